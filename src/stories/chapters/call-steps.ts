import {
  checkProposal,
  closeCall,
  declareInterests,
  draftProposal,
  findCall,
  findRankingSeal,
  recordRecommendation,
  resultDecision,
  scoreProposal,
  submitProposal,
} from '#modules/calls/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';

type HandIn = { on(index: number): string; summary: string };

/** Hands in the proposals of a story, each by who acts for its bidder; answers their ids in the order of the story. */
export async function handInAll(
  teller: Storyteller,
  story: Story,
  callId: string,
  { on, summary }: HandIn,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, { provider, points: _, area: __, offers, ...proposal }] of story.proposals.entries()) {
    teller.on(on(index));
    const person = personAt(story, provider);
    const id = await teller.does(person, draftProposal, {
      ...{ callId, ...proposal, summary },
      offers: Object.entries(offers).map(([kind, quantity]) => ({ kind, quantity })),
    });
    await teller.does(person, submitProposal, { id, version: 1 });
    ids.push(id);
  }
  return ids;
}

/** Returns who acts for an organisation of a story. */
export function personAt({ people }: Story, organisation: string): string {
  const person = people.find((one) => one.organisation === organisation);
  if (!person) throw new Error(`nobody of the story acts for ${organisation}`);
  return person.key;
}

const MET = { isMet: true };
const IN_ORDER = { 'in-time': MET, complete: MET, 'cost-types': MET };

type Selecting = {
  readonly office: string;
  readonly second: string;
  /** The members who give points, all of them present when it is decided. */
  readonly members: readonly string[];
  readonly callId: string;
  readonly proposals: readonly string[];
  readonly days: {
    readonly closed: string;
    readonly scored: string;
    readonly decided: string;
    readonly told: string;
  };
  /** Returns the points of a member for a proposal by a criterion, all by their place in the story. */
  points(member: number, proposal: number, criterion: number): number;
  readonly reason: string;
  readonly result: { readonly text: string; readonly startsOn: string; readonly reason: string };
};

/**
 * Selects after the deadline as the ranking has it: every proposal is in order, no member has an interest, and the result is
 * published by two people.
 */
export async function selectByRanking(teller: Storyteller, selecting: Selecting): Promise<void> {
  const { office, members, callId, proposals, days } = selecting;
  teller.on(days.closed);
  await teller.does(office, closeCall, { id: callId, version: 2 });
  for (const id of proposals)
    await teller.does(office, checkProposal, { id, version: 2, findings: IN_ORDER });
  teller.on(days.scored);
  await score(teller, selecting);
  const present = members.map((member) => teller.settled.accounts.get(member) as string);
  await decideByRanking(teller, { ...selecting, present });
}

type Deciding = Pick<Selecting, 'office' | 'second' | 'callId' | 'reason' | 'result'> & {
  /** The accounts of the members who are there. */
  readonly present: readonly string[];
  readonly days: Pick<Selecting['days'], 'decided' | 'told'>;
};

/** Records what the ranking says as decided, and publishes it by two people. */
export async function decideByRanking(
  teller: Storyteller,
  { office, second, present: presentMembers, callId, days, reason, result }: Deciding,
): Promise<void> {
  teller.on(days.decided);
  const seal = await teller.sees(office, (work) => findRankingSeal(work, callId));
  await teller.does(office, recordRecommendation, { id: callId, version: 3, seal, presentMembers, reason });
  teller.on(days.told);
  await teller.does(office, resultDecision.prepare, { id: callId, ...result });
  await teller.does(second, resultDecision.decide, { id: callId, verdict: 'agree' });
}

async function score(
  teller: Storyteller,
  { office, members, callId, proposals, points }: Selecting,
): Promise<void> {
  const criteria = (await teller.sees(office, (work) => findCall(work, callId)))?.criteria ?? [];
  const interests = Object.fromEntries(proposals.map((id) => [id, { hasInterest: false }]));
  for (const [number, member] of members.entries()) {
    await teller.does(member, declareInterests, { id: callId, interests });
    for (const [index, id] of proposals.entries()) {
      const scores = criteria.map(({ id: criterion }, at) => [
        criterion,
        { points: Math.min(10, points(number, index, at)), reason: 'Nach den Kriterien des Aufrufs' },
      ]);
      await teller.does(member, scoreProposal, { id, version: 0, scores: Object.fromEntries(scores) });
    }
  }
}
