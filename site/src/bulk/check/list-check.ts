import {
  type Day,
  decideInCountries,
  type Fact,
  factOrder,
  factsOfBothSides,
  factsOfSeller,
  isConclusion,
  type Known,
  type Question,
} from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import { exportKind } from '../exports/recognize.ts';
import type { ProductKind } from '../rows/product-kind.ts';
import { faultAt, type ReadFile } from '../rows/read-rows.ts';
import type { AnswerToRows, Reading } from '../rows/readings.ts';
import { brokenAnswer, type RowAnswer, rowAnswer } from './row-answer.ts';

/** The reader's language and words, and the origin of the site that the answers link to. */
export interface Introduction {
  readonly context: PageContext;
  readonly origin: string;
}

/** The facts that are true for every row of a file. */
export interface CommonFacts {
  readonly known: Known;
  /** The partner's country, with which the market of a row follows from the customer's. */
  readonly country?: string;
  /** The partner's tenant ID or PartnerID, with which the seller of a row is compared. */
  readonly ownId?: string;
  /** Whether this partner sold the rows of a file that lists the sales of one account; undefined until answered. */
  readonly isOwn?: boolean;
}

/** A question that rows still need an answer to. Rows of different kinds are asked about one after the other. */
export interface OpenQuestion {
  readonly ask: Fact;
  /** The kind of product in the rows, if known. */
  readonly productKind?: ProductKind;
  /** The partner that sold the rows, where they are asked about their channel. */
  readonly seller?: string;
  readonly values: readonly string[];
  /** The number of rows that need it. */
  readonly rows: number;
  /** Their readings. */
  readonly places: ReadonlySet<number>;
}

/** The parts of a reading that all rows of a question have in common. */
function sharedOf(ask: Fact, { productKind, seller }: Reading): Pick<OpenQuestion, 'productKind' | 'seller'> {
  if (factsOfBothSides.includes(ask)) return {};
  return { ...(productKind && { productKind }), ...(ask === 'channel' && seller && { seller }) };
}

interface DecidedReading {
  readonly answer: RowAnswer;
  readonly question?: Question;
}

/** The answers to the rows of a file, by their readings. */
export class ListCheck {
  readonly file: ReadFile;
  private readonly context: PageContext;
  private readonly origin: string;
  private readonly day: Day;
  private common: CommonFacts;
  private settled: readonly DecidedReading[] = [];

  constructor({ context, origin }: Introduction, file: ReadFile, day: Day, common: CommonFacts) {
    this.context = context;
    this.origin = origin;
    this.file = file;
    this.day = day;
    this.common = common;
    this.settle(common);
  }

  /** Decides all readings again. */
  settle(common: CommonFacts = this.common): void {
    this.common = common;
    const { readings } = this.file;
    this.settled = readings.all.map((reading, place) => {
      const countries = { partner: common.country, customer: reading.country };
      const own = common.isOwn ? ({ channel: 'this-partner' } as const) : this.soldBy(reading);
      const known = { ...readings.knownOf(place, common.known), ...own };
      const decided = decideInCountries(known, countries, this.day);
      const answer = rowAnswer(this.context, this.origin, decided);
      return isConclusion(decided.decision) ? { answer } : { answer, question: decided.decision };
    });
  }

  /** The fact that follows from the partner a row names as its seller. */
  soldBy = ({ seller }: Reading): Pick<Known, 'channel'> => factsOfSeller(seller, this.common.ownId);

  /** The answer shown for a reading. */
  answerAt = (place: number): RowAnswer | undefined => this.settled[place]?.answer;

  /** The answer shown for a row. */
  answerOf(row: number): RowAnswer {
    const { rows } = this.file;
    const place = rows.readingOf(row);
    const fault = faultAt(place);
    const answer = fault ? brokenAnswer(this.context, fault, rows.lineOf(row)) : this.answerAt(place);
    if (!answer) throw new Error(`Row ${row} has no reading.`);
    return answer;
  }

  /** Whether the reader has to say first whether this partner sold the rows. */
  get asksWhose(): boolean {
    const { kind } = this.file.opened;
    return kind !== undefined && exportKind(kind).listsOwn === true && this.common.isOwn === undefined;
  }

  /**
   * The question to ask next: the first in asking order that rows still need, unless they were left open there, for the
   * first of these rows and those like it.
   */
  get need(): OpenQuestion | undefined {
    if (this.asksWhose) return undefined;
    const { readings } = this.file;
    for (const ask of factOrder) {
      const places = new Set<number>();
      const values = new Set<string>();
      let rows = 0;
      let shared: Pick<OpenQuestion, 'productKind' | 'seller'> | undefined;
      for (const [place, { question }] of this.settled.entries()) {
        const reading = readings.all[place];
        if (question?.ask !== ask || !reading || reading.count === 0 || readings.isLeftOpen(place, ask)) continue;
        const own = sharedOf(ask, reading);
        shared ??= own;
        if (own.productKind !== shared.productKind || own.seller !== shared.seller) continue;
        places.add(place);
        rows += reading.count;
        for (const value of question.values) values.add(value);
      }
      if (rows > 0) return { ask, ...shared, values: [...values], rows, places };
    }
    return undefined;
  }

  /** Keeps the answers to a question, by reading. */
  private give({ ask, productKind }: OpenQuestion, values: AnswerToRows['values']): void {
    this.file.readings.given.push({ ask, ...(productKind && { productKind }), values });
    this.settle();
  }

  /** Answers the open question for all rows that need it; without a value it is left open. */
  answer(value: string | undefined): void {
    const { need } = this;
    if (need) this.give(need, new Map([...need.places].map((place) => [place, value])));
  }

  /**
   * Answers the open question by the text in a shown column of each row that needs it. Rows whose text has no
   * answer are asked about again.
   */
  answerByText(column: number, answers: ReadonlyMap<string, string>): void {
    const { need } = this;
    if (!need) return;
    const { rows, readings } = this.file;
    const branches = new Map<string, number[]>();
    for (let row = 0; row < rows.length; row += 1) {
      const place = rows.readingOf(row);
      if (!need.places.has(place)) continue;
      const value = answers.get(rows.textsOf(row)[column] ?? '');
      if (value === undefined) continue;
      const key = `${place} ${value}`;
      const found = branches.get(key);
      if (found) found.push(row);
      else branches.set(key, [row]);
    }
    const values = new Map<number, string>();
    for (const [key, list] of branches) {
      const [place = '', value = ''] = key.split(' ');
      const branch = readings.branch(Number(place), list.length);
      for (const row of list) rows.reread(row, branch);
      values.set(branch, value);
    }
    this.give(need, values);
  }

  /** The texts in a shown column of the rows that need the open question, the most frequent first. */
  textsAsked(column: number): readonly { readonly text: string; readonly rows: number }[] {
    const { need } = this;
    const { rows } = this.file;
    const counts = new Map<string, number>();
    for (let row = 0; row < rows.length; row += 1) {
      if (!need?.places.has(rows.readingOf(row))) continue;
      const text = rows.textsOf(row)[column] ?? '';
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts].map(([text, count]) => ({ text, rows: count })).toSorted((one, other) => other.rows - one.rows);
  }

  /** Removes an answer. Later ones are kept, and used where they still matter. */
  takeBack(index: number): void {
    this.file.readings.given.splice(index, 1);
    this.settle();
  }
}
