import { tellDoubtfulProgramme, tellStarAgreement, tellTargetAgreement } from './chapters/regio-agreement.ts';
import { tellAreaCall, tellInvited } from './chapters/regio-call.ts';
import { tellCoordination, tellRegioBudget } from './chapters/regio-coordination.ts';
import type { Story } from './story-file.ts';
import type { Storyteller } from './storyteller.ts';

/** Tells REGIO AKTIV: the doubtful amount, the agreement that districts join, what one of them chose. */
export async function tellRegioAktiv(teller: Storyteller, story: Story): Promise<void> {
  const programmeId = await tellDoubtfulProgramme(teller);
  await tellStarAgreement(teller, programmeId);
  await tellTargetAgreement(teller, programmeId);
  await tellRegioBudget(teller, programmeId);
  await tellCoordination(teller, programmeId);
  await tellInvited(teller, await tellAreaCall(teller, story, programmeId));
}
