import { address } from '#web/address.ts';

/** The addresses that belong to no module: the start, the pages behind every footer, and the health of the system. */
export const startAddress = address('/');
export const landsAddress = address('/lands');
export const keepThemeAddress = address('/theme');
export const accessibilityAddress = address('/accessibility');
export const privacyAddress = address('/privacy');
export const assetAddress = address('/assets/:file');
export const healthAddress = address('/healthz');
export const readinessAddress = address('/readyz');
