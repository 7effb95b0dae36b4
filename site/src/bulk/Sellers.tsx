import type { PageContext } from '../context/page-context.ts';

/** Microsoft Graph's list of a tenant's commercial subscriptions, and the same with its PowerShell module. */
const query = 'https://graph.microsoft.com/v1.0/directory/subscriptions';
const command =
  'Connect-MgGraph -Scopes Organization.Read.All; Get-MgDirectorySubscription -All | Select-Object CommerceSubscriptionId, SkuPartNumber, Status, TotalLicenses, IsTrial, NextLifecycleDateTime, OwnerTenantId | Export-Csv subscriptions.csv -NoTypeInformation';

/** The commands that a customer's admin can run to find out who sold each subscription. */
export function Sellers({ context }: { readonly context: PageContext }) {
  const { sellers: said } = context.words.bulk;
  return (
    <details>
      <summary>{said.title}</summary>
      {/* Inside, so that a link to it opens the fold. */}
      <p id="sellers">{said.text}</p>
      <p>{said.explorer}</p>
      <pre>
        <code>GET {query}</code>
      </pre>
      <p>{said.powerShell}</p>
      <pre>
        <code>{command}</code>
      </pre>
      <p class="small">{said.cipp}</p>
    </details>
  );
}
