import { paragraph } from '../client/element.ts';
import type { PortalPage } from '../portal-page.ts';

/** The first page that everyone sees. Every address of the application without its own page leads here. */
export const page: PortalPage = {
  address: '/dashboard/home',
  evidence: 'D',
  because: 'only the address is public',
  situations: [{ id: 'home', title: 'Home', description: 'Where everybody arrives; no customer is in sight.' }],
  app: 'customer-app',
  prefix: 'customer',
  content: 'light',
  nav: 'home',
  heading: () => ['Home'],
  title: 'Home',
  draw: () => ({ content: [paragraph('Welcome to the mock portal. Choose Customers to begin.')] }),
};
