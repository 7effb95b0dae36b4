import { guid } from 'rules';
import type { Adapter } from './page-adapter.ts';

/** A page of the portal: how its address is recognized, how its section is called, and what can be read from it. */
export interface PortalPage {
  readonly id: string;
  /**
   * The address after the portal's root, in lower case, with the groups `tenant`, `section` and `item`.
   */
  readonly address: RegExp;
  /** The headings of its section, which are not a customer's name, in the languages of translated documentation. */
  readonly headings?: readonly string[];
  /** Absent for a page from which nothing can be read. */
  readonly adapter?: Adapter;
}

/** The pattern of a GUID, in a group of this name. */
export const guidNamed = (name: 'tenant' | 'item'): string => `(?<${name}>${guid})`;

/** The address of a section of a customer's pages. */
export const sectionAddress = (section: string): RegExp =>
  new RegExp(`^customers/${guidNamed('tenant')}/(?<section>${section})$`);

/**
 * The address of one item of a section.
 * @param guids the largest number of GUIDs in its id, joined by hyphens
 */
export const itemAddress = (section: string, guids: 1 | 2 = 1): RegExp =>
  new RegExp(`^customers/${guidNamed('tenant')}/(?<section>${section})/(?<item>${guid}(?:-${guid}){0,${guids - 1}})$`);
