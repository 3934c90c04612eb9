import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { ORGANISATION_KINDS } from '../model/roles.ts';
import { insertOrganisation, loadOrganisation } from '../store.ts';
import { organisationName } from './input.ts';

/** The kinds of organisation that work for one district; a district is its own. */
const NEEDS_DISTRICT = ['committee', 'jobcenter'];

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
  load: async (work, { districtId }) => ({
    district: districtId === undefined ? undefined : await loadOrganisation(work, districtId),
  }),
  decide: ({ district }, { kind, name, districtId, officialKey }, { newId }) => {
    if (districtId !== undefined && district?.kind !== 'district') return refused('not-a-district');
    if (NEEDS_DISTRICT.includes(kind) && !district) return refused('needs-district');
    const id = newId();
    return decided({ id, kind, name, officialKey, districtId: kind === 'district' ? id : districtId });
  },
  save: insertOrganisation,
  trace: (added) => ({ objectKind: 'organisation', objectId: added.id, payload: added }),
  answer: ({ id }) => ({ id }),
});

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
