import type { Locale } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { keepThemeAddress, startAddress } from './addresses.ts';

const YEAR = 365 * 24 * 3600;

/** The routes for how a page looks, kept in cookies. */
export const frameRoutes: Route[] = [
  {
    method: 'POST',
    path: keepThemeAddress.path,
    access: { public: 'a matter of the eyes' },
    inAnyLand: true,
    handle: keepTheme,
  },
];

async function keepTheme(context: Context): Promise<Response> {
  const theme = context.form.theme;
  context.setCookie('theme', theme === 'light' || theme === 'dark' ? theme : 'auto', YEAR);
  return context.redirect(String(context.form.returnTo ?? startAddress()));
}

/** Returns the locale that an address asks for: `?locale=en`. */
export function localeAskedFor(url: URL): Locale | undefined {
  const locale = url.searchParams.get('locale');
  return locale === 'de' || locale === 'en' || locale === 'de-x-leicht' ? locale : undefined;
}

/** Keeps the locale that was asked for. A page is shown again without it in its address; a form is answered at once. */
export function keepLocale(context: Context, method: Route['method']): Response | undefined {
  const locale = localeAskedFor(context.url);
  if (!locale) return undefined;
  context.setCookie('locale', locale, YEAR);
  if (method === 'POST') return undefined;
  const rest = new URLSearchParams(context.url.searchParams);
  rest.delete('locale');
  return context.redirect(context.url.pathname + (rest.size > 0 ? `?${rest}` : ''));
}
