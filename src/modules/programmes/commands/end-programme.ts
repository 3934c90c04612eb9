import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveProgramme } from '../model/programme.ts';
import { loadProgramme } from '../store.ts';

/** Programm beenden: no new calls; what runs goes on to its end. */
export const endProgramme = defineCommand({
  name: 'programmes.end-programme',
  permission: 'programmes.end-programme',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: (work, { id }) => loadProgramme(work, id),
  version: (programme) => programme.version,
  decide: (programme, { id }) => {
    const move = moveProgramme('programmes.end-programme', { ...programme, flags: [] });
    return move.refusal ? move : decided({ id, status: move.change, version: programme.version + 1 });
  },
  save: async ({ db }, { id, status, version }) => {
    await db.updateTable('programme').set({ status, version }).where('id', '=', id).execute();
  },
  trace: ({ id, status }) => ({ objectKind: 'programme', objectId: id, payload: { status } }),
  answer: ({ id }) => ({ id }),
});
