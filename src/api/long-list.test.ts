import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice } from '../../test/support/office.ts';
import { callerOf } from './testing/caller.ts';

const office = await openOffice();
after(() => office.close());
const api = callerOf(office);

type Page = {
  rows: { id: string }[];
  total: number;
  totalIsExact: boolean;
  pages: number;
  next: string | null;
};
const get = async (path: string) => (await api.get(path, { as: 'administrator' })).body as unknown as Page;

test('a short list says how many there are, and where it ends', async () => {
  const { rows, total, totalIsExact, pages, next } = await get('/organisations');
  assert.deepEqual(
    { total, totalIsExact, pages, next },
    { total: rows.length, totalIsExact: true, pages: 1, next: null },
  );
});

test('a program reads a long list to its end, though nobody counted so far', async () => {
  await office.sql(
    `insert into organisation (tenant_id, id, kind, name)
     select $1, gen_random_uuid(), 'provider', 'Träger ' || number from generate_series(1, 1110) number`,
    [office.tenantId],
  );
  const read = new Set<string>();
  let next: string | null = '/api/v1/organisations?kind=provider&sort=name';
  while (next) {
    const page: Page = await get(next.replace('/api/v1', ''));
    assert.deepEqual([page.total, page.totalIsExact, page.pages], [1000, false, null]);
    for (const { id } of page.rows) read.add(id);
    next = page.next;
  }
  const [stored] = await office.sql(`select count(*) from organisation where kind = 'provider'`);
  assert.equal(read.size, Number(stored?.count));
});
