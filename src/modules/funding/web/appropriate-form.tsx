import { currentLanguage, formatMoney } from '#ui/language.ts';
import { Alert, FieldRow } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import { Fields } from '#web/form-view.tsx';
import { appropriateAddress, appropriationAddress, budgetAddress } from '../addresses.ts';
import { prepareAppropriation } from '../commands/appropriation-decision.ts';
import { fundingMessages } from '../messages.ts';
import {
  type BudgetProgramme,
  findBudgetProgramme,
  listBudgetProgrammes,
} from '../queries/budget-choices.ts';
import { appropriationRows, proposedValues, withoutUnfilledRows } from './appropriation-rows.ts';
import { ChooseProgrammePage } from './choose-programme.page.tsx';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const words = () => fundingMessages.appropriate;

/** The programme that money is for: the address says it at first, then the form. */
const programmeIdOf = ({ url, form }: Context) => url.searchParams.get('programme') ?? form.programmeId;

const chooseProgramme = async (context: Context): Promise<Response> => {
  const programmes = await listBudgetProgrammes(context.work, currentLanguage());
  return context.html(ChooseProgrammePage({ context, programmes }));
};

/** The form that prepares how much money a programme gets, per source and budget year. */
export const appropriateForm = defineForm({
  address: appropriateAddress,
  command: prepareAppropriation,
  load: async (context) => {
    const id = programmeIdOf(context);
    const isId = typeof id === 'string' && UUID.test(id);
    const programme = isId && (await findBudgetProgramme(context.work, id, currentLanguage()));
    return programme || chooseProgramme(context);
  },
  loadsFirst: true,
  also: (_, programme) => ({ id: programme?.id }),
  hidden: ({ id }) => ({ programmeId: id }),
  fields: () => [
    { name: 'reason', kind: 'text', label: words().reason, hint: words().reasonHint },
    {
      name: 'unlikelyReason',
      kind: 'long-text',
      label: words().unlikely,
      hint: words().unlikelyHint,
      optional: true,
    },
  ],
  moreFields: (programme) => (programme ? appropriationRows(programme).flat() : []),
  assemble: withoutUnfilledRows,
  words: ({ title }) => ({
    title: words().title,
    submit: words().submit,
    preline: title,
    breadcrumb: [{ label: fundingMessages.line.breadcrumb, href: budgetAddress() }],
  }),
  around: (form, { sources, stated }) =>
    sources.length === 0 ? (
      <Alert tone="warning" title={words().noSources} />
    ) : (
      <>
        <p class="kern-body">{words().intro}</p>
        <Known amounts={stated.map((one) => knownAmount(one, sources))} />
        {form}
      </>
    ),
  more: (programme) => (
    <>
      <p class="kern-body">{words().rowsHint}</p>
      {appropriationRows(programme).map((row, index) => (
        <FieldRow legend={words().row(index + 1)}>
          <Fields fields={row} values={proposedValues(programme)} />
        </FieldRow>
      ))}
    </>
  ),
  done: ({ id }) => appropriationAddress(String(id), { done: 'funding.appropriation-prepared' }),
});

const Known = ({ amounts }: { amounts: readonly string[] }) =>
  amounts.length === 0 ? null : (
    <Alert tone="info" title={words().knownTitle}>
      {amounts.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Alert>
  );

/** Returns what the programme file states of a source as a sentence, with what stands appropriated of it. */
function knownAmount(
  { source, years, leastCents, mostCents, standingCents }: BudgetProgramme['stated'][number],
  sources: BudgetProgramme['sources'],
): string {
  const title = sources.find(({ id }) => id === source)?.title ?? source;
  const { known, inAll, range } = words();
  const amount =
    leastCents < mostCents ? range(formatMoney(leastCents), formatMoney(mostCents)) : formatMoney(mostCents);
  return known(title, years ? yearsText(years) : inAll, amount, formatMoney(standingCents));
}

const yearsText = ({ first, last }: { first: number; last: number }): string =>
  first === last ? String(first) : `${first}–${last}`;
