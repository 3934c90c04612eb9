import type { Child } from 'hono/jsx';
import { useWords } from '../reading.ts';
import { fieldId, useFault } from './form-state.ts';
import { Icon } from './icon.tsx';

/** What every field has. The name finds its input and its fault in the form around it. */
export type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean;
};

type Control = { id: string; name: string; required?: boolean; [aria: `aria-${string}`]: string | undefined };

/** Label, hint and fault around one control, tied together for screen readers. */
export const Field = ({ children, ...field }: FieldProps & { children: (control: Control) => Child }) => {
  const fault = useFault(field.name);
  return (
    <div class={`kern-form-input sw-field${fault ? ' kern-form-input--error' : ''}`}>
      <label class="kern-label" for={fieldId(field.name)}>
        {field.label} <Optional when={field.optional} />
      </label>
      <Hint {...field} />
      {children({ id: fieldId(field.name), name: field.name, ...described(field, fault) })}
      <FaultText name={field.name} fault={fault} />
    </div>
  );
};

/** Label, hint and fault around several controls that answer one question. */
export const FieldGroup = ({ children, ...field }: FieldProps & { children: Child }) => {
  const fault = useFault(field.name);
  return (
    <fieldset
      id={fieldId(field.name)}
      class={`kern-fieldset sw-field${fault ? ' kern-fieldset--error' : ''}`}
      {...described(field, fault)}
    >
      <legend class="kern-label">
        {field.label} <Optional when={field.optional} />
      </legend>
      <Hint {...field} />
      <div class="kern-fieldset__body">{children}</div>
      <FaultText name={field.name} fault={fault} />
    </fieldset>
  );
};

function described({ name, hint }: FieldProps, fault: string | undefined) {
  const ids = [hint && `${fieldId(name)}-hint`, fault && `${fieldId(name)}-fault`].filter(Boolean);
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(fault && { 'aria-invalid': 'true' }),
  };
}

const Optional = ({ when }: { when: boolean | undefined }) =>
  when ? <span class="kern-label__optional">({useWords().optional})</span> : null;

const Hint = ({ name, hint }: FieldProps) =>
  hint ? (
    <div class="kern-hint" id={`${fieldId(name)}-hint`}>
      {hint}
    </div>
  ) : null;

const FaultText = ({ name, fault }: { name: string; fault: string | undefined }) =>
  fault ? (
    <p class="kern-error" id={`${fieldId(name)}-fault`}>
      <Icon name="danger" />
      <span class="kern-body">
        <span class="kern-sr-only">{useWords().fault} </span>
        {fault}
      </span>
    </p>
  ) : null;
