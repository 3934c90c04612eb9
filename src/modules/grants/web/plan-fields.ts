import type { Cents } from '#kernel/money.ts';
import { onlyPayerWords, type RuledProgramme } from '#modules/programmes/index.ts';
import { currentLanguage, formatMoney } from '#ui/language.ts';
import type { FieldFault, FieldSpec } from '#web/form-fields.ts';
import { planWords } from '../messages/plan-words.ts';
import type { Choice } from '../queries/application-choices.ts';

type Rules = Pick<RuledProgramme, 'costTypes' | 'sources'>;

/** The choices of a line of a plan. */
type LineChoices = { readonly rules: Rules; readonly projects: readonly Choice[] };

/** The place of a line on the page and among those that count, and the cost type that stands in it. */
type Place = { readonly row: number; readonly index?: number; readonly costType?: string | undefined };

/** Returns the fields of one line of a plan: `lines.3.costType`. */
export function lineFields(
  { rules, projects }: LineChoices,
  { row, index = row, costType }: Place,
): FieldSpec[] {
  const words = planWords.form;
  const field = (part: string) => ({
    name: `lines.${row}.${part}`,
    path: `lines.${index}.${part}`,
    faultText,
  });
  const sources = sourceChoices(rules);
  const cap = capOf(costType, rules);
  return [
    { ...field('costType'), kind: 'choice', label: words.costType, options: costChoices(rules), none: '–' },
    { ...field('project'), kind: 'choice', label: words.project, options: projects, none: planWords.own },
    ...(sources.length > 1
      ? [
          {
            ...field('source'),
            kind: 'choice' as const,
            label: words.source,
            options: sources,
            none: words.usualSource,
          },
        ]
      : []),
    { ...field('cashYear'), kind: 'number', label: words.year },
    { ...field('quantity'), kind: 'quantity', label: words.quantity },
    {
      ...field('unitPriceCents'),
      kind: 'money',
      label: words.unitPrice,
      hint: cap === null ? undefined : words.upTo(formatMoney(cap)),
    },
    { ...field('amountCents'), kind: 'money', label: words.amount },
  ];
}

const costChoices = ({ costTypes }: Rules): Choice[] =>
  costTypes.map(({ id, title, cap }) => ({
    value: id,
    label: cap
      ? planWords.form.costUpTo(title[currentLanguage()], formatMoney(cap.amountCents))
      : title[currentLanguage()],
  }));

/** Returns the sources that a line may be paid from or counted in: what is booked elsewhere pays nothing here. */
const sourceChoices = ({ sources }: Rules): Choice[] =>
  sources
    .filter(({ kind, isPayable }) => isPayable || kind !== 'own-cash')
    .map(({ id, title }) => ({ value: id, label: title[currentLanguage()] }));

const capOf = (costType: string | undefined, { costTypes }: Rules): Cents | null =>
  costTypes.find(({ id }) => id === costType)?.cap?.amountCents ?? null;

function faultText(code: string, facts: FieldFault['facts']): string | undefined {
  const { faults } = planWords;
  switch (code) {
    case 'above-cap':
      return faults.aboveCap(formatMoney(Number(facts.cap)));
    case 'above-product':
      return faults.aboveProduct(formatMoney(Number(facts.most)));
    case 'outside-years':
      return faults.outsideYears(String(facts.first), String(facts.last));
    case 'no-such-source':
      return faults.noSuchSource;
    case 'no-such-cost-type':
      return faults.noSuchCostType;
    case 'only-payer':
      return onlyPayerWords.sentence(facts);
    case 'no-such-project':
      return faults.noSuchProject;
    case 'said-twice':
      return faults.saidTwice;
    default:
      return undefined;
  }
}
