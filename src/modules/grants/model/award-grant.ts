import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided } from '#kernel/decision.ts';
import type { Posting, Undecided } from '#modules/decisions/index.ts';
import type { BudgetLine, NewCalculation, NewCommitment } from '#modules/funding/index.ts';
import { type ApplicationItem, type ApplicationRecord, applicationSpan } from './application.ts';
import type { GrantedPlan, HeldLine, NewGrant, NewNotice, NewProject } from './award.ts';
import type { ConditionAnswer, ConditionAsked } from './conditions.ts';
import { ownCashByYear, ownCashCents, type PlanLine } from './finance-plan.ts';
import type { withinFinancing } from './financing.ts';
import type { BrokenGrantLimit } from './programme-limits.ts';
import { type Share, SPLIT_RULE, type SplitRefusal, stillThere } from './split.ts';
import type { Terms } from './terms.ts';

export type LoadedForDecision = {
  readonly application: ApplicationRecord;
  readonly lines: readonly BudgetLine[];
  readonly noticeNumber: string;
  readonly ruleVersion: string;
  /** The terms that the programme lets one expect. */
  readonly usualTerms: Terms;
  /** Tells whether whoever runs a project gets its money from the grantee. */
  readonly isPassedOn: (providerId: string) => boolean;
  /** The sources of the programme, each with the share of the costs that it may give; none bind what is passed on. */
  readonly sources: Parameters<typeof withinFinancing>[1];
  /** True where a body with books of its own grants: it bears places of projects that are there already. */
  readonly isMeasure: boolean;
  /** True where the grantee holds the money in lines of its own. */
  readonly isHeld: boolean;
  /** The projects that wait at the grant above for its money to be passed on. */
  readonly waiting: readonly string[];
  /** The conditions of the programme that somebody has to answer first. */
  readonly conditions: readonly ConditionAsked[];
  /** The limits of the programme that the grant would break. */
  readonly broken: readonly BrokenGrantLimit[];
  /** Finds those that lines of a plan would break. */
  readonly brokenBy: (lines: readonly PlanLine[]) => readonly BrokenGrantLimit[];
};

/**
 * The lines that are granted, on which budget lines and terms, and why limits are passed; nothing of a rejection but what was
 * answered to the conditions of the programme.
 */
export type GrantDetail = {
  readonly lines: readonly PlanLine[];
  readonly shares: readonly Share[];
  readonly held?: readonly HeldLine[] | undefined;
  readonly terms?: Terms | undefined;
  readonly heardOn?: IsoDate | undefined;
  readonly exception?: string | undefined;
  readonly conditions?: readonly ConditionAnswer[] | undefined;
};

/** Everything that comes into being with a decision on an application; a rejection is a file with its notice. */
export type Award = {
  readonly grant: NewGrant;
  readonly notice: NewNotice;
  readonly plan: GrantedPlan | null;
  /** The projects that come into being. */
  readonly projects: readonly NewProject[];
  /** Those that move here from the grant above. */
  readonly moved: readonly NewProject[];
  readonly held: readonly HeldLine[];
  readonly calculation: NewCalculation | null;
  readonly commitments: readonly NewCommitment[];
};

type Ruled = LoadedForDecision & { readonly prepared: Undecided<GrantDetail> };
type Means = { readonly newId: () => string; readonly today: IsoDate };

/** Turns an approved application into a grant with its notice, plan, projects and commitments. */
export function awardGrant(loaded: Ruled, means: Means): Decision<Award, SplitRefusal> {
  const { application, prepared, lines } = loaded;
  const { shares } = prepared.detail;
  const there = stillThere(shares, lines);
  if (there.refusal) return there;

  const grant = grantOf(loaded);
  const all = loaded.isMeasure ? [] : application.items.flatMap((item) => projectOf(item, loaded));
  const isMoved = ({ id }: NewProject) => loaded.waiting.includes(id);
  return decided({
    grant,
    notice: noticeOf(loaded, 'first', means),
    plan: {
      ...application.plan,
      id: prepared.id,
      fromPlanId: application.plan.id,
      lines: prepared.detail.lines,
    },
    projects: all.filter((project) => !isMoved(project)),
    moved: all.filter(isMoved),
    held: prepared.detail.held ?? [],
    calculation: calculationOf(loaded),
    commitments: shares.map(({ budgetLineId }) => commitmentOf(budgetLineId, grant, means)),
  });
}

