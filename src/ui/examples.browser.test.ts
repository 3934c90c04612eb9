import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { type ServerType, serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, withoutBrowser } from '../../test/support/browser.ts';
import { previewApp } from './examples/preview-app.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, colorScheme: 'light' };
const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' };
const SMALLEST: BrowserContextOptions = { viewport: { width: 320, height: 640 }, forcedColors: 'active' };
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WHITE = /^(rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)|oklch\(1 0 0\))$/;
const TOO_WIDE = `[...document.querySelectorAll('.sw-table')]
  .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  .map((table) => table.getAttribute('aria-label'))`;

/** The script that tells what has the focus, and whether it is marked. */
const FOCUSED = `(() => {
  const focused = document.activeElement;
  // A link that fills its card is marked around the card.
  const marks = [getComputedStyle(focused), getComputedStyle(focused, '::after')];
  const isMarked = marks.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
  return [focused.outerHTML.slice(0, 80), isMarked];
})()` as unknown as () => [string, boolean];

suite('the examples in a browser', { skip: withoutBrowser() }, () => {
  let browser: Browser;
  let server: ServerType;

  before(async () => {
    browser = await launchBrowser();
    await new Promise((ready) => {
      server = serve({ fetch: previewApp().fetch, port: 0, hostname: '127.0.0.1' }, ready);
    });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  // What a script throws or the policy refuses.
  const errors: string[] = [];
  beforeEach(() => {
    errors.length = 0;
  });
  afterEach(() => assert.deepEqual(errors, []));

  async function open(path: string, options: BrowserContextOptions = DESK): Promise<Page> {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return page;
  }

  for (const [size, options] of Object.entries({ PHONE, DESK })) {
    test(`axe sees no fault in any part (${size})`, async () => {
      const page = await open('/', options);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(STANDARDS).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]),
        [],
      );
    });
  }

  for (const path of ['/', '/pages/list']) {
    test(`${path} fits the narrowest screen without scrolling sideways`, async () => {
      const page = await open(path, SMALLEST);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), SMALLEST.viewport?.width);
    });
  }

  test('on paper everything is dark on white, and tables fit on A4', async () => {
    const page = await open('/', { viewport: { width: 680, height: 1000 }, colorScheme: 'dark' });
    await page.evaluate("document.documentElement.dataset.kernTheme = 'dark'");
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.match(await page.evaluate('getComputedStyle(document.body).backgroundColor'), WHITE);
    assert.deepEqual(await page.evaluate(TOO_WIDE), []);
  });

  test('every stop of the keyboard can be seen', async () => {
    const page = await open('/');
    const unseen = new Set<string>();
    for (let stop = 0; stop < 150; stop++) {
      await page.keyboard.press('Tab');
      const [name, isMarked] = await page.evaluate(FOCUSED);
      if (!isMarked) unseen.add(name);
    }
    assert.deepEqual([...unseen], []);
  });

  test('the first stop of the keyboard leads past the navigation', async () => {
    const page = await open('/pages/list');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').getAttribute('href'), '#main');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator(':focus').getAttribute('id'), 'main');
  });

  test('the list of faults has the focus, and each line leads to its control', async () => {
    const page = await open('/pages/faulty');
    assert.equal(await page.locator('.sw-error-summary:focus').count(), 1);
    for (const field of ['title', 'office', 'kind', 'confirm', 'concept']) {
      await page.locator(`.sw-error-summary a[href="#field-${field}"]`).click();
      assert.equal(await page.locator(':focus').getAttribute('name'), field);
    }
  });

  test('the menu of a phone opens without a script', async () => {
    const page = await open('/pages/list', { ...PHONE, javaScriptEnabled: false });
    const link = page.locator('.sw-navigation a').first();
    assert.equal(await link.isVisible(), false);
    await page.locator('.sw-menu__toggle').click();
    assert.equal(await link.isVisible(), true);
  });

  test('half-filled input comes back after a reload, and can be discarded', async () => {
    const page = await open('/pages/form');
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('#field-note').fill('halb fertig');
    await page.locator('#field-confirm').check();
    await page.reload();
    assert.equal(await page.locator('#field-note').inputValue(), 'halb fertig');
    assert.equal(await page.locator('#field-confirm').isChecked(), true);
    await page.locator('.sw-draft__discard').click();
    assert.equal(await page.locator('#field-note').inputValue(), '');
    await page.reload();
    assert.equal(await page.locator('.sw-draft').count(), 0);
  });

  test('what the server sent back wins over what the browser kept', async () => {
    const page = await open('/pages/form');
    page.on('dialog', (dialog) => dialog.accept());
    await page.locator('#field-note').fill('von vorhin');
    await page.goto(new URL('/pages/faulty', page.url()).href);
    assert.equal(await page.locator('#field-note').inputValue(), '');
  });

  test('leaving a changed form asks first, an untouched one lets go', async () => {
    const page = await open('/pages/form');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await page.reload();
    assert.deepEqual(asked, []);
    await page.locator('#field-note').pressSequentially('x');
    await page.reload();
    assert.deepEqual(asked, ['beforeunload']);
  });

  test('a second click sends nothing', async () => {
    const page = await open('/pages/plan');
    // No content: the page stays, and with it the form that is on its way.
    await page.route('**/settings/theme', (route) => route.fulfill({ status: 204 }));
    await page.evaluate(`window.stopped = [];
      addEventListener('submit', (event) => stopped.push(event.defaultPrevented))`);
    await page.locator('button[name=theme]').first().dblclick();
    await page.waitForFunction('stopped.length === 2');
    assert.deepEqual(await page.evaluate('stopped'), [false, true]);
  });

  test('a total follows the amounts, and shows a dash for what it cannot read', async () => {
    const page = await open('/?locale=de');
    const total = page.locator('output[data-total=costs]');
    await page.locator('#costs-rent').fill('1.000,05');
    assert.equal(await total.textContent(), '2.200,05');
    await page.locator('#costs-rent').fill('viel');
    assert.equal(await total.textContent(), '–');
  });
});
