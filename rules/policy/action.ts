/** The first thing that an outcome asks the reader to do; the action itself depends on where the reader is. */
export type ActionRule =
  | 'make-link'
  | 'ask-permission'
  | 'order'
  | 'request-transfer'
  | 'write-mail'
  | 'open-subscriptions'
  | 'see-alternative'
  | 'use-profile'
  | 'name-seller'
  | 'pass-on'
  | 'pass-on-to-provider'
  | 'pass-on-to-customer'
  | 'pass-on-to-microsoft'
  | 'none';

/** A section of a customer in the portal that an action opens. */
export type Section = 'admin-relationships' | 'subscriptions';

/** The recipient of an answer that the reader passes on. */
export type Recipient = 'anyone' | 'provider' | 'customer' | 'microsoft';
