import type pg from 'pg';
import { publishResults } from '#modules/reporting/index.ts';
import { tellActivities, tellWaitingActivity } from './chapters/activities.ts';
import { tellCall } from './chapters/call.ts';
import { tellCoaching } from './chapters/coaching.ts';
import { tellAgreement, tellConcept, tellOtherConcepts } from './chapters/documents.ts';
import { tellBudget, tellGrants } from './chapters/grants.ts';
import { tellMoney } from './chapters/money.ts';
import { tellOtherCalls } from './chapters/other-calls.ts';
import { tellOtherMoney } from './chapters/other-money.ts';
import { tellChangeProposal, tellPeople } from './chapters/people.ts';
import { tellPopulation } from './chapters/population.ts';
import { tellProgramme } from './chapters/programme.ts';
import { tellRevocation } from './chapters/revocation.ts';
import { tellTurns } from './chapters/turns.ts';
import type { Story } from './story-file.ts';
import type { Storyteller } from './storyteller.ts';

/**
 * Tells Jerichower Land from the published programme to the first payment, by those who did the work; beside it the owner
 * of the database settles the other districts; and the ministry publishes how far all are.
 */
export async function tellJerichowerLand(
  teller: Storyteller,
  story: Story,
  owner: pg.ClientBase,
): Promise<void> {
  const programmeId = await tellProgramme(teller, story);
  await tellBudget(teller, programmeId);
  await tellAgreement(teller, programmeId);
  await tellConcept(teller, programmeId);
  const neighbours = teller.beside();
  const [callId] = await Promise.all([
    tellCall(teller, story, programmeId),
    tellOtherConcepts(neighbours, programmeId),
  ]);
  const otherCalls = await tellOtherCalls(teller, owner, callId);
  await tellGrants(teller, { programmeId, callId, otherCalls });
  await Promise.all([
    tellOwnPeople(teller, programmeId),
    tellNeighbours(neighbours, story, { owner, programmeId }),
  ]);
  await neighbours.close();
  teller.on('2018-06-04');
  await teller.does('petersen', publishResults, { programmeId });
}

/** Tells who takes part in the district itself, and what is paid for them. */
async function tellOwnPeople(teller: Storyteller, programmeId: string): Promise<void> {
  await tellActivities(teller, programmeId);
  const people = await tellPeople(teller, programmeId);
  await tellCoaching(teller, people);
  await tellMoney(teller);
  await tellTurns(teller, people);
  await tellWaitingActivity(teller);
  await tellChangeProposal(teller);
}

/** Tells the same of the other districts. */
async function tellNeighbours(
  teller: Storyteller,
  story: Story,
  { owner, programmeId }: { readonly owner: pg.ClientBase; readonly programmeId: string },
): Promise<void> {
  await tellPopulation(teller, story, { owner, programmeId });
  await tellRevocation(teller, story);
  await tellOtherMoney(teller, owner, { programmeId, story });
}
