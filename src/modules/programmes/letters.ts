import { z } from 'zod';
import { catalogue } from '#ui/language.ts';
import { defineLetter, type Events } from '#web/letter.ts';
import { programmeAddress } from './addresses.ts';
import { findProgrammeRules } from './queries/programme-rules.ts';

const words = catalogue(
  {
    published: {
      job: 'Über ein neues Programm schreiben',
      subject: (title: string) => `Neues Programm: ${title}`,
      text: (title: string) =>
        `das Programm „${title}“ ist veröffentlicht. Ihr Landkreis kann jetzt Aufrufe dafür vorbereiten.`,
    },
  },
  {
    published: {
      job: 'Write about a new programme',
      subject: (title) => `New programme: ${title}`,
      text: (title) => `the programme "${title}" is published. Your district can now prepare calls for it.`,
    },
  },
);

/** Every event of this module, and who is told of it in which words. */
export const programmesEvents: Events = {
  'programme-published': defineLetter({
    job: 'tell-of-programme',
    to: 'district-office',
    words: () => words.published,
    payload: z.object({ programmeId: z.uuid() }),
    find: async (work, { programmeId }) => {
      const found = await findProgrammeRules(work, programmeId);
      return found && { title: found.title, path: programmeAddress(programmeId) };
    },
  }),
};
