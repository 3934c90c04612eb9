import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { json } from '#platform/database/json-documents.ts';
import { belongsTo, definitionHash } from '../model/programme.ts';
import { landOf } from '../store.ts';
import { definitionIn, definitionInput, saidOnce } from './definition-input.ts';

/** Programm anlegen: from its file or a document, as a draft that nobody outside the office sees. */
export const registerProgramme = defineCommand({
  name: 'programmes.register-programme',
  permission: 'programmes.register-programme',
  input: z.strictObject(definitionInput).refine(...saidOnce),
  load: async (work, input) => {
    const { db } = work;
    const { slug } = definitionIn(input);
    const taken = await db.selectFrom('programme').select('id').where('slug', '=', slug).executeTakeFirst();
    return { isTaken: taken !== undefined, land: await landOf(work) };
  },
  decide: ({ isTaken, land }, input, { newId }) => {
    const definition = definitionIn(input);
    if (!belongsTo(definition, land)) return refused('other-land', { land: definition.land });
    return isTaken ? refused('slug-taken', { slug: definition.slug }) : decided({ id: newId(), definition });
  },
  save: async ({ db }, { id, definition }) => {
    await db
      .insertInto('programme')
      .values({
        id,
        slug: definition.slug,
        definition: json(definition),
        definitionHash: definitionHash(definition),
        status: 'draft',
      })
      .execute();
  },
  trace: ({ id, definition }) => ({ objectKind: 'programme', objectId: id, payload: { definition } }),
  answer: ({ id }) => ({ id }),
  constraints: { programme_tenant_id_slug_key: 'slug-taken' },
});
