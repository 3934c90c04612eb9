import { z } from 'zod';
import { findProgrammeRules, listQuotas } from '#modules/programmes/index.ts';
import { cents, count, day, id, text, title } from '#web/api-fields.ts';
import { type ApiQuery, recordOf } from '#web/api-query.ts';
import { programmeLineAddress, resultsAddress } from './addresses.ts';
import { lineFacts } from './line-facts.ts';
import { linesOf } from './model/line.ts';
import { countLine } from './queries/count-line.ts';
import { listResults } from './queries/list-results.ts';
import { openData } from './queries/open-data.ts';

const station = z.object({
  station: text,
  count: count.describe('Rounded to multiples of five where `isRounded`; 0 then means fewer than three'),
  isRounded: z.boolean().describe('People, for those who see them only in sums'),
  amountCents: cents,
  mark: z
    .enum(['open', 'sent', 'returned', 'refused', 'holds', 'decided', 'published'])
    .nullable()
    .describe(
      'How far a text is that is signed or approved, that every application or claim is decided, or that figures are published',
    ),
  isEmpty: z.boolean(),
  aspect: z.enum(['clear', 'caution', 'stop']),
  waitingDays: count.nullable(),
});

const figure = z.object({
  districtId: id.nullable(),
  districtName: text.nullable(),
  figure: text,
  value: count,
  protection: text,
  asOf: day,
});

const indicator = z
  .object({
    id: text,
    title,
    unit: z.enum(['people', 'projects', 'places', 'basis-points']),
    target: count.nullable(),
    afterMonths: count.describe('So long after the exit'),
    counts: text.nullable(),
    isCounted: z.boolean().describe('False: nobody counts it here'),
    value: count.nullable().describe('As published last, people rounded; null where there is none'),
  })
  .describe('What the programme wants measured');

export const reportingQueries: readonly ApiQuery[] = [
  recordOf({
    address: programmeLineAddress,
    access: { permission: 'reporting.see-line' },
    summary: 'The line of a programme: what stands at which station in every district that you see',
    answer: z.object({
      districts: z.array(
        z.object({
          districtId: id.nullable().describe('Null for what is the whole Land’s'),
          districtName: text.nullable(),
          stations: z.array(station),
        }),
      ),
    }),
    find: async (work, programmeId) => {
      const programme = await findProgrammeRules(work, programmeId);
      if (!programme) return undefined;
      // A district office sees its own track; ministry, authority and audit see all.
      const own = work.actor.role === 'district-office' ? work.actor.districtId : null;
      const counts = await countLine(work, programme, own);
      const names = new Map(
        (await listQuotas(work, programme)).map((quota) => [quota.districtId, quota.districtName]),
      );
      const lines = linesOf(counts, lineFacts(work));
      return {
        districts: lines.map(({ districtId, stations }) => ({
          districtId,
          districtName: names.get(districtId ?? '') ?? null,
          stations: [...stations],
        })),
      };
    },
  }),
  recordOf({
    address: resultsAddress,
    access: { public: 'published programmes and results are public' },
    summary: 'The latest published results of a programme, without small numbers',
    answer: z.object({ programme: text, figures: z.array(figure), indicators: z.array(indicator) }),
    find: async (work, programmeId) => {
      const found = await findProgrammeRules(work, programmeId);
      return found && openData(found, await listResults(work, found.id));
    },
  }),
];
