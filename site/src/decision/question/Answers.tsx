import {
  type ChannelGroup,
  channelGroups,
  type Fact,
  type Known,
  type PointInTime,
  type Question,
  valueWords,
} from 'rules';
import { addressOf, relevant } from '../../address/address-of.ts';
import type { PageContext } from '../../context/page-context.ts';
import { marks } from '../marks.ts';

interface AnswerLinksProps {
  readonly context: PageContext;
  readonly fact: Fact;
  readonly to: readonly AnswerLink[];
  /** Whether the page is about this question, so that answers kept from another one go along. */
  readonly isOwn?: boolean;
}

interface AnswerLink {
  readonly value: string;
  readonly href: string;
}

/** Answers to a question, each a link. */
export const AnswerLinks = ({ context, fact, to, isOwn }: AnswerLinksProps) => (
  <ul class="answers">
    {to.map(({ value, href }) => {
      const { label, hint } = valueWords(context.words, fact, value);
      return (
        <li key={value}>
          <a href={href} {...marks({ step: true, answer: isOwn && value })}>
            <span class="label">{label}</span>
            {hint && <span class="hint">{hint}</span>}
          </a>
        </li>
      );
    })}
  </ul>
);

interface AnswersProps {
  readonly context: PageContext;
  readonly question: Question;
  readonly known: Known;
  readonly time?: PointInTime;
}

/** The answers to the question of a page, as links to the states they lead to; many of them in groups. */
export function Answers({ context, question: { ask, values, asOf }, known, time }: AnswersProps) {
  const { channelGroups: titles } = context.words;
  const links = values.map((value) => ({
    value,
    href: addressOf(context, relevant({ ...known, [ask]: value } as Known, asOf), time),
  }));
  const list = (to: readonly AnswerLink[]) => <AnswerLinks context={context} fact={ask} isOwn to={to} />;
  const groups = Object.entries(channelGroups) as [ChannelGroup, readonly string[]][];
  return (
    <div {...marks({ answers: true })}>
      {ask === 'channel'
        ? groups.map(([group, members]) => (
            <div key={group} class="group">
              <h2>{titles[group]}</h2>
              {list(links.filter(({ value }) => members.includes(value)))}
            </div>
          ))
        : list(links)}
    </div>
  );
}
