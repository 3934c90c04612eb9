import { tellExpertDay } from './chapters/expert-day.ts';
import { tellLandBudget, tellLandCall, tellMeasures } from './chapters/foerderzentrum.ts';
import { tellProgramme } from './chapters/programme.ts';
import type { Story } from './story-file.ts';
import type { Storyteller } from './storyteller.ts';

/** Tells Niedersachsen from the published programme on: the call of the Land, the ten that its jury chose, and the expert day. */
export async function tellNiedersachsen(teller: Storyteller, story: Story): Promise<void> {
  const programmeId = await tellProgramme(teller, story);
  await tellLandBudget(teller, programmeId);
  await tellMeasures(teller, story, await tellLandCall(teller, story, programmeId));
  await tellExpertDay(teller, programmeId);
}
