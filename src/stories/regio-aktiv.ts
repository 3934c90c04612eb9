import { tellDoubtfulProgramme, tellStarAgreement, tellTargetAgreement } from './chapters/regio-agreement.ts';
import { tellAreaCalls, tellCommittee } from './chapters/regio-call.ts';
import { tellCoordination, tellRegioBudget } from './chapters/regio-coordination.ts';
import { tellRegioMoney } from './chapters/regio-money.ts';
import { tellRegioPeople } from './chapters/regio-people.ts';
import type { Story } from './story-file.ts';
import type { Storyteller } from './storyteller.ts';

/** Tells REGIO AKTIV: the doubtful amount, the agreement that districts join, what one of them chose, its people, the first payments. */
export async function tellRegioAktiv(teller: Storyteller, story: Story): Promise<void> {
  const programmeId = await tellDoubtfulProgramme(teller);
  await tellStarAgreement(teller, programmeId);
  await tellTargetAgreement(teller, programmeId);
  await tellRegioBudget(teller, programmeId);
  const coordination = await tellCoordination(teller, programmeId);
  await tellCommittee(teller);
  const grants = await tellAreaCalls(teller, story, programmeId);
  await tellRegioPeople(teller, programmeId);
  await tellRegioMoney(teller, new Map([...coordination, ...grants]));
}
