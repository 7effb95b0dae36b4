import { type Fact, today } from 'rules';
import { copyRows } from '../check/copy-rows.ts';
import { type Introduction, ListCheck } from '../check/list-check.ts';
import { type Filter, pageOf, pickRows } from '../check/list-rows.ts';
import { surveyOf } from '../check/survey.ts';
import { writeCalendar } from '../check/write-calendar.ts';
import { writeFile } from '../check/write-file.ts';
import { exportKind } from '../exports/recognize.ts';
import type { Progress, WhileReading } from '../file/file-rows.ts';
import { NotAList } from '../file/not-a-list.ts';
import { type OpenedFile, openFile } from '../file/open-file.ts';
import { type ListedCustomers, readCustomers, relateRows } from '../rows/listed-customers.ts';
import { type ReadOptions, readRows } from '../rows/read-rows.ts';
import type { Answer, Opened, Request, Texts, WorkRequest } from './protocol.ts';

/** The number of texts that are offered to choose from. */
const listedTexts = 100;

/** The check of one file at a time, from opening it to writing it out, as the page asks for it. */
export class CheckSession {
  private opened: OpenedFile | undefined;
  private check: ListCheck | undefined;
  private customers: ListedCustomers = new Set();
  /** The rows that a filter leaves, until another is asked for or answers change. */
  private picked: { readonly by: string; readonly rows: Uint32Array } | undefined;
  /** Ends when everything asked for so far has been carried out. */
  private before: Promise<unknown> = Promise.resolve();
  private stopping = new AbortController();
  private readonly introduction: Introduction;

  constructor(introduction: Introduction) {
    this.introduction = introduction;
  }

  /** Stops all reading and writing of files that was asked for. */
  stop(): void {
    this.stopping.abort();
    this.stopping = new AbortController();
  }

  private get checked(): ListCheck {
    if (!this.check) throw new Error('No file has been read yet.');
    return this.check;
  }

  private isOpen(ask: Fact): boolean {
    return this.checked.need?.ask === ask;
  }

  private async open({ file, encoding }: Extract<Request, { do: 'open' }>): Promise<Opened> {
    const whole = await openFile(file, this.introduction.context.locale, encoding);
    if (whole.kind && exportKind(whole.kind).unsuitable) throw new NotAList('unsuitable');
    this.opened = whole;
    const { file: _, samples: __, ...opened } = whole;
    return opened;
  }

  private async read({ columns, byHand, common }: Extract<Request, { do: 'read' }>, reading: ReadOptions) {
    if (!this.opened) throw new Error('No file has been opened yet.');
    const file = await readRows(this.opened, columns, { ...reading, ...(byHand && { byHand }) });
    if (this.customers.size > 0) await relateRows(file, this.customers, reading);
    this.check = new ListCheck(this.introduction, file, reading.today, common);
    this.picked = undefined;
    return { survey: surveyOf(this.check), encoding: file.opened.encoding };
  }

  /** Takes the relationships from the customer list; without a file, removes them. */
  private async relate(file: Blob | undefined, reading: ReadOptions): Promise<void> {
    const customers = file ? await readCustomers(file, reading) : new Set<string>();
    await relateRows(this.checked.file, customers, reading);
    this.customers = customers;
    this.checked.settle();
  }

  /** The rows that a filter leaves: picked once for all pages of the list. */
  private rowsOf(filter: Filter): Uint32Array {
    const by = JSON.stringify(filter);
    if (this.picked?.by !== by)
      this.picked = { by, rows: pickRows(this.checked, filter, this.introduction.context.locale) };
    return this.picked.rows;
  }

  private texts(column: number): Texts {
    const all = this.checked.textsAsked(column);
    return { listed: all.slice(0, listedTexts), more: Math.max(0, all.length - listedTexts) };
  }

  private write(reading: ReadOptions): Promise<Blob> {
    const { checked } = this;
    const { added } = this.introduction.context.words.bulk;
    return writeFile(checked.file.opened, added, (row) => checked.answerOf(row), reading);
  }

  /**
   * Carries out a request. One that only shows rows is answered at once, with their present answers. Any other waits
   * for the requests before it, so that no answer changes while a file is read or written.
   * @param report is called with the progress
   */
  async take<R extends Request>(request: R, report?: (underway: Progress) => void): Promise<Answer<R>>;
  async take(request: Request, report = (_: Progress): void => {}): Promise<Answer<Request>> {
    switch (request.do) {
      case 'texts':
        return this.texts(request.column);
      case 'list':
        return pageOf(this.checked, this.rowsOf(request.filter), request.at);
      case 'copy':
        return copyRows(this.checked, this.rowsOf(request.filter), request.form, this.introduction.context);
    }
    const { signal } = this.stopping;
    const done = this.before.then(() => this.carryOut(request, { progress: report, signal }));
    this.before = done.catch(() => undefined);
    return done;
  }

  private async carryOut(request: WorkRequest, following: WhileReading): Promise<Answer<WorkRequest>> {
    const { context } = this.introduction;
    const reading: ReadOptions = { locale: context.locale, today: today(), ...following };
    switch (request.do) {
      case 'open':
        return this.open(request);
      case 'read':
        return this.read(request, reading);
      case 'write':
        return this.write(reading);
      case 'write-calendar':
        return writeCalendar(this.checked.file, context, reading);
      case 'settle':
        this.checked.settle(request.common);
        break;
      case 'customers':
        await this.relate(request.file, reading);
        break;
      case 'answer':
        if (this.isOpen(request.ask)) this.checked.answer(request.value);
        break;
      case 'answer-by-text':
        if (this.isOpen(request.ask)) this.checked.answerByText(request.column, request.answers);
        break;
      case 'take-back':
        this.checked.takeBack(request.index);
        break;
    }
    this.picked = undefined;
    return surveyOf(this.checked);
  }
}
