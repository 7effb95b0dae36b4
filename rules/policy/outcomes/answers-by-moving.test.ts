import { expect, test } from 'vitest';
import { outcomeIds, verdictOf } from '../../index.ts';
import { answerAsText, conclude, writtenCases } from './answer-as-text.fixture.ts';

/** Cases in which this partner can act by moving the subscription, with everything that the answer includes. */
const cases = writtenCases(`
taking over Azure from Microsoft
goal=take-over channel=microsoft-direct billing=usage partner-type=direct-bill
can-by-moving: recreate-azure
link: direct
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed create-azure-plan enter-details move-resources cancel-old-azure
warnings: W13 W15
or: keep-both → add
notes: A5

support for Azure from Microsoft
goal=support channel=microsoft-direct billing=usage partner-type=direct-bill
can-by-moving: recreate-azure
link: direct
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed create-azure-plan enter-details move-resources cancel-old-azure
warnings: W13 W15
or: support-azure-in-place, keep-both → add
notes: A5

taking over licenses from Microsoft
goal=take-over channel=microsoft-direct billing=license partner-type=direct-bill
can-by-moving: order-then-let-lapse
link: direct
checks: all, market by N8.2 N9.3 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed order-licenses set-cancel-at-end let-old-lapse
warnings: W4 W12-order W13 W14
notes: A9

taking over old Azure of a partner that agrees
goal=take-over channel=csp-partner billing=usage partner-type=direct-bill azure-offer=azure-legacy current-partner=agrees
can-by-moving: switch-azure
link: direct
checks: all, market by N2.5 T10 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed tell-current-partner-and-microsoft open-switch-ticket sign-switch-form complete-switch-form upload-switch-form remove-access-after-switch
warnings: W2 W13
mails: tell-current-partner-and-microsoft: switch-notice

support for old Azure of a partner that agrees
goal=support channel=csp-partner billing=usage partner-type=direct-bill azure-offer=azure-legacy current-partner=agrees
can-by-moving: switch-azure
link: direct
checks: all, market by N2.5 T10 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed tell-current-partner-and-microsoft open-switch-ticket sign-switch-form complete-switch-form upload-switch-form remove-access-after-switch
warnings: W2 W13
mails: tell-current-partner-and-microsoft: switch-notice
or: support-azure-in-place

taking over an Azure plan of a partner that agrees
goal=take-over channel=csp-partner billing=usage partner-type=direct-bill azure-offer=azure-plan current-partner=agrees
can-by-moving: transfer-azure-plan
link: direct, then a transfer
checks: all, market by N1.4 T14 N12.1
steps: tell-current-partner request-relationship send-request accept-in-admin-center find-customer-listed buy-azure-plan create-azure-transfer accept-transfer remove-old-access
warnings: W2 W3 W8 W13 W17
mails: tell-current-partner: transfer-notice
notes: A15-move

support for an Azure plan of a partner that agrees
goal=support channel=csp-partner billing=usage partner-type=direct-bill azure-offer=azure-plan current-partner=agrees
can-by-moving: transfer-azure-plan
link: direct, then a transfer
checks: all, market by N1.4 T14 N12.1
steps: tell-current-partner request-relationship send-request accept-in-admin-center find-customer-listed buy-azure-plan create-azure-transfer accept-transfer remove-old-access
warnings: W2 W3 W8 W13
mails: tell-current-partner: transfer-notice
or: support-azure-in-place
notes: A15-move

taking over new-commerce licenses of a partner that agrees
goal=take-over channel=csp-partner billing=license partner-type=direct-bill license-offer=new-commerce term=mid-term current-partner=agrees
can-by-moving: transfer-license
link: direct, then a transfer
checks: all, market by N8.2 N9.3 N12.1
steps: tell-current-partner request-relationship send-request accept-in-admin-center find-customer-listed create-license-transfer accept-transfer
warnings: W8 W10 W12 W13 W17
mails: tell-current-partner: transfer-notice

taking over new-commerce licenses in their first days, where the partner refuses
goal=take-over channel=csp-partner billing=license partner-type=direct-bill license-offer=new-commerce term=cancel-window current-partner=refuses
can-by-moving: cancel-then-reorder
link: direct
checks: all, market by N8.2 N9.3 N12.1
steps: ask-partner-to-cancel request-relationship send-request accept-in-admin-center find-customer-listed order-licenses
warnings: W6 W13

an Azure Expert MSP takes over Azure of a direct EA
goal=take-over channel=ea billing=usage partner-type=direct-bill ea-kind=direct azure-designation=expert-msp
can-by-moving: request-ea-ownership
link: direct, then a transfer
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed set-up-azure-plan request-ea-ownership accept-ea-ownership
warnings: W2 W3 W13 W15 W16
or: recreate-instead
notes: A23

an Azure Expert MSP supports Azure of a direct EA
goal=support channel=ea billing=usage partner-type=direct-bill ea-kind=direct azure-designation=expert-msp
can-by-moving: request-ea-ownership
link: direct, then a transfer
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed set-up-azure-plan request-ea-ownership accept-ea-ownership
warnings: W2 W3 W13 W15 W16
or: support-azure-in-place, recreate-instead
notes: A23

taking over Azure of a seller that lost its authorization
goal=take-over channel=former-csp-partner billing=usage partner-type=direct-bill azure-offer=azure-legacy
can-by-moving: recreate-azure
link: direct
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed create-azure-plan enter-details move-resources cancel-old-azure
warnings: W13 W15
or: keep-both → add
notes: A2 A5

taking over licenses of another volume licensing program
goal=take-over channel=other-volume-licensing billing=license partner-type=direct-bill
can-by-moving: order-then-let-lapse
link: direct
checks: all, market by N8.2 N9.3 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed order-licenses turn-off-auto-renew let-old-lapse
warnings: W4 W12-order W13
notes: A8 A9

taking over an Azure plan of a seller that lost its authorization and agrees
goal=take-over channel=former-csp-partner billing=usage partner-type=direct-bill azure-offer=azure-plan current-partner=agrees
can-by-moving: transfer-azure-plan
link: direct, then a transfer
checks: all, market by N1.4 T14 N12.1
steps: tell-current-partner request-relationship send-request accept-in-admin-center find-customer-listed buy-azure-plan create-azure-transfer accept-transfer remove-old-access
warnings: W2 W3 W8 W13 W17
mails: tell-current-partner: transfer-notice
notes: A15-move A22

taking over licenses of a seller that lost its authorization and agrees
goal=take-over channel=former-csp-partner billing=license partner-type=direct-bill license-offer=new-commerce current-partner=agrees
can-by-moving: transfer-license
link: direct, then a transfer
checks: all, market by N8.2 N9.3 N12.1
steps: tell-current-partner request-relationship send-request accept-in-admin-center find-customer-listed create-license-transfer accept-transfer
warnings: W8 W10 W12 W13 W17
mails: tell-current-partner: transfer-notice
notes: A22

taking over new-commerce licenses in an extended service term
goal=take-over channel=csp-partner billing=license partner-type=direct-bill license-offer=new-commerce term=extended
can-by-moving: order-then-cancel-extended
link: direct
checks: all, market by N8.2 N9.3 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed order-licenses seller-cancels-extended-term
warnings: W12-order W13
notes: A21

taking over software in its first days
goal=take-over channel=csp-partner billing=license partner-type=direct-bill license-offer=software term=cancel-window
can-by-moving: cancel-then-reorder
link: direct
checks: all, market by N8.2 N9.3 N12.1
steps: ask-partner-to-cancel request-relationship send-request accept-in-admin-center find-customer-listed order-licenses
warnings: W6-software W13

a Solutions Partner takes over Azure under a Microsoft Customer Agreement for enterprise
goal=take-over channel=mca-enterprise billing=usage partner-type=direct-bill azure-designation=solutions-partner
can-by-moving: request-ea-ownership
link: direct, then a transfer
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed set-up-azure-plan request-ea-ownership accept-ea-ownership
warnings: W2 W3 W13 W15 W16
or: recreate-instead

taking over licenses of an EA
goal=take-over channel=ea billing=license partner-type=direct-bill
can-by-moving: order-then-let-lapse
link: direct
checks: all, market by N8.2 N9.3 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed order-licenses turn-off-auto-renew let-old-lapse
warnings: W4 W12-order W13
or: change-channel-partner, channel-transfer
notes: A9 A23

taking over Azure of an indirect EA
goal=take-over channel=ea billing=usage partner-type=direct-bill ea-kind=indirect
can-by-moving: recreate-azure
link: direct
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed create-azure-plan enter-details move-resources cancel-old-azure
warnings: W13 W15
or: keep-both → add, change-channel-partner
notes: A5 A23

taking over Azure from Microsoft, before resources could be moved
goal=take-over channel=microsoft-direct billing=usage partner-type=direct-bill on 2022-03-21
can-by-moving: recreate-azure
link: direct-with-admin, without admin, optional
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed create-azure-plan enter-details copy-resources cancel-old-azure
warnings: W13
or: keep-both → add
notes: A5

taking over licenses from Microsoft, while there were free days after a term
goal=take-over channel=microsoft-direct billing=license partner-type=direct-bill on 2026-05-03
can-by-moving: order-then-let-lapse
link: direct
checks: all, market by N8.2 N9.3 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed order-licenses turn-off-auto-renew let-old-lapse
warnings: W4 W5 W12-order W13
notes: A9
`);

test.each(cases)('$who', ({ known, day, answer }) => {
  expect(answerAsText(conclude(known, day))).toBe(answer);
});

test('every outcome of these verdicts has a case', () => {
  const outcomes = new Set(cases.map(({ known, day }) => conclude(known, day).outcome));
  expect(outcomes).toEqual(new Set(outcomeIds.filter((outcome) => verdictOf(outcome) === 'can-by-moving')));
});
