import { issued } from 'rules';

const usual = 'decide/cloud=public/customer=end-customer/';
const edition = issued.editions.at(-1);

/** One page of every kind, by what it is, as its path below a language. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: '',
  'help page': 'help/roles/',
  start: 'decide/',
  question: usual,
  outcome: `${usual}goal=support/channel=ea/billing=license/`,
  'pinned outcome': `decide/${edition}/${usual.slice('decide/'.length)}goal=support/channel=ea/billing=license/`,
  'bulk check': 'bulk/',
  'policy table': 'rules/',
  'drawn tree': 'rules/tree/',
  changes: 'changes/',
  documents: 'sources/',
  document: 'sources/multichannel-2020/',
  'what answers share': 'checks/',
};
