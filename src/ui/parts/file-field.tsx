import { Field, type FieldProps } from './field.tsx';

type FileFieldProps = FieldProps & { accept?: string; multiple?: boolean };

/** Files to send; the form around it needs `upload`. A browser forgets files when a form comes back: say so. */
export const FileField = ({ accept, multiple, ...field }: FileFieldProps) => (
  <Field {...field}>
    {(control) => (
      <input
        type="file"
        class={`kern-form-input__input${control['aria-invalid'] ? ' kern-form-input__input--error' : ''}`}
        {...{ accept, multiple }}
        {...control}
      />
    )}
  </Field>
);
