import { address } from '#web/address.ts';

/** What belongs to no module: the start, what every page has, and what says how the system is. */
export const startAddress = address('/');
export const keepThemeAddress = address('/theme');
export const accessibilityAddress = address('/accessibility');
export const privacyAddress = address('/privacy');
export const assetAddress = address('/assets/:file');
export const healthAddress = address('/healthz');
export const readinessAddress = address('/readyz');
