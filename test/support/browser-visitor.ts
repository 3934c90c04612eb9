import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { compose } from '../../src/app/compose.ts';
import { createServer, listen } from '../../src/app/server.ts';
import { demonstrationClock } from '../../src/operations/demonstration/clock.ts';
import { readInstallation } from '../../src/operations/installation.ts';
import { openStore } from '../../src/platform/database/database.ts';
import { loadStories } from '../../src/stories/load-stories.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { createStoryDatabase, storyClock } from './story-database.ts';

export type RunningStory = {
  readonly origin: string;
  /** The mistakes on our side, in the server's log or the browser's console. */
  readonly mistakes: string[];
  /** The kinds of page that axe has looked at. */
  readonly checked: Set<string>;
  close(): Promise<void>;
};

/** The whole web application on a loopback port, with the worked story on its last day. */
export const serveStory = async (): Promise<RunningStory> => serve(await createStoryDatabase(), storyClock);

/** The same on the day before everything: whoever plays it has the whole story ahead. */
export async function serveStoryAhead(): Promise<RunningStory> {
  const database = await createTestDatabase();
  const store = openStore({ address: database.runtime, clock: demonstrationClock.now, connections: 1 });
  await loadStories({
    system: { store, ...database, close: async () => {} },
    log: () => {},
    name: 'jerichower-land-from-the-start',
  });
  demonstrationClock.follow((await readInstallation(store)).behindMilliseconds);
  await store.close();
  return serve(database, demonstrationClock.now);
}

async function serve(database: TestDatabase, clock: () => Date): Promise<RunningStory> {
  const store = openStore({ address: database.runtime, clock, connections: 5 });
  const installation = await readInstallation(store);
  const mistakes: string[] = [];
  let origin = '';
  const app = compose({
    store,
    get origin() {
      return origin;
    },
    installation: () => installation,
    log: (line) => mistakes.push(line),
  });
  const server = await listen(createServer(app), 0, 'localhost');
  origin = `http://localhost:${server.port}`;
  return {
    origin,
    mistakes,
    checked: new Set(),
    close: async () => {
      await server.close();
      await store.close();
      await database.drop();
    },
  };
}

/** Somebody with a browser. Every page they come to is checked with axe, once a path. */
export class BrowserVisitor {
  readonly page: Page;
  readonly #story: RunningStory;
  readonly #hasScripts: boolean;
  private constructor(page: Page, story: RunningStory, hasScripts: boolean) {
    this.page = page;
    this.#story = story;
    this.#hasScripts = hasScripts;
  }

  static async open(
    browser: Browser,
    story: RunningStory,
    options: { javaScript?: boolean } = {},
  ): Promise<BrowserVisitor> {
    const context = await browser.newContext({
      locale: 'de-DE',
      javaScriptEnabled: options.javaScript ?? true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' && !/40[349]|422/.test(message.text()))
        story.mistakes.push(message.text());
    });
    return new BrowserVisitor(page, story, options.javaScript ?? true);
  }

  async signIn(name: string): Promise<void> {
    await this.visit('/sign-in');
    const button = this.page.locator('.sw-people button', { hasText: name });
    const folded = this.page.locator('details:not([open])', { has: button });
    if ((await folded.count()) > 0) await folded.locator('summary').click();
    await button.click();
    await this.#arrived();
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(this.#story.origin + path);
    await this.#arrived();
  }

  /** Fills fields by name; a list ticks, `true` ticks yes. */
  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const field = this.page.locator(`main [name="${name}"]`);
      const type = await field.first().evaluate((element) => (element as unknown as { type: string }).type);
      if (type === 'radio' || type === 'checkbox')
        await this.page.locator(`main [name="${name}"][value="${value}"]`).check();
      else if (type === 'select-one')
        await field.selectOption(value.startsWith('=') ? value.slice(1) : { label: value });
      else await field.fill(value);
    }
  }

  /** Presses a button or follows a link by its words. */
  async press(words: string, within = 'main'): Promise<void> {
    await this.page
      .locator(within)
      .locator(`button:has-text("${words}"), a:has-text("${words}")`)
      .first()
      .click();
    await this.#arrived();
  }

  /** Presses the Enter key in a field. */
  async pressEnter(field: string): Promise<void> {
    await this.page.locator(`main [name="${field}"]`).press('Enter');
    await this.#arrived();
  }

  async sees(...texts: string[]): Promise<void> {
    const body = await this.#words();
    for (const text of texts)
      assert.ok(body.includes(text), `"${text}" is not on ${this.page.url()}:\n${body.slice(0, 3000)}`);
  }

  async seesNot(...texts: string[]): Promise<void> {
    const body = await this.#words();
    for (const text of texts) assert.ok(!body.includes(text), `"${text}" is on ${this.page.url()}`);
  }

  path(): string {
    return new URL(this.page.url()).pathname;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Returns the words on the page; spaces that must not break count as spaces. */
  async #words(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what people see, not what is hidden
    return (await this.page.locator('body').innerText()).replaceAll('\u00a0', ' ');
  }

  async #arrived(): Promise<void> {
    await this.page.waitForLoadState('load');
    const kind = this.path().replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
    // axe is itself a script; a visitor without any is not looked at.
    if (!this.#hasScripts || this.#story.checked.has(kind)) return;
    this.#story.checked.add(kind);
    // Without the second page that axe opens for frames, which we do not have: it takes as long as the look itself.
    const { violations } = await new AxeBuilder({ page: this.page })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      [],
      `axe on ${this.page.url()}`,
    );
  }
}
