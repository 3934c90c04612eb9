/** The right to set up the bodies of a Land. The gate is the command line, run by whoever owns the database. */
export const landsPermissions = {
  'lands.settle-bodies': ['administrator', 'gate'],
} as const;
