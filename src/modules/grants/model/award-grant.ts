import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided } from '#kernel/decision.ts';
import type { Undecided } from '#modules/decisions/index.ts';
import type { BudgetLine, NewCalculation, NewCommitment, NewEntry } from '#modules/funding/index.ts';
import { type ApplicationItem, type ApplicationRecord, applicationAmount } from './application.ts';
import type { NewGrant, NewProject } from './award.ts';
import type { BrokenGrantLimit } from './programme-limits.ts';
import { checkSplit, proposeSplit, type Share, SPLIT_RULE, type SplitRefusal } from './split.ts';

export type LoadedForDecision = {
  readonly application: ApplicationRecord;
  readonly lines: readonly BudgetLine[];
  readonly noticeNumber: string;
  readonly ruleVersion: string;
  /** The limits of the programme that the grant would break. */
  readonly broken: readonly BrokenGrantLimit[];
};

/**
 * The shares that decide how a grant is spread, and why limits of the programme are passed; nothing of a rejection.
 */
export type GrantShares = { readonly shares: readonly Share[]; readonly exception?: string | undefined };

/** Everything that comes into being with a grant. */
export type Award = {
  readonly grant: NewGrant;
  readonly projects: readonly NewProject[];
  readonly calculation: NewCalculation;
  readonly commitments: readonly (NewCommitment & { readonly entry: NewEntry })[];
};

type Approved = LoadedForDecision & { readonly prepared: Undecided<GrantShares> };
type Means = { readonly newId: () => string; readonly today: IsoDate };

/** Turns an approved application into a grant with its projects and commitments. */
export function awardGrant(loaded: Approved, means: Means): Decision<Award, SplitRefusal> {
  const { application, prepared, lines } = loaded;
  const { shares } = prepared.detail;
  const split = checkSplit(applicationAmount(application), shares, lines);
  if (split.refusal) return split;

  const grant = grantOf(loaded, means);
  const calculation = calculationOf(loaded, shares, means);
  return decided({
    grant,
    calculation,
    projects: application.items.map((item) => projectOf(item, means)),
    commitments: inLockOrder(shares).map((share) =>
      commitmentOf(share, { grant, calculation, preparedBy: prepared.preparedBy }, means),
    ),
  });
}

const grantOf = (
  { application, prepared, noticeNumber, ruleVersion }: Approved,
  { newId, today }: Means,
): NewGrant => ({
  id: newId(),
  applicationId: application.id,
  programmeId: application.programmeId,
  rulesFrom: application.rulesFrom,
  area: application.area,
  districtId: application.districtId,
  granteeId: application.granteeId,
  noticeNumber,
  amountCents: applicationAmount(application),
  startsOn: application.startsOn,
  endsOn: application.endsOn,
  grantedOn: today,
  ruleVersion,
  decisionId: prepared.id,
});

/** Returns the calculation: what the months proposed, and what was decided instead if it was. */
function calculationOf(
  { application, lines }: Approved,
  shares: readonly Share[],
  { newId }: Means,
): NewCalculation {
  const amountCents = applicationAmount(application);
  const span = { from: application.startsOn, until: application.endsOn };
  return {
    id: newId(),
    programmeId: application.programmeId,
    rulesFrom: application.rulesFrom,
    kind: 'grant-split',
    ruleVersion: SPLIT_RULE,
    input: { amountCents, span, lines },
    output: { proposed: proposeSplit(amountCents, span, lines), decided: shares },
  };
}

const projectOf = (item: ApplicationItem, { newId }: Means): NewProject => ({
  id: newId(),
  providerId: item.providerId,
  title: item.title,
  fieldOfUse: item.fieldOfUse,
  amountCents: item.amountCents,
  offers: item.offers,
});

type Basis = Pick<Award, 'grant' | 'calculation'> & { readonly preparedBy: string };

/** One share of the grant as a commitment on its budget line, with the booking that fills it. */
function commitmentOf(
  share: Share,
  { grant, calculation, preparedBy }: Basis,
  { newId, today }: Means,
): Award['commitments'][number] {
  const id = newId();
  const entry: NewEntry = {
    id: newId(),
    kind: 'commit',
    ...share,
    commitmentId: id,
    calculationId: calculation.id,
    reason: grant.noticeNumber,
    bookedOn: today,
    preparedBy,
  };
  const { districtId, granteeId, noticeNumber } = grant;
  return {
    id,
    grantId: grant.id,
    budgetLineId: share.budgetLineId,
    districtId,
    granteeId,
    noticeNumber,
    entry,
  };
}

// Two grants on the same lines take their locks in the same order, so that neither waits for the other for ever.
const inLockOrder = (shares: readonly Share[]): Share[] =>
  shares.toSorted((a, b) => (a.budgetLineId < b.budgetLineId ? -1 : 1));
