/** Dokumente: what bodies agree on, plan and publish under a programme: one act with text, parties and states. */

export { refuseDocument, signDocument } from './commands/answer-party.ts';
export { approvalDecision } from './commands/approval-decision.ts';
export { changeDocument } from './commands/change-document.ts';
export { draftDocument } from './commands/draft-document.ts';
export { draftNext } from './commands/draft-next.ts';
export { makePublic } from './commands/make-public.ts';
export { addParty } from './commands/name-party.ts';
export { offerDocument } from './commands/offer-document.ts';
export { returnDocument, submitDocument } from './commands/submit-document.ts';
export type { ResultDocument } from './model/document-content.ts';
export { publishDocument, publishedText } from './publish-document.ts';
export { documentsInForce } from './queries/documents-in-force.ts';
export { findPublished, type PublishedDocument } from './queries/find-published.ts';
export { listOwnSignatures } from './queries/own-signatures.ts';
