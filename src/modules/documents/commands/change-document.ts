import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { faultsInAmounts, listAreaRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { fitsProgramme } from '../model/concept.ts';
import { moveDocument } from '../model/document.ts';
import { conceptContent, isStructured } from '../model/document-content.ts';
import { loadOwn, rulesOfDocument, updateDocument } from '../store.ts';

/** Entwurf ändern: text and content, until they are offered or submitted. */
export const changeDocument = defineCommand({
  name: 'documents.change-document',
  permission: 'documents.change-document',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    title: z.string().trim().min(3).max(200),
    body: z.string().trim().max(50_000).default(''),
    content: conceptContent.optional(),
  }),
  load: async (work, { id }) => {
    const document = await loadOwn(work, id);
    if (!document) return undefined;
    const areas = await listAreaRules(work, document.programmeId, document.rulesFrom);
    return { document, programme: { ...(await rulesOfDocument(work, document)), areas } };
  },
  version: ({ document }) => document.version,
  judge: ({ programme }, { content }) =>
    faultsInAmounts(
      (content?.money ?? []).map(({ source, amountCents }, index) => ({
        ...{ path: `content.money.${index}.amountCents`, source, amountCents },
      })),
      programme,
    ),
  decide: ({ document, programme }, { id, title, body, content }) => {
    const move = moveDocument('documents.change-document', document);
    if (move.refusal) return move;
    if (isStructured(document.kind) !== (content !== undefined)) return refused('other-content');
    const fits = content && fitsProgramme(content, programme);
    return fits?.refusal ? fits : decided({ id, title, body, content: content ?? null });
  },
  save: (work, { id, ...change }) => updateDocument(work, id, change),
  trace: ({ id, ...payload }) => ({ objectKind: 'document', objectId: id, payload }),
  answer: ({ id }) => ({ id }),
});
