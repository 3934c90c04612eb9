import { tellExpertDay } from './chapters/expert-day.ts';
import { tellLandBudget, tellLandCall, tellMeasures } from './chapters/foerderzentrum.ts';
import { tellMeasureMoney } from './chapters/measure-money.ts';
import { tellMeasurePeople } from './chapters/measure-people.ts';
import { tellProgramme } from './chapters/programme.ts';
import type { Story } from './story-file.ts';
import type { Storyteller } from './storyteller.ts';

/**
 * Tells Niedersachsen from the published programme to the first payment: the call of the Land, the ten that its jury chose, the
 * people of one measure, the expert day, and the staff that the Jobcenters claim.
 */
export async function tellNiedersachsen(teller: Storyteller, story: Story): Promise<void> {
  const programmeId = await tellProgramme(teller, story);
  await tellLandBudget(teller, programmeId);
  const grants = await tellMeasures(teller, story, await tellLandCall(teller, story, programmeId));
  await tellMeasurePeople(teller, programmeId);
  await tellExpertDay(teller, programmeId);
  await tellMeasureMoney(teller, grants);
}
