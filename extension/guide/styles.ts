import { controlStyles } from '../controls/styles.ts';
import answer from './answer/answer.css?inline';
import checks from './answer/checks.css?inline';
import folds from './answer/folds.css?inline';
import steps from './answer/steps.css?inline';
import composer from './composer/composer.css?inline';
import facts from './facts.css?inline';
import finder from './finder.css?inline';
import question from './question.css?inline';
import verdict from './verdict.css?inline';

/** The style sheets of the guide, in the panel and in the toolbar's window, with those of its controls. */
export const guideStyles = [
  controlStyles,
  verdict,
  question,
  finder,
  answer,
  steps,
  folds,
  facts,
  checks,
  composer,
].join('\n');
