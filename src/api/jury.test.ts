import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  amountOf,
  committeeOf,
  costTypeOf,
  fileOf,
  minimalProgramme,
  moneyOf,
  read,
} from '#modules/programmes/model/testing/minimal-programme.ts';
import { openEmptyLand } from './testing/empty-land.ts';
import {
  appropriated,
  fileText,
  granted,
  paid,
  published,
  refusedGrant,
  settled,
} from './testing/line-steps.ts';

const MINISTRY = 'Ministerium für Arbeit, Soziales, Frauen und Familie';
const [HERE, THERE] = ['Landkreis Dahme-Spreewald', 'Landkreis Uckermark'];
const BIDDERS = ['best', 'second', 'third', 'fourth'];
const JURORS = ['juror-1', 'juror-2', 'juror-3'];

const FILE = minimalProgramme({
  land: 'brandenburg',
  offers: [{ id: 'help', title: { de: 'Hilfe', en: 'Help' }, unit: 'participant', payer: 'land', ...read }],
  money: [moneyOf(amountOf('eine Million Euro', 100_000_000))],
  costTypes: [costTypeOf('course', { basis: 'actual-costs', per: { unit: 'project', time: 'once' } })],
  sizes: [{ of: 'projects', atMost: 1, scope: 'district', ...read }],
  procedure: {
    grantAuthority: { name: { de: 'LASA Brandenburg', en: 'LASA Brandenburg' }, ...read },
    grantees: { kinds: ['provider'], ...read },
    committee: committeeOf(),
    steps: [
      { act: 'call', by: ['ministry'], ...read },
      { act: 'proposal', by: ['provider'], to: 'ministry', ...read },
      { act: 'selection', by: ['jury'], selection: 'jury', most: 3, ...read },
      { act: 'application', by: ['provider'], to: 'grant-authority', invited: true, ...read },
      { act: 'grant-notice', by: ['grant-authority'], ...read },
      { act: 'counselling', by: ['provider'], ...read },
      { act: 'claim', by: ['provider'], to: 'grant-authority', ...read },
      { act: 'payment', by: ['grant-authority'], ...read },
    ],
  },
});

