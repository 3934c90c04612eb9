import { permissionsOf } from '#kernel/transition.ts';
import { SPEAKERS } from '#modules/identity/index.ts';
import { documentProcedure } from './model/document.ts';

/**
 * The rights on documents, and the roles that hold them. Which body may write, sign or approve, the programme says; what
 * each sees, the database decides once more.
 */
export const documentsPermissions = {
  ...permissionsOf(documentProcedure),
  'documents.add-party': SPEAKERS,
  'documents.remove-party': SPEAKERS,
  'documents.sign': SPEAKERS,
  'documents.refuse': SPEAKERS,
  'documents.make-public': SPEAKERS,
  'documents.read-approvals': ['programme-office', 'grant-officer', 'district-office', 'auditor'],
} as const;
