const usual = 'decide/cloud=public/customer=end-customer/';

/** One page of every kind, by what it is, as its path below a language. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: '',
  'help page': 'help/roles/',
  start: 'decide/',
  question: usual,
  outcome: `${usual}goal=support/channel=ea/billing=license/`,
  'list check': 'bulk/',
  'policy table': 'rules/',
  'drawn tree': 'rules/tree/',
  changes: 'changes/',
  'old links': 'links/',
  documents: 'sources/',
  document: 'sources/multichannel/',
  'what answers share': 'checks/',
  languages: 'languages/',
};
