import type { IconName } from './icon.tsx';

/** What a message or status means; colour and icon follow from it. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';

export const iconOf = (tone: Tone): IconName => tone;
