import { decisionRoutes } from '#modules/decisions/index.ts';
import { formatNumber } from '#ui/language.ts';
import { approvalAddress, decideApprovalAddress, documentAddress } from '../addresses.ts';
import { approvalDecision } from '../commands/approval-decision.ts';
import { approvalWords } from '../messages/approval-words.ts';
import { documentWords } from '../messages/document-words.ts';
import { documentsMessages } from '../messages.ts';
import { findDocument } from '../queries/find-document.ts';
import { documentStatus } from './document.presenter.ts';

/** The page on which what was submitted is approved by two people. */
export const approvalRoutes = decisionRoutes(approvalDecision, {
  address: approvalAddress,
  decideAddress: decideApprovalAddress,
  read: 'documents.read-approvals',
  done: 'documents.approval',
  words: approvalWords,
  messages: documentsMessages,
  fields: () => [{ name: 'reason', kind: 'long-text', label: approvalWords.reason }],
  proposal: () => [],
  find: async ({ work, actor }, id) => {
    const document = await findDocument(work, id);
    if (!document || document.addresseeId === null) return undefined;
    const { facts } = approvalWords;
    return {
      preline: document.title,
      breadcrumb: { label: document.title, href: documentAddress(id) },
      isOpen: document.status === 'submitted' && document.addresseeId === actor.organisationId,
      facts: [
        { term: facts.kind, description: documentWords.kinds[document.kind] },
        { term: facts.owner, description: document.ownerName },
        { term: facts.number, description: formatNumber(document.number) },
        { term: facts.status, description: documentStatus(document.status).label },
        { term: facts.hash, description: document.hash ?? '–' },
      ],
    };
  },
});
