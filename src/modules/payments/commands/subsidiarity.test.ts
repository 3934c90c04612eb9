import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { submitApplication } from '../../grants/index.ts';
import { asked, costTypeOf, moneyOf } from '../../programmes/model/testing/minimal-programme.ts';
import { claimsOf, codeOf, runningProject } from '../testing/claims.ts';
import { payingLump } from '../testing/granted-project.ts';
import { AUTHORITY, grantedByAuthority } from '../testing/passed-on.ts';
import { checkClaim, releaseClaim } from './claim-decision.ts';
import { submitClaim } from './submit-claim.ts';

const office = await openOffice();
after(() => office.close());
const title = { de: 'Titel', en: 'title' };
const { claim, linesOf } = claimsOf(office);
const problemsOf = (outcome: Awaited<ReturnType<typeof claim>>) =>
  outcome.kind === 'invalid' ? outcome.problems.map(({ path, code }) => [path, code]) : outcome.kind;

/** The Land pays assistance where the law does not; the wage is paid by the federation, and by nobody else. */
const FLANKING: Parameters<typeof publishedProgramme>[1] = {
  money: [moneyOf(null, { title }), moneyOf(null, { id: 'federal', title, payer: 'federal' })],
  costTypes: [
    costTypeOf('assistance', {
      ...{ title, basis: 'actual-costs', per: { unit: 'project', time: 'once' } },
      ...{ paidFrom: ['land'], subsidiaryTo: ['sgb2-16f', 'sgb2-16e'] },
    }),
    costTypeOf('wage', {
      ...{ title, basis: 'unit-cost', per: { unit: 'participant', time: 'month' } },
      ...{ paidBy: 'federal', onlyPayer: 'federal' },
      note: { de: 'Den Lohn darf niemand aufstocken.', en: 'Nobody may top up the wage.' },
    }),
  ],
};

test('what the law may pay first is claimed with an answer beside each line, and it stays with the claim', async () => {
  office.setTime('2018-01-02T10:00:00Z');
  const programmeId = await publishedProgramme(office, FLANKING);
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 10_000_000 });
  const application = (costType: string) => ({
    ...{ programmeId, startsOn: '2018-01-01', lastDay: '2018-12-31' },
    items: [
      {
        ...{ providerId: office.people.provider?.organisationId, title: 'Tafelgarten', fieldOfUse: 'Tafel' },
        ...{ offers: asked(1), amountCents: 100_000 },
      },
    ],
    lines: [{ costType, cashYear: 2018, quantity: 1, unitPriceCents: 100_000 }],
  });
  const toppedUp = await office.does('district-office', submitApplication, application('wage'));
  assert.deepEqual(
    toppedUp.kind === 'invalid' &&
      toppedUp.problems.map(({ path, code, facts }) => [path, code, facts.noteDe]),
    [['lines.0.costType', 'only-payer', 'Den Lohn darf niemand aufstocken.']],
  );
  const grantId = await grantedByAuthority(office, application('assistance'));
  office.setTime('2018-04-03T10:00:00Z');
  const line = (evidence: string, more: object) => ({
    ...{ costType: 'assistance', month: '2018-03', evidence, amountCents: 10_000 },
    ...more,
  });
  const wrong = await claim(
    { grantId },
    {
      lines: [
        line('Rechnung 1', {}),
        line('Rechnung 2', { subsidiarity: 'comes-first' }),
        line('Rechnung 3', { subsidiarity: 'refused' }),
        line('März', { costType: 'wage', quantity: 1 }),
      ],
    },
  );
  assert.deepEqual(problemsOf(wrong), [
    ['lines.0.subsidiarity', 'needs-subsidiarity'],
    ['lines.1.subsidiarity', 'law-comes-first'],
    ['lines.2.subsidiarityReason', 'needs-subsidiarity-reason'],
    ['lines.3.costType', 'only-payer'],
  ]);
  const subsidiarityReason = 'Jobcenter, Bescheid vom 2. März';
  const id = await office.did('district-office', submitClaim, {
    grantId,
    lines: [line('Rechnung 1', { subsidiarity: 'refused', subsidiarityReason })],
  });
  const [kept] = await linesOf(id);
  assert.deepEqual([kept?.subsidiarity, kept?.subsidiarity_reason], ['refused', subsidiarityReason]);
  await office.did(AUTHORITY[0], checkClaim, { id, version: 1, reason: 'Der Bescheid liegt vor.' });
  await office.did(AUTHORITY[1], releaseClaim, { id, version: 2, verdict: 'agree' });
});

test('each stay is asked about once; where the law comes first, its line is left out and the others are claimed', async () => {
  const project = await runningProject(office, undefined, {
    ...payingLump(30_000),
    subsidiaryTo: ['sgb2-16f'],
  });
  const stays = await office.sql('select id from occupancy where project_id = $1 order by id <> $2', [
    project.projectId,
    project.stay,
  ]);
  const [first, second] = stays.map(({ id }) => String(id)) as [string, string];
  const march = { month: '2018-03' };
  const unanswered = await claim(project, march);
  assert.deepEqual(
    unanswered.kind === 'invalid' && unanswered.problems.map(({ path }) => path).sort(),
    [first, second].map((id) => `answers.${id}.lump.subsidiarity`).sort(),
  );
  const none = { subsidiarity: 'none-applies', subsidiarityReason: 'Kein Eingliederungszuschuss möglich.' };
  const answers = { [first]: { lump: none }, [second]: { lump: { subsidiarity: 'comes-first' } } };
  const claimed = await claim(project, { ...march, answers });
  assert.equal(codeOf(claimed), 'done');
  const lumpsOf = async (outcome: typeof claimed) =>
    (await linesOf(outcome.kind === 'done' ? String(outcome.answer.id) : ''))
      .filter((row) => row.cost_type === 'lump')
      .map((row) => [row.occupancy_id, row.month, row.subsidiarity]);
  assert.deepEqual(await lumpsOf(claimed), [[first, '2018-03-01', 'none-applies']]);
  const april = await claim(project, { month: '2018-04', answers: { [second]: { lump: none } } });
  assert.deepEqual((await lumpsOf(april)).map(([stay, month]) => [stay === first, month]).sort(), [
    [false, '2018-03-01'],
    [false, '2018-04-01'],
    [true, '2018-04-01'],
  ]);
});
