import { Field, type FieldProps } from './field.tsx';
import { useText } from './form-state.ts';

type TextAreaProps = FieldProps & { value?: string | undefined; rows?: number; maxlength?: number };

/** Several lines of text. */
export const TextArea = ({ value, rows = 4, maxlength, ...field }: TextAreaProps) => (
  <Field {...field}>
    {(control) => (
      <textarea
        class={`kern-form-input__input${control['aria-invalid'] ? ' kern-form-input__input--error' : ''}`}
        {...{ rows, maxlength }}
        {...control}
      >
        {/* HTML drops the first line break of a text area. */}
        {`\n${useText(field.name, value)}`}
      </textarea>
    )}
  </Field>
);
