import { Field, type FieldProps } from './field.tsx';
import { useText } from './form-state.ts';

type TextFieldProps = FieldProps & {
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password';
  /**
   * The kind of value that the browser may fill in, for example `family-name`. Off unless the field asks for the
   * person's own.
   */
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal';
  /** The unit after the control, for example `€`; also said in the label or hint if it matters there. */
  unit?: string;
  width?: 'short' | 'medium' | 'full';
  maxlength?: number;
  readonly?: boolean;
  /** The name of the `LiveTotal` that this amount counts towards. */
  total?: string | undefined;
};

/** One line of text. */
export const TextField = ({ value, type = 'text', width = 'full', unit, ...rest }: TextFieldProps) => {
  const { autocomplete = 'off', inputmode, maxlength, readonly, total, ...field } = rest;
  return (
    <Field {...field}>
      {(control) => (
        <span class={`sw-control sw-control--${width}`}>
          <input
            class={`kern-form-input__input${control['aria-invalid'] ? ' kern-form-input__input--error' : ''}`}
            type={type}
            value={useText(field.name, value)}
            {...{ autocomplete, inputmode, maxlength, readonly }}
            data-total-part={total}
            {...control}
          />
          {unit && <span class="sw-control__unit">{unit}</span>}
        </span>
      )}
    </Field>
  );
};

type ShortFieldProps = FieldProps & Pick<TextFieldProps, 'value' | 'unit' | 'total'>;

/** A whole number as text: number inputs lose typing errors and change by the mouse wheel. */
export const NumberField = (field: ShortFieldProps) => (
  <TextField width="short" inputmode="numeric" {...field} />
);

/** An amount in euros; the value comes from `formatMoneyInput`. */
export const MoneyField = (field: ShortFieldProps) => (
  <TextField width="medium" inputmode="decimal" unit="€" {...field} />
);

/** A day as text, so that a mistyped one is kept; the value comes from `formatDate`. */
export const DateField = (field: ShortFieldProps) => <TextField width="medium" {...field} />;

/** A month as text; the value comes from `formatMonthInput`. */
export const MonthField = (field: ShortFieldProps) => <TextField width="short" {...field} />;
