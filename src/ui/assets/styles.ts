import { readFileSync } from 'node:fs';

// In the order of the cascade: tokens, elements, frame, parts.
const SHEETS = [
  'tokens',
  'base',
  'page',
  'form',
  'table',
  'parts',
  'track',
  'rails',
  'lanes',
  'forced',
  'print',
] as const;

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Returns our own rules. */
export const ownStyles = (): string => SHEETS.map((sheet) => read(`css/${sheet}.css`)).join('');

/** Returns the one style sheet of every page: KERN first, so that ours can build on it. */
export const wholeStyle = (): string =>
  (darkOnScreens(read('kern.generated.css')) + ownStyles()).replace(/\/\*[\s\S]*?\*\//g, '');

/** Keeps what KERN says of the dark theme to screens, because paper is white. */
const darkOnScreens = (kern: string): string =>
  kern
    .replace(/\[data-kern-theme=dark\]\{[^{}]*\}/g, '@media screen{$&}')
    .replaceAll('@media (prefers-color-scheme: dark)', '@media screen and (prefers-color-scheme: dark)');
