import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { run } from '../../src/app/compose.ts';
import { decideAppropriation, prepareAppropriation } from '../../src/modules/funding/index.ts';
import type { ProgrammeDefinition } from '../../src/modules/programmes/model/programme-definition.ts';
import {
  committeeOf,
  districtLine,
  minimalProgramme,
  twoKindsOfPlace,
} from '../../src/modules/programmes/model/testing/minimal-programme.ts';
import type { Command, Outcome } from '../../src/platform/commands/command.ts';
import { openStore, type Store } from '../../src/platform/database/database.ts';
import { json } from '../../src/platform/database/json-documents.ts';
import type { SignedInWork } from '../../src/platform/work.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

type Person = { accountId: string; membershipId: string; organisationId: string };

/** One Land as tests need it: organisations, a person in every role, a clock that is set, and ways to act as somebody. */
export type Office = {
  readonly database: TestDatabase;
  readonly store: Store;
  readonly tenantId: string;
  readonly districtId: string;
  readonly committeeId: string;
  readonly people: Readonly<Record<string, Person>>;
  /** Sets the clock; it starts at 2017-09-15T10:00:00Z. */
  setTime(instant: string): void;
  /** Adds somebody; `organisationId` decides what they see. */
  hire(key: string, role: string, organisationId: string, participantId?: string): Promise<Person>;
  /** Adds an organisation. */
  found(kind: string, name: string, districtId?: string | null): Promise<string>;
  /** One transaction as a person, by key. */
  as<T>(key: string, work: (work: SignedInWork) => Promise<T>): Promise<T>;
  /** One command as a person. */
  does<I, L, C>(key: string, command: Command<I, L, C>, input: unknown, commandId?: string): Promise<Outcome>;
  /** The same, and the id it answered; fails the test unless it was done. */
  did<I, L, C>(key: string, command: Command<I, L, C>, input: unknown): Promise<string>;
  /** Runs a statement past row-level security, for arranging and for looking. */
  sql<Row extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** Roles and the organisations they work for, as in Jerichower Land. All people are invented. */
const STAFF: readonly [key: string, role: string, organisation: string][] = [
  ['programme-office', 'programme-office', 'ministry'],
  ['second-programme-officer', 'programme-office', 'ministry'],
  ['grant-officer', 'grant-officer', 'authority'],
  ['second-officer', 'grant-officer', 'authority'],
  ['district-office', 'district-office', 'district'],
  ['member-1', 'committee-member', 'committee'],
  ['member-2', 'committee-member', 'committee'],
  ['member-3', 'committee-member', 'committee'],
  ['jobcenter', 'jobcenter', 'jobcenter'],
  ['provider', 'provider', 'provider'],
  ['other-provider', 'provider', 'other-provider'],
  ['coach', 'coach', 'district'],
  ['other-coach', 'coach', 'district'],
  ['instructor', 'instructor', 'provider'],
  ['auditor', 'auditor', 'audit-office'],
  ['administrator', 'administrator', 'operator'],
];

export async function openOffice({ connections = 5 } = {}): Promise<Office> {
  const database = await createTestDatabase();
  const client = new pg.Client(database.admin);
  await client.connect();
  let now = new Date('2017-09-15T10:00:00Z');
  const store = openStore({ address: database.runtime, clock: () => now, connections });
  const tenantId = randomUUID();
  const people: Record<string, Person> = {};

  const sql: Office['sql'] = async (text, values = []) => (await client.query(text, values)).rows;
  const found: Office['found'] = async (kind, name, districtId = null) => {
    const id = randomUUID();
    await sql(
      'insert into organisation (tenant_id, id, kind, name, district_id) values ($1, $2, $3, $4, $5)',
      [tenantId, id, kind, name, kind === 'district' ? id : districtId],
    );
    return id;
  };
  const hire: Office['hire'] = async (key, role, organisationId, participantId) => {
    const [accountId, membershipId] = [randomUUID(), randomUUID()];
    await sql('insert into account (tenant_id, id, display_name) values ($1, $2, $3)', [
      tenantId,
      accountId,
      key,
    ]);
    await sql(
      `insert into membership (tenant_id, id, account_id, organisation_id, role, valid, participant_id) values ($1, $2, $3, $4, $5, '[2017-01-01,)', $6)`,
      [tenantId, membershipId, accountId, organisationId, role, participantId ?? null],
    );
    people[key] = { accountId, membershipId, organisationId };
    return people[key];
  };
  const person = (key: string): Person => {
    const found = people[key];
    if (!found) throw new Error(`nobody called ${key}`);
    return found;
  };
  const as: Office['as'] = (key, work) => store.forMembership(tenantId, person(key).membershipId, work);
  const does: Office['does'] = (key, command, input, commandId = randomUUID()) =>
    as(key, (work) => run(work, command, { commandId, input }));

  await sql('insert into tenant (id, slug, name) values ($1, $2, $3)', [
    tenantId,
    `land-${tenantId.slice(0, 8)}`,
    'Sachsen-Anhalt',
  ]);
  // Triggers of the owner act inside a tenant, whoever writes.
  await sql(`select set_config('app.tenant', $1, false)`, [tenantId]);
  const districtId = await found('district', 'Landkreis Jerichower Land');
  const organisations: Record<string, string> = {
    district: districtId,
    ministry: await found('ministry', 'Ministerium'),
    authority: await found('grant-authority', 'Investitionsbank'),
    committee: await found('committee', 'Regionaler Arbeitskreis', districtId),
    jobcenter: await found('jobcenter', 'Jobcenter Jerichower Land', districtId),
    provider: await found('provider', 'Diakonisches Werk', districtId),
    'other-provider': await found('provider', 'DRK Regionalverband', districtId),
    'audit-office': await found('audit-office', 'Landesrechnungshof'),
    operator: await found('operator', 'Betrieb'),
  };
  for (const [key, role, organisation] of STAFF) await hire(key, role, organisations[organisation] as string);

  return {
    database,
    store,
    tenantId,
    districtId,
    committeeId: organisations.committee as string,
    people,
    hire,
    found,
    as,
    does,
    sql,
    setTime: (instant) => {
      now = new Date(instant);
    },
    did: async (key, command, input) => {
      const outcome = await does(key, command, input);
      if (outcome.kind !== 'done')
        throw new Error(`${command.name} was not done: ${JSON.stringify(outcome)}`);
      return String(outcome.answer.id);
    },
    close: async () => {
      await store.close();
      await client.end();
      await database.drop();
    },
  };
}

const NOT_VERIFIED = { sources: [], verified: false };
const { procedure } = minimalProgramme();

const PROGRAMME = minimalProgramme({
  title: { de: 'Testprogramm', en: 'Test programme' },
  offers: twoKindsOfPlace(),
  // Calls, grants and people of these tests are of 2017 to 2030.
  period: { from: '2017-01-01', until: null, sources: ['A1'], verified: true },
  procedure: { ...procedure, steps: districtLine(), committee: committeeOf(NOT_VERIFIED) },
});

/** Puts versions of a programme in force, whenever they begin and whoever would have decided on them. */
export async function amendedProgramme(
  office: Pick<Office, 'sql'>,
  id: string,
  versions: NonNullable<ProgrammeDefinition['versions']>,
): Promise<void> {
  await office.sql('update programme set definition = definition || $1 where id = $2', [
    JSON.stringify({ versions }),
    id,
  ]);
}

/** Appropriates money of a programme by two people: all its sources and years at once. */
export async function appropriated(
  office: Pick<Office, 'did'>,
  programmeId: string,
  ...appropriations: readonly {
    source?: string;
    cashYear: number;
    authorisationYear?: number;
    amountCents: number;
  }[]
): Promise<void> {
  await office.did('programme-office', prepareAppropriation, {
    id: programmeId,
    reason: 'Haushaltsplan',
    appropriations: appropriations.map((one) => ({ source: 'land', ...one })),
  });
  await office.did('second-programme-officer', decideAppropriation, { id: programmeId, verdict: 'agree' });
}

/** A published programme, as far as most tests need one. */
export async function publishedProgramme(
  office: Office,
  changes: Partial<ProgrammeDefinition> = {},
): Promise<string> {
  const id = randomUUID();
  const slug = `programme-${id.slice(0, 8)}`;
  await office.sql(
    `insert into programme (tenant_id, id, slug, definition, definition_hash, status, published_at)
     values ($1, $2, $3, $4, 'test', 'published', '2017-08-01')`,
    [office.tenantId, id, slug, json<ProgrammeDefinition>({ ...PROGRAMME, slug, ...changes })],
  );
  return id;
}
