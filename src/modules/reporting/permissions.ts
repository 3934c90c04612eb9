import { SPEAKERS } from '#modules/identity/index.ts';

/** The rights to see the line and to publish results. Published results are public. */
export const reportingPermissions = {
  'reporting.see-line': ['programme-office', 'grant-officer', 'auditor', 'district-office'],
  // An auditor has no tasks; their day begins with what the trail says.
  'reporting.see-audit-figures': ['auditor'],
  'reporting.note-duty': SPEAKERS,
  'reporting.publish-results': ['programme-office'],
} as const;
