import type { Section } from 'rules';
import type { PortalPlace } from './place.ts';

/** The names of the sections in the portal's addresses. */
const sections: Readonly<Record<Section, string>> = {
  'admin-relationships': 'adminrelationships',
  subscriptions: 'subscriptions',
};

/**
 * The addresses of a customer's sections in the portal, under the root of the address the reader is on; without the one
 * the reader is on. Empty where no customer is known.
 */
export function sectionLinks({ page, root, locale, tenant }: PortalPlace): Readonly<Partial<Record<Section, string>>> {
  if (!root || !tenant) return {};
  const before = ['', ...(locale ? [locale] : []), root, 'customers', tenant].join('/');
  const links = Object.entries(sections).filter(([section]) => section !== page);
  return Object.fromEntries(links.map(([section, name]) => [section, `${before}/${name}`]));
}
