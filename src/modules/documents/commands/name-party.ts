import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { mayBeParty } from '../model/document-station.ts';
import { mayName } from '../model/party.ts';
import {
  deleteParty,
  findBody,
  insertParties,
  loadDraftedParty,
  loadOwn,
  rulesOfDocument,
} from '../store.ts';

/** Partei benennen: a body by the name and function of whoever speaks for it, or somebody who is only heard. */
export const addParty = defineCommand({
  name: 'documents.add-party',
  permission: 'documents.add-party',
  input: z.strictObject({
    id: z.uuid(),
    organisationId: z.uuid().optional(),
    personName: z.string().trim().min(3).max(200),
    function: z.string().trim().min(2).max(200),
    role: z.enum(['founder', 'acceding', 'advisory']),
  }),
  load: async (work, { id, organisationId }) => {
    const document = await loadOwn(work, id);
    const body = organisationId === undefined ? null : await findBody(work, organisationId);
    if (!document || body === undefined) return undefined;
    return { document, body, programme: await rulesOfDocument(work, document) };
  },
  decide: ({ document, body, programme }, { id, personName, function: what, role }, { newId }) => {
    const open = mayName(role, document.status);
    if (open.refusal) return open;
    if (document.kind === 'call-result') return refused('not-a-party');
    const may = mayBeParty(programme, { kind: document.kind, role, body: body?.kind ?? null });
    if (may.refusal) return may;
    return decided({
      id: newId(),
      documentId: id,
      documentHash: document.hash,
      ownerId: document.ownerId,
      organisationId: body?.id ?? null,
      personName,
      function: what,
      role,
    });
  },
  save: (work, party) => insertParties(work, [party]),
  trace: ({ documentId, id, organisationId, role }) => ({
    objectKind: 'document',
    objectId: documentId,
    payload: { partyId: id, organisationId, role },
  }),
  answer: ({ documentId }) => ({ id: documentId }),
  constraints: { one_place_for_a_party: 'already-party' },
});

/** Partei streichen: only while the text is a draft. */
export const removeParty = defineCommand({
  name: 'documents.remove-party',
  permission: 'documents.remove-party',
  input: z.strictObject({ id: z.uuid() }),
  load: (work, { id }) => loadDraftedParty(work, id),
  decide: ({ party, document: { status } }) =>
    status === 'draft'
      ? decided({ id: party.id, documentId: party.documentId, organisationId: party.organisationId })
      : refused('wrong-status', { status }),
  save: (work, { id }) => deleteParty(work, id),
  trace: ({ id, documentId, organisationId }) => ({
    objectKind: 'document',
    objectId: documentId,
    payload: { partyId: id, organisationId },
  }),
  answer: ({ documentId }) => ({ id: documentId }),
});
