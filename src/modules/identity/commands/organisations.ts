import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import type { Work } from '#platform/work.ts';
import { ORGANISATION_KINDS } from '../model/roles.ts';
import { insertOrganisation, loadOrganisation } from '../store.ts';
import { organisationName } from './input.ts';

/** The kinds of organisation that work for one district; a district is its own. */
const NEEDS_DISTRICT = ['committee', 'jobcenter'];
/** The kinds that have the only district of a Land that is one city, whoever forgets to say so. */
const IN_A_DISTRICT = ['provider', 'employer', 'municipality'];

/** Organisation anlegen: a body whose people will sign in. */
export const addOrganisation = defineCommand({
  name: 'identity.add-organisation',
  permission: 'identity.administer',
  input: z.strictObject({
    kind: z.enum(ORGANISATION_KINDS),
    name: organisationName,
    districtId: z.uuid().optional(),
    officialKey: z.string().trim().max(40).optional(),
  }),
  load: async (work, { kind, districtId: said }) => {
    const districtId = said ?? (await onlyDistrictFor(work, kind));
    const district = districtId === undefined ? undefined : await loadOrganisation(work, districtId);
    return { districtId, district };
  },
  decide: ({ district, districtId }, { kind, name, officialKey }, { newId }) => {
    if (districtId !== undefined && district?.kind !== 'district') return refused('not-a-district');
    if (NEEDS_DISTRICT.includes(kind) && !district) return refused('needs-district');
    const id = newId();
    return decided({ id, kind, name, officialKey, districtId: kind === 'district' ? id : districtId });
  },
  save: insertOrganisation,
  trace: (added) => ({ objectKind: 'organisation', objectId: added.id, payload: added }),
  answer: ({ id }) => ({ id }),
});

/** Finds the district of a Land that has but one, for a body that works in a district. */
async function onlyDistrictFor({ db }: Work, kind: string): Promise<string | undefined> {
  if (!IN_A_DISTRICT.includes(kind)) return undefined;
  const found = await db
    .selectFrom('organisation')
    .select('id')
    .where('kind', '=', 'district')
    .limit(2)
    .execute();
  return found.length === 1 ? found[0]?.id : undefined;
}

/** Organisation umbenennen: what it is stays as it is. */
export const renameOrganisation = defineCommand({
  name: 'identity.rename-organisation',
  permission: 'identity.administer',
  input: z.strictObject({ id: z.uuid(), version: z.int(), name: organisationName }),
  load: (work, { id }) => loadOrganisation(work, id, 'lock'),
  version: (organisation) => organisation.version,
  decide: ({ id }, { name }) => decided({ id, name }),
  save: async ({ db }, { id, name }) => {
    await db
      .updateTable('organisation')
      .set((eb) => ({ name, version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute();
  },
  trace: (renamed) => ({ objectKind: 'organisation', objectId: renamed.id, payload: renamed }),
  answer: ({ id }) => ({ id }),
});
