import { Card, Cards, FieldRow, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { CommandForm, Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { applicationWords } from '../messages/application-words.ts';
import type { Choice } from '../queries/application-choices.ts';
import type { ApplicationItemRow } from '../queries/find-application.ts';
import { ItemTable } from './item-table.tsx';

type Props = {
  context: Context;
  state: FormState;
  title: string;
  action: string;
  submit: string;
  fields: readonly FieldSpec[];
  /** The projects as rows to be typed; without them they are fixed by the recommendation and stand as a table. */
  rows?: readonly (readonly FieldSpec[])[] | undefined;
  items?: readonly Omit<ApplicationItemRow, 'id' | 'providerId'>[] | undefined;
  values?: Readonly<Record<string, unknown>> | undefined;
  hidden?: Readonly<Record<string, string>>;
  /** Recommended calls that wait for an application. */
  calls?: readonly Choice[];
};

/** Applying, from a call or without one, and changing an application. */
export const ApplicationFormPage = ({ context, state, values, rows, items, calls = [], ...form }: Props) => {
  const { frame } = context;
  const words = applicationWords;
  return (
    <Page
      frame={frame}
      title={form.title}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.breadcrumb, href: '/applications' }]}
    >
      {calls.length > 0 && <CallChoice calls={calls} />}
      {items && <ItemTable items={items} />}
      <CommandForm
        action={form.action}
        csrf={context.csrf}
        state={state}
        fields={form.fields}
        compared={[...form.fields, ...(rows ?? []).flat()]}
        values={values}
        submit={form.submit}
        {...(form.hidden && { hidden: form.hidden })}
      >
        {rows && (
          <Section title={words.form.items}>
            <p class="kern-body">{words.form.itemsHint}</p>
            {rows.map((row, index) => (
              <FieldRow legend={words.form.item(index + 1)}>
                <Fields fields={row} values={values} />
              </FieldRow>
            ))}
          </Section>
        )}
      </CommandForm>
    </Page>
  );
};

const CallChoice = ({ calls }: { calls: readonly Choice[] }) => {
  const words = applicationWords.form;
  return (
    <Section title={words.fromCall}>
      <p class="kern-body">{words.fromCallIntro}</p>
      <Cards>
        {calls.map(({ value, label }) => (
          <Card title={label} level={3} href={`/applications/new?call=${value}`} />
        ))}
      </Cards>
    </Section>
  );
};
