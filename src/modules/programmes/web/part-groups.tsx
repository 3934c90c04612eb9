import { Disclosure } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { fieldWords } from '../messages/field-words.ts';
import { partWords } from '../messages/part-words.ts';

/** A field of a part: the object of the part that it belongs to, and whether it is the evidence of the part. */
export type GroupedField = FieldSpec & { readonly group: string | undefined; readonly isEvidence: boolean };

type Values = Readonly<Record<string, unknown>>;
type Props = { fields: readonly GroupedField[]; values: Values; state: FormState };

/**
 * The fields of a part: first what it must say or says already, then the objects in it, then what few need, last where
 * all of it comes from. What is empty and may stay so is folded away, until something is wrong.
 */
export const PartGroups = ({ fields, values, state }: Props) => {
  const isFilled = ({ name }: FieldSpec) => values[name] !== undefined || Boolean(state.input?.[name]);
  const isOpen = state.faults.length > 0;
  const own = fields.filter(({ group, isEvidence }) => group === undefined && !isEvidence);
  const groups = Object.entries(Object.groupBy(fields, ({ group = '' }) => group)).filter(
    ([name]) => name !== '',
  );
  const isRare = (field: FieldSpec) => field.optional === true && !isFilled(field);
  return (
    <>
      <Fields fields={own.filter((field) => !isRare(field))} values={values} />
      {groups.map(([name, ofGroup = []]) => (
        <Disclosure
          summary={fieldWords.fields[name] ?? name}
          open={isOpen || ofGroup.some((field) => !isRare(field))}
        >
          <Fields fields={ofGroup} values={values} />
        </Disclosure>
      ))}
      {own.some(isRare) && (
        <Disclosure summary={partWords.more} open={isOpen}>
          <Fields fields={own.filter(isRare)} values={values} />
        </Disclosure>
      )}
      <Fields fields={fields.filter(({ isEvidence }) => isEvidence)} values={values} />
    </>
  );
};
