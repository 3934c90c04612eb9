import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { findPeopleLike } from '../people-like.store.ts';
import { findPerson } from '../queries/find-person.ts';
import { MEETING_FACTS, openCaseload, STAY } from '../testing/caseload.ts';
import { assignPerson } from './assign-person.ts';
import { confirmFacts } from './confirm-facts.ts';
import { joinPeople } from './join-people.ts';
import { proposeEnd } from './propose-end.ts';
import { referPerson } from './refer-person.ts';
import { separatePerson } from './separate-person.ts';
import { acceptChangeProposal } from './settle-change-proposal.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const elsewhere = await office.found('jobcenter', 'Jobcenter Nachbarkreis', office.districtId);
await office.hire('elsewhere', 'jobcenter', elsewhere);

const said = (outcome: Outcome) =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'invalid'
      ? outcome.problems.map(({ path, code }) => `${path} ${code}`).join()
      : outcome.kind;
let day = 0;
/** Two records of one woman: by her name of today here, by her name at birth at another Jobcenter, or here too. */
const twice = async (who = 'elsewhere') => {
  day += 1;
  const birthDate = `1972-06-${String(day).padStart(2, '0')}`;
  const {
    sameAs: _,
    anotherReason: __,
    ...person
  } = { ...caseload.person, birthDate } as Record<string, unknown>;
  const here = await office.did('jobcenter', referPerson, person);
  const other = { ...person, familyName: 'Kern', programmeId: caseload.otherProgrammeId };
  const there = await office.did(who, referPerson, other);
  return { here, there, birthDate };
};
type Twice = Awaited<ReturnType<typeof twice>>;
const like = (familyName: string, { birthDate }: Twice, who = 'jobcenter') =>
  office.as(who, (work) => findPeopleLike(work, { firstName: 'Kerstin', familyName, birthDate }));
const versionOf = async (id: string) =>
  (await office.sql<{ version: number }>('select version from participation where id = $1', [id]))[0]
    ?.version;
const join = async (both: Twice, more = {}) => {
  const [found] = await like('Kern', both);
  const named = {
    firstName: 'Kerstin',
    familyName: 'Kern',
    birthDate: both.birthDate,
    sameAs: found?.personId,
  };
  const reason = 'Sie hieß bis 2010 Kern; der Ausweis lag vor.';
  const id = both.here;
  return office.does('jobcenter', joinPeople, {
    id,
    version: await versionOf(id),
    ...named,
    reason,
    ...more,
  });
};
const separate = async (id: string, who = 'jobcenter') =>
  said(
    await office.does(who, separatePerson, {
      id,
      version: await versionOf(id),
      reason: 'Es sind Zwillinge, der Geburtsort ist ein anderer.',
    }),
  );
const personOf = async (id: string) =>
  (await office.sql('select person_id from participation where id = $1', [id]))[0]?.person_id;
const matches = async (who: string, id: string) => {
  const person = await office.as(who, (work) => findPerson(work, id));
  return [person?.isKeptTwice, ...(person?.matches ?? []).map(({ kind, reason }) => [kind, reason !== null])];
};

test('two that turn out to be one are one from now on, and the other Jobcenter learns only that', async () => {
  const both = await twice();
  const nobody = await join(both, { familyName: 'Niemand', sameAs: undefined });
  assert.equal(said(nobody), 'familyName nobody-known');
  assert.equal(said(await join(both, { sameAs: undefined })), 'sameAs known-person');
  assert.equal(said(await join(both)), 'done');
  assert.equal(await personOf(both.here), await personOf(both.there));
  assert.deepEqual(await matches('jobcenter', both.here), [true, ['joined', true]]);
  assert.deepEqual(await matches('elsewhere', both.there), [true, ['joined', false]]);
  // By either name it is the one human, with the own record of whoever asks.
  for (const familyName of ['Albrecht', 'Kern']) {
    const [found, ...more] = await like(familyName, both);
    assert.deepEqual([found?.participantId, more], [await caseload.participantOf(both.here), []], familyName);
  }
});

test('while both have a place on a day they are not one; once it has ended they are', async () => {
  const both = await twice();
  const place = async (id: string, who: string, programme: string, days: typeof STAY) => {
    await office.did(who, confirmFacts, { id, version: 1, facts: MEETING_FACTS });
    const placeId = await caseload.place({}, 'provider', programme);
    return office.did(who, assignPerson, { id, version: 2, placeId, ...days });
  };
  await place(both.here, 'jobcenter', caseload.programmeId, STAY);
  await place(both.there, 'elsewhere', caseload.otherProgrammeId, { ...STAY, startsOn: '2018-04-01' });
  const outcome = await join(both);
  assert.deepEqual(outcome.kind === 'refused' && outcome.refusal, {
    code: 'places-at-once',
    facts: { from: '2018-04-01', lastDayOn: '2019-12-31' },
  });
  const occupancyId = await caseload.occupancyOf(both.here);
  const end = { occupancyId, lastDayOn: '2018-03-31', reason: 'work' };
  const proposal = await office.did('provider', proposeEnd, end);
  await office.did('jobcenter', acceptChangeProposal, { id: proposal, version: 1 });
  assert.equal(said(await join(both)), 'done');
});

test('two that take part in one programme at a time are not one', async () => {
  const both = await twice();
  await office.sql('update participation set programme_id = $1 where id = $2', [
    caseload.programmeId,
    both.there,
  ]);
  assert.equal(said(await join(both)), 'both-running');
  assert.notEqual(await personOf(both.here), await personOf(both.there));
});

test('a wrong match is taken back by either side, and then each name finds its own again', async () => {
  for (const who of ['jobcenter', 'elsewhere']) {
    const both = await twice();
    const own = who === 'jobcenter' ? both.here : both.there;
    assert.equal(await separate(own, who), 'no-other-record');
    await join(both);
    assert.equal(await separate(own, who), 'done');
    assert.deepEqual(await matches('jobcenter', both.here), [
      false,
      ...[
        ['separated', who === 'jobcenter'],
        ['joined', true],
      ],
    ]);
    assert.notEqual(await personOf(both.here), await personOf(both.there));
    const found = [await like('Albrecht', both), await like('Kern', both)];
    assert.deepEqual(
      found.map((people) => people.map(({ personId }) => personId)),
      [[await personOf(both.here)], [await personOf(both.there)]],
    );
  }
});

test('two records of one Jobcenter are joined as well, and both stay', async () => {
  const both = await twice('jobcenter');
  assert.equal(said(await join(both)), 'done');
  assert.equal((await like('Kern', both)).length, 1);
  assert.notEqual(await caseload.participantOf(both.here), await caseload.participantOf(both.there));
});
