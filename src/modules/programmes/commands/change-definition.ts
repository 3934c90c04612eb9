import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveProgramme } from '../model/programme.ts';
import { changeProgramme, loadProgramme } from '../store.ts';
import { definitionIn, definitionInput, saidOnce } from './definition-input.ts';

/** Entwurf ändern: another text or document for a programme that is not published yet. Confirmations hold for their amounts only. */
export const changeDefinition = defineCommand({
  name: 'programmes.change-definition',
  permission: 'programmes.change-definition',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...definitionInput }).refine(...saidOnce),
  load: (work, { id }) => loadProgramme(work, id),
  version: (programme) => programme.version,
  decide: (programme, input) => {
    const move = moveProgramme('programmes.change-definition', { ...programme, flags: [] });
    if (move.refusal) return move;
    const definition = definitionIn(input);
    if (definition.slug !== programme.definition.slug)
      return refused('other-programme', { slug: definition.slug });
    return decided({ id: programme.id, version: programme.version + 1, definition });
  },
  save: changeProgramme,
  trace: ({ id, definition }) => ({ objectKind: 'programme', objectId: id, payload: { definition } }),
  answer: ({ id }) => ({ id }),
});
