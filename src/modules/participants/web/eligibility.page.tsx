import { formatInstant } from '#ui/language.ts';
import {
  Actions,
  Alert,
  Badge,
  DescriptionList,
  EmptyState,
  Heading,
  LinkButton,
  Page,
  Prose,
  Section,
  Table,
} from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { participantsMessages } from '../messages.ts';
import type { ExceptionRow, TouchedRow } from '../queries/assignment-record.ts';
import type { EligibilityRow, PersonDetail } from '../queries/find-person.ts';
import { Exceptions, TouchedDecisions } from './decisions.view.tsx';
import { exceptionFields } from './exception-form.ts';
import { fullName } from './person.presenter.ts';
import { PersonTabs } from './person-tabs.tsx';
import { presentEarlier, presentVerdict } from './verdict.presenter.ts';

type Props = {
  context: Context;
  person: PersonDetail;
  checks: readonly EligibilityRow[];
  exceptions: readonly ExceptionRow[];
  touched: readonly TouchedRow[];
  state: FormState & { touchedId?: string | undefined };
};

/** Whether a person belongs to the target group: the law's advice, condition by condition, and what a person decided. */
export const EligibilityPage = ({ context, person, checks, exceptions, touched, state }: Props) => {
  const { frame } = context;
  const messages = participantsMessages;
  const words = messages.eligibility;
  const [latest, ...earlier] = checks;
  const isOpen = ['referred', 'eligible', 'not-eligible'].includes(person.status);
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={fullName(person)}
      notice={context.notice}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: messages.person.breadcrumb, href: '/people' },
        { label: fullName(person), href: `/people/${person.id}` },
      ]}
    >
      <PersonTabs personId={person.id} current="eligibility" />
      <RefusalNotice refusal={state.touchedId ? state.refusal : undefined} />
      <TouchedDecisions context={context} rows={touched} state={state} />
      {touched.length > 0 && latest && <Heading>{messages.touched.latest}</Heading>}
      {latest ? (
        <Latest check={latest} />
      ) : (
        <EmptyState title={words.notChecked}>{words.notCheckedText}</EmptyState>
      )}
      <NextSteps person={person} isChecked={latest !== undefined} />
      {latest && isOpen && person.status !== 'eligible' && (
        <ExceptionSection context={context} person={person} state={state} />
      )}
      <Exceptions rows={exceptions} />
      {earlier.length > 0 && <Earlier checks={earlier} />}
    </Page>
  );
};

type StepProps = { person: PersonDetail; isChecked: boolean };

const NextSteps = ({ person, isChecked }: StepProps) => {
  const { person: words, touched } = participantsMessages;
  const isFrozen = person.status === 'assigned' || person.status === 'ended';
  const label = isFrozen ? touched.addFacts : isChecked ? words.checkAnew : words.check;
  return (
    <Actions>
      {person.status === 'eligible' && (
        <LinkButton href={`/people/${person.id}/assign`} kind="primary">
          {words.assign}
        </LinkButton>
      )}
      <LinkButton href={`/people/${person.id}/facts`} kind={isChecked ? 'secondary' : 'primary'}>
        {label}
      </LinkButton>
    </Actions>
  );
};

const ExceptionSection = ({ context, person, state }: Pick<Props, 'context' | 'person' | 'state'>) => {
  const words = participantsMessages.eligibility;
  return (
    <Section title={words.grant}>
      <p>{words.grantText}</p>
      <CommandForm
        action={`/people/${person.id}/exception`}
        csrf={context.csrf}
        state={state}
        fields={exceptionFields()}
        submit={words.save}
      />
    </Section>
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
