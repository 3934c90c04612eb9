/** The rights of each role with the budget. The database decides once more what each role sees of it. */
export const fundingPermissions = {
  'funding.read': ['programme-office', 'grant-officer', 'district-office', 'auditor'],
  'funding.read-calculation': ['grant-officer', 'auditor', 'provider'],
  'funding.appropriate': ['programme-office'],
  'funding.reduce-appropriation': ['programme-office'],
} as const;
