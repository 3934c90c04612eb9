import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';

/** A form of one button cannot show two versions: what changed meanwhile is told as a refusal with its next step. */
export const toldState = (context: Context, command: string, state: FormState): FormState =>
  state.conflict
    ? { ...state, refusal: context.refusalText(command, { code: 'changed-meanwhile', facts: {} }) }
    : state;
