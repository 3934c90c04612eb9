import { FieldGroup, type FieldProps } from './field.tsx';
import { useChosen, useFault, useFieldId } from './form-state.ts';
import type { Option } from './select.tsx';

type RadiosProps = FieldProps & { options: readonly Option[]; value?: string | undefined };
type CheckboxesProps = FieldProps & { options: readonly Option[]; values?: readonly string[] };

/** One choice of a few, all visible. */
export const Radios = ({ options, value, ...field }: RadiosProps) => (
  <FieldGroup {...field}>
    <Checks type="radio" name={field.name} options={options} known={value === undefined ? [] : [value]} />
  </FieldGroup>
);

/** Any number of choices. */
export const Checkboxes = ({ options, values = [], ...field }: CheckboxesProps) => (
  <FieldGroup {...field}>
    <Checks type="checkbox" name={field.name} options={options} known={values} />
  </FieldGroup>
);

type ChecksProps = {
  type: 'radio' | 'checkbox';
  name: string;
  options: readonly Option[];
  known: readonly string[];
};

const Checks = ({ type, name, options, known }: ChecksProps) => {
  const groupId = useFieldId(name);
  const chosen = useChosen(name, known);
  const isWrong = useFault(name) !== undefined;
  // Where there is nothing to choose, the summary of faults still finds the group.
  if (options.length === 0)
    return (
      <p class="kern-body" id={groupId}>
        –
      </p>
    );
  return options.map((option, index) => {
    // The summary of faults leads to the first control of the group.
    const id = index === 0 ? groupId : `${groupId}-${index + 1}`;
    return (
      <div class="kern-form-check">
        <input
          class={`kern-form-check__${type}${isWrong ? ` kern-form-check__${type}--error` : ''}`}
          type={type}
          {...{ id, name }}
          value={option.value}
          checked={chosen.includes(option.value)}
          aria-describedby={option.hint && `${id}-option-hint`}
        />
        <label class="kern-label" for={id}>
          {option.label}
        </label>
        {option.hint && (
          <div class="kern-hint sw-check-hint" id={`${id}-option-hint`}>
            {option.hint}
          </div>
        )}
      </div>
    );
  });
};
