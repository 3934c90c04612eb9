import pg from 'pg';
import { openApp, type Visitor } from '#modules/identity/testing/app.ts';
import { openStore } from '#platform/database/database.ts';
import type { Land } from '#platform/database/land.ts';
import { expertEventsOn } from '../../support/expert-events.ts';
import type { Office } from '../../support/office.ts';
import { createStoryDatabase, storyClock } from '../../support/story-database.ts';
import { rowsOf } from '../access/fill.ts';
import { readShapes } from '../access/shape.ts';

type StoryApp = {
  readonly client: pg.Client;
  /** One person of each role that the story has, the first it names, signed in; and a passer-by. */
  readonly visitors: ReadonlyMap<string, Visitor>;
  /** The same people where the other Land can be chosen, each in their own. */
  readonly besideAnotherLand: ReadonlyMap<string, Visitor>;
  /** The word that names the other Land in addresses. */
  readonly otherLand: string;
  /** The requests that the server could not answer, with stack. */
  readonly problems: readonly string[];
  close(): Promise<void>;
};

/** Part of every family name here, so that a page that shows a person can be told from one that does not. */
export const CANARY = 'Zylkanarie';

/** The worked story on its last day, behind the real routes, next to another Land of which nobody here may learn. */
export async function openStoryApp(): Promise<StoryApp> {
  const database = await createStoryDatabase();
  const store = openStore({ address: database.runtime, clock: storyClock, connections: 4 });
  const client = new pg.Client(database.admin);
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(
    `update participant_identity set family_name = '${CANARY}' || left(participant_id::text, 4)`,
  );
  const members = await client.query<Member>(
    `select distinct on (role) role as key, tenant_id as "tenantId", account_id as "accountId", id as "membershipId",
            organisation_id as "organisationId" from membership order by role, ctid`,
  );
  await client.query(expertEventsOn(storyClock().toISOString().slice(0, 10)));
  await foundAnotherLand(client);

  const tenantId = members.rows[0]?.tenantId as string;
  const people = Object.fromEntries(members.rows.map((member) => [member.key, member]));
  const office = { store, tenantId, people } as unknown as Office;
  const roles = members.rows.map(({ key }) => key);
  const alone = openApp(office, { mode: 'demonstration' });
  const { rows: lands } = await client.query<Land>('select id, slug, name from tenant');
  const beside = openApp(office, { mode: 'demonstration', lands });
  const [own, other] = [lands.find(({ id }) => id === tenantId), lands.find(({ id }) => id !== tenantId)];
  const besideAnotherLand = await signedIn(beside, roles);
  await besideAnotherLand.get('public')?.get(`/?land=${own?.slug}`);
  return {
    client,
    visitors: await signedIn(alone, roles),
    besideAnotherLand,
    otherLand: other?.slug ?? '',
    problems: alone.problems,
    close: async () => {
      await store.close();
      await client.end();
      await database.drop();
    },
  };
}

async function signedIn({ visitor }: ReturnType<typeof openApp>, roles: readonly string[]) {
  const visitors = new Map([['public', visitor()]]);
  for (const key of roles) {
    const member = visitor();
    await member.signIn(key);
    visitors.set(key, member);
  }
  return visitors;
}

type Member = {
  key: string;
  tenantId: string;
  accountId: string;
  membershipId: string;
  organisationId: string;
};

/** The rows that the access matrix uses for its other Land. */
async function foundAnotherLand(client: pg.Client): Promise<void> {
  for (const shape of await readShapes(client)) {
    for (const { values } of rowsOf(shape)) {
      const { probe_label: label, ...row } = values;
      if (!String(label).startsWith('foreign')) continue;
      const names = Object.keys(row);
      await client.query(
        `insert into ${shape.name} (${names}) values (${names.map((_, index) => `$${index + 1}`)})`,
        Object.values(row),
      );
    }
  }
}
