import type { AnyFact, Known, Section } from 'rules';
import type { SharedAnswer } from '../../background/answers.ts';
import type { GuideAnswer } from '../../background/guide-answer.ts';
import type { LinkRequest } from '../composer/request.ts';
import type { CheckAnswering } from './CheckAnswers.tsx';

/** Sections of the customer in the portal that can be opened from here. */
export interface Opens {
  readonly addresses: Readonly<Partial<Record<Section, string>>>;
  /** Done when one of them is about to be opened. */
  readonly onLeave: () => void;
}

/** What the parts of one answer have in common. */
export interface AnswerParts extends CheckAnswering {
  readonly answer: GuideAnswer;
  readonly known: Known;
  readonly request: LinkRequest;
  readonly shared: SharedAnswer;
  /** The customer's name as the page shows it, or as the reader typed it for an email. */
  readonly customerName: string | undefined;
  readonly onCustomerName: (typed: string) => void;
  readonly customerTenant: string | undefined;
  /** The subscription that the guide is about, if its page is open, and the end of its term as that page writes it. */
  readonly item: string | undefined;
  readonly ends: string | undefined;
  /** The request link that the page shows, if it shows one. */
  readonly foundLink: string | undefined;
  /** Another answer to one fact, to see where it leads. */
  readonly onTry: (fact: AnyFact, value: string) => void;
}
