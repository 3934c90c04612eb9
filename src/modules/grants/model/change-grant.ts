import type { IsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { type Cents, sumCents } from '#kernel/money.ts';
import type { Procedure } from '#kernel/transition.ts';
import type { RuledProgramme } from '#modules/programmes/index.ts';
import { GRANTORS } from './application.ts';
import type { LaterNoticeKind, NewNotice, NoticeKind } from './award.ts';
import { finalLines } from './final-lines.ts';
import {
  type FinancePlan,
  ownCashByYear,
  ownCashCents,
  type PlanLine,
  type YearOfSource,
} from './finance-plan.ts';
import { type FinancingRefusal, withinFinancing } from './financing.ts';
import { type MoneyQuota, overMoneyQuota } from './programme-limits.ts';
import { type BookedGrant, type ChangedPostings, paidByYear, type RebookRefusal, rebook } from './rebook.ts';
import type { Terms } from './terms.ts';

/** Nachfolgender Bescheid: two people of whoever granted change a grant, take it back or close it. */
export const noticeProcedure = {
  'grants.prepare-notice': { from: [null], by: GRANTORS, to: 'prepared' },
  'grants.decide-notice': { from: ['prepared'], by: GRANTORS, to: 'decided' },
} as const satisfies Procedure<'prepared' | 'decided'>;

/** A grant by its notice in force, with its money as it stands. */
export type GrantToChange = BookedGrant & {
  readonly noticeNumber: string;
  readonly districtId: string;
  readonly grantorId: string;
  readonly granteeId: string;
  readonly parentId: string | null;
  readonly programmeId: string;
  readonly number: number;
  readonly kind: NoticeKind;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly terms: Terms;
  readonly plan: FinancePlan;
  readonly ruleVersion: string;
  readonly rules: Pick<
    RuledProgramme,
    'period' | 'costTypes' | 'sources' | 'lumpSums' | 'quotas' | 'land' | 'confirmed'
  >;
  /** The money of its district, and what others were granted of it. */
  readonly money: MoneyQuota;
  /** The money that was demanded back, by source: what has come in, and what is owed. */
  readonly demands: readonly {
    readonly source: string;
    readonly returnedCents: Cents;
    readonly owedCents: Cents;
  }[];
};

/** The change as it is proposed: the lines of the plan from now on, none where the grant ends with what is paid. */
type Asked = {
  readonly kind: LaterNoticeKind;
  readonly lines: readonly PlanLine[] | undefined;
  readonly endsOn: IsoDate | undefined;
};

/** The change as two people agree on it. */
export type GrantChange = ChangedPostings & {
  readonly kind: LaterNoticeKind;
  readonly lines: readonly PlanLine[];
  readonly endsOn: IsoDate;
  readonly amountCents: Cents;
};

type Refusals =
  | RebookRefusal
  | 'grant-closed'
  | 'nothing-changes'
  | 'no-own-cash'
  | FinancingRefusal
  | 'over-money-quota'
  | 'only-less'
  | 'demand-open'
  | 'passed-on-open'
  | 'ends-before-start'
  | 'outside-period';

/** Decides what a later notice makes of a grant: its plan, its last day, and what follows in the books. */
export function changeGrant(
  grant: GrantToChange,
  asked: Asked,
  newId: () => string,
): Decision<GrantChange, Refusals> {
  if (grant.kind === 'closing') return refused('grant-closed');
  const { kind, lines, endsOn = grant.endsOn } = asked;
  if (endsOn <= grant.startsOn) return refused('ends-before-start');
  const { from, until } = grant.rules.period;
  if (endsOn > grant.endsOn && until !== null && endsOn > until)
    return refused('outside-period', { from, until });
  const isWhole = kind === 'closing' || (kind !== 'amendment' && lines === undefined);
  const change = isWhole ? endWithPaid(grant, kind) : amend(grant, asked);
  if (change.refusal) return change;
  const booked = rebook(grant, change.change.wanted, newId);
  if (booked.refusal) return booked;
  return decided({
    ...booked.change,
    ...{ kind, endsOn, lines: change.change.lines },
    amountCents: ownCashCents(change.change.lines),
  });
}

/** Decides whether what is raised stays within the money of its district; where the file lets it pass, the notice says why. */
export function withinMoney(
  { plan, rules, money }: Pick<GrantToChange, 'plan' | 'rules' | 'money'>,
  lines: readonly PlanLine[],
): Decision<null, 'over-money-quota'> {
  const isMore = ownCashCents(lines) > ownCashCents(plan.lines);
  const over = overMoneyQuota(lines, rules, money).find(({ mayPass }) => !mayPass);
  return isMore && over ? refused('over-money-quota', over.facts) : decided(null);
}

type AmendRefusal = 'no-own-cash' | FinancingRefusal | 'over-money-quota' | 'nothing-changes' | 'only-less';
type Planned = { readonly wanted: readonly YearOfSource[]; readonly lines: readonly PlanLine[] };

/** Changes lines and days; what is taken back in part is less in every year, and something stays. */
function amend(
  grant: GrantToChange,
  { kind, lines = grant.plan.lines, endsOn = grant.endsOn }: Asked,
): Decision<Planned, AmendRefusal> {
  const wanted = ownCashByYear(lines);
  const before = ownCashByYear(grant.plan.lines);
  if (wanted.length === 0) return refused('no-own-cash');
  // What is passed on is financed by the grant above.
  const { refusal } = withinFinancing({ ...grant.plan, lines }, grant.rules.sources);
  if (grant.parentId === null && refusal) return { refusal };
  const money = withinMoney(grant, lines);
  if (money.refusal) return money;
  if (endsOn === grant.endsOn && contentHash(lines) === contentHash(grant.plan.lines))
    return refused('nothing-changes');
  const isMore = wanted.some(
    (year) =>
      year.amountCents >
      sumCents(
        before
          .filter(({ source, cashYear }) => source === year.source && cashYear === year.cashYear)
          .map(({ amountCents }) => amountCents),
      ),
  );
  return kind !== 'amendment' && isMore ? refused('only-less') : decided({ wanted, lines });
}

/** Ends a grant with what is paid of it: it is closed once nothing is owed or open further down. */
function endWithPaid(
  grant: GrantToChange,
  kind: LaterNoticeKind,
): Decision<Planned, 'demand-open' | 'passed-on-open'> {
  const owed = sumCents(grant.demands.map(({ owedCents }) => owedCents));
  if (kind === 'closing' && owed > 0) return refused('demand-open', { owed });
  const open = sumCents((grant.held ?? []).map(({ openCents }) => openCents));
  if (open > 0) return refused('passed-on-open', { open });
  const wanted = paidByYear(grant);
  return decided({
    wanted,
    lines: finalLines(grant.plan.lines, wanted, kind === 'closing' ? grant.demands : []),
  });
}

/** Everything that comes of a later notice: the notice with its plan, and the accounts and held lines that it opens. */
export type LaterNotice = Pick<ChangedPostings, 'newLineIds' | 'newHeld'> & {
  readonly grant: Pick<
    GrantToChange,
    'id' | 'noticeNumber' | 'programmeId' | 'districtId' | 'grantorId' | 'granteeId'
  >;
  readonly notice: NewNotice;
  /** None where nothing is granted any more. */
  readonly plan: FinancePlan | null;
};

type Given = Pick<NewNotice, 'heardOn' | 'askedOn' | 'reason' | 'issuedOn' | 'decisionId'>;

/** Returns the notice that two people gave, and what follows. */
export const laterNotice = (grant: GrantToChange, change: GrantChange, given: Given): LaterNotice => ({
  grant: {
    ...{ id: grant.id, noticeNumber: grant.noticeNumber, programmeId: grant.programmeId },
    ...{ districtId: grant.districtId, grantorId: grant.grantorId, granteeId: grant.granteeId },
  },
  notice: noticeOf(grant, change, given),
  plan: change.amountCents === 0 ? null : { ...grant.plan, id: given.decisionId, lines: change.lines },
  newLineIds: change.newLineIds,
  newHeld: change.newHeld,
});

const noticeOf = (
  { number, startsOn, terms, ruleVersion }: GrantToChange,
  { kind, amountCents, endsOn }: GrantChange,
  given: Given,
): NewNotice => ({
  ...{ kind, amountCents, startsOn, endsOn, ruleVersion, ...given },
  number: number + 1,
  terms: amountCents === 0 ? null : terms,
});

/** Returns the hash of what two people agree on; of what is taken back or closed, also that nothing was paid since. */
export const hashChange = ({ id, number, commitments, held }: GrantToChange, change: GrantChange): string =>
  contentHash({
    ...{ id, number, change },
    commitments: commitments.map(({ id, amountCents, paidCents }) => ({
      ...{ id, amountCents },
      paidCents: change.kind === 'amendment' ? 0 : paidCents,
    })),
    held:
      held?.map(({ id, grantedCents, lapsedCents, rests }) => ({
        ...{ id, grantedCents, lapsedCents },
        rests: rests.map((rest) => rest.id),
      })) ?? [],
  });
