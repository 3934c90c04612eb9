/** Who may do what with the budget. What each role sees of it, the database decides once more. */
export const fundingPermissions = {
  'funding.read': ['programme-office', 'grant-officer', 'district-office', 'auditor'],
  'funding.read-calculation': ['grant-officer', 'auditor', 'provider'],
  'funding.appropriate': ['programme-office'],
  'funding.reduce-appropriation': ['programme-office'],
} as const;
