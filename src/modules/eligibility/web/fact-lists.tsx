import type { LawFacts } from '#law/index.ts';
import { Actions, Button, DefaultSubmit, FieldRow } from '#ui/parts.ts';
import type { Context, FormInput } from '#web/context.ts';
import { Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { eligibilityMessages } from '../messages.ts';
import { factName } from './fact-words.ts';
import {
  type Asked,
  FACT_LISTS,
  type FactList,
  filledRows,
  isAsked,
  noneField,
  rowFields,
} from './facts-form.ts';

type Props = {
  context: Context;
  state: FormState;
  asked: Asked;
  known: LawFacts | null;
  values: Readonly<Record<string, unknown>>;
  /** The lists to draw, where not all of them stand together. */
  lists?: readonly FactList[];
};

const SPARE_ROWS = 1;
const MORE_ROWS = 6;

/** The asked lists of periods. They grow without a script: "more rows" sends the form and gets it back with room. */
export const FactLists = ({ asked, known, lists = FACT_LISTS, ...props }: Props) => (
  <>
    {/* The first button answers the Enter key, which asks for the check and not for rows. */}
    <DefaultSubmit />
    {lists
      .filter((list) => isAsked(list, asked, known))
      .map((list) => (
        <ListSection list={list} {...props} />
      ))}
  </>
);

type ListProps = Pick<Props, 'context' | 'state' | 'values'> & { list: FactList };

const ListSection = ({ list, context, state, values }: ListProps) => {
  const words = eligibilityMessages.facts;
  const known = (state.input ?? values) as FormInput;
  const spare = context.form.more === list ? MORE_ROWS : SPARE_ROWS;
  const rows = (filledRows(known, list).at(-1) ?? -1) + 1 + spare;
  return (
    <>
      <Fields fields={[noneField(list)]} values={values} />
      {Array.from({ length: rows }, (_, row) => (
        <FieldRow legend={words.row(row + 1)}>
          <Fields fields={rowFields(list, row)} values={values} />
        </FieldRow>
      ))}
      <Actions>
        <Button kind="secondary" name="more" value={list}>
          {words.more(factName(list))}
        </Button>
      </Actions>
    </>
  );
};
