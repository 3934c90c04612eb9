import type { Child } from 'hono/jsx';
import { Conflict } from '#ui/parts/conflict.tsx';
import {
  Actions,
  Alert,
  Button,
  Checkboxes,
  DateField,
  FileField,
  Form,
  Hidden,
  MoneyField,
  MonthField,
  NumberField,
  Radios,
  Select,
  TextArea,
  TextField,
} from '#ui/parts.ts';
import type { ActKind } from './act.ts';
import { type FieldSpec, fieldText } from './form-fields.ts';
import { formWords } from './form-words.ts';
import type { FormState } from './handle-form.ts';

type FieldsProps = { fields: readonly FieldSpec[]; values?: Readonly<Record<string, unknown>> | undefined };

/** Draws the fields of a form from their specification. */
export const Fields = ({ fields, values = {} }: FieldsProps) => (
  <>
    {fields.map((field) => (
      <FieldOf field={field} text={fieldText(field.kind, values[field.name])} value={values[field.name]} />
    ))}
  </>
);

const FieldOf = ({ field, text, value }: { field: FieldSpec; text: string; value: unknown }) => {
  const { kind, options = [], unit, accept, path: _, faultText: __, ...rest } = field;
  const common = { ...rest, ...(unit !== undefined && { unit }) };
  switch (kind) {
    case 'code':
      return <TextArea {...rest} rows={24} value={text} />;
    case 'long-text':
      return <TextArea {...rest} value={text} />;
    case 'email':
      return <TextField {...rest} type="email" value={text} />;
    case 'phone':
      return <TextField {...rest} type="tel" width="medium" value={text} />;
    case 'number':
      return <NumberField {...common} value={text} />;
    case 'money':
      return <MoneyField {...rest} value={text} />;
    case 'percentage':
      return <TextField {...rest} width="short" inputmode="decimal" unit="%" value={text} />;
    case 'hours':
    case 'quantity':
      return <TextField {...common} width="short" inputmode="decimal" value={text} />;
    case 'date':
      return <DateField {...rest} value={text} />;
    case 'month':
      return <MonthField {...rest} value={text} />;
    case 'choice':
      return <Select {...rest} options={options} value={text} />;
    case 'radios':
      return <Radios {...rest} options={options} value={text} />;
    case 'yes-no':
      return (
        <Radios
          {...rest}
          options={[
            { value: 'yes', label: formWords.yes },
            { value: 'no', label: formWords.no },
          ]}
          value={text}
        />
      );
    case 'tick':
      return (
        <Checkboxes
          {...rest}
          label={formWords.confirm}
          options={[{ value: 'yes', label: field.label }]}
          values={text === 'yes' ? ['yes'] : []}
        />
      );
    case 'file':
      return <FileField {...rest} {...(accept !== undefined && { accept })} />;
    case 'ticks':
      return <Checkboxes {...rest} options={options} values={(value as string[] | undefined) ?? []} />;
    default:
      return <TextField {...rest} value={text} />;
  }
};

type CommandFormProps = {
  action: string;
  csrf: string;
  state: FormState;
  fields: readonly FieldSpec[];
  /** All fields that two editors might differ in, if the page draws some of them itself. */
  compared?: readonly FieldSpec[] | undefined;
  values?: Readonly<Record<string, unknown>> | undefined;
  submit: string;
  /** The look of the button; a form is the usual way on unless this says otherwise. */
  kind?: ActKind | undefined;
  /** Tells the ids of several forms on one page apart. */
  scope?: string | undefined;
  draft?: string | undefined;
  /** The values that the page knows and nobody types. */
  hidden?: Readonly<Record<string, string>>;
  /** The parts that the fields cannot say, between them and the button. */
  children?: Child;
};

/** A whole form of one command: what went wrong last time, the fields, the button. */
export const CommandForm = ({
  action,
  csrf,
  state,
  fields,
  compared = fields,
  values,
  submit,
  kind = 'primary',
  scope,
  draft,
  hidden = {},
  children,
}: CommandFormProps) => (
  <>
    {state.refusal && (
      <Alert tone="warning" title={formWords.refused} live>
        <p>{state.refusal.why}</p>
        <p>{state.refusal.next}</p>
      </Alert>
    )}
    {state.conflict && (
      <Conflict changed={formWords.changedMeanwhile} differences={differences(compared, values, state)} />
    )}
    <Form
      action={action}
      csrf={csrf}
      commandId={state.commandId}
      version={state.version}
      input={state.input}
      faults={state.faults}
      scope={scope}
      upload={fields.some(({ kind }) => kind === 'file')}
      draft={draft}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      <Fields fields={fields} values={values} />
      {children}
      <Actions>
        <Button kind={kind}>{submit}</Button>
      </Actions>
    </Form>
  </>
);

function differences(fields: readonly FieldSpec[], values: CommandFormProps['values'], state: FormState) {
  return fields.flatMap(({ name, kind, label }) => {
    const yours = state.input?.[name];
    const mine = typeof yours === 'string' ? yours : (yours ?? []).join(', ');
    const theirs = fieldText(kind, values?.[name]);
    return mine === theirs ? [] : [{ label, yours: mine, theirs }];
  });
}
