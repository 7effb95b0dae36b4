import { startPortal } from '../portal/server.ts';
import { ensureBuilt, extensionFolder, siteFolder } from './ensure-built.ts';
import { serve } from './serve.ts';
import { showOnPortal } from './show-on-portal.ts';

ensureBuilt();
const site = await serve(siteFolder, { port: 4321 });
const portal = await startPortal({ port: 4443 });
console.log(`
The site:         ${site.url}/
The mock portal:  https://partner.microsoft.com/, in a browser that is told to look for it on port ${portal.port} here
The extension:    ${extensionFolder}
`);
await showOnPortal({ extensionFolder, portal, siteUrl: site.url }, [site, portal]);
