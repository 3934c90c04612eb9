import { words } from '../words.ts';
import { Field, type FieldProps } from './field.tsx';
import { useText } from './form-state.ts';

export type Option = { readonly value: string; readonly label: string; readonly hint?: string | undefined };

type SelectProps = FieldProps & {
  options: readonly Option[];
  value?: string | undefined;
  /** The text of the empty choice; without it the field asks to choose. */
  none?: string;
};

/** One choice of many. For up to six choices `Radios` shows them all at once. */
export const Select = ({ options, value, none, ...field }: SelectProps) => (
  <Field {...field}>
    {(control) => {
      const chosen = useText(field.name, value);
      return (
        <div class="kern-form-input__select-wrapper sw-control">
          <select
            class={`kern-form-input__select${control['aria-invalid'] ? ' kern-form-input__select--error' : ''}`}
            {...control}
          >
            <option value="">{none ?? words.choose}</option>
            {options.map((option) => (
              <option value={option.value} selected={option.value === chosen}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      );
    }}
  </Field>
);
