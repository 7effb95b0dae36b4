/**
 * The part of this partner in an outcome: it asks the customer for access only (`supports`), sells a new subscription
 * (`sells`), takes over an existing one (`moves`), or none of these (`none`).
 */
export type Part = 'supports' | 'sells' | 'moves' | 'none';
