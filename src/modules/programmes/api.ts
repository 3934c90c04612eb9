import { z } from 'zod';
import { count, id, instant, text, title } from '#web/api-fields.ts';
import { type ApiQuery, recordOf } from '#web/api-query.ts';
import { programmeAddress, programmesAddress } from './addresses.ts';
import { rulesOf } from './model/programme-rules.ts';
import { listProgrammeRules } from './queries/programme-rules.ts';
import { findProgramme, listQuotas } from './queries/programmes.ts';

const TO_ALL = { public: 'published programmes and results are public' };

const row = z.object({ id, slug: text, status: text, title });
const quota = z.object({
  districtId: id,
  districtName: text,
  places: count,
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
    }),
    find: async (work, programmeId) => {
      const found = await findProgramme(work, programmeId);
      if (!found) return undefined;
      const { title, validFrom } = rulesOf(found.definition, null, work.today);
      return { ...found, title, quotas: await listQuotas(work, { id: found.id, validFrom }) };
    },
  }),
];
