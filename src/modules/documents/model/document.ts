import { type Decision, decided, refused } from '#kernel/decision.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';
import { SPEAKERS } from '#modules/identity/index.ts';

/** The kinds of document that are written here as such; each is a station of a programme. */
export const WRITTEN_KINDS = ['agreement', 'target-agreement', 'regional-concept'] as const;
export type WrittenDocumentKind = (typeof WRITTEN_KINDS)[number];

/** Dokument: every kind, also the published result of a call, which follows from what was decided. */
export type DocumentKind = WrittenDocumentKind | 'call-result';

/** The way in which a document comes to hold. */
export type DecidedBy = 'signatures' | 'approval' | 'publication';

export type DocumentStatus =
  | 'draft'
  | 'offered'
  | 'in-force'
  | 'submitted'
  | 'returned'
  | 'approved'
  | 'published'
  | 'replaced';

const APPROVERS = ['programme-office', 'grant-officer', 'district-office'] as const;

/** The procedure of a document. That it is in force follows from the last signature, by itself. */
export const documentProcedure = {
  'documents.draft-document': { from: [null], by: SPEAKERS, to: 'draft' },
  'documents.change-document': { from: ['draft'], by: SPEAKERS, to: 'draft' },
  'documents.offer-document': { from: ['draft'], by: SPEAKERS, to: 'offered' },
  'documents.submit-document': { from: ['draft'], by: SPEAKERS, to: 'submitted' },
  'documents.return-document': { from: ['submitted'], by: APPROVERS, to: 'returned' },
  'documents.prepare-approval': { from: ['submitted'], by: APPROVERS, to: 'submitted' },
  'documents.decide-approval': { from: ['submitted'], by: APPROVERS, to: 'approved' },
  'documents.draft-next': {
    from: ['offered', 'in-force', 'returned', 'approved'],
    by: SPEAKERS,
    to: 'draft',
  },
} as const satisfies Procedure<DocumentStatus>;

type DocumentAction = keyof typeof documentProcedure;

/** The states in which a document holds. */
export const HOLDING: readonly DocumentStatus[] = ['in-force', 'approved', 'published'];

/** Returns the state that follows from a step, or why it may not be taken now. */
export function moveDocument(
  action: DocumentAction,
  { status, decidedBy }: { status: DocumentStatus; decidedBy: DecidedBy },
): Decision<DocumentStatus, 'wrong-status' | 'other-way'> {
  const step = documentProcedure[action];
  if (!isOpen<DocumentStatus>(step, status)) return refused('wrong-status', { status });
  const way = WAYS[action];
  return way === undefined || way === decidedBy ? decided(step.to) : refused('other-way', { decidedBy });
}

/** The steps that only one of the ways knows. */
const WAYS: Partial<Record<DocumentAction, DecidedBy>> = {
  'documents.offer-document': 'signatures',
  'documents.submit-document': 'approval',
};
