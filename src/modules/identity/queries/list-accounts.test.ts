import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openOffice } from '../../../../test/support/office.ts';
import { listAccounts } from './list-accounts.ts';

const office = await openOffice();
after(() => office.close());

const LIST = {
  sort: 'name',
  direction: 'ascending',
  page: 1,
  limit: 500,
  offset: 0,
  filters: {},
  isExport: false,
} as const;

const namesFrom = (limit: number, direction: 'ascending' | 'descending' = 'ascending') =>
  office.as('administrator', async (work) => {
    const { rows, total } = await listAccounts(work, { ...LIST, limit, direction });
    return { names: rows.map(({ displayName }) => displayName), total };
  });

test('an account belongs to the staff until it is a participant’s, and to the list no longer', async () => {
  const accountId = randomUUID();
  await office.sql(`insert into account (tenant_id, id, display_name) values ($1, $2, 'TN-0001')`, [
    office.tenantId,
    accountId,
  ]);
  const before = await namesFrom(500);
  assert.ok(before.names.includes('TN-0001'));
  await office.sql(
    `with human as (insert into person select id, gen_random_uuid(), repeat('0', 64), '2018-01-01' from tenant limit 1
                    returning *),
     person as (insert into participant (tenant_id, id, person_id, number, jobcenter_id, district_id, created_on)
       select o.tenant_id, gen_random_uuid(), human.id, 'TN-0001', o.id, o.district_id, '2018-01-01'
         from organisation o join human using (tenant_id) where o.kind = 'jobcenter' limit 1 returning *)
     insert into membership (tenant_id, id, account_id, organisation_id, role, valid, participant_id)
       select tenant_id, gen_random_uuid(), $1, jobcenter_id, 'participant', '[2018-01-01,)', id from person`,
    [accountId],
  );
  const { names, total } = await namesFrom(500);
  assert.deepEqual(
    names,
    before.names.filter((name) => name !== 'TN-0001'),
  );
  assert.equal(total, before.total - 1);
});

test('the list is counted beyond its page, and reads the same backwards', async () => {
  const all = await namesFrom(500);
  assert.equal((await namesFrom(2)).total, all.names.length);
  assert.deepEqual((await namesFrom(500, 'descending')).names, all.names.toReversed());
});
