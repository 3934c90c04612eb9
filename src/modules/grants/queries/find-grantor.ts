import { findResponsibleBody } from '#modules/identity/index.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

/** Finds whom a district asks for money under a programme: the authority that its station of application goes to. */
export function findGrantor(
  work: Work,
  { stations, procedure }: Pick<ProgrammeRules, 'stations' | 'procedure'>,
  districtId: string,
): Promise<string | undefined> {
  const to = stations.find(({ act }) => act === 'application')?.to;
  return findResponsibleBody(work, {
    kind: to === 'ministry' ? to : 'grant-authority',
    districtId,
    name: procedure.grantAuthority.name?.de,
  });
}
