import type { Reading } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';

const YEAR = 365 * 24 * 3600;

/** How a page looks and reads, kept in cookies. */
export const frameRoutes: Route[] = [
  { method: 'POST', path: '/theme', access: { public: 'a matter of the eyes' }, handle: keepTheme },
];

async function keepTheme(context: Context): Promise<Response> {
  const theme = context.form.theme;
  context.setCookie('theme', theme === 'light' || theme === 'dark' ? theme : 'auto', YEAR);
  return context.redirect(String(context.form.returnTo ?? '/'));
}

/** The reading that an address asks for: `?reading=en`. */
export function readingAskedFor(url: URL): Reading | undefined {
  const reading = url.searchParams.get('reading');
  return reading === 'de' || reading === 'en' || reading === 'de-x-leicht' ? reading : undefined;
}

/** Keeps the reading that was asked for. A page is shown again without it in its address; a form is answered at once. */
export function keepReading(context: Context, method: Route['method']): Response | undefined {
  const reading = readingAskedFor(context.url);
  if (!reading) return undefined;
  context.setCookie('reading', reading, YEAR);
  if (method === 'POST') return undefined;
  const rest = new URLSearchParams(context.url.searchParams);
  rest.delete('reading');
  return context.redirect(context.url.pathname + (rest.size > 0 ? `?${rest}` : ''));
}
