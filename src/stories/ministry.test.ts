import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openApp, type Visitor } from '#modules/identity/testing/app.ts';
import { openStore } from '#platform/database/database.ts';
import { ask } from '../../test/support/database/ask.ts';
import type { Office } from '../../test/support/office.ts';
import { createStoryDatabase, storyClock } from '../../test/support/story-database.ts';

const database = await createStoryDatabase();
const store = openStore({ address: database.runtime, clock: storyClock, connections: 2 });
after(async () => {
  await store.close();
  await database.drop();
});

const [minister] = await ask<{ tenantId: string; accountId: string; membershipId: string }>(
  database.admin,
  `select m.tenant_id as "tenantId", m.account_id as "accountId", m.id as "membershipId" from membership m
     join account a on a.id = m.account_id where a.email = 'petersen@stellwerk.invalid'`,
);
assert.ok(minister);
const [programme] = await ask<{ id: string }>(database.admin, 'select id from programme');
const office = { store, tenantId: minister.tenantId, people: { minister } } as unknown as Office;
const visitor = openApp(office, { mode: 'demonstration' }).visitor();
await visitor.signIn('minister');

type District = {
  readonly name: string;
  readonly places: number;
  readonly people: number;
  readonly standing: number;
  readonly cents: number;
  readonly [figure: string]: number | string;
};
/** The rows themselves, of every district: what the pages say is compared with this. */
const districts = await ask<District>(
  database.admin,
  `select o.name,
          (select count(*)::int from place p where p.district_id = o.id and p.status <> 'closed') as places,
          (select count(*)::int from participation p where p.district_id = o.id and p.status in ('referred', 'eligible', 'running')) as people,
          (select count(*)::int from occupancy y where y.district_id = o.id and y.period @> date '2018-06-05') as standing,
          (select coalesce(sum(a.amount_cents), 0)::bigint from payment a join grant_award g on g.id = a.grant_id
            where g.district_id = o.id and g.parent_id is null and g.grantor_id not in (select j.id from organisation j where j.kind = 'jobcenter')) as cents
     from quota q join organisation o on o.id = q.district_id order by o.name`,
);
const sumOf = (figure: 'places' | 'people' | 'standing' | 'cents') =>
  districts.reduce((sum, district) => sum + district[figure], 0);
const rounded = (people: number) => Math.round(people / 5) * 5;

const pageOf = async (who: Visitor, path: string): Promise<string> => {
  const answer = await who.get(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
};
const textOf = (html: string): string =>
  html
    .replace(/<span( class="kern-sr-only"| aria-hidden="true")?>.*?<\/span>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();
const numberIn = (text: string): number =>
  Number(/-?[\d.]+/.exec(text)?.[0].replaceAll('.', '') ?? Number.NaN);
const rowsIn = (html: string): (readonly [string, ...string[]])[] =>
  [...html.matchAll(/<tr.*?<\/tr>/gs)].map(
    ([row]) =>
      [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => textOf(cell)) as [string, ...string[]],
  );

test('000/13: the minister asks how many places and people stand and what is spent: the line says so for all districts together', async () => {
  const [heads, whole, ...rows] = rowsIn(await pageOf(visitor, '/line'));
  assert.equal(whole?.[0], 'Zusammen');
  const at = (row: readonly string[], head: string) => numberIn(row[heads?.indexOf(head) ?? -1] ?? '');
  assert.deepEqual(
    rows.filter(([name]) => districts.some((district) => district.name === name)).length,
    districts.length,
  );
  assert.equal(at(whole, 'Kontingent'), 2_000);
  assert.equal(at(whole, 'Plätze'), sumOf('places'));
  assert.equal(at(whole, 'Menschen'), rounded(sumOf('people')));
  assert.equal(at(whole, 'Auszahlung'), Math.round(sumOf('cents') / 100_000));
  for (const { name, places, people, cents } of districts) {
    const row = rows.find(([said]) => said === name) ?? [];
    assert.deepEqual(
      [at(row, 'Plätze'), at(row, 'Menschen'), at(row, 'Auszahlung')].map((figure) => figure || 0),
      [places, rounded(people), Math.round(cents / 100_000)],
      name,
    );
  }
});

test('000/13: the page of each district has its sum to the cent, and the districts are the whole', async () => {
  const line = await pageOf(visitor, '/line');
  const pages = [...line.matchAll(/<th scope="row"[^>]*>\s*<a[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)];
  const ofDistricts = pages.filter(([, , name = '']) => districts.some((one) => one.name === name.trim()));
  const spent = await Promise.all(
    ofDistricts.map(async ([, href = '', name = '']) => {
      const text = textOf(await pageOf(visitor, href));
      const cents = districts.find((district) => district.name === name.trim())?.cents ?? 0;
      const said =
        cents === 0
          ? '–'
          : `${new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(cents / 100)} €`;
      assert.ok(text.replaceAll('\u00a0', ' ').includes(said), `${name}: ${said}`);
      return cents;
    }),
  );
  assert.equal(spent.length, districts.length);
  assert.equal(
    spent.reduce((sum, cents) => sum + cents, 0),
    sumOf('cents'),
  );
});

test('000/13: what is published says the same, rounded', async () => {
  const results = textOf(await pageOf(visitor, `/programmes/${programme?.id}/results`));
  assert.ok(results.includes(new Intl.NumberFormat('de-DE').format(rounded(sumOf('standing')))), results);
});

test('a visitor of the first page comes by links alone to the published result of the call of every district', async () => {
  const passerBy = openApp(office, { mode: 'demonstration' }).visitor();
  const seen = new Set<string>();
  const queue = ['/'];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const answer = await passerBy.get(path);
    assert.equal(answer.status, 200, path);
    for (const [, href = ''] of (await answer.text()).matchAll(
      /href="(\/(?:documents|programmes|calls)[^"#]*)"/g,
    )) {
      const to = href.replaceAll('&amp;', '&');
      if (seen.has(to) || /[?&](format|sort|locale)=/.test(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  const results = await ask<{ id: string }>(
    database.admin,
    "select id from document where kind = 'call-result' and status = 'published'",
  );
  assert.equal(results.length, 14);
  assert.deepEqual(
    results.filter(({ id }) => !seen.has(`/documents/${id}`)),
    [],
  );
});

test('each station of the first page leads to what it says', async () => {
  const start = await pageOf(openApp(office, { mode: 'demonstration' }).visitor(), '/');
  const leads = [...start.matchAll(/<li class="sw-stop[^"]*" id="([^"]*)">(.*?)<\/li>/gs)].map(
    ([, station = '', html = '']) => [station, /name="returnTo" value="([^"]*)"/.exec(html)?.[1]],
  );
  assert.deepEqual(Object.fromEntries(leads.filter(([, to]) => to !== undefined)), {
    ...{ call: '/calls', proposal: '/proposals', jobcenter: '/people', claim: '/claims' },
  });
});
