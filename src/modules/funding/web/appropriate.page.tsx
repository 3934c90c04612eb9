import { Alert, Card, Cards, FieldRow, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm, Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { fundingMessages } from '../messages.ts';
import type { MoneySource } from '../model/sources.ts';
import type { Choice } from '../queries/budget-choices.ts';
import { appropriationRows, knownAmounts, proposedValues, reasonField } from './appropriate-form.ts';

/** The first step: for which programme. */
export const ChooseProgrammePage = ({
  context,
  programmes,
}: {
  context: Context;
  programmes: readonly Choice[];
}) => {
  const words = fundingMessages;
  return (
    <Page
      frame={context.frame}
      title={words.appropriate.title}
      breadcrumb={[{ label: words.line.breadcrumb, href: '/budget' }]}
    >
      <Section title={words.appropriate.choose}>
        <Cards>
          {programmes.map(({ value, label }) => (
            <Card title={label} level={3} href={`/budget/appropriate?programme=${value}`} />
          ))}
        </Cards>
      </Section>
    </Page>
  );
};

type Props = {
  context: Context;
  state: FormState;
  programme: { id: string; title: string; sources: readonly MoneySource[] };
};

/** The second step: how much, per source and year. */
export const AppropriatePage = ({ context, state, programme }: Props) => {
  const { frame, language } = context;
  const words = fundingMessages;
  const values = proposedValues(programme.sources);
  const known = knownAmounts(programme.sources, language);
  const rows = appropriationRows(programme.sources, language);
  return (
    <Page
      frame={frame}
      title={words.appropriate.title}
      preline={programme.title}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: words.line.breadcrumb, href: '/budget' }]}
    >
      {programme.sources.length === 0 ? (
        <Alert tone="warning" title={words.appropriate.noSources} />
      ) : (
        <>
          <p class="kern-body">{words.appropriate.intro}</p>
          {known.length > 0 && (
            <Alert tone="info" title={words.appropriate.knownTitle}>
              {known.map((sentence) => (
                <p>{sentence}</p>
              ))}
            </Alert>
          )}
          <CommandForm
            action="/budget/appropriate"
            csrf={context.csrf}
            state={state}
            fields={[reasonField()]}
            submit={words.appropriate.submit}
            hidden={{ programmeId: programme.id }}
          >
            <p class="kern-body">{words.appropriate.rowsHint}</p>
            {rows.map((row, index) => (
              <FieldRow legend={words.appropriate.row(index + 1)}>
                <Fields fields={row} values={values} />
              </FieldRow>
            ))}
          </CommandForm>
        </>
      )}
    </Page>
  );
};