/** Returns what comes of a rejection: a file with a notice that says why. */
export const rejectApplication = (loaded: Ruled, means: Means): Award => ({
  grant: grantOf(loaded),
  notice: noticeOf(loaded, 'rejection', means),
  plan: null,
  projects: [],
  moved: [],
  held: [],
  calculation: null,
  commitments: [],
});

/**
 * Returns the bookings of an award: its commitments, and what its grantee then holds to pass on. A grant and its calculation bear
 * the id of the decision that gives it.
 */
export const awardPostings = (
  decisionId: string,
  { shares, held = [] }: Pick<GrantDetail, 'shares' | 'held'>,
): Posting[] => [
  ...shares.map((share) => ({
    rule: 'commit' as const,
    grantId: decisionId,
    calculationId: decisionId,
    ...share,
  })),
  ...held.map(({ id, amountCents }) => ({
    rule: 'grant' as const,
    grantId: decisionId,
    budgetLineId: id,
    amountCents,
  })),
];

/** Returns the lines that the grantee will hold: the money of its plan by year and source. */
export const heldLines = (lines: readonly PlanLine[], newId: () => string): HeldLine[] =>
  ownCashByYear(lines).map((year) => ({ id: newId(), ...year }));

const grantOf = ({ application, prepared, noticeNumber }: Ruled): NewGrant => ({
  id: prepared.id,
  applicationId: application.id,
  programmeId: application.programmeId,
  rulesFrom: application.rulesFrom,
  area: application.area,
  districtId: application.districtId,
  grantorId: application.grantorId,
  granteeId: application.granteeId,
  parentId: application.parentGrantId,
  noticeNumber,
});

const noticeOf = (
  { application, prepared, ruleVersion, usualTerms }: Ruled,
  kind: NewNotice['kind'],
  { today }: Means,
): NewNotice => ({
  number: 1,
  kind,
  amountCents: ownCashCents(prepared.detail.lines),
  startsOn: application.startsOn,
  endsOn: application.endsOn,
  terms: kind === 'rejection' ? null : (prepared.detail.terms ?? usualTerms),
  heardOn: prepared.detail.heardOn ?? null,
  askedOn: null,
  reason: prepared.reason,
  issuedOn: today,
  ruleVersion,
  decisionId: prepared.id,
});

/** Returns the calculation: the plan by year and source, the lines as they stood, and what each bears. */
const calculationOf = ({ application, prepared, lines, isMeasure }: Ruled): NewCalculation => ({
  id: prepared.id,
  programmeId: application.programmeId,
  rulesFrom: application.rulesFrom,
  // What the books of the Land bear is read by its offices; what others bear, by the two parties.
  ...(isMeasure && { grantorId: application.grantorId, granteeId: application.granteeId }),
  kind: 'grant-split',
  ruleVersion: SPLIT_RULE,
  input: {
    span: applicationSpan(application),
    plan: ownCashByYear(prepared.detail.lines),
    lines: lines.map(calculatedWith),
  },
  output: { decided: prepared.detail.shares },
});

/** Returns what the rule read of a line. */
const calculatedWith = ({ holderId: _, kind: __, closedOn: ___, ...line }: BudgetLine) => line;

/** Returns the project with what is granted to it; one that is granted nothing is none. */
function projectOf(item: ApplicationItem, { prepared, isPassedOn }: Ruled): NewProject[] {
  const amountCents = ownCashCents(
    prepared.detail.lines.filter(({ projectId }) => projectId === item.projectId),
  );
  if (amountCents === 0) return [];
  return [
    {
      id: item.projectId,
      providerId: item.providerId,
      title: item.title,
      fieldOfUse: item.fieldOfUse,
      amountCents,
      offers: item.offers,
      waitsForPassingOn: isPassedOn(item.providerId),
    },
  ];
}

/** The account of the grant on one budget line; the approval books its share there. */
const commitmentOf = (
  budgetLineId: string,
  { id: grantId, districtId, granteeId, noticeNumber }: NewGrant,
  { newId }: Means,
): NewCommitment => ({ id: newId(), budgetLineId, grantId, districtId, granteeId, noticeNumber });
