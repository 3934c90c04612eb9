import { AsyncLocalStorage } from 'node:async_hooks';

/** The two languages of every page. */
export type Language = 'de' | 'en';

/** The way a page is written: participants may also choose Leichte Sprache. */
export type Locale = Language | 'de-x-leicht';

const bound = new AsyncLocalStorage<Locale>();

/** Runs the work, and whatever it awaits, in a locale; answers what the work answers. */
export const inLocale = <T>(locale: Locale, work: () => T): T => bound.run(locale, work);

/**
 * Returns the locale that this request or letter was bound to. A forgotten binding is our mistake, never silent German.
 */
export function currentLocale(): Locale {
  const locale = bound.getStore();
  if (locale === undefined) throw new Error('no locale is bound here: see inLocale');
  return locale;
}

/** Returns the language of the current locale: Leichte Sprache is German. */
export const currentLanguage = (): Language => (currentLocale() === 'en' ? 'en' : 'de');
