import { programmeFiles, publishProgramme, registerProgramme } from '#modules/programmes/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';

/** Tells how the ministry of a Land publishes its programmes, each from its file; answers the first. */
export async function tellProgramme(teller: Storyteller, { people, programmes }: Story): Promise<string> {
  const office = people.find(({ role }) => role === 'programme-office')?.key ?? '';
  teller.on('2017-08-15');
  const ids: string[] = [];
  for (const slug of programmes) {
    const id = await teller.does(office, registerProgramme, { text: programmeFiles().get(slug) });
    await teller.does(office, publishProgramme, { id, version: 1 });
    ids.push(id);
  }
  return ids[0] ?? '';
}
