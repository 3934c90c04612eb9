import { listHistory } from '#modules/identity/index.ts';
import type { Fact } from '#ui/parts.ts';
import type { Address } from '#web/address.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import type { defineDecision } from '../define-decision.ts';
import { decisionWords, pageWords } from '../messages.ts';
import { listAttempts } from '../queries/list-attempts.ts';
import type { Prepare } from '../rules.ts';
import { offerAnswer } from './answer-form.tsx';
import { answerFields } from './attempt.presenter.ts';
import {
  DecisionPage,
  type DecisionPageProps,
  type OwnWords,
  type PageWords,
  type ShownSubject,
  type SubjectInHand,
} from './decision.page.tsx';

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
   * Without it follows what all decisions say.
   */
  readonly done?: string;
  readonly words: OwnWords;
  /** The words for what happened, by command. */
  readonly messages: { readonly actionsDone: Readonly<Record<string, string>> };
  /**
   * Returns the fields of the first person; a sent form is read by their names and kinds, without the subject. Or, where
   * what they say needs a page of its own, where that is.
   */
  fields?(subject?: ShownSubject): FieldSpec[];
  form?(id: string): string;
  proposal(detail: Detail, subject: ShownSubject): readonly Fact[];
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
  const takesVersion = kind.rules.version !== undefined;
  const done = ({ id, ruling = 'prepared' }: Readonly<Record<string, unknown>>) =>
    page.address(String(id), { done: page.done ? `${page.done}-${ruling}` : `decisions.${ruling}` });
  const again = (context: Context, failed?: FormState, status = 200): Promise<Response> =>
    show(kind, page, { prepare, decide }, context, failed, status);
  const prepare = defineStep({
    address: page.address,
    command: kind.prepare,
    fields: (subject) => page.fields?.(subject) ?? [],
    values: ({ values = {} }: SubjectInHand<D>) => values,
    takesVersion,
    offer: {
      label: () => decisionWords.submitPrepare,
      isOpen: ({ waiting, isOpen }: SubjectInHand<D>) => waiting === undefined && isOpen,
    },
    done,
    again,
  });
  const decide = defineStep({
    address: page.decideAddress,
    command: kind.decide,
    fields: () => answerFields({ agree: wordsOf(page).agree }),
    takesVersion,
    offer: offerAnswer<SubjectInHand<D>>({
      label: () => decisionWords.submitDecide,
      own: () => wordsOf(page).own,
    }),
    done,
    again,
  });
  return [
    { method: 'GET', path, access: { permission: page.read }, handle: (context) => again(context) },
    ...(page.form ? [] : [prepare.route]),
    decide.route,
  ];
}

const wordsOf = ({ words }: { readonly words: OwnWords }): PageWords => ({ ...pageWords, ...words });

async function show<S, D, I extends Prepare, E extends object>(
  kind: Kind<S, D, I, E>,
  page: PageOfDecision<D>,
  steps: DecisionPageProps<D>['steps'],
  context: Context,
  failed: FormState | undefined,
  status: number,
): Promise<Response> {
  const id = context.id();
  const shown = await page.find(context, id);
  if (!shown) return context.notFound();
  const { waiting, earlier } = await listAttempts(context.work, kind, id);
  const history = await listHistory(context.work, kind.rules.objectKind, id);
  const view = DecisionPage({
    ...{ context, steps, earlier, history, failed },
    subject: { ...shown, id, waiting },
    words: wordsOf(page),
    proposal: (detail) => page.proposal(detail, shown),
    form: page.form?.(id),
    actionsDone: page.messages.actionsDone,
  });
  return context.html(view, status);
}
