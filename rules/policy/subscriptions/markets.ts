import type { Answer } from '../facts.ts';
import { InvalidInput } from '../invalid-input.ts';

/**
 * The markets of the regional authorization page (N12), each with its countries as ISO 3166-1 codes. The page names
 * Bonaire, Saba and Sint Eustatius one by one; they share the code BQ.
 */
const countriesOfMarket = {
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR MG ML MU MW NA NC NE NG PF RE RW SC SH SL SN SO SS ST TD TG TZ UG YT ZM',
  'asia-pacific': 'BD BN BT HK ID KH LA LK MM MO MV MY NP PH SG TH TL VN',
  australia: 'AU CC CK CX FJ FM HM KI MH NF NR NU PG PN PW SB TF TK TO TV WF',
  brazil: 'BR',
  canada: 'CA PM',
  china: 'CN',
  europe:
    'AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC MT NL NO PL PT RO SE SI SJ SK SM VA',
  india: 'IN',
  japan: 'JP',
  korea: 'KR',
  'latin-america-caribbean':
    'AG AI AQ AR AW BB BL BM BO BQ BS BZ CL CO CR CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
  'middle-east-eastern-europe':
    'AE AF AL AM AZ BA BH DZ EG GE IL IO IQ JO KG KW KZ LB LS LY MA MD ME MK MN MR MZ OM PK PS QA RS SA SZ TJ TM TN TR UA UZ XK YE ZA ZW',
  'new-zealand': 'NZ VU WS',
  taiwan: 'TW',
  'united-states': 'AS GU MP UM US',
} as const;

/** A market of the regional authorization page. */
export type MarketId = keyof typeof countriesOfMarket;

/** The day of the page the list is from. */
export const marketsDay = '2023-08-17';

/** Every market with its countries. */
export const markets: Readonly<Record<MarketId, readonly string[]>> = Object.fromEntries(
  Object.entries(countriesOfMarket).map(([market, codes]) => [market, codes.split(' ')]),
) as unknown as Readonly<Record<MarketId, readonly string[]>>;

const marketOfCountry: ReadonlyMap<string, MarketId> = new Map(
  Object.entries(markets).flatMap(([market, codes]) => codes.map((code) => [code, market as MarketId] as const)),
);

/** Every listed country, as ISO 3166-1 codes. */
export const countries: readonly string[] = [...marketOfCountry.keys()].toSorted();

/** The relation of two countries: the same, in one market, or in two markets. */
export type Neighborhood = 'same-country' | 'same-market' | 'other-market';

/**
 * A country code, checked and in upper case.
 * @throws InvalidInput when the page does not list the country
 */
export function readCountry(field: string, text: string): string {
  const code = text.trim().toUpperCase();
  if (!marketOfCountry.has(code)) throw new InvalidInput(field, text, 'country');
  return code;
}

/**
 * Whether the partner's country and that of the customer's tenant are the same, or belong to the same market.
 * @throws InvalidInput when a country is not listed
 */
export function neighborhood(partner: string, customer: string): Neighborhood {
  const [one, other] = [readCountry('partnerCountry', partner), readCountry('customerCountry', customer)];
  if (one === other) return 'same-country';
  return marketOfCountry.get(one) === marketOfCountry.get(other) ? 'same-market' : 'other-market';
}

/** The two countries that decide about the market: the partner's and that of the customer's tenant. */
export interface Countries {
  readonly partner?: string | undefined;
  readonly customer?: string | undefined;
}

/** The result of the market check for two countries. */
export interface CountryComparison {
  readonly market: Answer<'market'>;
  /** The id of the sentence; `same-market-switch` is the same market where the same country is needed. */
  readonly finding: Neighborhood | 'same-market-switch';
}

/**
 * The result of the market check of an answer for two countries. Returns undefined until both countries are known.
 * @param sameCountry whether the answer needs the same country (an Azure switch), not only the same market
 * @throws InvalidInput when a country is not listed
 */
export function compareCountries(
  { partner, customer }: Countries,
  sameCountry: boolean | undefined,
): CountryComparison | undefined {
  if (!partner || !customer) return undefined;
  const finding = neighborhood(partner, customer);
  if (finding === 'same-market' && sameCountry) return { market: 'other', finding: 'same-market-switch' };
  return { market: finding === 'other-market' ? 'other' : 'same', finding };
}

/** Countries by their names in the reader's language, sorted as that language sorts. */
export function countryNames(locale: string): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const collator = new Intl.Collator(locale);
  return countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((one, other) => collator.compare(one.name, other.name));
}

/** The code of a listed country that a text names by its code, or by its name in English or in the given language. */
export function countryCalled(text: string, locale: string): string | undefined {
  const sought = text.trim();
  const collator = new Intl.Collator(locale, { sensitivity: 'accent' });
  const names = [...countryNames('en'), ...countryNames(locale)];
  return names.find(({ code, name }) => code === sought.toUpperCase() || collator.compare(name, sought) === 0)?.code;
}
