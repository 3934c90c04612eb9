import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { keepEdited } from '../store.ts';
import { definitionIn, definitionInput, saidOnce } from './definition-input.ts';
import { loadEdited, mayEdit } from './edited-programme.ts';

/**
 * Entwurf ändern: another text or document for a programme that is not published yet, or for the next version of one
 * that is. Confirmations hold for their amounts only.
 */
export const changeDefinition = defineCommand({
  name: 'programmes.change-definition',
  permission: 'programmes.change-definition',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...definitionInput }).refine(...saidOnce),
  load: (work, { id }) => loadEdited(work, id),
  version: ({ edited }) => edited.version,
  decide: (programme, input) => {
    const move = mayEdit(programme);
    if (move.refusal) return move;
    const definition = definitionIn(input);
    if (definition.slug !== programme.definition.slug)
      return refused('other-programme', { slug: definition.slug });
    const { id, edited } = programme;
    return decided({ id, status: move.change, version: edited.version + 1, definition });
  },
  save: keepEdited,
  trace: ({ id, definition }) => ({ objectKind: 'programme', objectId: id, payload: { definition } }),
  answer: ({ id }) => ({ id }),
});
