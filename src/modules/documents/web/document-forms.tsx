import type { Child } from 'hono/jsx';
import { listOrganisationChoices } from '#modules/identity/index.ts';
import { listProgrammeChoices } from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { FieldRow, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import {
  addPartyAddress,
  changeDocumentAddress,
  documentAddress,
  documentsAddress,
  draftDocumentAddress,
} from '../addresses.ts';
import { changeDocument } from '../commands/change-document.ts';
import { draftDocument } from '../commands/draft-document.ts';
import { addParty } from '../commands/name-party.ts';
import { documentWords } from '../messages/document-words.ts';
import { WRITTEN_KINDS } from '../model/document.ts';
import { type DocumentDetail, findDocument } from '../queries/find-document.ts';
import { conceptFields, documentValues, textFields, withoutEmptyRows } from './document-fields.ts';

const list = () => ({ label: documentWords.page.breadcrumb, href: documentsAddress() });
const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** Finds a document that the reader's body writes; what is published follows from a decision and is written nowhere. */
async function findOwn({ work, actor, ...context }: Context): Promise<DocumentDetail | undefined> {
  const document = await findDocument(work, context.id());
  const isWritten = document?.ownerId === actor.organisationId && document?.decidedBy !== 'publication';
  return isWritten ? document : undefined;
}

/** The form that begins a document. */
export const draftDocumentForm = defineForm({
  address: draftDocumentAddress,
  command: draftDocument,
  load: ({ work }) => listProgrammeChoices(work, currentLanguage(), ['published']),
  fields: (programmes = []) => [
    { name: 'programmeId', kind: 'choice', label: documentWords.form.programme, options: programmes },
    {
      name: 'kind',
      kind: 'choice',
      label: documentWords.form.kind,
      options: WRITTEN_KINDS.map((kind) => ({ value: kind, label: documentWords.kinds[kind] })),
    },
    { name: 'title', kind: 'text', label: documentWords.form.title },
  ],
  words: () => ({
    title: documentWords.form.draftTitle,
    submit: documentWords.form.save,
    intro: documentWords.form.draftIntro,
    breadcrumb: [list()],
  }),
  done: ({ id }) => documentAddress(String(id), { done: 'documents.drafted' }),
});

/** The form in which a draft is written: its text, and what its kind has besides. */
export const changeDocumentForm = defineForm({
  address: changeDocumentAddress,
  command: changeDocument,
  load: findOwn,
  loadsFirst: true,
  version: ({ version }) => version,
  fields: textFields,
  moreFields: (document) => (document ? allFields(document) : []),
  values: documentValues,
  assemble: withoutEmptyRows,
  draft: ({ id }) => `document-${id}`,
  words: ({ id, title, kind }) => ({
    title: documentWords.form.changeTitle,
    submit: documentWords.form.save,
    preline: documentWords.kinds[kind],
    breadcrumb: [list(), { label: title, href: documentAddress(id) }],
  }),
  more: (document) => conceptPart(document),
  done: ({ id }) => documentAddress(String(id), { done: 'documents.changed' }),
});

function allFields(document: DocumentDetail): FieldSpec[] {
  const fields = conceptFields(document);
  return fields
    ? [...fields.needs, ...fields.goals, ...fields.offers.flat(), ...fields.money.flat(), ...fields.part]
    : [];
}

function conceptPart(document: DocumentDetail): Child {
  const fields = conceptFields(document);
  if (!fields) return null;
  const [words, values] = [documentWords.form, documentValues(document)];
  return (
    <>
      <Fields fields={fields.needs} values={values} />
      <Section title={words.goals}>
        <p class="kern-body">{words.emptyRows}</p>
        <Fields fields={fields.goals} values={values} />
      </Section>
      <Rows title={words.offers} rows={fields.offers} legend={words.offerRow} values={values} />
      <Rows title={words.money} rows={fields.money} legend={words.moneyRow} values={values} />
      <Fields fields={fields.part} values={values} />
    </>
  );
}

type RowsProps = {
  title: string;
  rows: readonly FieldSpec[][];
  legend: (number: number) => string;
  values: Readonly<Record<string, unknown>>;
};

const Rows = ({ title, rows, legend, values }: RowsProps) => (
  <Section title={title}>
    <p class="kern-body">{documentWords.form.emptyRows}</p>
    {rows.map((row, index) => (
      <FieldRow legend={legend(index + 1)}>
        <Fields fields={row} values={values} />
      </FieldRow>
    ))}
  </Section>
);

/** The form that names a party. */
export const addPartyForm = defineForm({
  address: addPartyAddress,
  command: addParty,
  load: async (context) => {
    const document = await findOwn(context);
    return document && { document, bodies: await listOrganisationChoices(context.work) };
  },
  fields: (about) => [
    {
      name: 'organisationId',
      kind: 'choice',
      label: documentWords.form.organisation,
      hint: documentWords.form.organisationHint,
      optional: true,
      none: documentWords.form.noOrganisation,
      options: about?.bodies.map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'personName', kind: 'text', label: documentWords.form.personName },
    { name: 'function', kind: 'text', label: documentWords.form.function },
    { name: 'role', kind: 'radios', label: documentWords.form.role, options: optionsOf(documentWords.roles) },
  ],
  words: ({ document: { id, title } }) => ({
    title: documentWords.form.partyTitle,
    submit: documentWords.form.addParty,
    preline: title,
    breadcrumb: [list(), { label: title, href: documentAddress(id) }],
  }),
  done: ({ id }) => documentAddress(String(id), { done: 'documents.party-added' }),
});
