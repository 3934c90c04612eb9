import type { Command } from '#platform/commands/command.ts';
import type { Act, ActOn, Offer } from './act.ts';
import type { AnyAddress } from './address.ts';
import type { Context } from './context.ts';
import { goOn, type Next, type Sent } from './form-end.ts';
import type { FieldSpec } from './form-fields.ts';
import { type FormState, handleForm } from './handle-form.ts';
import type { Route } from './route.ts';

type Answer = Readonly<Record<string, unknown>>;

type StepSpec<Input, Loaded, Change, Of extends ActOn> = {
  readonly address: AnyAddress;
  readonly command: Command<Input, Loaded, Change>;
  /** The right of those who take the step from here, where they are fewer than may run the command. */
  readonly permission?: string;
  /** The fields that stand beside the button, if any. */
  readonly fields?: (context: Context) => readonly FieldSpec[];
  /** Returns what the address says and nobody types; the id of its record unless it is said. */
  readonly also?: (context: Context) => Answer;
  /** Returns what the command is told of a secret that the form makes; `done` is handed the secret itself. */
  readonly ofSecret?: (secret: string) => Answer;
  readonly takesVersion?: boolean;
  /** The page shows two versions beside each other, as a form with fields can. */
  readonly showsConflict?: true;
  readonly offer?: Offer<Of>;
  /** Says that the page around the button shows personal data. */
  readonly showsPeople?: true;
  /** Returns where it goes on, and what is told there; or the answer itself, for what is shown only once. */
  readonly done: (answer: Answer, context: Context, sent: Sent) => Next | Promise<Next>;
  /** Shows the page that the button stands on once more, with what speaks against it. */
  readonly again: (context: Context, state: FormState, status: number) => Promise<Response>;
};

/** A step that is taken by a button on a page of something else. */
export type Step<Of extends ActOn> = Act<Of> & { readonly route: Route };

/** Defines a step once: its route, and the button that a page offers while rights and procedure allow it. */
export function defineStep<Input, Loaded, Change, Of extends ActOn>(
  spec: StepSpec<Input, Loaded, Change, Of>,
): Step<Of> {
  const { address, command, permission = command.permission, fields, also, takesVersion, done, again } = spec;
  const handle = (context: Context) => {
    const secret = context.formSecret();
    return handleForm(context, {
      command,
      fields: fields?.(context) ?? [],
      also: { ...(also?.(context) ?? { id: context.params.id }), ...spec.ofSecret?.(secret) },
      ...(takesVersion !== undefined && { takesVersion }),
      done: async (answer, isRepeated) => goOn(context, await done(answer, context, { isRepeated, secret })),
      again: (state, status) =>
        again(context, spec.showsConflict ? state : told(context, command.name, state), status),
    });
  };
  return {
    permission,
    address,
    isButton: true,
    offer: spec.offer ?? { label: () => '' },
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
