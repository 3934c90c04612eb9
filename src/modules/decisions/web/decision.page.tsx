import type { Child } from 'hono/jsx';
import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { DescriptionList, type Fact, History, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { decisionWords } from '../messages.ts';
import type { Decided, Undecided } from '../model/four-eyes.ts';
import type { Attempts, Named } from '../queries/list-attempts.ts';
import { AnswerForm, EarlierAttempts } from './answer-form.tsx';
import { answerFields, presentAttempt } from './attempt.presenter.ts';

/** The words of one kind of decision on its page, beside what all say alike. */
export type PageWords = {
  readonly title: string;
  readonly intro: string;
  readonly nothing: string;
  /** The words for those who only look on. */
  readonly noneWaiting: string;
  readonly prepare: string;
  readonly decide: string;
  readonly agree: string;
  readonly own: string;
  readonly earlier: string;
  readonly rulings: { readonly approved: string; readonly lapsed: string };
};

/** The subject of a decision as its page shows it. */
export type ShownSubject = {
  readonly preline: string;
  readonly breadcrumb: { readonly label: string; readonly href: string };
  readonly facts: readonly Fact[];
  /** Tells whether there is anything left to decide on. */
  readonly isOpen: boolean;
  readonly version?: number;
  /** The part below the decision. */
  readonly more?: Child;
};

type DecisionPageProps<Detail> = {
  context: Context;
  words: PageWords;
  /** The addresses of the first person's form and of the second's. */
  action: string;
  decideAction: string;
  permissions: { prepare: string; decide: string };
  fields: readonly FieldSpec[];
  /** Returns what is proposed, beside who and why. */
  proposal: (detail: Detail) => readonly Fact[];
  actionsDone: Readonly<Record<string, string>>;
  shown: ShownSubject;
  attempts: Attempts<Detail>;
  history: readonly HistoryRow[];
  state: FormState;
};

/** A decision on money from hand to hand: what waits, the form of whoever is next, and all that came before. */
export const DecisionPage = <Detail,>(props: DecisionPageProps<Detail>) => {
  const { context, words, shown, attempts, history, state } = props;
  const { waiting, earlier } = attempts;
  return (
    <Page
      frame={context.frame}
      title={words.title}
      preline={shown.preline}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[shown.breadcrumb]}
    >
      <p class="kern-body">{words.intro}</p>
      <DescriptionList facts={shown.facts} />
      {waiting && (
        <Section title={decisionWords.waiting}>
          <DescriptionList facts={told(props, waiting)} />
        </Section>
      )}
      {waiting ? <DecideStep {...props} waiting={waiting} /> : <PrepareStep {...props} />}
      <EarlierAttempts title={words.earlier} attempts={earlier.map((one) => told(props, one))} open />
      {shown.more}
      {history.length > 0 && (
        <Section title={decisionWords.history}>
          <History entries={presentHistory(history, props.actionsDone)} />
        </Section>
      )}
    </Page>
  );
};

const told = <Detail,>(
  { words: { rulings }, proposal }: DecisionPageProps<Detail>,
  attempt: Named<Undecided<Detail> | Decided<Detail>>,
) =>
  presentAttempt(attempt, { ...decisionWords.decisionFacts, rulings }, { before: proposal(attempt.detail) });

const PrepareStep = <Detail,>(props: DecisionPageProps<Detail>) => {
  const { context, words, action, permissions, fields, shown, state } = props;
  if (!shown.isOpen) return <p class="kern-body">{words.nothing}</p>;
  if (!context.may(permissions.prepare)) return <p class="kern-body">{words.noneWaiting}</p>;
  const { csrf } = context;
  return (
    <Section title={words.prepare}>
      <CommandForm {...{ action, csrf, state, fields }} submit={decisionWords.submitPrepare} />
    </Section>
  );
};

type DecideProps<Detail> = DecisionPageProps<Detail> & { waiting: Undecided<Detail> };

const DecideStep = <Detail,>(props: DecideProps<Detail>) => {
  const { context, words, decideAction, permissions, state, waiting } = props;
  const { preparedBy } = waiting;
  if (!context.may(permissions.decide)) return null;
  const form = (
    <AnswerForm
      {...{ context, preparedBy, state }}
      action={decideAction}
      fields={answerFields({ agree: words.agree })}
      submit={decisionWords.submitDecide}
      own={{ title: decisionWords.ownTitle, why: words.own }}
    />
  );
  return preparedBy === context.actor.accountId ? form : <Section title={words.decide}>{form}</Section>;
};
