/**
 * What this partner does in an outcome: it asks the customer for access only (`supports`), sells a new subscription
 * (`sells`), takes over an existing one (`moves`), or does nothing of the kind (`none`).
 */
export type Part = 'supports' | 'sells' | 'moves' | 'none';