test('a jury of the Land chooses the best three of four, and each district is granted one project', async (t) => {
  const land = await openEmptyLand('brandenburg', 'Brandenburg');
  t.after(() => land.close());
  land.setTime('2029-09-03T10:00:00Z');
  await land.did('administrator', 'lands/settle-bodies', { text: fileText('brandenburg/bodies') });
  const districts = [await land.bodyOf(HERE), await land.bodyOf(THERE)];
  const names = Object.fromEntries(BIDDERS.map((key) => [key, `Träger ${key}`]));
  await settled(land, 'brandenburg/bodies', {
    bodies: [
      { kind: 'jury', name: 'Jury des Landes' },
      ...BIDDERS.map((key, at) => ({
        ...{ kind: 'provider', name: names[key], districtId: districts[at < 2 ? 0 : 1] },
      })),
    ],
    staff: {
      office: ['programme-office', MINISTRY],
      'office-2': ['programme-office', MINISTRY],
      authority: ['grant-officer', 'LASA Brandenburg'],
      'authority-2': ['grant-officer', 'LASA Brandenburg'],
      ...Object.fromEntries(JURORS.map((key) => [key, ['committee-member', 'Jury des Landes'] as const])),
      ...Object.fromEntries(BIDDERS.map((key) => [key, ['provider', names[key] as string] as const])),
    },
  });
  const programmeId = await published(land, fileOf(FILE));
  await appropriated(land, programmeId, 'land', { 2030: 10_000_000 });

  const offers = [{ kind: 'help', quantity: 10 }];
  const { id } = await land.did('office', 'calls/create-call', {
    ...{
      programmeId,
      title: 'Aufruf des Landes',
      budgetCents: 4_000_000,
      offers: [{ kind: 'help', quantity: 40 }],
    },
    ...{ opensOn: '2029-09-03', closesOn: '2029-09-30' },
    criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 1 }],
  });
  await land.did('office', 'calls/open-call', { id, version: 1 });
  const proposals: Record<string, string> = {};
  for (const key of BIDDERS) {
    const said = {
      title: `Vorhaben ${key}`,
      fieldOfUse: 'Garten',
      summary: 'Wir helfen allen, die kommen.',
      offers,
    };
    const drafted = await land.did(key, 'calls/draft-proposal', {
      callId: id,
      ...said,
      costCents: 1_000_000,
    });
    await land.did(key, 'calls/submit-proposal', { id: drafted.id, version: 1 });
    proposals[key] = drafted.id;
  }
  land.setTime('2029-10-08T10:00:00Z');
  await land.did('office', 'calls/close-call', { id, version: 2 });
  const met = { isMet: true };
  const findings = { 'in-time': met, complete: met, 'cost-types': met };
  for (const one of Object.values(proposals))
    await land.did('office', 'calls/check-proposal', { id: one, version: 2, findings });
  const { criteria } = await land.asks<{ criteria: { id: string }[] }>('juror-1', `/calls/${id}`);
  const interests = Object.fromEntries(
    Object.values(proposals).map((one) => [one, { hasInterest: false, reason: '' }]),
  );
  for (const juror of JURORS) {
    await land.did(juror, 'calls/declare-interests', { id, interests });
    for (const [at, key] of BIDDERS.entries()) {
      const scores = { [criteria[0]?.id as string]: { points: 9 - at, reason: 'Schlüssig' } };
      await land.did(juror, 'calls/score-proposal', { id: proposals[key], version: 0, scores });
    }
  }
  const { seal } = await land.asks<{ seal: string }>('office', `/calls/${id}/ranking`);
  const { version } = await land.asks<{ version: number }>('office', `/calls/${id}`);
  const presentMembers = JURORS.map(land.accountOf);
  const minutes = { id, version, seal, presentMembers, reason: 'Nach Punkten.' };
  const fourth = { [proposals.fourth as string]: { outcome: 'recommended', reason: 'Auch gut.' } };
  assert.equal(
    await land.refused('office', 'calls/record-recommendation', { ...minutes, decisions: fourth }),
    'above-most',
  );
  await land.did('office', 'calls/record-recommendation', minutes);
  await land.did('office', 'calls/prepare-result', { id, reason: 'Die Jury hat entschieden.' });
  await land.did('office-2', 'calls/decide-result', { id, verdict: 'agree' });

  const apply = (key: string) => ({
    ...{ proposalId: proposals[key], startsOn: '2030-01-01', lastDay: '2030-12-31' },
    lines: [{ project: 0, costType: 'course', cashYear: 2030, amountCents: 1_000_000 }],
  });
  const command = 'grants/submit-proposal-application';
  assert.equal(await land.refused('best', command, apply('best')), 'not-invited');
  await land.did('office', 'calls/invite-bidders', { id, dueOn: '2029-11-30' });
  assert.equal(await land.refused('fourth', command, apply('fourth')), 'not-selected');
  const [first, second, third] = [
    await land.did('best', command, apply('best')),
    await land.did('second', command, apply('second')),
    await land.did('third', command, apply('third')),
  ];
  const two = ['authority', 'authority-2'] as const;
  const grantId = await granted(land, two, first.id);
  // The second best is of the same district, the third is not.
  assert.equal(await refusedGrant(land, 'authority', second.id), 'above-size');
  await granted(land, two, third.id);

  land.setTime('2030-04-02T10:00:00Z');
  const lines = [{ costType: 'course', month: '2030-02', evidence: 'Beleg 1', amountCents: 123_456 }];
  const claim = await land.did('best', 'payments/submit-claim', { grantId, lines });
  assert.deepEqual(await paid(land, two, claim.id), {
    ...{ status: 'paid', requestedCents: 123_456, paidCents: 123_456 },
  });
});
