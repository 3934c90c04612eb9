import { sql } from 'kysely';
import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { decided } from '#kernel/decision.ts';
import { defineDecision, type Told } from '#modules/decisions/index.ts';
import { noticesAddress } from '../addresses.ts';
import { letterOfAmendment, letterOfClosing, letterOfTakingBack } from '../letters.ts';
import { noticeWords } from '../messages/notice-words.ts';
import { dayAfter } from '../model/application.ts';
import { LATER_NOTICE_KINDS, type LaterNoticeKind } from '../model/award.ts';
import {
  changeGrant,
  type GrantToChange,
  hashChange,
  type LaterNotice,
  laterNotice,
  withinMoney,
} from '../model/change-grant.ts';
import { changedLines, faultsInChange } from '../model/changed-lines.ts';
import { ownCashByYear } from '../model/finance-plan.ts';
import { rebook } from '../model/rebook.ts';
import { writeLaterNotice } from '../store/later-notice.ts';
import { loadGrantToChange } from '../store/load-to-change.ts';
import { applicationLines } from './application-input.ts';
import { noticeDetail } from './notice-detail.ts';

const day = z.string().refine(isIsoDate, { error: 'no-such-day' });

/** Nachfolgender Bescheid: a grant is changed, taken back in part or as a whole, or closed with what was paid. */
export const noticeDecision = defineDecision({
  kind: 'notice',
  objectKind: 'grant',
  detail: noticeDetail,
  /** Bescheid vorbereiten: the first of two people says what changes, line by line, and why. */
  prepare: {
    name: 'grants.prepare-notice',
    input: z.strictObject({
      id: z.uuid(),
      kind: z.enum(LATER_NOTICE_KINDS),
      amounts: z
        .array(z.strictObject({ number: z.int().min(1), amountCents: z.int().min(0).max(100_000_000_000) }))
        .max(2000)
        .optional(),
      lines: applicationLines,
      lastDay: day.optional(),
      heardOn: day.optional(),
      askedOn: day.optional(),
      reason: z.string().trim().min(3).max(5000),
    }),
  },
  /** Bescheid erlassen: the second agrees, and plan, commitments, held money and projects follow at once. */
  decide: { name: 'grants.decide-notice' },
  load: loadGrantToChange,
  judge: (grant, { lastDay, ...changes }) =>
    faultsInChange(grant.plan.lines, changes, grant.rules, {
      from: grant.startsOn,
      until: lastDay === undefined ? grant.endsOn : dayAfter(lastDay),
    }),
  propose: (grant, { kind, lastDay, heardOn, askedOn, ...changes }, { newId }) => {
    const lines = changedLines(grant.plan.lines, changes, grant.rules);
    const endsOn = lastDay === undefined ? undefined : dayAfter(lastDay);
    const change = changeGrant(grant, { kind, lines, endsOn }, newId);
    return change.refusal
      ? change
      : decided({
          detail: {
            ...change.change,
            ...(heardOn === undefined ? {} : { heardOn }),
            ...(askedOn === undefined ? {} : { askedOn }),
          },
        });
  },
  hash: (grant, detail) => hashChange(grant, detail),
  postings: (_, { detail }) => detail.postings,
  effect: (grant, { id: decisionId, reason, detail }, { today, newId }) => {
    // What was free may be gone since, or paid; of what ends with what is paid the hash says so.
    const money = withinMoney(grant, detail.lines);
    if (money.refusal) return money;
    const still = detail.kind === 'amendment' ? rebook(grant, ownCashByYear(detail.lines), newId) : undefined;
    if (still?.refusal) return still;
    const { heardOn = null, askedOn = null } = detail;
    return decided(laterNotice(grant, detail, { heardOn, askedOn, reason, issuedOn: today, decisionId }));
  },
  write: writeLaterNotice,
  announces: {
    'grant-changed': { payload: told('amendment'), letter: letterOfAmendment },
    'grant-taken-back': { payload: told('revocation', 'withdrawal'), letter: letterOfTakingBack },
    'grant-closed': { payload: told('closing'), letter: letterOfClosing },
  },
  alreadyPrepared: 'notice-prepared',
  constraints: {
    never_more_than_there_is: 'line-exhausted',
    within_the_grant_above: 'outlasts-grant',
    never_below_accepted: 'below-accepted',
    claims_are_decided: 'claims-open',
  },
  waiting: {
    word: () => noticeWords.kind,
    order: 15,
    href: noticesAddress,
    from: sql`grant_award s`,
    title: sql`s.notice_number`,
    cents: sql`(d.detail ->> 'amountCents')::bigint`,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareNotice, decide: decideNotice } = noticeDecision;

/** Returns what an event carries, for notices of some kinds. */
function told(...kinds: readonly LaterNoticeKind[]) {
  return ({ effect }: Told<GrantToChange, LaterNotice>) =>
    effect && kinds.some((kind) => kind === effect.notice.kind)
      ? {
          grantId: effect.grant.id,
          districtId: effect.grant.districtId,
          granteeId: effect.grant.granteeId,
        }
      : undefined;
}
