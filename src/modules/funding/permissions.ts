/** The rights of each role with the budget. The database decides once more what each role sees of it. */
export const fundingPermissions = {
  'funding.read': ['programme-office', 'grant-officer', 'district-office', 'auditor'],
  'funding.read-calculation': ['grant-officer', 'auditor', 'provider'],
  'funding.read-decisions': ['programme-office', 'grant-officer', 'auditor'],
  'funding.prepare-appropriation': ['programme-office'],
  'funding.decide-appropriation': ['programme-office'],
  'funding.prepare-reduction': ['programme-office'],
  'funding.decide-reduction': ['programme-office'],
  'funding.prepare-year': ['programme-office'],
  'funding.decide-year': ['programme-office'],
} as const;
