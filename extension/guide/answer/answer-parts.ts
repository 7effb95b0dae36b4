import type { AnyFact } from 'rules';
import type { SharedAnswer } from '../../background/answers.ts';
import type { GuideAnswer } from '../../background/guide/guide-answer.ts';
import type { LinkRequest } from '../composer/request.ts';
import type { FromPage } from '../from-page.ts';
import type { CheckAnswering } from './CheckAnswers.tsx';

/** What the parts of one answer have in common. */
export interface AnswerParts
  extends CheckAnswering,
    Pick<FromPage, 'customerName' | 'customerTenant' | 'foundLink' | 'opens' | 'item' | 'ends'> {
  readonly answer: GuideAnswer;
  readonly request: LinkRequest;
  readonly shared: SharedAnswer;
  /** Takes the customer's name as the reader typed it for an email, instead of the one that the page shows. */
  readonly onCustomerName: (typed: string) => void;
  /** Another answer to one fact, to see where it leads. */
  readonly onTry: (fact: AnyFact, value: string) => void;
}
