import { declareInterests, draftProposal, scoreProposal, submitProposal } from '#modules/calls/index.ts';
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
  for (const [index, { provider, points: _, offers, ...proposal }] of story.proposals.entries()) {
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

type Sitting = {
  readonly callId: string;
  readonly proposals: readonly string[];
  readonly criteria: readonly { readonly id: string }[];
  /** Returns the points for a proposal by a criterion, both by their place in the story. */
  points(proposal: number, criterion: number): number;
};

/** Lets a member say that they have no interest in any proposal, and give their points. */
export async function declareAndScore(
  teller: Storyteller,
  member: string,
  { callId, proposals, criteria, points }: Sitting,
): Promise<void> {
  const interests = Object.fromEntries(proposals.map((id) => [id, { hasInterest: false }]));
  await teller.does(member, declareInterests, { id: callId, interests });
  for (const [index, id] of proposals.entries()) {
    const scores = criteria.map(({ id: criterion }, at) => [
      criterion,
      { points: Math.min(10, points(index, at)), reason: 'Nach den Kriterien des Aufrufs' },
    ]);
    await teller.does(member, scoreProposal, { id, version: 0, scores: Object.fromEntries(scores) });
  }
}
