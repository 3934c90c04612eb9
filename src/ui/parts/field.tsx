import type { Child } from 'hono/jsx';
import { words } from '../words.ts';
import { useFault, useFieldId } from './form-state.ts';
import { Icon } from './icon.tsx';

/** The props that every field has. The name finds its input and its fault in the form around it. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean;
};

type Described = { 'aria-describedby'?: string; 'aria-invalid'?: 'true' };
type Control = Described & { id: string; name: string };

/** Label, hint and fault around one control, tied together for screen readers. */
export const Field = ({ children, ...field }: FieldProps & { children: (control: Control) => Child }) => {
  const id = useFieldId(field.name);
  const fault = useFault(field.name);
  return (
    <div class={`kern-form-input sw-field${fault ? ' kern-form-input--error' : ''}`}>
      <label class="kern-label" for={id}>
        <LabelText {...field} />
      </label>
      <Hint id={id} text={field.hint} />
      {children({ id, name: field.name, ...described(id, field.hint, fault) })}
      <FaultText id={id} text={fault} />
    </div>
  );
};

/** Label, hint and fault around several controls that answer one question. */
export const FieldGroup = ({ children, ...field }: FieldProps & { children: Child }) => {
  const id = useFieldId(field.name);
  const fault = useFault(field.name);
  return (
    <fieldset
      class={`kern-fieldset sw-field${fault ? ' kern-fieldset--error' : ''}`}
      aria-describedby={described(id, field.hint, fault)['aria-describedby']}
    >
      <legend class="kern-label">
        <LabelText {...field} />
      </legend>
      <Hint id={id} text={field.hint} />
      <div class="kern-fieldset__body">{children}</div>
      <FaultText id={id} text={fault} />
    </fieldset>
  );
};

function described(id: string, hint: string | undefined, fault: string | undefined): Described {
  const ids = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean);
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(fault && { 'aria-invalid': 'true' }),
  };
}

const LabelText = ({ label, optional }: FieldProps) => (
  <>
    {label}
    {optional && <span class="kern-label__optional"> ({words.optional})</span>}
  </>
);

const Hint = ({ id, text }: { id: string; text: string | undefined }) =>
  text ? (
    <div class="kern-hint" id={`${id}-hint`}>
      {text}
    </div>
  ) : null;

const FaultText = ({ id, text }: { id: string; text: string | undefined }) =>
  text ? (
    <p class="kern-error" id={`${id}-fault`}>
      <Icon name="danger" />
      <span class="kern-body">
        <span class="kern-sr-only">{words.fault} </span>
        {text}
      </span>
    </p>
  ) : null;
