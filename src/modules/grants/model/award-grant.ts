import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided } from '#kernel/decision.ts';
import type { Posting, Undecided } from '#modules/decisions/index.ts';
import type { BudgetLine, NewCalculation, NewCommitment } from '#modules/funding/index.ts';
import {
  type ApplicationItem,
  type ApplicationRecord,
  applicationAmount,
  applicationSpan,
} from './application.ts';
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
  readonly commitments: readonly NewCommitment[];
};

type Approved = LoadedForDecision & { readonly prepared: Undecided<GrantShares> };
type Means = { readonly newId: () => string; readonly today: IsoDate };

/** Turns an approved application into a grant with its projects and commitments. */
export function awardGrant(loaded: Approved, means: Means): Decision<Award, SplitRefusal> {
  const { application, prepared, lines } = loaded;
  const { shares } = prepared.detail;
  const split = checkSplit(applicationAmount(application), shares, lines, applicationSpan(application));
  if (split.refusal) return split;

  const grant = grantOf(loaded, means);
  const calculation = calculationOf(loaded, shares);
  return decided({
    grant,
    calculation,
    projects: application.items.map((item) => projectOf(item, means)),
    commitments: shares.map(({ budgetLineId }) => commitmentOf(budgetLineId, grant, means)),
  });
}

/** Returns the bookings of an award. A grant and its calculation bear the id of the decision that gives it. */
export const awardPostings = (decisionId: string, { shares }: GrantShares): Posting[] =>
  shares.map((share) => ({ rule: 'commit', grantId: decisionId, calculationId: decisionId, ...share }));

const grantOf = (
  { application, prepared, noticeNumber, ruleVersion }: Approved,
  { today }: Means,
): NewGrant => ({
  id: prepared.id,
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
function calculationOf({ application, prepared, lines }: Approved, shares: readonly Share[]): NewCalculation {
  const amountCents = applicationAmount(application);
  const span = applicationSpan(application);
  return {
    id: prepared.id,
    programmeId: application.programmeId,
    rulesFrom: application.rulesFrom,
    kind: 'grant-split',
    ruleVersion: SPLIT_RULE,
    input: { amountCents, span, lines: lines.map(calculatedWith) },
    output: { proposed: proposeSplit(amountCents, span, lines), decided: shares },
  };
}

/** Returns what the rule read of a line. */
const calculatedWith = ({ holderId: _, kind: __, closedOn: ___, ...line }: BudgetLine) => line;

const projectOf = (item: ApplicationItem, { newId }: Means): NewProject => ({
  id: newId(),
  providerId: item.providerId,
  title: item.title,
  fieldOfUse: item.fieldOfUse,
  amountCents: item.amountCents,
  offers: item.offers,
});

/** The account of the grant on one budget line; the approval books its share there. */
const commitmentOf = (
  budgetLineId: string,
  { id: grantId, districtId, granteeId, noticeNumber }: NewGrant,
  { newId }: Means,
): NewCommitment => ({ id: newId(), budgetLineId, grantId, districtId, granteeId, noticeNumber });
