import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Period } from '#kernel/period.ts';
import { actAtStation, type OfferItem, type ProgrammeRules } from '#modules/programmes/index.ts';
import { type AmountPassedOn, amountsPassedOn, linesLeft } from './amounts-passed-on.ts';
import type { NewApplication } from './application.ts';
import { type FinancePlan, ownCashCents, type PlanLine } from './finance-plan.ts';

/** A project whose money waits at its grantee to be passed on to its provider. */
export type WaitingProject = {
  readonly id: string;
  readonly providerId: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly offers: readonly OfferItem[];
};

/** A grant as its grantee passes it on. */
export type GrantToPassOn = {
  readonly id: string;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
  readonly area: string | null;
  readonly districtId: string;
  readonly granteeId: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly plan: FinancePlan;
  readonly waiting: readonly WaitingProject[];
  /** The lines of no project that were passed on, or are about to be. */
  readonly passedOn: readonly PlanLine[];
  readonly rules: Pick<ProgrammeRules, 'stations' | 'period' | 'procedure'>;
};

/** Tells whether the grantee of a grant passes it on to whoever runs a project, and does not spend it itself. */
export const isPassedOn = (
  { procedure }: Pick<ProgrammeRules, 'procedure'>,
  { granteeId, providerId }: { readonly granteeId: string; readonly providerId: string },
): boolean => procedure.passingOn !== undefined && providerId !== granteeId;

/** Returns the lines of a plan that go to some projects, of the costs that the programme lets be passed on. */
const linesToPassOn = (
  lines: readonly PlanLine[],
  projectIds: readonly string[],
  { procedure }: Pick<ProgrammeRules, 'procedure'>,
): PlanLine[] => {
  const costs = procedure.passingOn?.costTypes;
  return lines
    .filter(({ projectId }) => projectId !== null && projectIds.includes(projectId))
    .filter(
      ({ costType, amountCents }) =>
        amountCents > 0 && (costType === null || (costs?.includes(costType) ?? true)),
    )
    .map((line, index) => ({ ...line, number: index + 1, note: null }));
};

type Asked = {
  readonly providerId: string;
  /** The kind of body that it is. */
  readonly kind: string | undefined;
  readonly startsOn?: IsoDate | undefined;
  /** The amounts of lines of no project; without them its projects are passed on. */
  readonly amounts?: readonly AmountPassedOn[] | undefined;
};
/** The reasons why a grant is not passed on to somebody. */
export type PassOnRefusal =
  | 'not-passed-on'
  | 'not-granted-to'
  | 'outside-grant'
  | 'no-such-station'
  | 'not-this-body'
  | 'outside-period'
  | 'not-open-now';
type Refusals = PassOnRefusal | 'nothing-to-pass-on' | 'above-line';
type Recipient = {
  readonly kind: string | undefined;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
};

/** Decides whether a grant may be passed on today to a body of this kind for these days. */
export function mayPassOn(
  grant: Pick<GrantToPassOn, 'rules' | 'startsOn' | 'endsOn'>,
  { kind, startsOn, endsOn }: Recipient,
  today: IsoDate,
): Decision<null, PassOnRefusal> {
  const { passingOn } = grant.rules.procedure;
  if (!passingOn) return refused('not-passed-on');
  const station = actAtStation(grant.rules, { act: 'passing-on', by: 'district', on: today });
  if (station.refusal) return station;
  if (startsOn < grant.startsOn || startsOn >= grant.endsOn || endsOn > grant.endsOn)
    return refused('outside-grant', spanOf(grant));
  return passingOn.to.some((one) => one === kind)
    ? decided(null)
    : refused('not-granted-to', { by: passingOn.to.join(' ') });
}

/**
 * Decides what a district grants to one provider out of its own grant: the projects of that provider with their lines, or
 * amounts of lines that belong to no project.
 */
export function passOn(
  grant: GrantToPassOn,
  { providerId, kind, startsOn = grant.startsOn, amounts }: Asked,
  { newId, today }: { readonly newId: () => string; readonly today: IsoDate },
): Decision<NewApplication, Refusals> {
  const may = mayPassOn(grant, { kind, startsOn, endsOn: grant.endsOn }, today);
  if (may.refusal) return may;
  const projects = amounts ? [] : grant.waiting.filter((project) => project.providerId === providerId);
  const ofProjects = () =>
    linesToPassOn(
      grant.plan.lines,
      projects.map(({ id }) => id),
      grant.rules,
    );
  const found: Decision<readonly PlanLine[], 'above-line'> = amounts
    ? amountsPassedOn(amounts, openLines(grant))
    : decided(ofProjects());
  if (found.refusal) return found;
  const lines = found.change;
  if (lines.length === 0) return refused('nothing-to-pass-on');
  return decided({
    id: newId(),
    programmeId: grant.programmeId,
    rulesFrom: grant.rulesFrom,
    area: grant.area,
    districtId: grant.districtId,
    callId: null,
    proposalId: null,
    granteeId: providerId,
    grantorId: grant.granteeId,
    parentGrantId: grant.id,
    startsOn,
    endsOn: grant.endsOn,
    items: projects.map(({ id, ...project }) => ({
      ...project,
      projectId: id,
      proposalId: null,
      amountCents: ownCashCents(lines.filter(({ projectId }) => projectId === id)),
    })),
    plan: { ...grant.plan, id: newId(), lines },
  });
}

/** Returns the lines of no project that may be passed on, each with what is left of it. */
export const openLines = ({
  plan,
  passedOn,
  rules,
}: Pick<GrantToPassOn, 'plan' | 'passedOn' | 'rules'>): PlanLine[] =>
  linesLeft(
    plan.lines.filter(({ costType }) => {
      const costs = rules.procedure.passingOn?.costTypes;
      return costType !== null && (costs?.includes(costType) ?? true);
    }),
    passedOn,
  );

const spanOf = ({
  startsOn,
  endsOn,
}: Pick<GrantToPassOn, 'startsOn' | 'endsOn'>): Record<keyof Period, string> => ({
  from: startsOn,
  until: endsOn,
});
