/** Who sees the line, and who publishes results. Published results are public. */
export const reportingPermissions = {
  'reporting.see-line': ['programme-office', 'grant-officer', 'auditor', 'district-office'],
  'reporting.publish-results': ['programme-office'],
} as const;
