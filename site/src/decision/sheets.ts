/**
 * The style sheets of a question or an answer, in the order in which they apply. Pages with a tree import all of them, so
 * that one file serves them all.
 */
import './answer/steps.css';
import './tree.css';
import './question/answers.css';
import './answer/answer.css';
import './answer/checks/checks.css';
import './answer/folds.css';
import './answer/sources.css';
import './answer/answer-history.css';
import './composer/composer.css';
import './share.css';
import './print-state.css';
import './print-parts.css';
