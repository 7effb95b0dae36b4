import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. */
const longest = [
  'site/decision/moved-rules',
  'site/accessibility',
  'portal/situations',
  'extension/accessibility',
  'site/decision/address',
  'extension/situations/',
  'extension/relationship',
  'extension/reading',
  'extension/hostile',
  'site/rules/shipped-policy',
  'extension/fast-navigation',
];

/** Begins with the longest tests, so that at the end no runner waits for another. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((part) => moduleId.includes(`test/${part}`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
