import type { Answers } from '../kept/answers.ts';

/** Takes the answers for a customer along to the page of the portal that is opened next in this tab. */
export type Takes = (tenant: string, answers: Answers) => void;
