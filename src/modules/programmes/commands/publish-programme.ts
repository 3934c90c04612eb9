import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { plausibilityLimits } from '../files.ts';
import { versionDays } from '../model/definition-on.ts';
import { flagImplausibleAmounts } from '../model/plausibility.ts';
import { moveProgramme } from '../model/programme.ts';
import { insertQuotas, knownDistricts, loadProgramme } from '../store.ts';
import { quotasOf } from './quotas-of.ts';

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
    const { definition, districts } = programme;
    const quotas = versionDays(definition).flatMap((day) => quotasOf(definition, day, districts));
    return decided({ id, status: move.change, version: programme.version + 1, publishedAt: now, quotas });
  },
  save: async (work, { id, status, version, publishedAt, quotas }) => {
    await work.db
      .updateTable('programme')
      .set({ status, version, publishedAt })
      .where('id', '=', id)
      .execute();
    await insertQuotas(work, id, quotas);
  },
  trace: ({ id, status, quotas }) => ({ objectKind: 'programme', objectId: id, payload: { status, quotas } }),
  announce: ({ id }) => [{ event: 'programme-published', payload: { programmeId: id } }],
  answer: ({ id }) => ({ id }),
});
