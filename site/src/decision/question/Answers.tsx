import {
  alikeValues,
  type ChannelGroup,
  channelGroups,
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
  readonly question: Question;
  readonly to: readonly AnswerLink[];
  /** Whether the page is about this question, so that kept answers are added to the links. */
  readonly isOwn?: boolean;
}

interface AnswerLink {
  /** The value, or several that lead to the same page. */
  readonly values: readonly string[];
  readonly href: string;
}

/** Answers to a question, each a link. */
export const AnswerLinks = ({ context, question, to, isOwn }: AnswerLinksProps) => (
  <ul class="answers">
    {to.map(({ values, href }) => (
      <li key={href}>
        <a href={href} {...marks({ step: true, answer: isOwn && values.join(' ') })}>
          {values.map((value) => {
            const { label, hint } = valueWords(context.words, question.ask, value, question.asOf);
            return (
              <span key={value} class="choice">
                <span class="label">{label}</span>
                {hint && <span class="hint">{hint}</span>}
              </span>
            );
          })}
        </a>
      </li>
    ))}
  </ul>
);

interface AnswersProps {
  readonly context: PageContext;
  readonly question: Question;
  readonly known: Known;
  readonly time?: PointInTime;
}

/** The answers to the question of a page, as links to the states they lead to; many of them in groups. */
export function Answers({ context, question, known, time }: AnswersProps) {
  const { ask, asOf } = question;
  const { channelGroups: titles } = context.words;
  const links = alikeValues(question, known).map((values) => ({
    values,
    href: addressOf(context, relevant({ ...known, [ask]: values[0] } as Known, asOf), time),
  }));
  const list = (to: readonly AnswerLink[]) => <AnswerLinks context={context} question={question} isOwn to={to} />;
  const groups = Object.entries(channelGroups) as [ChannelGroup, readonly string[]][];
  return (
    <div {...marks({ answers: true })}>
      {ask === 'channel'
        ? groups.map(([group, members]) => (
            <div key={group} class="group">
              <h2>{titles[group]}</h2>
              {list(links.filter(({ values: [value = ''] }) => members.includes(value)))}
            </div>
          ))
        : list(links)}
    </div>
  );
}
