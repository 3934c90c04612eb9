import { Alert, DescriptionList, Prose, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { Step } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import { StepForm } from '#web/step-form.tsx';
import { participantsMessages } from '../messages.ts';
import type { ExceptionRow, ExtensionRow, TouchedRow } from '../queries/assignment-record.ts';
import { presentException, presentExtension, presentTouched } from './decisions.presenter.ts';

type Rows<Row> = { rows: readonly Row[] };

/** The decisions of named persons against the law's advice or a rule: on every page about the person, for ever. */
export const Exceptions = ({ rows }: Rows<ExceptionRow>) => {
  const { title, text, columns } = participantsMessages.exceptions;
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <p>{text}</p>
      <Table
        caption={title}
        captionHidden
        rows={rows.map((row) => presentException(row))}
        columns={[
          { label: columns.rule, cell: (row) => row.rules },
          { label: columns.reason, cell: (row) => <Prose text={row.reason} /> },
          { label: columns.by, cell: (row) => row.by },
          { label: columns.when, cell: (row) => row.when },
        ]}
      />
    </Section>
  );
};

export const Extensions = ({ rows }: Rows<ExtensionRow>) => {
  const { list, columns } = participantsMessages.extension;
  if (rows.length === 0) return null;
  return (
    <Table
      caption={list}
      rows={rows.map((row) => presentExtension(row))}
      columns={[
        { label: columns.period, cell: (row) => row.period },
        { label: columns.verdict, cell: (row) => row.verdict },
        { label: columns.by, cell: (row) => row.by },
        { label: columns.when, cell: (row) => row.when },
      ]}
    />
  );
};

type TouchedProps = Rows<TouchedRow> & {
  context: Context;
  step: Step<TouchedRow>;
  failed: FormState | undefined;
};

/** Decisions that facts confirmed later touch; each can be acknowledged once. */
export const TouchedDecisions = ({ rows, ...place }: TouchedProps) => {
  const words = participantsMessages.touched;
  if (rows.length === 0) return null;
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      {rows
        .map((row) => ({ row, ...presentTouched(row) }))
        .map(({ row, ...shown }) => (
          <Alert tone={shown.isOpen ? 'warning' : 'info'} title={shown.title} level={3}>
            <DescriptionList facts={shown.facts} />
            {shown.conditions.length > 0 && (
              <>
                <p>{words.facts.conditions}</p>
                <ul>
                  {shown.conditions.map((condition) => (
                    <li>{condition}</li>
                  ))}
                </ul>
              </>
            )}
            <StepForm {...place} record={row} />
          </Alert>
        ))}
    </Section>
  );
};
