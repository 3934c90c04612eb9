import { parse } from 'yaml';
import { decideAppropriation, prepareAppropriation } from '#modules/funding/index.ts';
import { programmeFiles, publishProgramme, registerProgramme } from '#modules/programmes/index.ts';
import type { Storyteller } from '../storyteller.ts';

export const OFFICE = 'overbeck';
export const SECOND = 'thelen';
const FEDERAL = 'bund-soziale-teilhabe';
export const OF_THE_LAND = 'soziale-teilhabe-nrw';

/** Tells how the federal programme is registered as what it is here: conducted elsewhere, with none of its money in our books. */
export async function tellFederalProgramme(teller: Storyteller): Promise<string> {
  teller.on('2017-05-12');
  const id = await teller.does(OFFICE, registerProgramme, { text: programmeFiles().get(FEDERAL) });
  await teller.does(OFFICE, publishProgramme, { id, version: 1 });
  return id;
}

/** Tells the Land's programme beside it, as it stood in May 2017: 2,720 places at 20 Jobcenters. */
export async function tellFlankingProgramme(teller: Storyteller): Promise<string> {
  const { versions: _, ...first } = parse(fileOfTheLand());
  teller.on('2017-05-15');
  const id = await teller.does(OFFICE, registerProgramme, { definition: first });
  await teller.does(OFFICE, publishProgramme, { id, version: 1 });
  await teller.does(OFFICE, prepareAppropriation, {
    id,
    reason: 'Beträge und Jahre sind erfunden; keine Quelle nennt die Mittel des Landes',
    appropriations: [
      { source: 'land', cashYear: 2017, amountCents: 800_000_000 },
      { source: 'land', cashYear: 2018, amountCents: 1_600_000_000 },
    ],
  });
  await teller.does(SECOND, decideAppropriation, { id, verdict: 'agree' });
  return id;
}

const fileOfTheLand = (): string => programmeFiles().get(OF_THE_LAND) ?? '';
