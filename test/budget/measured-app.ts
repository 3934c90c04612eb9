import pg from 'pg';
import { openStore, type Store } from '#platform/database/database.ts';
import { BENCH_DAY, fillLand } from '../../bench/fill/fill.ts';
import { createRecorder, isFrame } from '../../bench/land/recorder.ts';
import { type Membership, signIn } from '../../bench/land/sign-in.ts';
import { compose } from '../../src/app/compose.ts';
import { createServer } from '../../src/app/server.ts';
import { readInstallation } from '../../src/operations/installation.ts';
import { ask } from '../support/database/ask.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { expertEventsOn } from '../support/expert-events.ts';
import { createStoryDatabase, storyClock } from '../support/story-database.ts';

export type Member = Membership & { readonly role: string };

export type Cost = {
  readonly status: number;
  readonly statements: readonly string[];
  readonly bytes: number;
};

/** A system with something in it, whose pages tell what they cost. */
export type MeasuredApp = {
  readonly tenantId: string;
  readonly store: Store;
  /** Those who may sign in, a few of every role. */
  readonly members: readonly Member[];
  /** Reads one page, or sends a form that is answered with one; without a member, as the public. */
  visit(path: string, member: Member | undefined, form?: Readonly<Record<string, string>>): Promise<Cost>;
  close(): Promise<void>;
};

const PEOPLE = 300;
const MEMBERS_A_ROLE = 14;

/** The story of Jerichower Land: one of everything, with calls, proposals and sittings. */
export async function openMeasuredStory(): Promise<MeasuredApp> {
  const today = storyClock().toISOString().slice(0, 10);
  return openApp(await createStoryDatabase(), storyClock, async ({ admin }) => {
    await ask(admin, ODDS_AND_ENDS);
    await ask(admin, expertEventsOn(today));
  });
}

/** The Land of the bench: lists as long as a page of them can be. */
export async function openMeasuredLand(): Promise<MeasuredApp> {
  const now = new Date(`${BENCH_DAY}T08:00:00Z`);
  return openApp(
    await createTestDatabase(),
    () => now,
    async ({ admin, runtime }) => {
      await fillLand({ admin, runtime, people: PEOPLE });
      await ask(admin, ODDS_AND_ENDS);
    },
  );
}

/** One of each thing that neither story nor bench has a use for. */
const ODDS_AND_ENDS = `
  insert into job (tenant_id, id, kind, payload, run_at, attempts, failed_at)
    select id, gen_random_uuid(), 'notify', '{}', '2018-11-14', 10, '2018-11-14' from tenant;
  insert into mail (tenant_id, id, recipient, subject, body, written_at)
    select id, gen_random_uuid(), 'nobody@bench.invalid', 'Betreff', 'Text', '2018-11-14' from tenant;
  insert into api_token (tenant_id, id, token_hash, membership_id, label, created_at, expires_at)
    select tenant_id, gen_random_uuid(), 'x', id, 'Schnittstelle', '2018-11-14', '2019-11-14' from membership where role = 'provider' limit 1;
  insert into change_proposal (tenant_id, id, occupancy_id, provider_id, jobcenter_id, kind, last_day_on, status, proposed_by, proposed_at)
    select a.tenant_id, gen_random_uuid(), a.occupancy_id, a.provider_id, a.jobcenter_id, 'end-early', '2018-12-01', 'open', m.account_id, '2018-11-14'
      from assignment a join membership m on m.organisation_id = a.provider_id and m.role = 'provider' limit 1
    on conflict do nothing;
  insert into change_proposal_reason (tenant_id, proposal_id, provider_id, jobcenter_id, end_reason)
    select tenant_id, id, provider_id, jobcenter_id, 'work' from change_proposal on conflict do nothing;
  insert into participation_hand_over
    (tenant_id, id, participation_id, participant_id, jobcenter_id, programme_id, to_id, reason, status, offered_by, offered_on)
    select n.tenant_id, gen_random_uuid(), n.id, n.participant_id, n.jobcenter_id, n.programme_id, o.id, 'Umzug', 'offered', m.account_id,
           '2018-11-14'
      from (select *, row_number() over (order by id) as nth from participation where status <> 'ended') n
      join (select *, row_number() over (order by id) as nth from organisation where kind = 'jobcenter') o
        on o.nth = n.nth and o.tenant_id = n.tenant_id and o.id <> n.jobcenter_id
      join lateral (select account_id from membership where organisation_id = n.jobcenter_id and role = 'jobcenter' limit 1) m on true`;

async function openApp(
  database: TestDatabase,
  clock: () => Date,
  settle: (database: TestDatabase) => Promise<unknown>,
): Promise<MeasuredApp> {
  const recorder = createRecorder();
  const { observe, newId } = recorder;
  const store = openStore({ address: database.runtime, clock, connections: 1, observe, newId });
  await settle(database);
  const installation = await readInstallation(store);
  const tenantId = installation.lands[0]?.id ?? '';
  const origin = 'http://localhost';
  const log = (line: string) => console.error(line);
  const hono = createServer(compose({ store, origin, installation: () => installation, log }));
  const client = new pg.Client(database.admin);
  await client.connect();
  const cookies = new Map<string, string>();

  const cookieOf = async (member: Member | undefined): Promise<string> => {
    if (!member) return '';
    const known = cookies.get(member.id);
    if (known) return known;
    const { cookie } = await signIn(client, { tenantId, membership: member, now: clock() });
    cookies.set(member.id, cookie);
    return cookie;
  };

  return {
    tenantId,
    store,
    members: await listMembers(client),
    visit: async (path, member, form) => {
      const cookie = await cookieOf(member);
      const sent = form && { method: 'POST', body: new URLSearchParams(form) };
      const { answer, recording } = await recorder.record(async () => {
        const headers = { cookie, 'sec-fetch-site': 'same-origin' };
        const response = await hono.request(`${origin}${path}`, { headers, ...sent });
        return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
      });
      const asked = recording.statements.filter((statement) => !isFrame(statement));
      return { ...answer, statements: asked.map(({ sql }) => sql) };
    },
    close: async () => {
      await store.close();
      await client.end();
      await database.drop();
    },
  };
}

async function listMembers(client: pg.Client): Promise<Member[]> {
  const { rows } = await client.query<Member>(
    `select id, "accountId", role
       from (select m.id, m.account_id as "accountId", m.role,
                    row_number() over (partition by m.role order by a.email, a.display_name) as place
               from membership m join account a on a.tenant_id = m.tenant_id and a.id = m.account_id) listed
      where place <= $1 order by role, place`,
    [MEMBERS_A_ROLE],
  );
  return rows;
}
