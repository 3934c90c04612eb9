import { tellAmendment, tellFederalProgramme, tellFlankingProgramme } from './chapters/flanking.ts';
import { tellFlankingGrants } from './chapters/flanking-grants.ts';
import type { Story } from './story-file.ts';
import type { Storyteller } from './storyteller.ts';

/** Tells Nordrhein-Westfalen: a Land that pays beside a federal programme what that one lacks. */
export async function tellNordrheinWestfalen(teller: Storyteller, _: Story): Promise<void> {
  await tellFederalProgramme(teller);
  const programmeId = await tellFlankingProgramme(teller);
  await tellFlankingGrants(teller, programmeId);
  await tellAmendment(teller, programmeId);
}
