import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import {
  insertAccount,
  insertMembership,
  insertOrganisation,
  type NewOrganisation,
  startDemonstration,
} from '#modules/identity/index.ts';
import { districtsOf } from '#modules/programmes/index.ts';
import { startClock } from '#operations/demonstration/start-clock.ts';
import type { System } from '#operations/open-system.ts';
import { foundLand } from '#platform/database/land.ts';
import type { Work } from '#platform/work.ts';
import type { Story } from './story-file.ts';

/** The records a story can refer to afterwards: its tenant, its organisations and its people by key. */
export type Settled = {
  readonly tenantId: string;
  readonly organisations: ReadonlyMap<string, string>;
  readonly memberships: ReadonlyMap<string, string>;
  readonly accounts: ReadonlyMap<string, string>;
};

const SINCE = '2017-01-01';

/**
 * Settles the Land of a story in an empty database: tenant, districts with their Jobcenters, organisations, people. The
 * owner starts it; then the gate lets in those who do everything after this.
 */
export async function settle(client: pg.ClientBase, { store }: System, story: Story): Promise<Settled> {
  const startedAt = store.clock();
  await startDemonstration(client, startedAt);
  await startClock(client, startedAt.getTime() - Date.parse(story.today));
  const tenantId = await foundLand(client, { ...story.tenant, newId: randomUUID });
  return store.forRole(tenantId, 'gate', async (work) => {
    const organisations = await foundOrganisations(work, story);
    return { tenantId, organisations, ...(await hire(work, story, organisations)) };
  });
}

type Founded = Omit<NewOrganisation, 'id'>;

/** Founds the organisations of a story, each district with its Jobcenter first; answers their ids by key. */
async function foundOrganisations(work: Work, story: Story): Promise<ReadonlyMap<string, string>> {
  const organisations = new Map<string, string>();
  const found = async (key: string, founded: Founded): Promise<string> => {
    const id = work.newId();
    organisations.set(key, id);
    await insertOrganisation(work, {
      id,
      ...founded,
      districtId: founded.kind === 'district' ? id : founded.districtId,
    });
    return id;
  };
  for (const { key, name, authorityNumber } of districtsOf(story.tenant.slug)) {
    const districtId = await found(key, { kind: 'district', name, officialKey: key });
    const jobcenter = { name: `Jobcenter ${name}`, districtId, officialKey: authorityNumber };
    await found(`jobcenter-${key}`, { kind: 'jobcenter', ...jobcenter });
  }
  for (const { key, kind, name, district } of story.organisations)
    await found(key, { kind, name, districtId: district && organisations.get(district) });
  return organisations;
}

/** Gives every person of a story an account and a membership; answers the ids of both by key. */
async function hire(work: Work, story: Story, organisations: ReadonlyMap<string, string>) {
  const accounts = new Map<string, string>();
  const memberships = new Map<string, string>();
  for (const { key, name, role, organisation } of story.people) {
    const [accountId, id, organisationId] = [work.newId(), work.newId(), organisations.get(organisation)];
    if (!organisationId) throw new Error(`the story knows no organisation "${organisation}"`);
    await insertAccount(work, { id: accountId, displayName: name, email: `${key}@stellwerk.invalid` });
    const valid = { from: SINCE, until: null };
    await insertMembership(work, { id, accountId, organisationId, role, valid });
    accounts.set(key, accountId);
    memberships.set(key, id);
  }
  return { accounts, memberships };
}
