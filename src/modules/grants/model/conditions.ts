import { z } from 'zod';
import { type BodyKind, bodyKind, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { PlanFault } from './finance-plan.ts';

const text = z.object({ de: z.string(), en: z.string() });

/** A condition of a file as it was answered: by whom at the body that the file names, if that is not the one that decides. */
export const conditionAnswerSchema = z.object({
  text,
  decidedBy: bodyKind,
  isMet: z.boolean(),
  reason: z.string(),
  saidBy: z.string().optional(),
});
export type ConditionAnswer = z.output<typeof conditionAnswerSchema>;

/** The answer to a condition as it is typed; of a rejection it may stay open. */
export const saidOfConditionSchema = z.strictObject({
  number: z.int().min(1).describe('Which of the conditions that are asked, in the order of the file'),
  isMet: z.boolean().optional(),
  reason: z.string().trim().min(3).max(2000).optional(),
  saidBy: z
    .string()
    .trim()
    .min(3)
    .max(200)
    .optional()
    .describe('Who said so and when, where the file lets another body decide it'),
});
type SaidOfCondition = z.output<typeof saidOfConditionSchema>;

/** A condition that somebody decides, before a grant is given. */
export type ConditionAsked = {
  readonly number: number;
  readonly text: z.output<typeof text>;
  readonly decidedBy: BodyKind;
  /** True where another body than the one that grants has to say it. */
  readonly isOfAnother: boolean;
};

/**
 * Returns the conditions that are asked before a body grants what is applied for: by the file, those that somebody decides. Where
 * money is passed on, a district answers its own as it does so, and all others are answered above.
 */
export function conditionsFor(
  { conditions, procedure }: Pick<ProgrammeRules, 'conditions' | 'procedure'>,
  { grantorId, districtId }: { readonly grantorId: string; readonly districtId: string },
): ConditionAsked[] {
  const isPassedOn = grantorId === districtId;
  const own: BodyKind = isPassedOn ? 'district' : 'grant-authority';
  const isBelow = (kind: BodyKind) => kind === 'district' && procedure.passingOn !== undefined;
  return conditions
    .flatMap(({ text, decidedBy }) => (decidedBy === undefined ? [] : [{ text, decidedBy }]))
    .filter(({ decidedBy }) => isBelow(decidedBy) === isPassedOn)
    .map((condition, index) => ({
      ...condition,
      number: index + 1,
      isOfAnother: condition.decidedBy !== own,
    }));
}

/** Finds what keeps a grant from being given: a condition that nobody answered, that is not met, or of which nobody is named. */
export const faultsInConditions = (
  asked: readonly ConditionAsked[],
  said: readonly SaidOfCondition[],
): PlanFault[] => [
  ...said.flatMap(({ number }, index) =>
    asked.some((one) => one.number === number)
      ? []
      : [{ path: `conditions.${index}.number`, code: 'no-such-condition', facts: {} }],
  ),
  ...asked.flatMap((condition) => {
    const at = said.findIndex(({ number }) => number === condition.number);
    const fault = (part: string, code: string): PlanFault[] => [
      { path: `conditions.${at < 0 ? condition.number - 1 : at}.${part}`, code, facts: {} },
    ];
    const { isMet, reason, saidBy } = said[at] ?? {};
    if (isMet === undefined) return fault('isMet', 'needs-answer');
    return [
      ...(isMet ? [] : fault('isMet', 'condition-not-met')),
      ...(reason === undefined ? fault('reason', 'needs-reason') : []),
      ...(condition.isOfAnother && saidBy === undefined ? fault('saidBy', 'needs-name') : []),
    ];
  }),
];

/** Returns what was answered, with the words of the condition; what stayed open is left out. */
export const answeredConditions = (
  asked: readonly ConditionAsked[],
  said: readonly SaidOfCondition[],
): ConditionAnswer[] =>
  asked.flatMap(({ number, text, decidedBy }) => {
    const { isMet, reason = '', saidBy } = said.find((one) => one.number === number) ?? {};
    return isMet === undefined
      ? []
      : [{ text, decidedBy, isMet, reason, ...(saidBy === undefined ? {} : { saidBy }) }];
  });
