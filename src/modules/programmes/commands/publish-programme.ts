import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { districtsOf, plausibilityLimits } from '../files.ts';
import { flagImplausibleAmounts } from '../model/plausibility.ts';
import { moveProgramme } from '../model/programme.ts';
import { districtQuotas } from '../model/quotas.ts';
import { knownDistricts, loadProgramme } from '../store.ts';

/** Programm veröffentlichen: from now on districts can open calls; every district gets its quota of places. */
export const publishProgramme = defineCommand({
  name: 'programmes.publish-programme',
  permission: 'programmes.publish-programme',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: async (work, { id }) => {
    const programme = await loadProgramme(work, id);
    return programme && { ...programme, districts: await knownDistricts(work) };
  },
  version: (programme) => programme.version,
  decide: (programme, { id }, { now }) => {
    const flags = flagImplausibleAmounts(programme.definition, plausibilityLimits());
    const move = moveProgramme('programmes.publish-programme', { ...programme, flags });
    if (move.refusal) return move;
    const quotas = districtQuotas(programme.definition, districtsOf(programme.definition.land)).flatMap(
      (quota) => {
        const districtId = programme.districts.get(quota.district);
        return districtId && quota.places !== null
          ? [
              {
                districtId,
                places: quota.places,
                isKnown: quota.known === 'known',
                source: quota.evidence.sources.join(', '),
              },
            ]
          : [];
      },
    );
    return decided({ id, status: move.change, version: programme.version + 1, publishedAt: now, quotas });
  },
  save: async ({ db }, { id, status, version, publishedAt, quotas }) => {
    await db.updateTable('programme').set({ status, version, publishedAt }).where('id', '=', id).execute();
    if (quotas.length === 0) return;
    await db
      .insertInto('quota')
      .values(
        quotas.map((quota) => ({
          programmeId: id,
          districtId: quota.districtId,
          places: quota.places,
          known: quota.isKnown,
          source: quota.source,
        })),
      )
      .execute();
  },
  trace: ({ id, status, quotas }) => ({ objectKind: 'programme', objectId: id, payload: { status, quotas } }),
  announce: ({ id }) => [{ event: 'programme-published', payload: { programmeId: id } }],
  answer: ({ id }) => ({ id }),
});
