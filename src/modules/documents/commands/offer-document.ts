import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveDocument } from '../model/document.ts';
import { documentHash, isStructured } from '../model/document-content.ts';
import { foundersWanted } from '../model/document-station.ts';
import { hasFounders } from '../model/party.ts';
import { loadOwn, loadParties, offerToParties, rulesOfDocument, updateDocument } from '../store.ts';

/** Zur Unterschrift geben: text and founders are frozen under one hash, and each party finds it at home. */
export const offerDocument = defineCommand({
  name: 'documents.offer-document',
  permission: 'documents.offer-document',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: async (work, { id }) => {
    const document = await loadOwn(work, id);
    if (!document) return undefined;
    const [parties, programme] = [await loadParties(work, id), await rulesOfDocument(work, document)];
    return { document, parties, programme };
  },
  version: ({ document }) => document.version,
  decide: ({ document, parties, programme }) => {
    const move = moveDocument('documents.offer-document', document);
    if (move.refusal) return move;
    const { id, kind } = document;
    if (kind === 'call-result') return refused('wrong-status', { status: document.status });
    if (isStructured(kind) ? document.content === null : document.body === '') return refused('needs-text');
    const complete = hasFounders(parties, foundersWanted(programme, kind));
    if (complete.refusal) return complete;
    const founders = parties.filter(({ role }) => role === 'founder');
    const organisationIds = founders.flatMap(({ organisationId }) =>
      organisationId === null || organisationId === document.ownerId ? [] : [organisationId],
    );
    return decided({ id, status: move.change, hash: documentHash(document, founders), organisationIds });
  },
  save: async (work, { id, status, hash }) => {
    await updateDocument(work, id, { status, hash });
    await offerToParties(work, id, hash);
  },
  trace: ({ id, hash }) => ({ objectKind: 'document', objectId: id, payload: { hash } }),
  announce: ({ id, organisationIds }) => [
    { event: 'document-offered', payload: { documentId: id, organisationIds } },
  ],
  answer: ({ id }) => ({ id }),
});
