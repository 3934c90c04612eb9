import type { Child } from 'hono/jsx';
import type { Command } from '#platform/commands/command.ts';
import { type Crumb, Page } from '#ui/parts.ts';
import type { Act, ActOn, Offer } from './act.ts';
import type { AnyAddress } from './address.ts';
import type { Context } from './context.ts';
import type { FieldSpec } from './form-fields.ts';
import { CommandForm } from './form-view.tsx';
import { type FormState, freshForm, handleForm } from './handle-form.ts';
import type { Route } from './route.ts';

type Values = Readonly<Record<string, unknown>>;

export type FormWords = {
  readonly title: string;
  readonly submit: string;
  readonly preline?: string;
  readonly intro?: string;
  readonly breadcrumb?: readonly Crumb[];
};

export type FormSpec<Input, Loaded, Change, About> = {
  /** Shows the form on GET and takes it on POST. */
  readonly address: AnyAddress;
  readonly command: Command<Input, Loaded, Change>;
  /** Finds what the form is about; nothing if there is no such record to see. */
  readonly load: (context: Context) => Promise<About | undefined>;
  /** Hears what the page shows, for forms about people: the reading is recorded. */
  readonly seen?: (context: Context, about: About) => Promise<void>;
  /**
   * Returns the fields. A sent form is read by their names and kinds alone, so `about` is then missing: the command
   * finds its record itself. If the fields themselves depend on the record, `loadsFirst` brings it.
   */
  readonly fields: (about: About | undefined, context: Context) => readonly FieldSpec[];
  readonly loadsFirst?: true;
  /** Returns the values that the fields have at first. */
  readonly values?: (about: About, context: Context) => Values;
  /** Returns the version that is shown, for commands that ask which one was seen. */
  readonly version?: (about: About) => number;
  /** Returns what the address says and nobody types; the id of its record unless it is said. */
  readonly also?: (context: Context) => Values;
  /** Makes last changes to what was read, for lists whose empty rows do not count. */
  readonly assemble?: (read: Record<string, unknown>) => Record<string, unknown>;
  readonly words: (about: About, context: Context) => FormWords;
  /** Returns the name under which the browser keeps what was typed and not sent. */
  readonly draft?: (about: About) => string;
  /** Returns the address of the next page, with what is told there. */
  readonly done: (answer: Values, context: Context) => string;
  /** Draws what surrounds the form, if the usual page does not do. */
  readonly around?: (form: Child, about: About, context: Context) => Child;
  /** Draws what the fields cannot say, between them and the button. */
  readonly more?: (about: About, context: Context, state: FormState) => Child;
};

/** A form of the system: a page, and what happens when it is sent. */
export type DefinedForm = {
  readonly address: AnyAddress;
  readonly permission: string;
  readonly routes: readonly [Route, Route];
};

/**
 * Defines a form once. Its page, the way to its command, kept input, every fault beside its field, the conflict with
 * somebody who was faster, and the notice of the next page come from here.
 */
export function defineForm<Input, Loaded, Change, About>(
  spec: FormSpec<Input, Loaded, Change, About>,
): DefinedForm {
  const { address, command, load, seen, done, assemble } = spec;
  const show = async (context: Context, state?: FormState, status = 200) => {
    const about = await load(context);
    if (about === undefined) return context.notFound();
    await seen?.(context, about);
    return context.html(pageOf(spec, about, context, state), status);
  };
  const take = async (context: Context) => {
    const about = spec.loadsFirst ? await load(context) : undefined;
    if (spec.loadsFirst && about === undefined) return context.notFound();
    return handleForm(context, {
      command,
      fields: spec.fields(about, context),
      also: spec.also?.(context) ?? idOf(context),
      takesVersion: spec.version !== undefined,
      ...(assemble && { assemble }),
      done: (answer) => context.redirect(done(answer, context)),
      again: (state, status) => show(context, state, status),
    });
  };
  const { permission } = command;
  const common = { path: address.path, access: { permission }, ...(seen && { showsPeople: true as const }) };
  return {
    address,
    permission,
    routes: [
      { method: 'GET', ...common, handle: (context) => show(context) },
      { method: 'POST', ...common, handle: take },
    ],
  };
}

const idOf = ({ params }: Context): Values => (params.id === undefined ? {} : { id: params.id });

function pageOf<Input, Loaded, Change, About>(
  spec: FormSpec<Input, Loaded, Change, About>,
  about: About,
  context: Context,
  given: FormState | undefined,
): Child {
  const { title, submit, preline, intro, breadcrumb } = spec.words(about, context);
  const version = spec.version?.(about);
  const state = given ? { ...given, version: given.version ?? version } : freshForm(context, version);
  const form = (
    <CommandForm
      action={context.url.pathname}
      csrf={context.csrf}
      state={state}
      fields={spec.fields(about, context)}
      values={spec.values?.(about, context)}
      submit={submit}
      draft={spec.draft?.(about)}
    >
      {spec.more?.(about, context, state)}
    </CommandForm>
  );
  return (
    <Page
      frame={context.frame}
      title={title}
      preline={preline}
      hasFaults={state.faults.length > 0}
      {...(breadcrumb && { breadcrumb })}
    >
      {intro !== undefined && <p class="kern-body">{intro}</p>}
      {spec.around ? spec.around(form, about, context) : form}
    </Page>
  );
}

/** Returns a form as an act that the page of its record offers. */
export const offerForm = <Of extends ActOn>(
  { address, permission }: DefinedForm,
  offer: Offer<Of>,
): Act<Of> => ({ permission, address, isButton: false, offer });
