import type { LawFacts } from '#law/index.ts';
import { formatDate } from '#ui/language.ts';
import { Actions, Button, FieldRow, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm, Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import {
  type Asked,
  allFactFields,
  FACT_LISTS,
  type FactList,
  factValues,
  filledRows,
  findingFields,
  isAsked,
  noneField,
  rowFields,
} from './facts-form.ts';
import { fullName } from './person.presenter.ts';

type Props = {
  context: Context;
  state: FormState;
  person: PersonDetail;
  asked: Asked;
  known: LawFacts | null;
};

const SPARE_ROWS = 2;
const MORE_ROWS = 6;

/** The facts that the rule of the programme asks for, with lists that grow without a script. */
export const FactsFormPage = ({ context, state, person, asked, known }: Props) => {
  const { frame, reading } = context;
  const messages = participantsMessages[reading];
  const values = factValues(known ?? firstAnswers(person));
  const lists = FACT_LISTS.filter((list) => isAsked(list, asked, known));
  return (
    <Page
      frame={frame}
      title={messages.facts.title}
      preline={fullName(person)}
      hasFaults={state.faults.length > 0}
      breadcrumb={[
        { label: messages.person.breadcrumb, href: '/people' },
        { label: fullName(person), href: `/people/${person.id}` },
      ]}
    >
      <p>{messages.facts.intro}</p>
      <p>{messages.facts.birthDate(formatDate(person.birthDate, reading))}</p>
      <CommandForm
        action={`/people/${person.id}/facts`}
        csrf={context.csrf}
        state={state}
        fields={findingFields(reading, asked, known)}
        compared={allFactFields(reading, (state.input as Context['form']) ?? {})}
        values={values}
        submit={messages.facts.save}
        reading={reading}
      >
        {lists.map((list) => (
          <ListSection list={list} context={context} state={state} values={values} />
        ))}
      </CommandForm>
    </Page>
  );
};

type ListProps = Pick<Props, 'context' | 'state'> & { list: FactList; values: Record<string, unknown> };

const ListSection = ({ list, context, state, values }: ListProps) => {
  const { reading } = context;
  const words = participantsMessages[reading].facts;
  const known = (state.input ?? values) as Context['form'];
  const spare = context.form.more === list ? MORE_ROWS : SPARE_ROWS;
  const rows = (filledRows(known, list).at(-1) ?? -1) + 1 + spare;
  return (
    <Section title={words.lists[list]}>
      <Fields fields={[noneField(reading, list)]} values={values} />
      {Array.from({ length: rows }, (_, row) => (
        <FieldRow legend={words.row(row + 1)}>
          <Fields fields={rowFields(reading, list, row)} values={values} />
        </FieldRow>
      ))}
      <Actions>
        <Button kind="secondary" name="more" value={list}>
          {words.more(words.lists[list])}
        </Button>
      </Actions>
    </Section>
  );
};

/** What the referral said already. */
const firstAnswers = ({ voluntaryOn }: PersonDetail): LawFacts =>
  voluntaryOn === null ? {} : { voluntary: true };
