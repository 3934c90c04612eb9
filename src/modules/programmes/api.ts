import { z } from 'zod';
import type { Work } from '#platform/work.ts';
import { cents, count, id, instant, text, title } from '#web/api-fields.ts';
import { type ApiQuery, recordOf } from '#web/api-query.ts';
import { programmeAddress, programmesAddress } from './addresses.ts';
import { plausibilityLimits } from './files.ts';
import { unconfirmedFlags } from './model/confirmation.ts';
import { flagImplausibleAmounts } from './model/plausibility.ts';
import { rulesOf } from './model/programme-rules.ts';
import { listProgrammeRules } from './queries/programme-rules.ts';
import { findProgramme, listQuotas, type ProgrammeDetail } from './queries/programmes.ts';
import { listConfirmations } from './store.ts';

const TO_ALL = { public: 'published programmes and results are public' };

const row = z.object({ id, slug: text, status: text, title });
const quota = z.object({
  districtId: id,
  districtName: text,
  places: count.nullable(),
  participants: count.nullable(),
  projects: count.nullable(),
  amountCents: cents.nullable(),
  officialKey: z.string().nullable(),
  origin: z.enum(['named', 'computed', 'decided']),
  source: text,
});

export const programmesQueries: readonly ApiQuery[] = [
  {
    address: programmesAddress,
    access: TO_ALL,
    summary: 'Programmes',
    parameters: z.strictObject({}),
    answer: z.object({ rows: z.array(row), total: count }),
    run: async ({ work }) => {
      const rows = await listProgrammeRules(work);
      return { answer: { rows, total: rows.length } };
    },
  },
  recordOf({
    address: programmeAddress,
    access: TO_ALL,
    summary: 'One programme as it is defined, with its quotas',
    answer: row.extend({
      version: count,
      publishedAt: instant.nullable(),
      definitionHash: text,
      definition: z.looseObject({}).describe('As in the file of the programme'),
      quotas: z.array(quota),
      flags: z
        .array(z.object({ path: text, amountCents: cents, isConfirmed: z.boolean() }))
        .describe(
          'Of a draft: amounts that look wrong. Two people confirm each by its path before it is published',
        ),
    }),
    find: async (work, programmeId) => {
      const found = await findProgramme(work, programmeId);
      if (!found) return undefined;
      const { title, validFrom } = rulesOf(found.definition, null, work.today);
      const quotas = await listQuotas(work, { id: found.id, validFrom });
      return { ...found, title, quotas, flags: await flagsOf(work, found) };
    },
  }),
];

/** Returns the amounts of a draft that look wrong, and whether two people stand by them already. */
async function flagsOf(work: Work, { id, status, definition }: ProgrammeDetail) {
  if (status !== 'draft') return [];
  const flags = flagImplausibleAmounts(definition, plausibilityLimits());
  const open = unconfirmedFlags(flags, await listConfirmations(work, id));
  return flags.map((flag) => ({
    ...{ path: flag.path, amountCents: flag.amountCents },
    isConfirmed: !open.includes(flag),
  }));
}
