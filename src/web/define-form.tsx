import type { Child } from 'hono/jsx';
import type { Command } from '#platform/commands/command.ts';
import { type Crumb, FORM_FIELDS, Page } from '#ui/parts.ts';
import type { Act, ActOn, Offer } from './act.ts';
import type { AnyAddress } from './address.ts';
import type { Context } from './context.ts';
import type { FieldSpec } from './form-fields.ts';
import { CommandForm } from './form-view.tsx';
import { type FormState, freshForm, sentVersion } from './handle-form.ts';
import type { Route } from './route.ts';
import { type Next, type Sent, takeForm } from './take-form.ts';

type Values = Readonly<Record<string, unknown>>;

type FormWords = {
  readonly title: string;
  readonly submit: string;
  readonly preline?: string;
  readonly intro?: string;
  readonly breadcrumb?: readonly Crumb[];
};

type FormSpec<Input, Loaded, Change, About> = {
  /** Shows the form on GET and takes it on POST. */
  readonly address: AnyAddress;
  readonly command: Command<Input, Loaded, Change>;
  /** Finds what the form is about; nothing where there is no such record to see, and a page that leads elsewhere. */
  readonly load: (context: Context) => Promise<About | Response | undefined>;
  /** Records what was read, for forms about people. */
  readonly seen?: (context: Context, about: About) => Promise<void>;
  /**
   * Returns the fields. A sent form is read by their names and kinds alone, so `about` is then missing: the command
   * finds its record itself. If the fields themselves depend on the record, `loadsFirst` brings it.
   */
  readonly fields: (about: About | undefined, context: Context) => readonly FieldSpec[];
  readonly loadsFirst?: true;
  /** Fields that the page draws itself, by `more`. */
  readonly moreFields?: (about: About | undefined) => readonly FieldSpec[];
  /** Returns what stands in the fields at first. */
  readonly values?: (about: About, context: Context) => Values;
  /** Returns the version that is shown, for commands that ask which one was seen. */
  readonly version?: (about: About) => number;
  /**
   * Returns what the address says and nobody types; the id of its record unless it is said. `about` as for the
   * fields.
   */
  readonly also?: (context: Context, about: About | undefined) => Values;
  /** Returns what the command is told of a secret that the form makes; `done` is handed the secret itself. */
  readonly ofSecret?: (secret: string) => Values;
  /** Returns what the sent form says unseen, where its address does not. */
  readonly hidden?: (about: About) => Readonly<Record<string, string>>;
  /** Makes last changes to what was read, for lists whose empty rows do not count. `about` as for the fields. */
  readonly assemble?: (read: Record<string, unknown>, about: About | undefined) => Record<string, unknown>;
  readonly words: (about: About, context: Context) => FormWords;
  /** `true` makes it as wide as a list, for texts with long lines. */
  readonly wide?: true;
  /**
   * Returns the form as it comes back unsaved where one of its buttons asks for that, such as for more rows; `asked` is what the
   * button named `FORM_FIELDS.again` says.
   */
  readonly again?: (asked: string, about: About, context: Context) => Pick<FormState, 'input' | 'faults'>;
  /** Returns the name under which the browser keeps what was typed and not sent. */
  readonly draft?: (about: About) => string;
  /** Returns where it goes on, and what is told there; or the answer itself, for what is shown only once. */
  readonly done: (answer: Values, context: Context, sent: Sent) => Next | Promise<Next>;
  /** Draws what stands around the form, where the usual page does not do. */
  readonly around?: (form: Child, about: About, context: Context, state: FormState) => Child;
  /** Draws more than the fields can say, between them and the button. */
  readonly more?: (about: About, context: Context, state: FormState) => Child;
};

/** A form of the system: a page, and what happens when it is sent. */
type DefinedForm = {
  readonly address: AnyAddress;
  readonly permission: string;
  readonly routes: readonly [Route, Route];
  /** Shows the page, for a step on it that came back. */
  readonly show: (context: Context, state?: FormState, status?: number) => Promise<Response>;
};

/**
 * Defines a form once. Its page, the way to its command, kept input, every fault beside its field, the conflict with
 * somebody who was faster, and the notice of the next page come from here.
 */
export function defineForm<Input, Loaded, Change, About>(
  spec: FormSpec<Input, Loaded, Change, About>,
): DefinedForm {
  const { address, command, seen, done, assemble, moreFields = () => [] } = spec;
  const load = async (context: Context): Promise<About | Response> => {
    const about = await spec.load(context);
    if (about === undefined) return context.notFound();
    if (!(about instanceof Response)) await seen?.(context, about);
    return about;
  };
  const show = async (context: Context, state?: FormState, status = 200) => {
    const about = await load(context);
    return about instanceof Response ? about : context.html(pageOf(spec, about, context, state), status);
  };
  const showAgain = async (context: Context, asked: string) => {
    const about = await load(context);
    if (about instanceof Response) return about;
    const state = freshForm(context, sentVersion(context.form));
    return context.html(pageOf(spec, about, context, { ...state, ...spec.again?.(asked, about, context) }));
  };
  const take = async (context: Context) => {
    const asked = context.form[FORM_FIELDS.again];
    if (spec.again && typeof asked === 'string') return showAgain(context, asked);
    const about = spec.loadsFirst ? await load(context) : undefined;
    if (about instanceof Response) return about;
    return takeForm(context, {
      command,
      fields: [...spec.fields(about, context), ...moreFields(about)],
      also: spec.also?.(context, about),
      ofSecret: spec.ofSecret,
      takesVersion: spec.version !== undefined,
      ...(assemble && { assemble: (read) => assemble(read, about) }),
      done,
      again: (state, status) => show(context, state, status),
    });
  };
  const { permission } = command;
  const common = { path: address.path, access: { permission }, ...(seen && { showsPeople: true as const }) };
  return {
    address,
    permission,
    show,
    routes: [
      { method: 'GET', ...common, handle: (context) => show(context) },
      { method: 'POST', ...common, ...(command.takesFiles && { takesFiles: true }), handle: take },
    ],
  };
}

function pageOf<Input, Loaded, Change, About>(
  spec: FormSpec<Input, Loaded, Change, About>,
  about: About,
  context: Context,
  given: FormState | undefined,
): Child {
  const { title, submit, preline, intro, breadcrumb } = spec.words(about, context);
  const version = spec.version?.(about);
  const state = given ? { ...given, version: given.version ?? version } : freshForm(context, version);
  const fields = spec.fields(about, context);
  const form = (
    <CommandForm
      action={context.url.pathname}
      csrf={context.csrf}
      state={state}
      fields={fields}
      compared={[...fields, ...(spec.moreFields?.(about) ?? [])]}
      values={spec.values?.(about, context)}
      submit={submit}
      draft={spec.draft?.(about)}
      hidden={spec.hidden?.(about) ?? {}}
    >
      {spec.more?.(about, context, state)}
    </CommandForm>
  );
  return (
    <Page
      frame={context.frame}
      title={title}
      preline={preline}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      {...(spec.wide && { wide: true })}
      {...(breadcrumb && { breadcrumb })}
    >
      {intro !== undefined && <p class="kern-body">{intro}</p>}
      {spec.around ? spec.around(form, about, context, state) : form}
    </Page>
  );
}

/** Returns a form as an act that the page of its record offers. */
export const offerForm = <Of extends ActOn>(
  { address, permission }: DefinedForm,
  offer: Offer<Of>,
): Act<Of> => ({ permission, address, isButton: false, offer });
