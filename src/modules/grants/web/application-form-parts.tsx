import { Card, Cards, FieldRow, Section } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import { newApplicationAddress } from '../addresses.ts';
import { applicationWords } from '../messages/application-words.ts';
import type { Choice } from '../queries/application-choices.ts';

/** The recommended calls that wait for an application, to start from instead of an empty form. */
export const CallChoice = ({ calls }: { calls: readonly Choice[] }) => {
  const words = applicationWords.form;
  return calls.length === 0 ? null : (
    <Section title={words.fromCall}>
      <p class="kern-body">{words.fromCallIntro}</p>
      <Cards>
        {calls.map(({ value, label }) => (
          <Card title={label} level={3} href={newApplicationAddress({ call: value })} />
        ))}
      </Cards>
    </Section>
  );
};

type ItemFieldsProps = {
  rows: readonly (readonly FieldSpec[])[];
  values?: Readonly<Record<string, unknown>>;
};

/** The projects as rows to be typed. */
export const ItemFields = ({ rows, values }: ItemFieldsProps) => {
  const words = applicationWords.form;
  return (
    <Section title={words.items}>
      <p class="kern-body">{words.itemsHint}</p>
      {rows.map((row, index) => (
        <FieldRow legend={words.item(index + 1)}>
          <Fields fields={row} values={values} />
        </FieldRow>
      ))}
    </Section>
  );
};
