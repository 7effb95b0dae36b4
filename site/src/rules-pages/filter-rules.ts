import {
  count,
  type Dropped,
  droppedInWords,
  type Fact,
  fill,
  isAsked,
  type Known,
  problemOf,
  readDay,
  readParts,
  table,
  unbroken,
} from 'rules';
import { keepInLanguages, writeQuery } from '../address/keep-in-languages.ts';
import { ruleId } from '../address/rule-id.ts';
import { filterWords } from './filter-words.ts';
import { rulesLeft } from './rules-left.ts';

/** Filters the table of rules. The choices are part of the address, so a filtered table can be linked to. */
const form = document.querySelector<HTMLFormElement>('[data-rule-filter]');

type Control = HTMLSelectElement | HTMLInputElement;

function filterRules(form: HTMLFormElement): void {
  const said = filterWords.read(form);
  const { locale = 'en' } = form.dataset;
  const controls = [...form.querySelectorAll<Control>('select, input')];
  const parts = ['[data-shown]', '[type=reset]', '[data-notice]', '[data-filter]', '[data-more]'];
  const [status, reset, notice, fold, more] = parts.map((selector) => form.querySelector(selector)) as [
    HTMLElement,
    HTMLButtonElement,
    HTMLElement,
    HTMLElement,
    HTMLDetailsElement,
  ];

  const complain = (sentences: readonly string[]) => {
    notice.hidden = sentences.length === 0;
    notice.replaceChildren(
      ...sentences.map((sentence) => Object.assign(document.createElement('p'), { textContent: sentence })),
    );
  };
  const chosenFor = (name: string) => controls.find((control) => control.name === name)?.value ?? '';

  /** Fills the controls from the address; a part that is not understood is left out and reported. */
  const chooseFromAddress = (): readonly string[] => {
    for (const control of controls) control.value = '';
    const choose = (name: string, value: string): boolean => {
      const control = controls.find((each) => each.name === name);
      if (control) control.value = value;
      return control?.value === value;
    };
    const { known, asOf = '', dropped } = readParts(location.search);
    choose('as-of', asOf);
    const notAsked = Object.entries(known)
      .filter(([fact, value]) => !choose(fact, value))
      .map(([fact, value]): Dropped => ({ part: `${fact}=${value}`, reason: 'unknown-fact' }));
    const others = dropped.flatMap(({ part: given, reason }): readonly Dropped[] => {
      const part = unbroken(given);
      const [name = '', value = ''] = part.split('=');
      // An answer is not a fact; a day without rules stays in its field, and `show` says what is wrong with it.
      if (name === 'outcome') return choose(name, value) ? [] : [{ part, reason: 'unknown-value' }];
      return reason === 'day' && choose(name, value) ? [] : [{ part, reason }];
    });
    return [...notAsked, ...others].map((each) => droppedInWords(each, said));
  };

  const show = (notices: readonly string[] = []) => {
    const chosen = controls.filter(({ value }) => value !== '');
    const facts = chosen.filter(({ name }) => isAsked(name as Fact));
    const known = Object.fromEntries(facts.map(({ name, value }) => [name, value])) as Known;
    const given = chosenFor('as-of');
    const problem = given === '' ? undefined : problemOf(() => readDay(given), said);
    const day = given === '' || problem ? undefined : given;
    complain(problem ? [...notices, problem] : notices);
    const left = rulesLeft(known, day);
    const outcome = chosenFor('outcome');
    const shown = [...left].filter((rule) => outcome === '' || rule.outcome === outcome);
    const ids = new Set(shown.map(ruleId));
    for (const row of document.querySelectorAll<HTMLElement>('[data-rule]')) {
      row.hidden = !ids.has(row.dataset.rule ?? '');
      const decides = row.querySelector<HTMLElement>('[data-decides]');
      if (decides) decides.hidden = row.hidden || !day || left.size > 1;
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-rules]'))
      group.hidden = !group.querySelector('[data-rule]:not([hidden])');
    status.textContent =
      shown.length === 0 ? said.none : count(locale, said.shown, shown.length, { total: table.length });
    reset.hidden = chosen.length === 0;
    fold.textContent = fill(said.fold, { count: chosen.length });
    if (chosen.some((control) => more.contains(control))) more.open = true;
    return chosen;
  };

  const arrive = () => {
    show(chooseFromAddress());
    keepInLanguages();
    // The target of the address may have moved up, or was just drawn.
    const target = document.getElementById(unbroken(location.hash.slice(1)));
    if (target && location.search !== '') target.scrollIntoView();
  };
  form.addEventListener('change', () => writeQuery(show().map(({ name, value }) => [name, value])));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const control of controls) control.value = '';
    show();
    writeQuery([]);
    (controls[0]?.checkVisibility() ? controls[0] : fold).focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', arrive);
  // The page as sent shows all rules. A browser may have kept earlier choices.
  if (location.search !== '' || controls.some(({ value }) => value !== '')) arrive();
}

if (form) filterRules(form);
