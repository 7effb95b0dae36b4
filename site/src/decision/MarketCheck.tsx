import { Component } from 'preact';
import { type Countries, compareCountries, countryNames, fill, marketsDay } from 'rules';
import { dayInWords } from '../context/day-in-words.ts';
import type { PageContext } from '../context/page-context.ts';

interface Props {
  readonly context: PageContext;
  /** Whether the answer needs the same country, not only the same market. */
  readonly sameCountry: boolean;
}

/** The countries chosen on this page; kept in memory only, so that changing an answer loses nothing. */
let remembered: Countries = {};

/** The market check by two countries: their markets are compared here, and the check is answered with what follows. */
export class MarketCheck extends Component<Props, Countries> {
  override state: Countries = remembered;

  choose(who: keyof Countries, country: string) {
    remembered = { ...remembered, [who]: country };
    this.setState(remembered);
    const comparison = compareCountries(remembered, this.props.sameCountry);
    if (!comparison) return;
    // The check beside is answered as if the reader had chosen it there.
    const check = document.querySelector<HTMLSelectElement>('[data-check=market]');
    if (!check) return;
    check.value = comparison.market;
    check.dispatchEvent(new Event('change', { bubbles: true }));
  }

  picker(who: keyof Countries, label: string) {
    const { locale, words } = this.props.context;
    const id = `${who}-country`;
    return (
      <div class="field">
        <label for={id}>{label}</label>
        <select id={id} autocomplete="off" onChange={(event) => this.choose(who, event.currentTarget.value)}>
          <option value="">{words.markets.choose}</option>
          {countryNames(locale).map(({ code, name }) => (
            <option key={code} value={code} selected={this.state[who] === code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    );
  }

  override render({ context, sameCountry }: Props, countries: Countries) {
    const { markets } = context.words;
    const finding = compareCountries(countries, sameCountry)?.finding;
    return (
      <>
        {this.picker('partner', markets.partnerCountry)}
        {this.picker('customer', markets.customerCountry)}
        <p role="status">{finding && markets[finding]}</p>
        <p class="small">{fill(markets.source, { date: dayInWords(context.locale, marketsDay) })}</p>
      </>
    );
  }
}
