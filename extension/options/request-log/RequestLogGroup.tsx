import { useEffect, useState } from 'preact/hooks';
import { count, today } from 'rules';
import { useLanguage } from '../../controls/language.ts';
import { Tick } from '../../controls/Tick.tsx';
import type { RequestLog } from '../../kept/request-log/changes.ts';
import { stateOf } from '../../kept/request-log/entry.ts';
import { requestLog } from '../../kept/request-log/request-log.ts';
import { useAllWords } from '../all-words.ts';
import { Group } from '../Group.tsx';
import type { SectionProps } from '../section-props.ts';
import { LogList } from './LogList.tsx';

/**
 * The group of options with the requests that the reader made: off until wanted. What is in the log stays when it is
 * switched off, and is shown.
 */
export function RequestLogGroup({ settings, onSettings }: SectionProps) {
  const { locale } = useLanguage();
  const { extension, requestLog: words } = useAllWords();
  const [log, setLog] = useState<RequestLog>([]);
  useEffect(() => {
    requestLog.read().then(setLog);
    return requestLog.watch(setLog);
  }, []);
  const now = today();
  const waiting = log.filter((entry) => stateOf(entry, now) === 'waiting').length;
  const isOn = settings.history;
  return (
    <Group
      id="requests"
      title={extension.options.groups.requests}
      set={isOn || waiting > 0 ? count(locale, words.waiting, waiting) : words.isOff}
    >
      <Tick
        name="history"
        label={words.keep}
        hint={words.keepHint}
        checked={isOn}
        onTick={(history) => onSettings((settled) => ({ ...settled, history }))}
      />
      <p class="is-off" role="status">
        {!isOn && log.length > 0 && words.off}
      </p>
      <LogList log={log} now={now} isOn={isOn} />
    </Group>
  );
}
