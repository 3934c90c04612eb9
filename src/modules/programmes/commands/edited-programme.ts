import type { Decision } from '#kernel/decision.ts';
import type { Work } from '#platform/work.ts';
import { moveProgramme, type ProgrammeStatus } from '../model/programme.ts';
import { type EditedText, editedText, loadProgramme, type ProgrammeRecord } from '../store.ts';

type EditedProgramme = ProgrammeRecord & { readonly edited: EditedText };

/** Loads a programme with the text that is typed of it, and locks it. */
export async function loadEdited(work: Work, id: string): Promise<EditedProgramme | undefined> {
  const programme = await loadProgramme(work, id);
  return programme && { ...programme, edited: await editedText(work, programme) };
}

/** Decides whether that text may be changed: a draft, or the next version of what is published. */
export const mayEdit = (programme: ProgrammeRecord): Decision<ProgrammeStatus> =>
  moveProgramme(
    programme.status === 'published' ? 'programmes.prepare-amendment' : 'programmes.change-definition',
    { ...programme, flags: [] },
  );
