import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { run } from '#app/compose.ts';
import { insertAccount, insertMembership, insertOrganisation, listBodies } from '#modules/identity/index.ts';
import { settleBodies } from '#modules/lands/index.ts';
import { landFile, landFiles } from '#modules/programmes/index.ts';
import { openStore } from '#platform/database/database.ts';
import { foundLand } from '#platform/database/land.ts';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
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
 * Settles the Land of a story: the owner founds it, then the gate sets up its bodies from its file and lets in those who
 * do everything after this.
 */
export async function settle(
  client: pg.ClientBase,
  runtime: ConnectionAddress,
  story: Story,
): Promise<Settled> {
  const file = landFile(story.land);
  if (!file) throw new Error(`there is no file of the bodies of "${story.land}"`);
  const tenantId = await foundLand(client, { slug: file.land, name: file.name, newId: randomUUID });
  if (tenantId === undefined) throw new Error(`${file.name} is there already`);
  const store = openStore({
    address: runtime,
    clock: () => new Date(`${SINCE}T10:00:00Z`),
    connections: 1,
  });
  try {
    return await store.forRole(tenantId, 'gate', async (work) => {
      const organisations = await foundOrganisations(work, story);
      return { tenantId, organisations, ...(await hire(work, story, organisations)) };
    });
  } finally {
    await store.close();
  }
}

/** Founds the organisations of a story: those of the file of the Land, then its own; answers their ids by key. */
async function foundOrganisations(work: Work, story: Story): Promise<ReadonlyMap<string, string>> {
  const input = { text: landFiles().get(story.land) };
  const outcome = await run(work, settleBodies, { commandId: randomUUID(), input });
  if (outcome.kind !== 'done') throw new Error(`${story.land} was not set up: ${JSON.stringify(outcome)}`);
  const bodies = await listBodies(work);
  const organisations = new Map(bodies.flatMap(({ key, id }) => (key === null ? [] : [[key, id] as const])));
  for (const { key, kind, name, district } of story.organisations) {
    const id = work.newId();
    await insertOrganisation(work, { id, kind, name, districtId: district && organisations.get(district) });
    organisations.set(key, id);
  }
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
