import { tellFederalProgramme, tellFlankingProgramme } from './chapters/flanking.ts';
import { tellAmendedGrant, tellAmendment, tellEnd } from './chapters/flanking-amendment.ts';
import { tellFlankingGrants, tellLatecomer } from './chapters/flanking-grants.ts';
import { tellFlankingMoney } from './chapters/flanking-money.ts';
import { tellFlankedPeople } from './chapters/flanking-people.ts';
import type { Story } from './story-file.ts';
import type { Storyteller } from './storyteller.ts';

/**
 * Tells Nordrhein-Westfalen: a Land that pays beside a federal programme what that one lacks, from its file over people and the first
 * payment to the amendment and the end.
 */
export async function tellNordrheinWestfalen(teller: Storyteller, _: Story): Promise<void> {
  await tellFederalProgramme(teller);
  const programmeId = await tellFlankingProgramme(teller);
  const grants = await tellFlankingGrants(teller, programmeId);
  await tellFlankedPeople(teller, programmeId);
  await tellAmendment(teller, programmeId);
  await tellFlankingMoney(teller, grants);
  await tellLatecomer(teller, programmeId);
  await tellAmendedGrant(teller, grants.get('nolte') ?? '');
  await tellEnd(teller, programmeId);
}
