import { listHistory } from '#modules/identity/index.ts';
import type { Fact } from '#ui/parts.ts';
import type { Address } from '#web/address.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { type FormState, freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import type { defineDecision } from '../define-decision.ts';
import { listAttempts } from '../queries/list-attempts.ts';
import type { Prepare } from '../rules.ts';
import { answerFields } from './attempt.presenter.ts';
import { DecisionPage, type PageWords, type ShownSubject } from './decision.page.tsx';

type Kind<S, D, I extends Prepare, E extends object> = ReturnType<typeof defineDecision<S, D, I, E>>;

/** The page of one kind of decision: where it lies, who may look on, and what it shows of the subject. */
type PageOfDecision<Detail> = {
  /** The address with the id of the subject, as is that of the second person. */
  readonly address: Address<'/:id'>;
  readonly decideAddress: Address<'/:id'>;
  /** The permission of those who may read it. */
  readonly read: string;
  /**
   * The key of the sentence that follows, `module.key`: `-prepared`, `-approved`, `-returned` or `-lapsed` is added.
   */
  readonly done: string;
  readonly words: PageWords;
  /** The words for what happened, by command. */
  readonly messages: { readonly actionsDone: Readonly<Record<string, string>> };
  fields(): FieldSpec[];
  proposal(detail: Detail): readonly Fact[];
  find(context: Context, id: string): Promise<ShownSubject | undefined>;
};

/**
 * Returns the routes of the page on which one person prepares a decision and another takes it, with the forms of both.
 */
export function decisionRoutes<S, D, I extends Prepare, E extends object>(
  kind: Kind<S, D, I, E>,
  page: PageOfDecision<D>,
): Route[] {
  const { path } = page.address;
  const access = (permission: string) => ({ access: { permission } });
  const { prepare, decide } = kind;
  return [
    { method: 'GET', path, ...access(page.read), handle: (context) => show(kind, page, context) },
    {
      method: 'POST',
      path,
      ...access(prepare.permission),
      handle: (context) =>
        handleForm(context, { command: prepare, fields: page.fields(), ...formOf(kind, page, context) }),
    },
    {
      method: 'POST',
      path: page.decideAddress.path,
      ...access(decide.permission),
      handle: (context) =>
        handleForm(context, {
          command: decide,
          fields: answerFields({ agree: page.words.agree }),
          ...formOf(kind, page, context),
        }),
    },
  ];
}

/** Returns what both forms have in common: on to the same page, or the same page again. */
const formOf = <S, D, I extends Prepare, E extends object>(
  kind: Kind<S, D, I, E>,
  page: PageOfDecision<D>,
  context: Context,
) => ({
  also: { id: context.params.id },
  takesVersion: kind.rules.version !== undefined,
  done: ({ id, ruling = 'prepared' }: Readonly<Record<string, unknown>>) =>
    context.redirect(page.address(String(id), { done: `${page.done}-${ruling}` })),
  again: (state: FormState, status: number) => show(kind, page, context, { state, status }),
});

async function show<S, D, I extends Prepare, E extends object>(
  kind: Kind<S, D, I, E>,
  page: PageOfDecision<D>,
  context: Context,
  { state, status }: { state: FormState; status: number } = { state: freshForm(context), status: 200 },
): Promise<Response> {
  const id = context.id();
  const shown = await page.find(context, id);
  if (!shown) return context.notFound();
  const attempts = await listAttempts(context.work, kind, id);
  const history = await listHistory(context.work, kind.rules.objectKind, id);
  const view = DecisionPage({
    ...{ context, shown, attempts, history },
    words: page.words,
    proposal: page.proposal,
    fields: page.fields(),
    action: page.address(id),
    decideAction: page.decideAddress(id),
    permissions: { prepare: kind.prepare.permission, decide: kind.decide.permission },
    actionsDone: page.messages.actionsDone,
    state: { ...state, version: state.version ?? shown.version },
  });
  return context.html(view, status);
}
