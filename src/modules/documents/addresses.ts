import { address } from '#web/address.ts';

/** The addresses of the pages of documents. */
export const documentsAddress = address('/documents');
export const draftDocumentAddress = address('/documents/new');
export const documentAddress = address('/documents/:id', 'document.id');
export const changeDocumentAddress = address('/documents/:id/change', 'document.id');
export const draftNextAddress = address('/documents/:id/next', 'document.id');
export const offerDocumentAddress = address('/documents/:id/offer', 'document.id');
export const submitDocumentAddress = address('/documents/:id/submit', 'document.id');
export const returnDocumentAddress = address('/documents/:id/return', 'document.id');
export const makePublicAddress = address('/documents/:id/public', 'document.id');
export const approvalAddress = address('/documents/:id/approval', 'document.id');
export const decideApprovalAddress = address('/documents/:id/approval/decide', 'document.id');
export const addPartyAddress = address('/documents/:id/parties/new', 'document.id');
export const removePartyAddress = address('/document-parties/:id/remove', 'documentParty.id');
export const signAddress = address('/document-parties/:id/sign', 'documentParty.id');
export const refuseAddress = address('/document-parties/:id/refuse', 'documentParty.id');
