/** The right to see what waits. Which rows of it each role sees, the database decides once more. */
export const decisionsPermissions = {
  'decisions.see-waiting': ['grant-officer', 'programme-office', 'district-office', 'jobcenter', 'auditor'],
} as const;
