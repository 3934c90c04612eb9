import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Posting } from '#modules/decisions/index.ts';
import { LATER_NOTICE_KINDS } from '../model/award.ts';
import type { GrantChange } from '../model/change-grant.ts';
import { planLineSchema } from '../model/granted-lines.ts';

const posting: z.ZodType<Posting> = z.object({
  rule: z.enum(['release', 'commit', 'grant', 'cut-grant', 'lapse']),
  budgetLineId: z.string(),
  grantId: z.string().optional(),
  amountCents: z.int(),
  correctsId: z.string().optional(),
}) as z.ZodType<Posting>;

type NoticeDetail = GrantChange & {
  readonly heardOn?: IsoDate | undefined;
  readonly askedOn?: IsoDate | undefined;
};

/** The change of a grant as a prepared decision keeps it, with its bookings. */
export const noticeDetail: z.ZodType<NoticeDetail> = z.object({
  kind: z.enum(LATER_NOTICE_KINDS),
  lines: z.array(planLineSchema),
  endsOn: z.string(),
  amountCents: z.int(),
  postings: z.array(posting),
  newLineIds: z.array(z.string()),
  newHeld: z.array(z.object({ id: z.string(), source: z.string(), cashYear: z.int(), amountCents: z.int() })),
  heardOn: z.string().optional(),
  askedOn: z.string().optional(),
});
