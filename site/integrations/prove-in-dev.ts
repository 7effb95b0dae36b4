import type { AstroIntegration } from 'astro';
import type { Fault } from 'rules';

/** A fault in one line: since when, what it is, and the smallest set of facts that shows it. */
const spoken = (fault: Fault): string =>
  `${fault.day}: ${fault.kind === 'hole' ? 'no row decides' : `row ${fault.row} never decides`} ${JSON.stringify(fault.region)}`;

/**
 * During development, reports after every change to the rules whether the table has gaps or dead rows, in any edition.
 */
export const proveInDev: AstroIntegration = {
  name: 'proof of the rules',
  hooks: {
    'astro:server:setup': async ({ server, logger }) => {
      const prove = async (): Promise<void> => {
        server.moduleGraph.invalidateAll();
        const { editionDays, faultsOn } = (await server.ssrLoadModule('rules')) as typeof import('rules');
        // The first edition with a fault is enough: later ones repeat it.
        const faults = editionDays.map((day) => faultsOn(day)).find(({ length }) => length > 0);
        for (const fault of faults ?? []) logger.error(spoken(fault));
        if (!faults) logger.info(`no holes and no dead rows in ${editionDays.length} editions`);
      };
      server.watcher.on('change', (file) => {
        if (/[\\/]rules[\\/][\w\\/-]+\.ts$/.test(file)) prove().catch((error: Error) => logger.error(error.message));
      });
      await prove();
    },
  },
};
