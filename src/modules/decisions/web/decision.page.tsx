import type { Child } from 'hono/jsx';
import { type HistoryRow, presentHistory } from '#modules/audit/index.ts';
import { DescriptionList, type Fact, History, LinkButton, type Option, Page, Section } from '#ui/parts.ts';
import { offered } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { hasStep, StepForm } from '#web/step-form.tsx';
import { decisionWords, type pageWords } from '../messages.ts';
import type { Decided, Undecided } from '../model/four-eyes.ts';
import type { Attempts, Named } from '../queries/list-attempts.ts';
import { AnswerForm, EarlierAttempts } from './answer-form.tsx';
import { presentAttempt } from './attempt.presenter.ts';

/** The words of one kind of decision on its page: its title, and what it says otherwise than all others. */
export type OwnWords = { readonly title: string } & Partial<typeof pageWords>;

export type PageWords = OwnWords & typeof pageWords;

/** The subject of a decision as its page shows it. */
export type ShownSubject = {
  readonly preline: string;
  readonly breadcrumb: { readonly label: string; readonly href: string };
  readonly facts: readonly Fact[];
  /** Tells whether there is anything left to decide on. */
  readonly isOpen: boolean;
  readonly version?: number;
  /** The values that stand in the form of the first person at first. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The things that may be chosen in the form of the first person, and that the proposal names. */
  readonly choices?: readonly Option[];
  /** The names of the fields that mean something for it, where not all do. */
  readonly asks?: readonly string[];
  /** The part below the decision. */
  readonly more?: Child;
};

/** The subject with what was prepared on it. */
export type SubjectInHand<Detail> = ShownSubject & {
  readonly id: string;
  readonly waiting: Attempts<Detail>['waiting'];
};

export type DecisionPageProps<Detail> = {
  context: Context;
  words: PageWords;
  steps: { readonly [S in 'prepare' | 'decide']: Step<SubjectInHand<Detail>> };
  /** Returns what is proposed, beside who and why. */
  proposal: (detail: Detail) => readonly Fact[];
  actionsDone: Readonly<Record<string, string>>;
  /** The address of the form of the first person, where it has a page of its own. */
  form?: string | undefined;
  subject: SubjectInHand<Detail>;
  earlier: Attempts<Detail>['earlier'];
  history: readonly HistoryRow[];
  failed: FormState | undefined;
};

/** A decision on money from hand to hand: what waits, the form of whoever is next, and all that came before. */
export const DecisionPage = <Detail,>(props: DecisionPageProps<Detail>) => {
  const { context, words, subject, earlier, history, failed } = props;
  const { waiting } = subject;
  return (
    <Page
      frame={context.frame}
      title={words.title}
      preline={subject.preline}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
      breadcrumb={[subject.breadcrumb]}
    >
      <p class="kern-body">{words.intro}</p>
      <DescriptionList facts={subject.facts} />
      {waiting && (
        <Section title={decisionWords.waiting}>
          <DescriptionList facts={told(props, waiting)} />
        </Section>
      )}
      <Steps {...props} />
      <EarlierAttempts title={words.earlier} attempts={earlier.map((one) => told(props, one))} open />
      {subject.more}
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

/** The form of whoever is next, or what those read who only look on. */
const Steps = <Detail,>({
  context,
  words,
  steps,
  subject: record,
  failed,
  form,
}: DecisionPageProps<Detail>) => {
  const place = { context, record, failed };
  const hasNone = !record.waiting && !hasStep({ ...place, step: steps.prepare });
  return (
    <>
      {hasNone && <p class="kern-body">{record.isOpen ? words.noneWaiting : words.nothing}</p>}
      {form === undefined ? (
        <StepForm {...place} step={steps.prepare} title={words.prepare} />
      ) : (
        offered(steps.prepare, record, context) && <LinkButton href={form}>{words.prepare}</LinkButton>
      )}
      <AnswerForm {...place} step={steps.decide} title={words.decide} />
    </>
  );
};
