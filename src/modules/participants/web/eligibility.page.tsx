import { formatInstant } from '#ui/language.ts';
import {
  Alert,
  Badge,
  DescriptionList,
  EmptyState,
  Heading,
  Page,
  Prose,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { Offers } from '#web/offers.tsx';
import { StepForm } from '#web/step-form.tsx';
import type { KnownFacts } from '../facts.store.ts';
import { participantsMessages } from '../messages.ts';
import type { ExceptionRow, TouchedRow } from '../queries/assignment-record.ts';
import type { EligibilityRow, PersonDetail } from '../queries/find-person.ts';
import { Exceptions, TouchedDecisions } from './decisions.view.tsx';
import { wordsAbout } from './named-person.ts';
import { asksFacts, offerAssignment, offerFacts } from './person-acts.ts';
import { PersonTabs } from './person-tabs.tsx';
import { TimeReckoning } from './time-reckoning.view.tsx';
import { presentEarlier, presentVerdict } from './verdict.presenter.ts';

type Props = {
  context: Context;
  person: PersonDetail;
  checks: readonly EligibilityRow[];
  /** The facts that the time of the law is reckoned from, where the programme asks for it. */
  known: KnownFacts | undefined;
  exceptions: readonly ExceptionRow[];
  touched: readonly TouchedRow[];
  failed: FormState | undefined;
  steps: { readonly exception: Step<CheckedPerson>; readonly acknowledge: Step<TouchedRow> };
};

/** A person, and whether their facts were ever checked. */
export type CheckedPerson = PersonDetail & { readonly isChecked: boolean };

const acts: readonly Act<CheckedPerson>[] = [
  offerAssignment,
  offerFacts<CheckedPerson>({
    label: ({ status, isChecked }) => {
      const { person: words, touched } = participantsMessages;
      if (status === 'running' || status === 'ended') return touched.addFacts;
      return isChecked ? words.checkAnew : words.check;
    },
    kind: ({ isChecked }) => (isChecked ? 'secondary' : 'primary'),
  }),
];

/** The page on whether a person belongs to the target group: what the law advises, and what a person decided. */
export const EligibilityPage = ({
  context,
  person,
  checks,
  known,
  exceptions,
  touched,
  failed,
  steps,
}: Props) => {
  const { frame } = context;
  const words = participantsMessages.eligibility;
  const [latest, ...earlier] = checks;
  const asks = asksFacts(person, context);
  const record = { ...person, isChecked: latest !== undefined };
  return (
    <Page
      frame={frame}
      title={words.title}
      notice={context.notice}
      hasFaults={(failed?.faults.length ?? 0) > 0}
      {...wordsAbout(person)}
    >
      <PersonTabs personId={person.id} current="eligibility" />
      <TouchedDecisions context={context} rows={touched} step={steps.acknowledge} failed={failed} />
      {touched.length > 0 && latest && <Heading>{participantsMessages.touched.latest}</Heading>}
      {latest ? (
        <Latest check={latest} />
      ) : (
        <EmptyState title={asks ? words.notChecked : words.nothingAsked}>
          {asks ? words.notCheckedText : words.nothingAskedText}
        </EmptyState>
      )}
      <Offers context={context} record={record} acts={acts} />
      {known &&
        person.timesUnder.map((under) => (
          <TimeReckoning known={known} under={under} today={context.work.today} />
        ))}
      <StepForm
        {...{ context, record, failed }}
        step={steps.exception}
        title={asks ? words.grant : words.admit}
      >
        <p>{words.grantText}</p>
      </StepForm>
      <Exceptions rows={exceptions} />
      {earlier.length > 0 && <Earlier checks={earlier} />}
    </Page>
  );
};

const Earlier = ({ checks }: { checks: readonly EligibilityRow[] }) => {
  const words = participantsMessages.eligibility;
  return (
    <Section title={words.earlier}>
      <Table
        caption={words.earlier}
        captionHidden
        rows={checks.map((check) => presentEarlier(check))}
        columns={[
          { label: words.earlierColumns.when, cell: (row) => row.when },
          { label: words.earlierColumns.verdict, cell: (row) => row.verdict },
          { label: words.earlierColumns.by, cell: (row) => row.by },
        ]}
      />
    </Section>
  );
};

const Latest = ({ check }: { check: EligibilityRow }) => {
  const words = participantsMessages.eligibility;
  const shown = presentVerdict(check);
  return (
    <>
      <Badge {...shown.badge} />
      <p>{shown.text}</p>
      {check.exceptionReason !== null && (
        <Alert tone="info" title={words.exception}>
          <Prose text={check.exceptionReason} />
          <p>{words.exceptionBy(check.decidedBy, formatInstant(check.decidedAt))}</p>
        </Alert>
      )}
      {shown.missing.length > 0 && (
        <Section title={words.missing} level={3}>
          <ul>
            {shown.missing.map((fact) => (
              <li>{fact}</li>
            ))}
          </ul>
        </Section>
      )}
      <DescriptionList facts={shown.facts} />
      {shown.conditions.length > 0 && (
        <Section title={words.conditions}>
          <Table
            caption={words.conditions}
            captionHidden
            rows={shown.conditions}
            columns={[
              { label: words.columns.condition, cell: (row) => row.text },
              { label: words.columns.verdict, cell: (row) => <Badge {...row.badge} /> },
              { label: words.columns.citation, cell: (row) => row.citation },
            ]}
          />
        </Section>
      )}
      {shown.notes.length > 0 && (
        <Section title={words.notes} level={3}>
          <ul>
            {shown.notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};
