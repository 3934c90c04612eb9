import { permissionsOf } from '#kernel/transition.ts';
import { versionMovePermissions } from '#modules/programmes/index.ts';
import { allotmentProcedure } from './model/allotment.ts';
import { APPLICANTS, applicationProcedure } from './model/application.ts';
import { noticeProcedure } from './model/change-grant.ts';
import { releaseProcedure } from './model/release.ts';

const GRANTORS = ['grant-officer', 'district-office'];

/**
 * The rights on applications, grants and projects, and the roles that hold them. What each role sees, the database
 * decides once more.
 */
export const grantsPermissions = {
  ...permissionsOf(applicationProcedure),
  ...permissionsOf(noticeProcedure),
  ...permissionsOf(releaseProcedure),
  ...permissionsOf(allotmentProcedure),
  ...versionMovePermissions('grants', 'grant-version', GRANTORS),
  ...versionMovePermissions('grants', 'application-version', GRANTORS),
  'grants.read-versions': [...GRANTORS, 'programme-office', 'auditor'],
  'grants.read-allotments': ['programme-office', 'grant-officer', 'auditor'],
  'grants.prepare-held-year': ['district-office'],
  'grants.decide-held-year': ['district-office'],
  'grants.read-held-years': ['district-office', 'grant-officer', 'programme-office', 'auditor'],
  'grants.read-notices': ['grant-officer', 'programme-office', 'district-office', 'auditor'],
  'grants.read-releases': ['grant-officer', 'programme-office', 'auditor'],
  'grants.change-application': APPLICANTS,
  'grants.waive-remedies': APPLICANTS,
  'grants.read-applications': ['grant-officer', 'programme-office', ...APPLICANTS, 'auditor'],
  'grants.read-grants': ['grant-officer', 'programme-office', ...APPLICANTS, 'auditor'],
  'grants.read-projects': ['grant-officer', 'programme-office', 'district-office', 'auditor', 'provider'],
} as const;
