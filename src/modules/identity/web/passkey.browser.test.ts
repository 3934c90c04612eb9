import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, suite, test } from 'node:test';
import { type ServerType, serve } from '@hono/node-server';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { launchBrowser, withoutBrowser } from '../../../../test/support/browser.ts';
import { type Office, openOffice } from '../../../../test/support/office.ts';
import { hashSecret, newSecret } from '../model/session-token.ts';
import { keepSecret, newGateSecret } from '../one-time-secrets.ts';
import { openApp, type Visitor } from '../testing/app.ts';

/** A person at a browser whose authenticator always finds their finger on the sensor. */
type Desk = { page: Page; authenticator: CDPSession; authenticatorId: string };

suite('passkeys in a browser', { skip: withoutBrowser() }, () => {
  let office: Office;
  let browser: Browser;
  let server: ServerType;
  let app: ReturnType<typeof openApp>;
  let origin: string;

  before(async () => {
    office = await openOffice();
    browser = await launchBrowser();
    // The origin that passkeys are bound to is known once the port is.
    const info = await new Promise<AddressInfo>((ready) => {
      server = serve(
        { fetch: (request) => app.server.fetch(request), port: 0, hostname: 'localhost' },
        ready,
      );
    });
    origin = `http://localhost:${info.port}`;
    app = openApp(office, { origin });
  });
  after(async () => {
    await browser.close();
    server.close();
    await office.close();
  });
  beforeEach(() => office.setTime('2017-09-15T10:00:00Z'));

  async function sitDown(options: BrowserContextOptions = {}): Promise<Desk> {
    const page = await (await browser.newContext(options)).newPage();
    const authenticator = await page.context().newCDPSession(page);
    await authenticator.send('WebAuthn.enable');
    const { authenticatorId } = await authenticator.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return { page, authenticator, authenticatorId };
  }

  /** Opens an enrolment link and makes a passkey, as somebody new in the office would. */
  async function enrol(key: string): Promise<Desk> {
    const desk = await sitDown();
    const link = newSecret();
    await office.store.forRole(office.tenantId, 'gate', (work) =>
      keepSecret(work, {
        kind: 'enrolment-link',
        accountId: office.people[key]?.accountId,
        secretHash: hashSecret(link),
      }),
    );
    const { page } = desk;
    await page.goto(`${origin}/link?link=${link}`);
    await page.getByRole('button', { name: 'Jetzt anmelden' }).click();
    await page.getByLabel('Name des Geräts').fill('Dienstrechner');
    await page.getByRole('button', { name: 'Passkey anlegen' }).click();
    await page.getByText('Der Passkey ist angelegt.').waitFor();
    return desk;
  }

  async function counterOf(key: string): Promise<number> {
    const [passkey] = await office.sql('select counter from passkey where account_id = $1', [
      office.people[key]?.accountId,
    ]);
    return Number(passkey?.counter);
  }
  const signOut = (page: Page) => page.getByRole('button', { name: 'Abmelden' }).click();
  async function pressPasskey(page: Page): Promise<void> {
    await page.goto(`${origin}/sign-in?returnTo=/account`);
    await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
  }

  test('an enrolment link leads to a passkey, and the passkey to the roles', async () => {
    const { page } = await enrol('grant-officer');
    assert.match((await page.locator('header').textContent()) ?? '', /Bewilligungsstelle, Investitionsbank/);
    const before = await counterOf('grant-officer');
    await signOut(page);
    await pressPasskey(page);
    await page.getByRole('heading', { name: 'Mein Zugang' }).waitFor();
    assert.match((await page.locator('header').textContent()) ?? '', /grant-officer/);
    assert.ok((await counterOf('grant-officer')) > before, 'the counter of the key is kept');
  });

  test('the first administrator sets up the system and makes the first passkey', async () => {
    const { page } = await sitDown();
    const link = await office.store.forRole(office.tenantId, 'gate', (work) =>
      newGateSecret(work, { kind: 'set-up-link', detail: { choosesLand: true } }),
    );
    await page.goto(`${origin}/set-up?link=${link}`);
    await page.getByLabel('Land', { exact: true }).selectOption({ label: 'Sachsen-Anhalt' });
    await page.getByLabel('Stelle, die das System betreibt').fill('Ministerium');
    await page.getByLabel('Ihr Name').fill('Erste Administration');
    await page.getByLabel('Ihre dienstliche E-Mail-Adresse').fill('erste@example.org');
    await page.getByRole('button', { name: 'Einrichten' }).click();
    await page.getByLabel('Name des Geräts').fill('Dienstrechner');
    await page.getByRole('button', { name: 'Passkey anlegen' }).click();
    await page.getByText('Der Passkey ist angelegt.').waitFor();
    await signOut(page);
    await pressPasskey(page);
    await page.getByRole('link', { name: 'API-Zugänge' }).waitFor();
  });

  test('a copied key shows in its counter and is refused, and the attempt is in the trail', async () => {
    const { page } = await enrol('auditor');
    await signOut(page);
    const accountId = office.people.auditor?.accountId;
    await office.sql('update passkey set counter = 1000 where account_id = $1', [accountId]);
    await pressPasskey(page);
    await page.getByText('Der Passkey wurde nicht angenommen').waitFor();
    const refused = await office.sql(
      `select 1 from audit_entry where kind = 'refused' and action = 'identity.sign-in' and object_id = $1`,
      [accountId],
    );
    assert.equal(refused.length, 1);
  });

  test('an answer to a challenge works once and not for long', async () => {
    const { page } = await enrol('coach');
    await signOut(page);
    const caught = catchForm(page, '/sign-in/passkey');
    await pressPasskey(page);
    const sent = (await caught).credential;
    office.setTime('2017-09-15T10:06:00Z');
    assert.equal((await app.visitor().post('/sign-in/passkey', { credential: sent ?? '' })).status, 401);
    office.setTime('2017-09-15T10:00:00Z');
    assert.equal((await app.visitor().post('/sign-in/passkey', { credential: sent ?? '' })).status, 303);
    // A counter that stands still would be refused as well; here the challenge is what is tested.
    await office.sql('update passkey set counter = 0');
    assert.equal((await app.visitor().post('/sign-in/passkey', { credential: sent ?? '' })).status, 401);
  });

  test('a passkey that answers the challenge of somebody else is not kept', async () => {
    const { page } = await sitDown();
    const [cookie, stranger] = [app.visitor(), app.visitor()];
    await cookie.signIn('jobcenter');
    await stranger.signIn('provider');
    await page
      .context()
      .addCookies([{ name: 'stellwerk', value: cookie.cookies.get('stellwerk') as string, url: origin }]);
    const caught = catchForm(page, '/account/passkeys/new');
    await page.goto(`${origin}/account/passkeys/new`);
    await page.getByLabel('Name des Geräts').fill('Zweites');
    await page.getByRole('button', { name: 'Passkey anlegen' }).click();
    const { credential = '' } = await caught;
    const form = { credential, label: 'Zweites' };
    const use = async (visitor: Visitor) => (await visitor.post('/account/passkeys/new', form)).status;
    await office.sql('update one_time_secret set account_id = $1 where used_at is null and account_id = $2', [
      office.people.provider?.accountId,
      office.people.jobcenter?.accountId,
    ]);
    assert.equal(await use(cookie), 409, 'the challenge is now that of another person');
    await office.sql(
      `update one_time_secret set used_at = null, account_id = $1 where kind = 'passkey-challenge'`,
      [office.people.jobcenter?.accountId],
    );
    assert.equal(await use(stranger), 409);
    await office.sql(`update one_time_secret set used_at = null where kind = 'passkey-challenge'`);
    assert.equal(await use(cookie), 303, 'and it would have worked for its owner');
  });

  test('whoever cancels is told so and can try again', async () => {
    const { page, authenticator, authenticatorId } = await sitDown();
    await authenticator.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await pressPasskey(page);
    await page.getByText('Das hat nicht geklappt').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Mit Passkey anmelden' }).isVisible(), true);
  });

  test('a closed access stays closed to its passkey', async () => {
    const { page } = await enrol('instructor');
    await signOut(page);
    await office.sql('update account set disabled_at = now() where id = $1', [
      office.people.instructor?.accountId,
    ]);
    await pressPasskey(page);
    await page.getByText('Der Passkey wurde nicht angenommen').waitFor();
  });

  test('without JavaScript there is no dead button, and the other ways stand there', async () => {
    const { page } = await sitDown({ javaScriptEnabled: false });
    await page.goto(`${origin}/sign-in`);
    assert.equal(await page.getByRole('button', { name: 'Mit Passkey anmelden' }).isVisible(), false);
    await page.getByText('Passkeys brauchen JavaScript').waitFor();
    await page.getByRole('heading', { name: 'Mit einem Link' }).waitFor();
  });
});

/** Catches a filled-in form on its way, so that a test can send it itself. */
const catchForm = (page: Page, path: string): Promise<Record<string, string>> =>
  new Promise((resolve) =>
    page.route(`**${path}`, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      resolve(Object.fromEntries(new URLSearchParams(route.request().postData() ?? '')));
      await route.abort();
    }),
  );
