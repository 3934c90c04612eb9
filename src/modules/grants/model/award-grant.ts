import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided } from '#kernel/decision.ts';
import type { OpenDecision } from '#kernel/four-eyes.ts';
import type { BudgetLine, NewCalculation, NewCommitment, NewEntry } from '#modules/funding/index.ts';
import { type ApplicationRecord, applicationAmount } from './application.ts';
import { type NewGrant, type NewProject, placesOf } from './award.ts';
import { checkSplit, proposeSplit, type Share, SPLIT_RULE, type SplitRefusal } from './split.ts';

export type LoadedForDecision = {
  readonly application: ApplicationRecord;
  readonly prepared: OpenDecision | undefined;
  readonly lines: readonly BudgetLine[];
  readonly noticeNumber: string;
  readonly ruleVersion: string;
};

/** Everything that comes into being with a grant. */
export type Award = {
  readonly grant: NewGrant;
  readonly projects: readonly NewProject[];
  readonly calculation: NewCalculation;
  readonly commitments: readonly (NewCommitment & { readonly entry: NewEntry })[];
};

/** Turns an approved application into a grant with its projects, places and commitments. */
export function awardGrant(
  { application, prepared, lines, noticeNumber, ruleVersion }: LoadedForDecision & { prepared: OpenDecision },
  { newId, today }: { newId: () => string; today: IsoDate },
): Decision<Award, SplitRefusal> {
  const { shares } = prepared.detail as { shares: Share[] };
  const amountCents = applicationAmount(application);
  const split = checkSplit(amountCents, shares, lines);
  if (split.refusal) return split;

  const { startsOn, endsOn } = application;
  const grant: NewGrant = {
    id: newId(),
    applicationId: application.id,
    programmeId: application.programmeId,
    districtId: application.districtId,
    granteeId: application.granteeId,
    noticeNumber,
    amountCents,
    startsOn,
    endsOn,
    grantedOn: today,
    ruleVersion,
    decisionId: prepared.id,
  };
  const span = { from: startsOn, until: endsOn };
  const calculation: NewCalculation = {
    id: newId(),
    kind: 'grant-split',
    ruleVersion: SPLIT_RULE,
    input: { amountCents, span, lines },
    output: { proposed: proposeSplit(amountCents, span, lines), decided: shares },
  };
  return decided({
    grant,
    calculation,
    projects: application.items.map((item) => ({
      id: newId(),
      providerId: item.providerId,
      title: item.title,
      fieldOfUse: item.fieldOfUse,
      amountCents: item.amountCents,
      places: placesOf(item).map((place) => ({ id: newId(), ...place })),
    })),
    commitments: inLockOrder(shares).map((share) => {
      const id = newId();
      return {
        id,
        grantId: grant.id,
        budgetLineId: share.budgetLineId,
        entry: {
          id: newId(),
          kind: 'commit',
          ...share,
          commitmentId: id,
          calculationId: calculation.id,
          reason: noticeNumber,
          bookedOn: today,
          preparedBy: prepared.preparedBy,
        },
      };
    }),
  });
}

// Two grants on the same lines take their locks in the same order, so that neither waits for the other for ever.
const inLockOrder = (shares: readonly Share[]): Share[] =>
  shares.toSorted((a, b) => (a.budgetLineId < b.budgetLineId ? -1 : 1));
