import type { Child } from 'hono/jsx';
import type { Locale } from '../language.ts';

/** Picks the words of an example: invented people, offices and figures throughout. */
export type Say = (de: string, en: string) => string;

/** One part in one of its states. The examples serve the preview, the tests and the accessibility check. */
type Example = { readonly part: string; readonly name: string; readonly show: (say: Say) => Child };

export const example = (part: string, name: string, show: Example['show']): Example => ({ part, name, show });

export const sayIn =
  (locale: Locale): Say =>
  (de, en) =>
    locale === 'en' ? en : de;
