import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { json } from '#platform/database/json-documents.ts';
import { definitionHash, moveProgramme } from '../model/programme.ts';
import { loadProgramme } from '../store.ts';
import { definitionOf, definitionText } from './definition-text.ts';

/** Entwurf ändern: another text for a programme that is not published yet. Confirmations hold for their amounts only. */
export const changeDefinition = defineCommand({
  name: 'programmes.change-definition',
  permission: 'programmes.change-definition',
  input: z.strictObject({ id: z.uuid(), version: z.int(), text: definitionText }),
  load: (work, { id }) => loadProgramme(work, id),
  version: (programme) => programme.version,
  decide: (programme, { text }) => {
    const move = moveProgramme('programmes.change-definition', { ...programme, flags: [] });
    if (move.refusal) return move;
    const definition = definitionOf(text);
    if (definition.slug !== programme.definition.slug)
      return refused('other-programme', { slug: definition.slug });
    return decided({ id: programme.id, version: programme.version + 1, definition });
  },
  save: async ({ db }, { id, version, definition }) => {
    await db
      .updateTable('programme')
      .set({ definition: json(definition), definitionHash: definitionHash(definition), version })
      .where('id', '=', id)
      .execute();
  },
  trace: ({ id, definition }) => ({ objectKind: 'programme', objectId: id, payload: { definition } }),
  answer: ({ id }) => ({ id }),
});
