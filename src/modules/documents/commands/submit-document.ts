import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveDocument } from '../model/document.ts';
import { documentHash } from '../model/document-content.ts';
import { loadAddressed, loadOwn, loadParties, offerToParties, updateDocument } from '../store.ts';

/** Einreichen: the content is frozen and goes to whoever approves it; those who are heard see it too. */
export const submitDocument = defineCommand({
  name: 'documents.submit-document',
  permission: 'documents.submit-document',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: async (work, { id }) => {
    const document = await loadOwn(work, id);
    return document && { document, parties: await loadParties(work, id) };
  },
  version: ({ document }) => document.version,
  decide: ({ document, parties }) => {
    const move = moveDocument('documents.submit-document', document);
    if (move.refusal) return move;
    if (document.content === null) return refused('needs-text');
    if (parties.some(({ role }) => role !== 'advisory'))
      return refused('other-way', { decidedBy: 'approval' });
    return decided({ id: document.id, status: move.change, hash: documentHash(document) });
  },
  save: async (work, { id, status, hash }) => {
    await updateDocument(work, id, { status, hash });
    await offerToParties(work, id, hash);
  },
  trace: ({ id, hash }) => ({ objectKind: 'document', objectId: id, payload: { hash } }),
  announce: ({ id }) => [{ event: 'document-submitted', payload: { documentId: id } }],
  answer: ({ id }) => ({ id }),
});

/** Zurückgeben: whoever approves says what is missing; the next number answers it. */
export const returnDocument = defineCommand({
  name: 'documents.return-document',
  permission: 'documents.return-document',
  input: z.strictObject({ id: z.uuid(), version: z.int(), reason: z.string().trim().min(3).max(5000) }),
  load: (work, { id }) => loadAddressed(work, id),
  version: ({ version }) => version,
  decide: (document, { reason }) => {
    const move = moveDocument('documents.return-document', document);
    if (move.refusal) return move;
    const { id, ownerId } = document;
    return decided({ id, ownerId, status: move.change, reason });
  },
  save: (work, { id, status, reason }) => updateDocument(work, id, { status, reason }),
  trace: ({ id, reason }) => ({ objectKind: 'document', objectId: id, payload: { reason } }),
  announce: ({ id, ownerId }) => [{ event: 'document-returned', payload: { documentId: id, ownerId } }],
  answer: ({ id }) => ({ id }),
});
