import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findProgrammeRules } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { organisationOf } from '#platform/work.ts';
import { moveDocument, type WrittenDocumentKind } from '../model/document.ts';
import { wayOfDocument } from '../model/document-station.ts';
import { findBody, insertDocument, insertParties, listApprovers, loadOwn, loadParties } from '../store.ts';

/** Neue Fassung: another text is the next number of its series, and everybody is asked anew. */
export const draftNext = defineCommand({
  name: 'documents.draft-next',
  permission: 'documents.draft-next',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: async (work, { id }) => {
    const document = await loadOwn(work, id);
    const owner = await findBody(work, organisationOf(work.actor));
    const programme = document && (await findProgrammeRules(work, document.programmeId));
    if (!document || !owner || !programme) return undefined;
    const [parties, approvers] = [await loadParties(work, id), await listApprovers(work)];
    return { document, owner, programme, parties, approvers };
  },
  version: ({ document }) => document.version,
  decide: ({ document, owner, programme, parties, approvers }, _, { newId, today }) => {
    const move = moveDocument('documents.draft-next', document);
    if (move.refusal) return move;
    if (document.kind === 'call-result') return refused('wrong-status', { status: document.status });
    const asked = { kind: document.kind satisfies WrittenDocumentKind, owner, on: today };
    const way = wayOfDocument(programme, asked, approvers);
    if (way.refusal) return way;
    const { version: __, ...text } = document;
    const id = newId();
    const named = new Map(parties.map((party) => [party.organisationId ?? party.id, party]));
    return decided({
      document: {
        ...text,
        ...way.change,
        id,
        number: document.number + 1,
        rulesFrom: programme.validFrom,
        hash: null,
        status: move.change,
        inForceOn: null,
      },
      parties: [...named.values()].map(({ outcome: __, ...party }) => ({
        ...party,
        id: newId(),
        documentId: id,
        documentHash: null,
        ownerId: owner.id,
      })),
    });
  },
  save: async (work, { document, parties }) => {
    await insertDocument(work, document);
    await insertParties(work, parties);
  },
  trace: ({ document: { id, seriesId, number } }) => ({
    objectKind: 'document',
    objectId: id,
    payload: { seriesId, number },
  }),
  answer: ({ document }) => ({ id: document.id }),
  constraints: { document_tenant_id_series_id_number_key: 'next-drafted' },
});
