import { z } from 'zod';
import { type Decision, decided, refused } from '#kernel/decision.ts';
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
  /** True where another body than the one that grants has to say it, and is not here to do so itself. */
  readonly isOfAnother: boolean;
  /** The other body that says it itself, with what it has said; none where whoever grants answers. */
  readonly asked: { readonly name: string; readonly said: Said | null } | null;
};

/** The answer of a body to a condition, with who gave it and when as the notice has it. */
type Said = Pick<ConditionAnswer, 'isMet' | 'reason'> & { readonly saidBy: string };

/** A body that the file lets decide conditions, with what it has said of each in the words of the file. */
export type AskedBody = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly said: readonly (Said & { readonly condition: string })[];
};

/**
 * Returns the conditions that are asked before a body grants what is applied for: by the file, those that somebody decides. Where
 * money is passed on, a district answers its own as it does so, and all others are answered above. What another body decides, that
 * body says itself if it is here.
 */
export function conditionsFor(
  { conditions, procedure }: Pick<ProgrammeRules, 'conditions' | 'procedure'>,
  { grantorId, districtId }: { readonly grantorId: string; readonly districtId: string },
  bodies: readonly AskedBody[],
): ConditionAsked[] {
  const isPassedOn = grantorId === districtId;
  const own: BodyKind = isPassedOn ? 'district' : 'grant-authority';
  const isBelow = (kind: BodyKind) => kind === 'district' && procedure.passingOn !== undefined;
  return conditions
    .flatMap(({ text, decidedBy }) => (decidedBy === undefined ? [] : [{ text, decidedBy }]))
    .filter(({ decidedBy }) => isBelow(decidedBy) === isPassedOn)
    .map((condition, index) => {
      const body = bodies.find(({ kind }) => kind === condition.decidedBy);
      const isOwn = condition.decidedBy === own || body?.id === grantorId;
      return {
        ...{ ...condition, number: index + 1, isOfAnother: !isOwn && body === undefined },
        asked:
          isOwn || body === undefined ? null : { name: body.name, said: lastSaid(body, condition.text.de) },
      };
    });
}

const lastSaid = ({ said }: AskedBody, words: string): Said | null =>
  said.find(({ condition }) => condition === words) ?? null;

/** Decides whether all that other bodies have to say is said, and allows a grant. */
export function saidByOthers(
  conditions: readonly ConditionAsked[],
): Decision<null, 'waits-for-body' | 'body-says-no'> {
  for (const { asked } of conditions) {
    if (asked?.said === null) return refused('waits-for-body', { body: asked.name });
    if (asked?.said.isMet === false) return refused('body-says-no', { body: asked.name });
  }
  return decided(null);
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
    // Nobody answers for a body that answers itself.
    if (condition.asked) return at < 0 ? [] : fault('isMet', 'said-elsewhere');
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
  asked.flatMap(({ number, text, decidedBy, asked: body }) => {
    const typed = said.find((one) => one.number === number);
    const { isMet, reason = '', saidBy } = (body ? body.said : typed) ?? {};
    return isMet === undefined
      ? []
      : [{ text, decidedBy, isMet, reason, ...(saidBy === undefined ? {} : { saidBy }) }];
  });
