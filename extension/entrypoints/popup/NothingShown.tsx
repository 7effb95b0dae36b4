import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { packagedWords } from '../../background/language.ts';
import { isAllowed } from '../../background/other-portals.ts';
import { useLanguage } from '../../controls/language.ts';
import { More } from '../../controls/More.tsx';
import { WithHosts } from '../../controls/WithHosts.tsx';

/**
 * Whether the guide may be missing on the page in front of the reader: the browser tells the address only of pages on
 * which the extension runs.
 */
async function mayBeMissing(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url === undefined && !((await isAllowed('proxied')) && (await isAllowed('china')));
}

/** Why a page of the portal shows nothing, and where that can be allowed. */
export function NothingShown() {
  const { words, locale } = useLanguage();
  const { popup } = words.extension;
  const [why, setWhy] = useState<string | undefined>();
  useEffect(() => {
    mayBeMissing().then(async (may) => may && setWhy((await packagedWords(locale)).otherPortals.whyNothing));
  }, []);
  if (!why) return null;
  const allow = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#help') });
    close();
  };
  return (
    <More summary={popup.nothingShown}>
      {() => (
        <>
          <p>
            <WithHosts text={why} />
          </p>
          <button type="button" class="button" onClick={allow}>
            {popup.allow}
          </button>
        </>
      )}
    </More>
  );
}
