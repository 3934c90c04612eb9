import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { districtsOf } from '#modules/programmes/index.ts';
import type { Story } from './story-file.ts';

/** The records a story can refer to afterwards: its tenant, its organisations and its people by key. */
export type Settled = {
  readonly tenantId: string;
  readonly organisations: ReadonlyMap<string, string>;
  readonly memberships: ReadonlyMap<string, string>;
  readonly accounts: ReadonlyMap<string, string>;
};

const SINCE = '[2017-01-01,)';

/**
 * Settles the Land of a story in an empty database: tenant, districts with their Jobcenters, organisations, people.
 * Runs as the owner, because nobody is there yet who could do it; everything after this is done by these people.
 */
export async function settle(client: pg.ClientBase, story: Story, startedAt: Date): Promise<Settled> {
  const tenantId = await startDemonstration(client, story, startedAt);
  const organisations = new Map<string, string>();
  const found = async (
    key: string,
    kind: string,
    name: string,
    districtId: string | null,
    officialKey: string | null = null,
  ) => {
    const id = randomUUID();
    organisations.set(key, id);
    await client.query(
      'insert into organisation (tenant_id, id, kind, name, district_id, official_key) values ($1, $2, $3, $4, $5, $6)',
      [tenantId, id, kind, name, kind === 'district' ? id : districtId, officialKey],
    );
    return id;
  };
  for (const district of districtsOf(story.tenant.slug)) {
    const id = await found(district.key, 'district', district.name, null, district.key);
    await found(
      `jobcenter-${district.key}`,
      'jobcenter',
      `Jobcenter ${district.name}`,
      id,
      district.authorityNumber,
    );
  }
  for (const { key, kind, name, district } of story.organisations) {
    await found(key, kind, name, district === undefined ? null : (organisations.get(district) ?? null));
  }
  return { tenantId, organisations, ...(await hire(client, tenantId, story, organisations)) };
}

async function startDemonstration(client: pg.ClientBase, story: Story, startedAt: Date): Promise<string> {
  await client.query(`insert into installation (mode, started_at) values ('demonstration', $1)`, [startedAt]);
  await client.query('insert into demonstration_clock (behind_milliseconds) values ($1)', [
    startedAt.getTime() - Date.parse(story.today),
  ]);
  const { rows } = await client.query<{ id: string }>('select id from tenant');
  if (rows[0]) {
    await client.query('update tenant set slug = $2, name = $3 where id = $1', [
      rows[0].id,
      story.tenant.slug,
      story.tenant.name,
    ]);
    return rows[0].id;
  }
  const id = randomUUID();
  await client.query('insert into tenant (id, slug, name) values ($1, $2, $3)', [
    id,
    story.tenant.slug,
    story.tenant.name,
  ]);
  return id;
}

async function hire(
  client: pg.ClientBase,
  tenantId: string,
  story: Story,
  organisations: ReadonlyMap<string, string>,
) {
  const accounts = new Map<string, string>();
  const memberships = new Map<string, string>();
  for (const { key, name, role, organisation } of story.people) {
    const [accountId, membershipId] = [randomUUID(), randomUUID()];
    await client.query('insert into account (tenant_id, id, display_name, email) values ($1, $2, $3, $4)', [
      tenantId,
      accountId,
      name,
      `${key}@stellwerk.invalid`,
    ]);
    await client.query(
      'insert into membership (tenant_id, id, account_id, organisation_id, role, valid) values ($1, $2, $3, $4, $5, $6)',
      [tenantId, membershipId, accountId, organisations.get(organisation), role, SINCE],
    );
    accounts.set(key, accountId);
    memberships.set(key, membershipId);
  }
  return { accounts, memberships };
}
