import { find, marked, readMark } from '../marks.ts';
import { focusComposer } from './request-link.ts';

/** Opens the part of the answer that a link leads to, and puts the focus on the field to fill in. */
export function lead(link: HTMLAnchorElement): void {
  const place = document.querySelector<HTMLElement>(link.hash);
  const to = readMark(link, 'leads-to');
  for (let each = place?.closest('details'); each; each = each.parentElement?.closest('details')) each.open = true;
  const menu = link.closest<HTMLDetailsElement>(marked('menu'));
  if (menu) menu.open = false;
  if (to === 'reminders') place?.querySelector('summary')?.focus();
  if (place && to === 'composer') focusComposer(place);
  const mail = to === 'mail' && place && find(place, 'part')?.closest('details');
  if (!mail) return;
  mail.open = true;
  mail.querySelector('summary')?.focus();
}
