import { Component } from 'preact';
import { type Countries, compareCountries, countryNames, dayName, fill, marketsDay } from 'rules';
import type { PageContext } from '../../context/page-context.ts';
import type { FilledIn } from './filled-in.ts';

interface MarketCheckProps {
  readonly context: PageContext;
  /** Whether the answer needs the same country, not only the same market. */
  readonly sameCountry: boolean;
  readonly filledIn: FilledIn;
  /** Answers the market check of the page. */
  readonly answer: (value: string) => void;
}

const fields = { partner: 'partnerCountry', customer: 'customerCountry' } as const;

/** The market check by two countries: their markets are compared here, and the check is answered with the result. */
export class MarketCheck extends Component<MarketCheckProps> {
  countries(): Countries {
    const { filledIn } = this.props;
    return { partner: filledIn.value(fields.partner), customer: filledIn.value(fields.customer) };
  }

  choose(who: keyof typeof fields, country: string) {
    const { filledIn, sameCountry, answer } = this.props;
    filledIn.enter(fields[who], country);
    this.setState({});
    const comparison = compareCountries(this.countries(), sameCountry);
    if (comparison) answer(comparison.market);
  }

  picker(who: keyof typeof fields) {
    const { locale, words } = this.props.context;
    const chosen = this.countries()[who];
    const id = `${who}-country`;
    return (
      <div class="field">
        <label for={id}>{words.markets[fields[who]]}</label>
        <select id={id} autocomplete="off" onChange={(event) => this.choose(who, event.currentTarget.value)}>
          <option value="">{words.site.state.chooseCountry}</option>
          {countryNames(locale).map(({ code, name }) => (
            <option key={code} value={code} selected={chosen === code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    );
  }

  override render({ context, sameCountry }: MarketCheckProps) {
    const { site } = context.words;
    const finding = compareCountries(this.countries(), sameCountry)?.finding;
    return (
      <>
        {this.picker('partner')}
        {this.picker('customer')}
        <p role="status">{finding && context.words.markets[finding]}</p>
        <p class="small">{fill(site.state.marketsSource, { date: dayName(context.locale, marketsDay) })}</p>
      </>
    );
  }
}
