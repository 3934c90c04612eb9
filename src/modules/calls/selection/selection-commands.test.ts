import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { publishedProgramme } from '../../../../test/support/office.ts';
import type { ProgrammeDefinition } from '../../programmes/model/programme-definition.ts';
import {
  asked,
  committeeOf,
  minimalProgramme,
  read,
} from '../../programmes/model/testing/minimal-programme.ts';
import { createCall } from '../call/create-call.ts';
import { closeCall, openCall } from '../call/move-call.ts';
import { checkProposal } from '../formal-check/check-proposal.ts';
import { findRankingSeal } from '../recommendation/find-ranking-seal.ts';
import { recordRecommendation } from '../recommendation/record-recommendation.ts';
import { declareInterests } from '../scoring/declare-interests.ts';
import { scoreProposal } from '../scoring/score-proposal.ts';
import { IN_ORDER, openCallRoom, TOO_LATE } from '../testing/call-room.ts';
import { selectionDecision } from './selection-decision.ts';

const room = await openCallRoom();
after(() => room.close());

type Step = ProgrammeDefinition['procedure']['steps'][number];
const MINISTRY = ['programme-office', 'second-programme-officer'] as const;

/** A call of the Land whose selection is this station, with three proposals of providers that are formally in order. */
async function callBeingSelected(selection: Partial<Step>, budgetCents = 25_000_000) {
  const { procedure } = minimalProgramme();
  const programmeId = await publishedProgramme(room, {
    procedure: {
      ...procedure,
      steps: [
        { act: 'call', by: ['ministry'], ...read },
        { act: 'proposal', by: ['provider'], to: 'ministry', ...read },
        { act: 'selection', by: ['ministry'], ...read, ...selection },
      ],
      committee: committeeOf(),
    },
  });
  room.setTime('2017-09-15T10:00:00Z');
  const criteria = [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 1 }];
  const id = await room.did('programme-office', createCall, {
    ...{ programmeId, title: 'Aufruf des Landes', offers: asked(30), budgetCents },
    ...{ opensOn: '2017-09-15', closesOn: '2017-10-08' },
    criteria: selection.selection === 'order-of-receipt' ? [] : criteria,
  });
  await room.did('programme-office', openCall, { id, version: 1 });
  const proposals: string[] = [];
  for (const [number, title] of ['Garten', 'Laden', 'Schule'].entries()) {
    room.setTime(`2017-09-2${3 - number}T10:00:00Z`);
    proposals.push(await room.handIn(id, { title }));
  }
  room.setTime(TOO_LATE);
  await room.did('programme-office', closeCall, { id, version: 2 });
  for (const proposal of proposals)
    await room.did('programme-office', checkProposal, { id: proposal, version: 2, findings: IN_ORDER });
  return { id, proposals, criterion: await room.criterionOf(id) };
}

const results = async (id: string) =>
  (
    await room.sql(
      `select p.title, r.outcome, r.points from proposal_result r join proposal p on p.id = r.proposal_id
        where r.call_id = $1 order by r.position`,
      [id],
    )
  ).map(({ title, outcome, points }) => [title, outcome, points].join(' '));

const refusal = (outcome: Awaited<ReturnType<typeof room.does>>): string =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;

test('an authority alone gives points by uniform criteria with reasons, and another person of it agrees', async () => {
  const { id, proposals, criterion } = await callBeingSelected({ selection: 'authority', most: 2 });
  const sheet = (...given: number[]) => ({
    id,
    reason: 'Nach den Kriterien des Aufrufs',
    points: Object.fromEntries(given.map((points, at) => [proposals[at], { [criterion]: points }])),
    reasons: Object.fromEntries(given.map((_, at) => [proposals[at], 'Schlüssig begründet'])),
  });
  const { prepare, decide } = selectionDecision;
  const unscored = await room.does(MINISTRY[0], prepare, sheet(5, 9));
  assert.equal(unscored.kind === 'invalid' && unscored.problems.length, 2);
  assert.equal((await room.does('district-office', prepare, sheet(5, 9, 7))).kind, 'not-found');
  await room.did(MINISTRY[0], prepare, sheet(5, 9, 7));
  assert.equal(refusal(await room.does(MINISTRY[0], decide, { id, verdict: 'agree' })), 'not-by-preparer');
  await room.did(MINISTRY[1], decide, { id, verdict: 'agree' });
  assert.deepEqual(await results(id), [
    'Laden recommended 9.00',
    'Schule recommended 7.00',
    'Garten reserve 5.00',
  ]);
});

test('in the order of receipt the first are funded as far as the money reaches, and the others wait', async () => {
  const { id } = await callBeingSelected({ selection: 'order-of-receipt' }, 22_000_000);
  await room.did(MINISTRY[0], selectionDecision.prepare, { id, reason: 'Eingang' });
  await room.did(MINISTRY[1], selectionDecision.decide, { id, verdict: 'agree' });
  assert.deepEqual(await results(id), ['Schule recommended ', 'Laden recommended ', 'Garten reserve ']);
});

test('a jury of the Land decides as a committee does, with no more than the file says', async () => {
  const jury = await room.found('jury', 'Jury des Landes');
  const jurors = ['juror-1', 'juror-2'];
  for (const juror of jurors) await room.hire(juror, 'committee-member', jury);
  const { id, proposals, criterion } = await callBeingSelected({ by: ['jury'], selection: 'jury', most: 2 });
  for (const juror of jurors) {
    const interests = Object.fromEntries(proposals.map((one) => [one, { hasInterest: false, reason: '' }]));
    await room.did(juror, declareInterests, { id, interests });
    for (const [at, proposal] of proposals.entries())
      await room.did(juror, scoreProposal, {
        id: proposal,
        version: 0,
        scores: { [criterion]: { points: 9 - at, reason: 'Schlüssig' } },
      });
  }
  assert.equal(
    (await room.does('member-1', scoreProposal, { id: proposals[0], version: 0, scores: {} })).kind,
    'invalid',
  );
  const seal = await room.as('programme-office', (work) => findRankingSeal(work, id));
  const presentMembers = jurors.map((juror) => room.people[juror]?.accountId);
  const minutes = { id, version: 3, seal, presentMembers, reason: 'Nach Punkten' };
  const decisions = { [proposals[2] as string]: { outcome: 'recommended', reason: 'Ländlicher Raum' } };
  const tooMany = await room.does('programme-office', recordRecommendation, { ...minutes, decisions });
  assert.equal(refusal(tooMany), 'above-most');
  await room.did('programme-office', recordRecommendation, minutes);
  assert.deepEqual(await results(id), [
    'Garten recommended 9.00',
    'Laden recommended 8.00',
    'Schule reserve 7.00',
  ]);
  assert.equal(
    refusal(await room.does('programme-office', selectionDecision.prepare, { id, reason: 'allein' })),
    'not-found',
  );
});
