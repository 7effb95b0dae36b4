import {
  type Answer,
  askedFacts,
  checkedFacts,
  type Day,
  decide,
  isConclusion,
  type Known,
  type Locale,
  type OutcomeId,
  paths,
  situations,
  usualStart,
} from 'rules';
import { folderOf, relevant } from '../address/address-of.ts';
import { answerAsData, answerFilePath } from '../data-files/answer-file.ts';

/** The answer for licenses bought through some channels. */
interface ChannelAnswer {
  readonly outcome: OutcomeId;
  readonly channels: readonly { readonly channel: Answer<'channel'>; readonly known: Known }[];
}

/**
 * The answers of a day's rules for licenses, each once with the channels that lead to it. Channels that need
 * further questions are left out.
 */
export function answersByChannel(goal: Answer<'goal'>, day: Day): readonly ChannelAnswer[] {
  const answers = askedFacts.channel.flatMap((channel) => {
    const known = relevant({ ...usualStart, goal, channel, billing: 'license' }, day);
    const conclusion = decide(known, day);
    return isConclusion(conclusion) ? [{ channel, known, outcome: conclusion.outcome }] : [];
  });
  return [...Map.groupBy(answers, ({ outcome }) => outcome)].map(([outcome, channels]) => ({ outcome, channels }));
}

/** The fit of each role in Partner Center for a request, by the rules of a day. */
export const roleFits = (day: Day) =>
  checkedFacts.role.flatMap((role) => {
    const [channel] = askedFacts.channel;
    const decision = decide({ ...usualStart, goal: 'support', channel, billing: 'license', role }, day);
    const fit = isConclusion(decision) && decision.checks.find((check) => check.fact === 'role')?.fit;
    return fit ? [{ role, fit }] : [];
  });

/** Throws an error, which ends the build, unless the rules of a day give this answer for these facts. */
export function assertOutcome(id: OutcomeId, known: Known, day: Day): void {
  const decision = decide(known, day);
  if (!isConclusion(decision) || decision.outcome !== id)
    throw new Error(
      `The help names ${JSON.stringify(known)} for ${id}, but the rules lead elsewhere. Correct the facts.`,
    );
}

/**
 * An `answer.json`, shortened to the parts that decide, with its path below the site's. `site` is the whole site's
 * address.
 */
export function shortenedAnswer(locale: Locale, site: string, builtOn: Day) {
  const folder = folderOf({ builtOn }, situations['ea-licenses']);
  const path = [...paths(builtOn)].find((each) => folderOf({ builtOn }, each.known) === folder);
  if (!path) throw new Error('The help shows an answer as data, but the rules ask on. Correct the facts.');
  const { facts, day, edition, verdict, outcome, certainty, addresses } = answerAsData(site, path);
  const answer = {
    day,
    edition,
    facts: facts.slice(-2),
    verdict,
    outcome,
    certainty,
    addresses: { [locale]: addresses[locale] },
  };
  return { file: answerFilePath(path), answer };
}
