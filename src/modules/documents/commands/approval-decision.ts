import { sql } from 'kysely';
import { z } from 'zod';
import { contentHash } from '#kernel/content-hash.ts';
import { decided } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { approvalAddress } from '../addresses.ts';
import { letterOfApproval } from '../letters.ts';
import { approvalWords } from '../messages/approval-words.ts';
import { moveDocument } from '../model/document.ts';
import { loadAddressed, updateDocument } from '../store.ts';

/** Genehmigung: two people of the body that a document was sent to agree to the frozen content. */
export const approvalDecision = defineDecision({
  kind: 'document',
  objectKind: 'document',
  detail: z.object({}),
  /** Genehmigung vorbereiten: the first of two people proposes to approve what was submitted. */
  prepare: {
    name: 'documents.prepare-approval',
    input: z.strictObject({ id: z.uuid(), reason: z.string().trim().min(3).max(5000) }),
  },
  /** Genehmigen: the second agrees, and it holds from that day on. */
  decide: { name: 'documents.decide-approval' },
  load: loadAddressed,
  hash: ({ id, hash, status }) => contentHash({ id, hash, status }),
  propose: (document) => {
    const move = moveDocument('documents.prepare-approval', document);
    return move.refusal ? move : decided({ detail: {} });
  },
  effect: (document, { id: decisionId }, { today }) => {
    const move = moveDocument('documents.decide-approval', document);
    if (move.refusal) return move;
    return decided({ id: document.id, status: move.change, inForceOn: today, decisionId });
  },
  write: (work, { id, ...change }) => updateDocument(work, id, change),
  announces: {
    'document-approved': {
      payload: ({ subject: { id, ownerId }, effect }) => effect && { documentId: id, ownerId },
      letter: letterOfApproval,
    },
  },
  waiting: {
    word: () => approvalWords.kind,
    order: 60,
    href: approvalAddress,
    from: sql`document s`,
    title: sql`s.title`,
    cents: sql`0::bigint`,
    subjects: { since: sql`s.moved_on::timestamptz`, where: sql`s.status = 'submitted'` },
  },
});
