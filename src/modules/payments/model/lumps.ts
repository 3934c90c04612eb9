import type { ProgrammeDefinition } from '#modules/programmes/index.ts';
import type { Lump } from './calculate-month.ts';

type CostType = ProgrammeDefinition['costTypes'][number];

const costTypesOf = (definition: unknown): readonly CostType[] =>
  (definition as Partial<ProgrammeDefinition>).costTypes ?? [];

/** The lump sums and allowances of a programme that are paid by place and month, at the cap its definition names. */
export const lumpsOf = (definition: unknown): Lump[] =>
  costTypesOf(definition)
    .filter(({ basis, per }) => (basis === 'lump-sum' || basis === 'allowance') && per !== 'project')
    .flatMap(({ id, cap, places }) =>
      cap ? [{ costType: id, rateCents: cap.amountCents, kinds: places ?? null }] : [],
    );

/** What a programme calls its cost types. */
export const costTypeTitles = (
  definition: unknown,
  language: 'de' | 'en',
): Readonly<Record<string, string>> =>
  Object.fromEntries(costTypesOf(definition).map(({ id, title }) => [id, title[language]]));
