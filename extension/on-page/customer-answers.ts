import { ask } from '../background/requests.ts';
import { type Answers, noAnswers } from '../kept/answers.ts';
import type { Carried } from '../kept/carried.ts';
import { answersKey, reportKept, whenStored } from '../kept/kept-value.ts';

/** The answers given for customers, by tenant. */
export interface CustomerAnswers {
  readonly of: (tenant: string) => Answers;
  readonly tenants: () => readonly string[];
  readonly keep: (tenant: string, answers: Answers) => void;
}

/** The answers on this device, kept up to date with what every other page stores or removes. */
export async function customerAnswers(): Promise<CustomerAnswers> {
  const load = async () => new Map(await ask('answers', {}));
  let answers = await load();
  whenStored(answersKey, async () => {
    answers = await load();
  });
  return {
    of: (tenant) => answers.get(tenant) ?? noAnswers,
    tenants: () => [...answers.keys()],
    keep: (tenant, given) => {
      answers.set(tenant, given);
      reportKept(ask('remember', { tenant, answers: given }));
    },
  };
}

/** The answers that came along from the page of the portal before. Nothing else is kept, and only while this page is open. */
export function answersInTab(carried: Carried | undefined): CustomerAnswers | undefined {
  if (!carried) return undefined;
  let { answers } = carried;
  return {
    of: (tenant) => (tenant === carried.tenant ? answers : noAnswers),
    tenants: () => [carried.tenant],
    keep: (tenant, given) => {
      if (tenant === carried.tenant) answers = given;
    },
  };
}
