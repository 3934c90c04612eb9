import type { FieldSpec } from '#web/form-fields.ts';
import { documentWords } from '../messages/document-words.ts';
import { offersOf, type ProgrammeToPlan } from '../model/concept.ts';
import { type ConceptDocument, isStructured } from '../model/document-content.ts';
import type { DocumentDetail } from '../queries/find-document.ts';
import { say } from './document.presenter.ts';

const ROWS = { goals: 5, offers: 8, money: 8 } as const;
/** Rows that stand empty below those that are filled. */
const SPARE = 2;

const rowsFor = (part: keyof typeof ROWS, content: ConceptDocument | null): number =>
  Math.max(ROWS[part], (content?.[part].length ?? 0) + SPARE);

/** Returns the fields above the content: title and text. */
export function textFields(document: DocumentDetail | undefined): FieldSpec[] {
  const words = documentWords.form;
  const hasContent = document !== undefined && isStructured(document.kind);
  return [
    { name: 'title', kind: 'text', label: words.title },
    {
      name: 'body',
      kind: 'long-text',
      label: hasContent ? words.bodyOfConcept : words.body,
      optional: hasContent,
    },
  ];
}

/** The fields of a concept in their parts; offers and sources are those of the programme. */
export function conceptFields({ content, kind, plannable }: DocumentDetail) {
  if (!isStructured(kind)) return undefined;
  const words = documentWords.form;
  const kept = content as ConceptDocument | null;
  const rows = <Row>(part: keyof typeof ROWS, row: (index: number) => Row): Row[] =>
    Array.from({ length: rowsFor(part, kept) }, (_, index) => row(index));
  return {
    needs: [
      { name: 'content.needs', kind: 'long-text', label: words.needs, hint: words.needsHint },
    ] as FieldSpec[],
    goals: rows(
      'goals',
      (index): FieldSpec => ({
        name: `content.goals.${index}`,
        kind: 'text',
        label: words.goal(index + 1),
        optional: index > 0,
      }),
    ),
    offers: rows('offers', (index) => offerRow(index, offerOptions(plannable))),
    money: rows('money', (index) => moneyRow(index, sourceOptions(plannable))),
    part: [
      {
        name: 'content.jobcenterPart',
        kind: 'long-text',
        label: words.jobcenterPart,
        hint: words.jobcenterPartHint,
      },
    ] as FieldSpec[],
  };
}

type Options = NonNullable<FieldSpec['options']>;

const offerOptions = (plannable: ProgrammeToPlan): Options =>
  offersOf(plannable).map(({ key, area, title }) => ({
    value: key,
    label: area ? `${say(area)}: ${say(title)}` : say(title),
  }));

const sourceOptions = ({ sources }: ProgrammeToPlan): Options =>
  sources.map(({ id, title }) => ({ value: id, label: say(title) }));

function offerRow(index: number, options: Options): FieldSpec[] {
  const words = documentWords.form;
  const [name, optional] = [`content.offers.${index}`, index > 0];
  return [
    { name: `${name}.offer`, kind: 'choice', label: words.offer, options, optional },
    { name: `${name}.quantity`, kind: 'number', label: words.quantity, optional },
  ];
}

function moneyRow(index: number, options: Options): FieldSpec[] {
  const words = documentWords.form;
  const name = `content.money.${index}`;
  return [
    { name: `${name}.source`, kind: 'choice', label: words.source, options, optional: true },
    { name: `${name}.budgetYear`, kind: 'number', label: words.budgetYear, optional: true },
    { name: `${name}.amountCents`, kind: 'money', label: words.amount, optional: true },
  ];
}

/** Returns what stands in the fields of a document. */
export function documentValues({ title, body, content, kind }: DocumentDetail): Record<string, unknown> {
  if (content === null || !isStructured(kind)) return { title, body };
  const { needs, goals, offers, money, jobcenterPart } = content as ConceptDocument;
  return {
    title,
    body,
    'content.needs': needs,
    'content.jobcenterPart': jobcenterPart,
    ...Object.fromEntries(goals.map((goal, index) => [`content.goals.${index}`, goal])),
    ...rowValues('offers', offers),
    ...rowValues('money', money),
  };
}

const rowValues = (part: string, rows: readonly object[]): Record<string, unknown> =>
  Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries(row).map(([key, value]) => [`content.${part}.${index}.${key}`, value]),
    ),
  );

/** Removes rows that nobody filled in. */
export function withoutEmptyRows(read: Record<string, unknown>): Record<string, unknown> {
  const content = read.content as Record<string, unknown> | undefined;
  if (!content) return read;
  const filled = (part: string): unknown[] =>
    (Array.isArray(content[part]) ? content[part] : []).filter((row) => row !== undefined && row !== null);
  const [goals, offers, money] = [filled('goals'), filled('offers'), filled('money')];
  return { ...read, content: { ...content, goals, offers, money } };
}
