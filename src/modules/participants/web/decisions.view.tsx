import { Actions, Alert, Button, DescriptionList, Form, Prose, Section, Table, TextArea } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { acknowledgeTouchedDecisionAddress } from '../addresses.ts';
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

/** Decisions that facts confirmed later touch; each can be acknowledged once. `state` belongs to the one it names. */
export const TouchedDecisions = ({
  context,
  rows,
  state,
}: Rows<TouchedRow> & { context: Context; state: FormState & { touchedId?: string | undefined } }) => {
  const words = participantsMessages.touched;
  if (rows.length === 0) return null;
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      {rows
        .map((row) => presentTouched(row))
        .map((shown) => (
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
            {shown.isOpen && (
              <Acknowledge
                context={context}
                touched={shown}
                state={state.touchedId === shown.id ? state : { commandId: context.work.newId(), faults: [] }}
              />
            )}
          </Alert>
        ))}
    </Section>
  );
};

type AcknowledgeProps = { context: Context; touched: { id: string; version: number }; state: FormState };

const Acknowledge = ({ context, touched, state }: AcknowledgeProps) => {
  const words = participantsMessages.touched;
  return (
    <Form
      action={acknowledgeTouchedDecisionAddress(touched.id)}
      csrf={context.csrf}
      commandId={state.commandId}
      version={touched.version}
      input={state.input}
      faults={state.faults}
      scope={touched.id.slice(0, 8)}
    >
      <TextArea name="note" label={words.noteField} hint={words.noteHint} />
      <Actions>
        <Button kind="secondary">{words.save}</Button>
      </Actions>
    </Form>
  );
};
