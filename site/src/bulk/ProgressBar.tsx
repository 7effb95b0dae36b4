import type { PageContext } from '../context/page-context.ts';
import type { Progress } from './file/file-rows.ts';
import type { Doing } from './worker/use-list-check.ts';

interface Props {
  readonly context: PageContext;
  readonly doing: Doing;
  readonly far: Progress | undefined;
  readonly onStop: () => void;
}

/** The progress of reading or writing, and a way to stop it. Screen readers can ask the progress bar for it. */
export function ProgressBar({ context, doing, far, onStop }: Props) {
  const { reading } = context.words.bulk;
  const share = far && far.total > 0 ? far.bytes / far.total : 0;
  return (
    <div class="underway" data-doing={doing}>
      <label for="underway">{doing === 'writing' ? reading.writing : reading.title}</label>
      <progress id="underway" max={1} {...(doing !== 'opening' && { value: share })} />
      {doing !== 'opening' && (
        <span aria-hidden="true">{new Intl.NumberFormat(context.locale, { style: 'percent' }).format(share)}</span>
      )}
      <button type="button" onClick={onStop}>
        {reading.stop}
      </button>
    </div>
  );
}
