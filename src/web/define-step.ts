import type { Command } from '#platform/commands/command.ts';
import type { Act, ActOn, Offer } from './act.ts';
import type { AnyAddress } from './address.ts';
import type { Context } from './context.ts';
import type { FieldSpec } from './form-fields.ts';
import type { FormState } from './handle-form.ts';
import type { Route } from './route.ts';
import { type Next, type Sent, takeForm } from './take-form.ts';

type Answer = Readonly<Record<string, unknown>>;

/** The form of a step that asks for more than its button. */
type StepFields<Of extends ActOn> = {
  /**
   * Returns the fields that stand above the button, if any. A sent form is read by their names and kinds alone, so
   * `record` is then missing.
   */
  readonly fields?: (record: Of | undefined, context: Context) => readonly FieldSpec[];
  /** Returns what stands in the fields at first. */
  readonly values?: (record: Of) => Answer;
  /** Returns what the sent form says unseen, where its address does not. */
  readonly hidden?: (record: Of) => Readonly<Record<string, string>>;
  /** Tells the ids of its fields apart where a page has the same step for several records. */
  readonly scope?: (record: Of) => string;
};

type StepSpec<Input, Loaded, Change, Of extends ActOn> = StepFields<Of> & {
  readonly address: AnyAddress;
  readonly command: Command<Input, Loaded, Change>;
  /** The right of those who take the step from here, where they are fewer than may run the command. */
  readonly permission?: string;
  /** Returns what the address says and nobody types; the id of its record unless it is said. */
  readonly also?: (context: Context) => Answer;
  /** Returns what the command is told of a secret that the form makes; `done` is handed the secret itself. */
  readonly ofSecret?: (secret: string) => Answer;
  readonly takesVersion?: boolean;
  readonly offer?: Offer<Of>;
  /** Says that the page around the button shows personal data. */
  readonly showsPeople?: true;
  /** Returns where it goes on, and what is told there; or the answer itself, for what is shown only once. */
  readonly done: (answer: Answer, context: Context, sent: Sent) => Next | Promise<Next>;
  /** Shows the page that the step stands on once more, with what speaks against it. */
  readonly again: (context: Context, state: FormState, status: number) => Promise<Response>;
};

/** A step that is taken on a page of something else: by a button, or by a small form (`StepForm`). */
export type Step<Of extends ActOn> = Act<Of> & { readonly route: Route; readonly form: StepFields<Of> };

/** Defines a step once: its route, and the button or form that a page offers while rights and procedure allow it. */
export function defineStep<Input, Loaded, Change, Of extends ActOn>(
  spec: StepSpec<Input, Loaded, Change, Of>,
): Step<Of> {
  const { address, command, permission = command.permission, fields, takesVersion, done, again } = spec;
  const handle = (context: Context) =>
    takeForm(context, {
      command,
      fields: fields?.(undefined, context) ?? [],
      also: spec.also?.(context),
      ofSecret: spec.ofSecret,
      ...(takesVersion !== undefined && { takesVersion }),
      done,
      again: (state, status) => again(context, fields ? state : told(context, command.name, state), status),
    });
  return {
    permission,
    address,
    isButton: true,
    offer: spec.offer ?? { label: () => '' },
    form: spec,
    route: {
      method: 'POST',
      path: address.path,
      access: { permission },
      ...(spec.showsPeople && { showsPeople: true }),
      handle,
    },
  };
}

/** Tells a conflict as a refusal with its next step, because a button cannot show two versions. */
const told = (context: Context, command: string, state: FormState): FormState =>
  state.conflict
    ? { ...state, refusal: context.refusalText(command, { code: 'changed-meanwhile', facts: {} }) }
    : state;
