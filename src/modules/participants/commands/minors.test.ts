import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { agreePlan } from '../../coaching/commands/agree-plan.ts';
import { placesOf, targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { listStages } from '../stage.store.ts';
import { openCaseload } from '../testing/caseload.ts';
import { breakOffStage } from './break-off-stage.ts';
import { endParticipation } from './end-participation.ts';
import { giveConsent } from './give-consent.ts';
import { grantException } from './grant-exception.ts';
import { joinHousehold } from './join-household.ts';
import { noteGuardian } from './note-guardian.ts';
import { noteStage } from './note-stage.ts';
import { startParticipation } from './start-participation.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const [seat] = placesOf({ advice: 10_000 });
const offered = (offer: Record<string, unknown>, consents: readonly string[]) =>
  publishedProgramme(office, {
    targetGroup: targetGroupOf(null),
    offers: seat
      ? [
          { ...seat, unit: 'hour', mode: 'counselling' as const },
          { ...seat, id: 'more', ...offer },
        ]
      : [],
    participation: { consents, sources: ['L1'], verified: true } as never,
  });
const withFirms = await offered({ unit: 'hour', mode: 'internship' }, ['data']);
const withoutFirms = await offered({ unit: 'hour', mode: 'counselling' }, ['data']);
const families = await publishedProgramme(office, {
  targetGroup: targetGroupOf(null),
  offers: seat ? [{ ...seat, unit: 'hour', mode: 'household' }] : [],
  participation: { consents: ['data', 'counselling'], sources: ['L1'], verified: true },
});

const said = (outcome: Outcome) =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'invalid'
      ? outcome.problems.map(({ path, code }) => `${path} ${code}`).join()
      : outcome.kind;
const act = async (command: unknown, id: string, more: object) => {
  const [row] = await office.sql<{ version: number }>('select version from participation where id = $1', [
    id,
  ]);
  return office.does(
    'jobcenter',
    command as typeof startParticipation,
    { id, version: row?.version, ...more } as never,
  );
};
const admitted = async (programmeId: string, birthDate: string) => {
  const id = await caseload.refer({ programmeId, birthDate });
  return office.did('jobcenter', grantException, {
    ...{ id, version: 1, exceptionReason: 'Die Beratung passt zu ihrer Lage.' },
  });
};
const guardian = async (id: string, name: string, more = {}) => {
  const outcome = await act(noteGuardian, id, { name, contact: '03921 949-1', custody: 'joint', ...more });
  return outcome.kind === 'done' ? String(outcome.answer.guardianId) : said(outcome);
};
const agree = async (id: string, givenBy: string, purposes: string[]) =>
  said(await act(giveConsent, id, { givenBy, purposes, givenOn: '2018-01-10' }));
const start = async (id: string) => said(await act(startParticipation, id, { startsOn: '2018-01-10' }));
const FIRM = {
  ...{
    kind: 'internship',
    firm: 'Tischlerei Holm',
    startsOn: '2018-02-05',
    lastDayOn: '2018-02-16',
    hours: 70,
  },
};
const note = async (id: string, more = {}) => said(await act(noteStage, id, { ...FIRM, ...more }));
/** Somebody under age whose counselling runs, with both parents noted. */
const pupil = async (programmeId: string) => {
  const id = await admitted(programmeId, '2001-05-04');
  const parents = [await guardian(id, 'Ute Albrecht'), await guardian(id, 'Jan Albrecht')] as const;
  for (const parent of parents) assert.equal(await agree(id, parent, ['data']), 'done');
  assert.equal(await start(id), 'done');
  return { id, parents };
};

test('under eighteen nobody goes to a firm before both parents agreed to it, though the file does not ask', async () => {
  const { id, parents } = await pupil(withFirms);
  assert.equal(await note(id, { kind: 'orientation', firm: undefined }), 'done');
  assert.equal(await note(id), 'stage-needs-consent');
  assert.equal(await agree(id, parents[0], ['internship']), 'done');
  assert.equal(await note(id), 'stage-needs-consent');
  assert.equal(await agree(id, parents[1], ['internship']), 'done');
  assert.equal(await note(id, { firm: undefined }), 'firm required');
  assert.equal(await note(id), 'done');
  assert.equal(await note(id, { firm: 'Bäckerei Kern', startsOn: '2018-02-16' }), 'in-another-firm');
  const ofAge = await admitted(withFirms, '1999-05-04');
  assert.equal(await agree(ofAge, 'self', ['data']), 'done');
  assert.equal(await note(ofAge), 'not-begun');
  assert.equal(await start(ofAge), 'done');
  assert.equal(await note(ofAge), 'done');
});

test('where the file offers no firm there is no internship, and nobody is asked to agree to one', async () => {
  const { id, parents } = await pupil(withoutFirms);
  assert.equal(await note(id), 'no-internship-here');
  assert.equal(await agree(id, parents[0], ['internship']), 'purposes not-a-choice');
});

test('a stage that is broken off leaves the days after it free, and ends with the participation', async () => {
  const { id, parents } = await pupil(withFirms);
  for (const parent of parents) await agree(id, parent, ['internship']);
  await note(id);
  const stages = () => office.as('jobcenter', (work) => listStages(work, id));
  const [{ id: stageId } = { id: '' }] = await stages();
  const end = async (lastDayOn: string) => said(await act(breakOffStage, id, { stageId, lastDayOn }));
  assert.equal(await end('2018-02-16'), 'not-earlier');
  assert.equal(await end('2018-02-09'), 'done');
  assert.equal(await end('2018-02-08'), 'stageId not-a-choice');
  assert.equal(await note(id, { firm: 'Bäckerei Kern', startsOn: '2018-02-10' }), 'done');
  await act(endParticipation, id, { reason: 'own-wish', result: 'unknown', lastDayOn: '2018-01-10' });
  assert.deepEqual(
    (await stages()).map(({ brokenOffOn }) => brokenOffOn),
    ['2018-01-10', '2018-01-10'],
  );
});

test('a family does not begin before its members agreed, and for each child everybody who has custody', async () => {
  const id = await admitted(families, '1980-05-04');
  const join = async (firstName: string, role: string, birthDate: string) => {
    const who = { firstName, familyName: 'Holm', birthDate, role, joinedOn: '2018-01-10' };
    const outcome = await act(joinHousehold, id, who);
    return outcome.kind === 'done' ? String(outcome.answer.participantId) : said(outcome);
  };
  const [ben, mia] = [await join('Ben', 'partner', '1979-01-01'), await join('Mia', 'child', '2009-04-02')];
  const purposes = ['data', 'counselling'];
  assert.equal(await agree(id, 'self', purposes), 'done');
  assert.equal(await start(id), 'consent-missing');
  assert.equal(await agree(id, ben, purposes), 'done');
  assert.equal(await agree(id, mia, purposes), 'givenBy not-of-age,givenOn not-of-age-then');
  assert.equal(await start(id), 'consent-missing');
  assert.equal(await guardian(id, 'Kerstin Albrecht', { custody: 'alone', of: [ben] }), 'of-age');
  const mother = await guardian(id, 'Kerstin Albrecht', { custody: 'alone', of: [mia] });
  assert.equal(await start(id), 'consent-missing');
  assert.equal(await agree(id, mother, purposes), 'done');
  assert.equal(await start(id), 'done');
  // Who joins later takes part once it is agreed for them, too.
  const ida = await join('Ida', 'child', '2012-04-02');
  const plan = {
    ...{ goal: 'Einen Platz im Hort finden.', reviewOn: '2018-04-01' },
    milestones: [{ title: 'Hort ansehen', dueOn: '2018-02-01', isWorkRelated: false }],
  };
  const plans = async (participantId: string) =>
    said(await office.does('coach', agreePlan, { participantId, ...plan }));
  assert.equal(await plans(mia), 'done');
  assert.equal(await plans(ida), 'member-consent-missing');
  const herMother = await guardian(id, 'Kerstin Albrecht', { custody: 'alone', of: [ida] });
  assert.equal(await agree(id, herMother, purposes), 'done');
  assert.equal(await plans(ida), 'done');
});
