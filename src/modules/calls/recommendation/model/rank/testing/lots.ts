import fc from 'fast-check';

/** Points and weights of these lots come in quarters, so that plain integers can check the fractions. */
export type Lot = {
  budgetCents: number;
  placesWanted: number;
  minimumPoints: string;
  criteria: { id: string; phase: 'written' | 'oral'; maximumPoints: number; weight: string }[];
  members: string[];
  proposals: {
    id: string;
    costCents: number;
    places: number;
    recused: string[];
    scores: { member: string; criterion: string; points: number | string }[];
  }[];
};

/** The most points that these lots give for a criterion. */
export const MAXIMUM_POINTS = 2;

const quarters = (most: number) => fc.nat(most * 4).map((count) => String(count / 4));
const names = (prefix: string, most: number) =>
  fc
    .integer({ min: 1, max: most })
    .map((count) => Array.from({ length: count }, (_, index) => `${prefix}${index}`));

/** Small lots with few different totals, so that ties, cuts, recusals and missing scores all come up often. */
export const lots: fc.Arbitrary<Lot> = fc
  .record({ members: names('m', 3), criterionIds: names('c', 2), proposalIds: names('p', 5) })
  .chain(({ members, criterionIds, proposalIds }) =>
    fc.record({
      budgetCents: fc.nat(12),
      placesWanted: fc.nat(12),
      minimumPoints: quarters(1),
      members: fc.constant(members),
      criteria: fc.tuple(...criterionIds.map(criterion)),
      proposals: fc.tuple(...proposalIds.map((id) => proposal(id, members, criterionIds))),
    }),
  );

const criterion = (id: string) =>
  fc.record({
    id: fc.constant(id),
    phase: fc.constantFrom('written' as const, 'oral' as const),
    maximumPoints: fc.constant<number>(MAXIMUM_POINTS),
    weight: quarters(1),
  });

const proposal = (id: string, members: string[], criterionIds: string[]) =>
  fc.record({
    id: fc.constant(id),
    costCents: fc.nat(5),
    places: fc.nat(5),
    recused: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(members)),
    scores: fc
      .tuple(...members.flatMap((member) => criterionIds.map((criterionId) => score(member, criterionId))))
      .map((scores) => scores.filter((given) => given !== null)),
  });

/** Nearly always given; the rest is the member who still owes it. */
const score = (member: string, criterionId: string) =>
  fc.option(
    fc.record({
      member: fc.constant(member),
      criterion: fc.constant(criterionId),
      points: quarters(MAXIMUM_POINTS),
    }),
    { freq: 20, nil: null },
  );
