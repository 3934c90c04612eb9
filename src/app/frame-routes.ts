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

/** `?reading=en` on any page: keeps the choice and shows the page without it. */
export function keepReading(context: Context): Response | undefined {
  const reading = context.url.searchParams.get('reading');
  if (reading !== 'de' && reading !== 'en' && reading !== 'de-x-leicht') return undefined;
  context.setCookie('reading', reading, YEAR);
  const rest = new URLSearchParams(context.url.searchParams);
  rest.delete('reading');
  return context.redirect(context.url.pathname + (rest.size > 0 ? `?${rest}` : ''));
}
