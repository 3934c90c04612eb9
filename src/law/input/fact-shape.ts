import { z } from 'zod';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { FACT_NAMES, FACTS, type FactName, type FactSpec, type LawFacts } from '../facts.ts';

/** The choices of those who take facts: how a day is written, and which limits and faults there are. */
type ValueSchemas = {
  readonly day: z.ZodType<IsoDate>;
  readonly numberFrom: (least: number) => z.ZodType<number>;
  readonly listOf: (period: z.ZodType<Period>) => z.ZodType<Period[]>;
};

type FactShape = { [Name in FactName]: z.ZodExactOptional<z.ZodType<NonNullable<LawFacts[Name]>>> };

/** Returns a schema for each fact of the table, in its order, for use in `z.strictObject`; every fact may be absent. */
export const factShape = (schemas: ValueSchemas): FactShape =>
  Object.fromEntries(
    FACT_NAMES.map((name) => [name, schemaOf(FACTS[name], schemas).exactOptional()]),
  ) as FactShape;

function schemaOf(fact: FactSpec, { day, numberFrom, listOf }: ValueSchemas): z.ZodType {
  switch (fact.kind) {
    case 'date':
      return day;
    case 'yes-no':
      return z.boolean();
    case 'number':
      return numberFrom(fact.least);
    case 'choice':
      return z.enum(fact.options);
    case 'periods': {
      const detail = 'detail' in fact ? { [fact.detail]: z.enum(fact.options) } : {};
      return listOf(z.strictObject({ from: day, until: day.nullable(), ...detail }));
    }
  }
}
