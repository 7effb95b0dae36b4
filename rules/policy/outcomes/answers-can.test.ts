import { expect, test } from 'vitest';
import { outcomeIds, verdictOf } from '../../index.ts';
import { answerAsText, conclude, writtenCases } from './answer-as-text.fixture.ts';

/** Cases in which this partner can act at once, with everything that the answer includes. */
const cases = writtenCases(`
support for licenses from Microsoft
goal=support channel=microsoft-direct billing=license
can: request-relationship
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A11

support for licenses of another partner, which stays the seller
goal=support channel=csp-partner billing=license
can: request-relationship-beside-seller
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A11

more licenses
goal=add channel=microsoft-direct billing=license partner-type=direct-bill
can: order-licenses
link: direct
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed order-licenses
warnings: W13

licenses of another partner whose term has ended
goal=take-over channel=csp-partner billing=license partner-type=direct-bill license-offer=legacy term=ended
can: order-licenses
link: direct
checks: all, market by N8.2 N9.3 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed order-licenses
warnings: W13 W14

more Azure, with the old Azure kept
goal=add channel=ea billing=usage partner-type=direct-bill
can: keep-and-add-azure
link: direct
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed create-azure-plan keep-old-azure
warnings: W13
notes: A23

more Azure next to that of another partner
goal=add channel=csp-partner billing=usage partner-type=direct-bill
can: add-second-azure
link: direct
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed create-azure-plan
warnings: W13

a CSP partner wants support
cloud=public customer=csp-partner goal=support channel=ea billing=license
can: request-relationship
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A11 S22-support A19 A23

support by a partner that is not in CSP, while Advisor was open
goal=support channel=ea billing=license partner-type=not-in-csp on 2021-05-19
can: request-relationship
link: not-in-csp
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed
warnings: W1 W7 W11 W13

support for licenses of an EA, while only granular permission exists
goal=support channel=ea billing=license relationship=admin-only
can: request-relationship
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A11 A19 A23 A24

support by a partner that lost its authorization
goal=support channel=microsoft-direct billing=license mpa=deauthorized
can: request-relationship
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A11 mpa-deauthorized

support for licenses bought through an Advisor partner
goal=support channel=advisor billing=license
can: request-relationship
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A11 A14-advisor

support for Open licenses
goal=support channel=open billing=license
can: request-relationship
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A11 A14-open

support for licenses of another volume licensing program
goal=support channel=other-volume-licensing billing=license
can: request-relationship
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A8 A11

support for licenses from a third party
goal=support channel=third-party billing=license
can: request-relationship
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A1 A11

support for licenses of a seller that lost its authorization
goal=support channel=former-csp-partner billing=license
can: request-relationship
link: direct
checks: all but the segment, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed request-gdap approve-gdap assign-security-groups
warnings: W1 W7 W9 W11 W13
mails: request-gdap: gdap
notes: A2 A11

more Azure, next to that from a third party
goal=add channel=third-party billing=usage partner-type=direct-bill
can: keep-and-add-azure
link: direct
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed create-azure-plan keep-old-azure
warnings: W13
notes: A1

a CSP partner wants Azure for itself in another tenant
cloud=public customer=csp-partner-other-tenant goal=add channel=ea billing=usage partner-type=direct-bill
can: keep-and-add-azure
link: direct
checks: all, market by N1.4 T14 N12.1
steps: request-relationship send-request accept-in-admin-center find-customer-listed create-azure-plan keep-old-azure
warnings: W13
notes: A23
`);

test.each(cases)('$who', ({ known, day, answer }) => {
  expect(answerAsText(conclude(known, day))).toBe(answer);
});

test('every outcome of these verdicts has a case', () => {
  const outcomes = new Set(cases.map(({ known, day }) => conclude(known, day).outcome));
  expect(outcomes).toEqual(new Set(outcomeIds.filter((outcome) => verdictOf(outcome) === 'can')));
});
