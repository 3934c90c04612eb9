import { type Context, Hono } from 'hono';
// The preview stands in for the application, which is why it may reach up to it.
import { assets, serveAssets } from '#app/assets.ts';
import { ExampleSheet, exampleFrame, examplePages } from '../examples.tsx';
import { inLocale, type Locale } from '../language.ts';
import type { Theme } from '../page.tsx';

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves every example and every example page, under the policy that the real pages have. */
export function previewApp(): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', POLICY);
  });
  app.get('/assets/:file', serveAssets);
  app.get('/', (c) => c.html(drawn(ExampleSheet, c)));
  for (const [name, Page] of Object.entries(examplePages)) {
    app.get(`/pages/${name}`, (c) => c.html(drawn(Page, c)));
  }
  return app;
}

function drawn(View: typeof ExampleSheet, c: Context): string {
  const locale = (c.req.query('locale') ?? 'de') as Locale;
  const frame = exampleFrame(locale, (c.req.query('theme') ?? 'auto') as Theme, assets);
  return inLocale(locale, () => String(View({ frame })));
}
