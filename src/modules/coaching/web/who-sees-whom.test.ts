import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { htmlProblems } from '#ui/strict-html.ts';
import { openApp } from '../../identity/testing/app.ts';
import { openCaseload } from '../../participants/testing/caseload.ts';
import { agreePlan } from '../commands/agree-plan.ts';
import { writeContact } from '../commands/write-contact.ts';

/**
 * The facts about a person that some may know (domain.md 5.1), asked of the database in every role and of the pages.
 * Every fact about the person is a word that stands nowhere else, so that a page that holds the word has told the
 * fact.
 */
const FACTS = {
  firstName: 'Gundelinde',
  familyName: 'Morgenrot',
  birthDate: '1971-03-24',
  phone: '0170-4711',
  note: 'Kummerwort',
  goal: 'Zielwort',
  milestone: 'Privatschritt',
  workMilestone: 'Arbeitsschritt',
  place: 'Hilfe im Tafelgarten',
} as const;
type Fact = keyof typeof FACTS;
const BIRTH_DATE_SHOWN = '24.03.1971';

const EVERYTHING: readonly Fact[] = Object.keys(FACTS) as Fact[];
const without = (...facts: Fact[]) => EVERYTHING.filter((fact) => !facts.includes(fact));
const PLACE_ONLY: readonly Fact[] = ['place'];

/** The facts that each role may learn from the database. What is not named here is nothing. */
const KNOWN: Readonly<Record<string, readonly Fact[]>> = {
  participant: without('note'),
  coach: EVERYTHING,
  'other-coach': PLACE_ONLY,
  instructor: ['firstName', 'workMilestone', 'place'],
  provider: ['firstName', 'familyName', 'birthDate', 'phone', 'place'],
  jobcenter: without('note'),
  'district-office': PLACE_ONLY,
  'grant-officer': PLACE_ONLY,
  'programme-office': PLACE_ONLY,
  auditor: PLACE_ONLY,
  'member-1': [],
  administrator: [],
  'other-provider': [],
};

/** The table and column where each fact is kept. */
const KEPT: Readonly<Record<Fact, string>> = {
  firstName: 'select first_name as fact from participant_first_name',
  familyName: 'select family_name as fact from participant_identity',
  birthDate: 'select birth_date::text as fact from participant_identity',
  phone: 'select phone as fact from participant_identity',
  note: 'select note as fact from coaching_note',
  goal: 'select goal as fact from plan',
  milestone: 'select title as fact from milestone where not work_related',
  workMilestone: 'select title as fact from milestone where work_related',
  place: 'select title as fact from place',
};

/** The pages on which each role meets people, and what they may tell. */
const PAGES: Readonly<Record<string, { paths: (ids: Ids) => string[]; facts: readonly Fact[] }>> = {
  participant: { paths: () => ['/me'], facts: ['firstName', 'goal', 'milestone', 'workMilestone', 'place'] },
  coach: {
    paths: ({ participantId }) => ['/today', '/people', `/coaching/${participantId}`],
    facts: without('place'),
  },
  'other-coach': {
    paths: ({ participantId }) => ['/today', '/people', `/coaching/${participantId}`],
    facts: [],
  },
  instructor: { paths: () => ['/group', '/places'], facts: ['firstName', 'workMilestone', 'place'] },
  provider: {
    paths: ({ occupancyId }) => ['/people', `/stays/${occupancyId}`, '/places', '/change-proposals'],
    facts: ['firstName', 'familyName', 'place'],
  },
  jobcenter: {
    paths: ({ participationId }) => [
      '/people',
      `/people/${participationId}`,
      `/people/${participationId}/eligibility`,
      `/people/${participationId}/plan`,
    ],
    facts: without('note'),
  },
  'district-office': { paths: () => ['/people', '/people?format=csv', '/places'], facts: PLACE_ONLY },
  'other-provider': {
    paths: ({ occupancyId }) => ['/people', `/stays/${occupancyId}`, '/places'],
    facts: [],
  },
};

type Ids = { participationId: string; participantId: string; occupancyId: string };

const caseload = await openCaseload();
const { office } = caseload;
const app = openApp(office);
after(() => office.close());

let ids: Ids;
before(async () => {
  const { firstName, familyName, birthDate, phone } = FACTS;
  const participationId = await caseload.placed({ firstName, familyName, birthDate, phone });
  const participantId = await caseload.participantOf(participationId);
  ids = { participationId, participantId, occupancyId: await caseload.occupancyOf(participationId) };
  await office.did('coach', writeContact, {
    participantId,
    kind: 'meeting',
    onDay: '2018-01-10',
    minutes: 30,
    nextContactOn: '2018-01-12',
    note: FACTS.note,
  });
  await office.did('coach', agreePlan, {
    participantId,
    goal: FACTS.goal,
    reviewOn: '2018-06-15',
    milestones: [
      { title: FACTS.milestone, dueOn: '2018-04-01' },
      { title: FACTS.workMilestone, dueOn: '2018-04-01', isWorkRelated: true },
    ],
  });
  const jobcenterId = office.people.jobcenter?.organisationId as string;
  await office.hire('participant', 'participant', jobcenterId, participantId);
  office.setTime('2018-03-20T10:00:00Z');
});

for (const [role, known] of Object.entries(KNOWN)) {
  for (const fact of EVERYTHING) {
    const mayKnow = known.includes(fact);
    test(`the database ${mayKnow ? 'tells' : 'does not tell'} ${role} the ${fact} of a person`, async () => {
      const { rows } = await office.as(role, ({ db }) => sql.raw<{ fact: string }>(KEPT[fact]).execute(db));
      assert.equal(
        rows.some((row) => row.fact === FACTS[fact]),
        mayKnow,
      );
    });
  }
}

for (const [role, { paths, facts }] of Object.entries(PAGES)) {
  test(`the pages of ${role} tell ${facts.length === 0 ? 'nothing' : facts.join(', ')} and nothing else`, async () => {
    const visitor = app.visitor();
    await visitor.signIn(role);
    let told = '';
    for (const path of paths(ids)) {
      const page = await visitor.get(path);
      assert.ok([200, 404].includes(page.status), `${path} answered ${page.status}`);
      const html = await page.text();
      if (page.headers.get('content-type')?.includes('html')) assert.deepEqual(htmlProblems(html), [], path);
      told += html;
    }
    assert.deepEqual(
      EVERYTHING.filter((fact) => told.includes(fact === 'birthDate' ? BIRTH_DATE_SHOWN : FACTS[fact])),
      EVERYTHING.filter((fact) => facts.includes(fact)),
    );
    assert.deepEqual(app.problems, []);
  });
}

test('everyone who looked at a person stands in the trail, and the person reads it on the own page', async () => {
  const readers = await office.sql(
    `select distinct role from audit_entry where kind = 'read' and participant_id = $1 order by role`,
    [ids.participantId],
  );
  assert.deepEqual(
    readers.map(({ role }) => role),
    ['coach', 'district-office', 'instructor', 'jobcenter', 'participant', 'provider'],
  );
  const visitor = app.visitor();
  await visitor.signIn('participant');
  assert.match(await (await visitor.get('/me')).text(), /Ihre Begleitung: \d+ Mal/);
});

test('nobody opens the pages of another role', async () => {
  const visitor = app.visitor();
  await visitor.signIn('provider');
  for (const path of [
    `/coaching/${ids.participantId}`,
    `/people/${ids.participationId}`,
    '/group',
    '/me',
    '/today',
  ])
    assert.equal((await visitor.get(path)).status, 403, path);
});
