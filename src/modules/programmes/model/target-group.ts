import { z } from 'zod';
import { type BodyKind, bodyKind } from './bodies.ts';
import { cited, type Text, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { identifier } from './identifiers.ts';

/** Facts of a person that a rule of a file may measure. */
const MEASURED = ['age', 'months-in-benefits', 'months-unemployed', 'children'] as const;

/** Facts of a person that are so or not. */
const STATED = [
  'minor-child-in-household',
  'lone-parent',
  'nobody-in-household-works',
  'severely-disabled',
  'health-impairment',
  'migration-background',
  'negative-forecast',
  'voluntary',
] as const;

/** A condition of the target group: a fact that is measured or stated, a question, or conditions joined. */
export type PersonCondition = {
  readonly fact?: (typeof MEASURED)[number] | (typeof STATED)[number] | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
  readonly withinMonths?: number | undefined;
  readonly is?: boolean | undefined;
  readonly ask?: Text | undefined;
  readonly of?: BodyKind | undefined;
  readonly all?: PersonCondition[] | undefined;
  readonly any?: PersonCondition[] | undefined;
  readonly unless?: PersonCondition[] | undefined;
};

const measure = z.int().min(0).max(1200).optional();

/** One object for all kinds of condition, so that a fault is told at the word that is wrong. */
const personConditionSchema: z.ZodType<PersonCondition> = z
  .strictObject({
    fact: z.enum([...MEASURED, ...STATED]).optional(),
    atLeast: measure.describe('Completed years, full months, or children'),
    atMost: measure,
    withinMonths: z
      .int()
      .min(1)
      .max(1200)
      .optional()
      .describe('Months in benefits: within so many before the start'),
    is: z.boolean().optional(),
    ask: textSchema.optional().describe('A question that no fact answers'),
    of: bodyKind.optional().describe('Whose named person answers the question'),
    get all() {
      return z.array(personConditionSchema).min(1).max(30).optional();
    },
    get any() {
      return z.array(personConditionSchema).min(1).max(30).optional();
    },
    get unless() {
      return z.array(personConditionSchema).min(1).max(30).optional().describe('If one holds, this need not');
    },
  })
  .check(rule(isOneCondition))
  .meta({ id: 'personCondition' });

/** The target group (Zielgruppe): by a provision of the law book, by rules of the file, or by both. */
export const targetGroupSchema = cited({
  text: textSchema,
  instrument: identifier.nullable().describe('The provision that decides, such as st-stuta; null: none fits'),
  rules: z.array(personConditionSchema).min(1).max(30).optional().describe('All of them hold'),
}).meta({ id: 'targetGroup' });

function isOneCondition(condition: PersonCondition): Fault[] {
  const kinds = (['fact', 'ask', 'all', 'any'] as const).filter((kind) => condition[kind] !== undefined);
  return [
    ...faultIf(kinds.length !== 1, ['fact'], 'a condition is one of: fact, ask, all, any'),
    ...(condition.fact === undefined ? [] : comparison(condition)),
    ...faultIf(
      (condition.ask === undefined) !== (condition.of === undefined),
      ['of'],
      'a question names who answers it',
    ),
  ];
}

function comparison({ fact, atLeast, atMost, is, withinMonths }: PersonCondition): Fault[] {
  const isMeasured = MEASURED.some((one) => one === fact);
  const hasEnd = atLeast !== undefined || atMost !== undefined;
  return [
    ...faultIf(
      isMeasured && (!hasEnd || is !== undefined),
      ['atLeast'],
      `${fact} is at least or at most so much`,
    ),
    ...faultIf(!isMeasured && (hasEnd || is === undefined), ['is'], `${fact} is true or false`),
    ...faultIf((atLeast ?? 0) > (atMost ?? 1200), ['atMost'], 'is less than the least'),
    ...faultIf(
      withinMonths !== undefined && fact !== 'months-in-benefits',
      ['withinMonths'],
      'belongs to months-in-benefits',
    ),
  ];
}

/** A fact of a person that a file may name: measured, or so or not. */
export type PersonFact = (typeof MEASURED)[number] | (typeof STATED)[number];

/** Returns the facts that the rules of a file name, however they are joined; none where it has no rules. */
export const factsNamedIn = (rules: readonly PersonCondition[] = []): PersonFact[] =>
  rules.flatMap(({ fact, all, any, unless }) => [
    ...(fact === undefined ? [] : [fact]),
    ...[all, any, unless].flatMap((joined) => factsNamedIn(joined)),
  ]);
