import type { Cents } from '#kernel/money.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';

type CostType = ProgrammeDefinition['costTypes'][number];

/** Pauschale: the amount that a programme pays by place and month, and for which kinds of place; `null`: for all. */
type LumpSum = {
  readonly costType: string;
  readonly rateCents: Cents;
  readonly kinds: readonly string[] | null;
};

/** The rules that a programme gives to those who act under it, each asked for by its own name. */
export type ProgrammeRules = {
  readonly title: ProgrammeDefinition['title'];
  readonly legalBasis: ProgrammeDefinition['legalBasis'];
  /** The rule of law that decides who belongs to the target group, such as st-stuta. */
  readonly instrument: string | null;
  /** The months that people are to be coached before the job. */
  readonly coachingMonths: number | null;
  /** The mix of places and the fewest of a project. */
  readonly places: ProgrammeDefinition['places'];
  readonly placeKinds: readonly string[];
  readonly hasQuotas: boolean;
  readonly committee: NonNullable<ProgrammeDefinition['procedure']['committee']> | null;
  readonly sources: ProgrammeDefinition['money'];
  readonly costTypes: readonly CostType[];
  readonly lumpSums: readonly LumpSum[];
};

/** Returns the rules that a definition holds. */
export const rulesOf = (definition: ProgrammeDefinition): ProgrammeRules => ({
  title: definition.title,
  legalBasis: definition.legalBasis,
  instrument: definition.targetGroup.instrument,
  coachingMonths: coachingMonthsOf(definition),
  places: definition.places,
  placeKinds: definition.places?.kinds.map(({ id }) => id) ?? [],
  hasQuotas: definition.quotas.others !== 'open',
  committee: definition.procedure.committee ?? null,
  sources: definition.money,
  costTypes: definition.costTypes,
  lumpSums: definition.costTypes.flatMap(lumpSumOf),
});

const coachingMonthsOf = ({ parameters }: ProgrammeDefinition): number | null =>
  parameters.find(({ id, unit }) => id === 'coaching-before-placement' && unit === 'months')?.value ?? null;

function lumpSumOf({ id, basis, per, cap, places }: CostType): LumpSum[] {
  const isByMonth = (basis === 'lump-sum' || basis === 'allowance') && per !== 'project';
  return isByMonth && cap ? [{ costType: id, rateCents: cap.amountCents, kinds: places ?? null }] : [];
}
