import { z } from 'zod';
import { findProgramme, listProgrammes, listQuotas } from '#modules/programmes/index.ts';
import { listResults } from '#modules/reporting/index.ts';
import { count, day, id, instant, text, title } from '../fields.ts';
import { type ApiQuery, recordOf } from '../query.ts';

const TO_ALL = { public: 'published programmes and results are public' };

const row = z.object({ id, slug: text, status: text, title });
const quota = z.object({
  districtId: id,
  districtName: text,
  places: count,
  isKnown: z.boolean(),
  source: text,
});
const figure = z.object({
  districtId: id.nullable(),
  districtName: text.nullable(),
  figure: text,
  value: count,
  protection: text,
  asOf: day,
});

export const programmeQueries: readonly ApiQuery[] = [
  {
    path: '/programmes',
    access: TO_ALL,
    summary: 'Programmes',
    parameters: z.strictObject({}),
    answer: z.object({ rows: z.array(row), total: count }),
    run: async ({ work }) => {
      const found = await listProgrammes(work);
      return { rows: found.map((one) => ({ ...one, title: one.definition.title })), total: found.length };
    },
  },
  recordOf({
    path: '/programmes/:id',
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
      return found && { ...found, title: found.definition.title, quotas: await listQuotas(work, found.id) };
    },
  }),
  recordOf({
    path: '/programmes/:id/results',
    access: TO_ALL,
    summary: 'The latest published results of a programme, without small numbers',
    answer: z.object({ programme: text, figures: z.array(figure) }),
    find: async (work, programmeId) => {
      const found = await findProgramme(work, programmeId);
      return found && { programme: found.slug, figures: await listResults(work, found.id) };
    },
  }),
];
