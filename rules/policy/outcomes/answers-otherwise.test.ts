import { expect, test } from 'vitest';
import { outcomeIds, verdictOf } from '../../index.ts';
import { answerAsText, conclude, writtenCases } from './answer-as-text.fixture.ts';

/**
 * Cases that are not possible yet, not possible, up to someone else, or unclear, with everything that the answer
 * includes.
 */
const cases = writtenCases(`
taking over new-commerce licenses in mid-term, where the partner refuses
goal=take-over channel=csp-partner billing=license partner-type=direct-bill license-offer=new-commerce term=mid-term current-partner=refuses
not-yet: wait-for-term-end
link: direct
checks: none
steps: seller-sets-cancel-at-end wait-for-end request-relationship send-request accept-in-admin-center find-customer-listed order-licenses
warnings: W6 W14
or: support-meanwhile → support

taking over legacy licenses of another partner in mid-term
goal=take-over channel=csp-partner billing=license partner-type=direct-bill license-offer=legacy term=mid-term
not-yet: wait-or-cancel
link: direct
checks: none
steps: choose-wait-or-cancel seller-sets-cancel-at-end request-relationship send-request accept-in-admin-center find-customer-listed order-licenses
warnings: W4
or: support-meanwhile → support
notes: A20

an Azure plan, before plans could be transferred
goal=support channel=csp-partner billing=usage partner-type=direct-bill azure-offer=azure-plan on 2020-06-17
not-yet: no-transfer-path
link: nothing-to-request
checks: none
steps: check-later
or: azure-role

a CSP partner wants to buy for itself
cloud=public customer=csp-partner goal=add
cannot: blocked-resale
link: nothing-to-request
checks: none
steps: buy-in-other-tenant check-later

a customer in China
cloud=china
cannot: blocked-cloud
link: portal-issues-it
checks: none
steps: use-local-portal

a customer in another market
goal=support channel=ea billing=license market=other
cannot: blocked-market instead of request-relationship
link: nothing-to-request
checks: all but the segment, market by N1.4 T14 N12.1
steps: use-tenant-in-market

Azure for a partner that is not in CSP
goal=take-over channel=ea billing=usage partner-type=not-in-csp
cannot: blocked-not-in-csp
link: nothing-to-request
checks: none
steps: join-csp
notes: A23

a second partner with permission, in 2017
goal=support channel=ea billing=license other-admin=yes on 2017-08-01
cannot: one-admin-partner
link: nothing-to-request
checks: none
steps: choose-admin-partner

Azure of another partner, asked by an indirect reseller
goal=support channel=csp-partner billing=usage partner-type=indirect-reseller
someone-else: ask-your-provider
link: indirect, with provider, then a transfer
checks: none
steps: tell-current-partner invite-with-provider send-request accept-in-admin-center find-customer-listed ask-provider accept-transfer remove-old-access get-azure-role request-gdap approve-gdap assign-security-groups
warnings: W8 W12 W13
mails: tell-current-partner: provider-transfer-notice
or: support-azure-in-place

licenses from a syndication partner
goal=support channel=syndication-partner
someone-else: refer-syndication
link: nothing-to-request
checks: none
steps: ask-syndication-partner

what this partner sold itself
goal=support channel=this-partner
someone-else: already-yours
link: nothing-to-request
checks: none
steps: manage-in-partner-center

no one knows who sold it
goal=support channel=unknown
someone-else: find-the-seller
link: nothing-to-request
checks: none
steps: look-at-the-invoice

a customer in the US Government cloud
cloud=us-government
unclear: conflict-us-government
link: portal-issues-it
checks: none
steps: look-in-own-portal ask-microsoft
notes: A3

a CSP partner wants Azure for itself in another tenant, in 2020
cloud=public customer=csp-partner-other-tenant goal=support channel=ea billing=usage partner-type=direct-bill on 2020-06-17
cannot: blocked-resale
link: nothing-to-request
checks: none
steps: check-later
or: azure-role
notes: A7

a CSP partner wants licenses for itself in another tenant, in 2020
cloud=public customer=csp-partner-other-tenant goal=add channel=ea billing=license partner-type=direct-bill on 2020-06-17
cannot: blocked-resale
link: nothing-to-request
checks: none
steps: check-later
notes: A7

licenses of a seller that had lost its authorization, in 2022
goal=support channel=former-csp-partner on 2022-01-10
unclear: not-documented
link: nothing-to-request
checks: none
steps: ask-microsoft

new-commerce licenses of another partner, asked by an indirect reseller
goal=take-over channel=csp-partner billing=license partner-type=indirect-reseller license-offer=new-commerce term=mid-term
someone-else: ask-your-provider
link: indirect, with provider, then a transfer
checks: none
steps: tell-current-partner invite-with-provider send-request accept-in-admin-center find-customer-listed ask-provider accept-transfer request-gdap approve-gdap assign-security-groups
warnings: W8 W10 W12 W13 W17
mails: tell-current-partner: provider-transfer-notice

support by a partner that is not in CSP
goal=support channel=ea billing=license partner-type=not-in-csp
cannot: blocked-not-in-csp instead of request-relationship
link: nothing-to-request
checks: all but the segment, market by N1.4 T14 N12.1
steps: join-csp
or: customer-account

support for Azure by a partner that is not in CSP
goal=support channel=microsoft-direct billing=usage partner-type=not-in-csp
cannot: blocked-not-in-csp
link: nothing-to-request
checks: none
steps: join-csp
or: support-azure-in-place, customer-account

a CSP partner wants support for Azure
cloud=public customer=csp-partner goal=support channel=ea billing=usage
cannot: blocked-resale
link: nothing-to-request
checks: none
steps: buy-in-other-tenant check-later
or: support-azure-in-place
notes: A23

own customers that move to another provider
goal=take-over channel=this-partner
someone-else: already-yours
link: nothing-to-request
checks: none
steps: manage-in-partner-center
or: change-provider

software of another partner in mid-term
goal=take-over channel=csp-partner billing=license partner-type=direct-bill license-offer=software term=mid-term
cannot: not-transferable
link: nothing-to-request
checks: none
steps: buy-software-again

Azure of another partner, asked by an indirect reseller before there were transfers
goal=take-over channel=csp-partner billing=usage partner-type=indirect-reseller on 2020-06-17
someone-else: ask-your-provider
link: portal-indirect, with provider
checks: none
steps: tell-current-partner invite-with-provider send-request accept-in-admin-center find-customer-listed ask-provider remove-old-access get-azure-role
warnings: W13
mails: tell-current-partner: provider-transfer-notice

Azure whose seller no one knows
goal=support channel=unknown billing=usage
someone-else: find-the-seller
link: nothing-to-request
checks: none
steps: look-at-the-invoice
or: support-azure-in-place
`);

test.each(cases)('$who', ({ known, day, answer }) => {
  expect(answerAsText(conclude(known, day))).toBe(answer);
});

test('every outcome of these verdicts has a case', () => {
  const outcomes = new Set(cases.map(({ known, day }) => conclude(known, day).outcome));
  expect(outcomes).toEqual(
    new Set(outcomeIds.filter((outcome) => !['can', 'can-by-moving'].includes(verdictOf(outcome)))),
  );
});
