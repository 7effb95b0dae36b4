import { today } from 'rules';
import { Check, type Introduction } from '../check/check.ts';
import { pickRows, placeOfLine, showRows } from '../check/pick-rows.ts';
import { surveyOf } from '../check/survey.ts';
import { type OpenedFile, openFile } from '../file/open-file.ts';
import { readRows } from '../file/read-rows.ts';
import { writeFile } from '../file/write-file.ts';
import type { Answer, Opened, Request, Texts, Underway } from './protocol.ts';

/** More texts than these are no choice any more. */
const listedTexts = 100;

/** Does what the page asks for, one file at a time, with everything it needs in hand. */
export class Desk {
  private opened: OpenedFile | undefined;
  private check: Check | undefined;
  private picked: Uint32Array = new Uint32Array(0);
  /** Another one for whatever is picked, so that nobody takes rows for those of another filter. */
  private pick = 0;
  private stopping = new AbortController();
  private readonly introduction: Introduction;
  private readonly report: (underway: Underway) => void;

  constructor(introduction: Introduction, report: (underway: Underway) => void) {
    this.introduction = introduction;
    this.report = report;
  }

  /** Stops reading or writing a file. */
  stop(): void {
    this.stopping.abort();
  }

  private beginning(): AbortSignal {
    this.stopping = new AbortController();
    return this.stopping.signal;
  }

  private get checked(): Check {
    if (!this.check) throw new Error('No file has been read yet.');
    return this.check;
  }

  private async open({ file, encoding }: Extract<Request, { do: 'open' }>): Promise<Opened> {
    this.opened = await openFile(file, this.introduction.context.locale, encoding);
    const { file: _, ...opened } = this.opened;
    return opened;
  }

  private async read({ columns, common }: Extract<Request, { do: 'read' }>) {
    if (!this.opened) throw new Error('No file has been opened yet.');
    const file = await readRows(this.opened, columns, {
      locale: this.introduction.context.locale,
      today: today(),
      progress: this.report,
      signal: this.beginning(),
    });
    this.check = new Check(this.introduction, file, today(), common);
    this.forgetPicked();
    return { survey: surveyOf(this.check), encoding: file.opened.encoding };
  }

  private forgetPicked(): void {
    this.pick += 1;
    this.picked = new Uint32Array(0);
  }

  private texts(column: number): Texts {
    const all = this.checked.textsAsked(column);
    return { listed: all.slice(0, listedTexts), more: Math.max(0, all.length - listedTexts) };
  }

  private write(): Promise<Blob> {
    const { words } = this.introduction.context;
    const { checked } = this;
    return writeFile(
      checked.file.opened,
      words.bulk.added,
      (row) => {
        const answer = checked.answerOf(row);
        const { standing } = answer;
        const verdict =
          standing === 'open' || standing === 'broken' ? words.bulk.standings[standing] : words.verdicts[standing];
        return { ...answer, verdict };
      },
      { progress: (at) => this.report({ ...at, rows: 0 }), signal: this.beginning() },
    );
  }

  /** Does what is asked. */
  async take<R extends Request>(request: R): Promise<Answer<R>>;
  async take(request: Request): Promise<Answer<Request>> {
    switch (request.do) {
      case 'open':
        return this.open(request);
      case 'read':
        return this.read(request);
      case 'texts':
        return this.texts(request.column);
      case 'pick':
        this.forgetPicked();
        this.picked = pickRows(this.checked, request.filter, this.introduction.context.locale);
        return { pick: this.pick, total: this.picked.length };
      case 'show':
        return request.pick === this.pick ? showRows(this.checked, this.picked, request.from, request.count) : [];
      case 'place':
        return request.pick === this.pick ? placeOfLine(this.checked, this.picked, request.line) : 0;
      case 'write':
        return this.write();
      case 'settle':
        this.checked.settle(request.common);
        break;
      case 'answer':
        this.checked.answer(request.value);
        break;
      case 'answer-by-text':
        this.checked.answerByText(request.column, request.answers);
        break;
      case 'take-back':
        this.checked.takeBack(request.index);
        break;
    }
    this.forgetPicked();
    return surveyOf(this.checked);
  }
}
