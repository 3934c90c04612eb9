import { z } from 'zod';
import { findProgramme, listQuotas } from '#modules/programmes/index.ts';
import { countLine, linesOf, seesPeopleOnly, waitingTimes } from '#modules/reporting/index.ts';
import { cents, count, id, text } from '../fields.ts';
import { type ApiQuery, recordOf } from '../query.ts';

const station = z.object({
  station: text,
  count: count.describe('Rounded to multiples of five where `isRounded`; 0 then means fewer than three'),
  isRounded: z.boolean().describe('People, for those who see them only in sums'),
  amountCents: cents,
  isEmpty: z.boolean(),
  aspect: z.enum(['clear', 'caution', 'stop']),
  waitingDays: count.nullable(),
});

export const lineQueries: readonly ApiQuery[] = [
  recordOf({
    path: '/programmes/:id/line',
    access: { permission: 'reporting.see-line' },
    summary: 'The line of a programme: what stands at which station in every district that you see',
    answer: z.object({
      districts: z.array(
        z.object({ districtId: id, districtName: text.nullable(), stations: z.array(station) }),
      ),
    }),
    find: async (work, programmeId) => {
      const programme = await findProgramme(work, programmeId);
      if (!programme) return undefined;
      // A district office sees its own track; ministry, authority and audit see all.
      const own = work.actor.role === 'district-office' ? work.actor.districtId : null;
      const counts = await countLine(work, programme.id, own);
      const names = new Map(
        (await listQuotas(work, programme.id)).map((quota) => [quota.districtId, quota.districtName]),
      );
      const lines = linesOf(counts, {
        today: work.today,
        waitingTimes: waitingTimes(),
        seesPeopleOnly: seesPeopleOnly(work.actor.role),
      });
      return {
        districts: lines.map(({ districtId, stations }) => ({
          districtId,
          districtName: names.get(districtId) ?? null,
          stations: [...stations],
        })),
      };
    },
  }),
];
