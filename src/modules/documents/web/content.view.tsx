import { callAddress } from '#modules/calls/addresses.ts';
import { quantityIn, totalsByUnit, unitTitle } from '#modules/programmes/index.ts';
import { formatDate, formatHours, formatNumber } from '#ui/language.ts';
import { Alert, Link, Prose, Section, Table } from '#ui/parts.ts';
import { documentWords } from '../messages/document-words.ts';
import type { ConceptDocument, ResultDocument } from '../model/document-content.ts';
import type { DocumentDetail } from '../queries/find-document.ts';
import { presentConcept } from './document.presenter.ts';

/** The content of a document: its text, and what its kind has besides. */
export const Content = ({ document }: { document: DocumentDetail }) => {
  const { body, content, kind } = document;
  if (body === '' && content === null) return <Alert tone="info" title={documentWords.page.noText} />;
  return (
    <>
      {body !== '' && (
        <Section title={kind === 'agreement' ? documentWords.page.text : documentWords.page.remark}>
          <Prose text={body} />
        </Section>
      )}
      {content !== null &&
        (kind === 'call-result' ? (
          <Result content={content as ResultDocument} callId={document.subjectId} />
        ) : (
          <Concept content={content as ConceptDocument} document={document} />
        ))}
    </>
  );
};

type Offered = ReturnType<typeof presentConcept>['offers'][number];

const Concept = ({ content, document }: { content: ConceptDocument; document: DocumentDetail }) => {
  const words = documentWords.concept;
  const shown = presentConcept(content, document);
  return (
    <>
      <Section title={words.needs}>
        <Prose text={content.needs} />
      </Section>
      <Section title={words.goals}>
        <ul>
          {content.goals.map((goal) => (
            <li>{goal}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.offers}>
        <Table
          caption={words.offers}
          captionHidden
          rows={shown.offers}
          columns={[
            { label: words.offerColumns.offer, cell: (row) => row.offer },
            ...(document.plannable.areas.some(({ area }) => area)
              ? [{ label: words.offerColumns.area, cell: (row: Offered) => row.area }]
              : []),
            { label: words.offerColumns.quantity, cell: (row) => row.quantity, numeric: true },
          ]}
        />
      </Section>
      {shown.money.length > 0 && (
        <Section title={words.money}>
          <Table
            caption={words.money}
            captionHidden
            rows={shown.money}
            columns={[
              { label: words.moneyColumns.source, cell: (row) => row.source },
              { label: words.moneyColumns.year, cell: (row) => row.year },
              { label: words.moneyColumns.amount, cell: (row) => row.amount, numeric: true },
            ]}
            footer={[words.total, '', shown.total]}
          />
        </Section>
      )}
      <Section title={words.jobcenterPart}>
        <Prose text={content.jobcenterPart} />
      </Section>
    </>
  );
};

const Result = ({ content, callId }: { content: ResultDocument; callId: string | null }) => {
  const words = documentWords.result;
  const rows = content.providers.flatMap(({ name, projects }) =>
    projects.map((project) => ({ name, ...project })),
  );
  const totals = totalsByUnit(rows.flatMap(({ offers }) => offers));
  const proposals = words.proposals(content.proposals, formatNumber(content.proposals));
  return (
    <Section title={words.providers}>
      <p class="kern-body">
        {proposals} {words.intro}
      </p>
      <Table
        caption={words.providers}
        captionHidden
        rows={rows}
        columns={[
          { label: words.columns.provider, cell: (row) => row.name },
          { label: words.columns.field, cell: (row) => row.fieldOfUse },
          { label: words.columns.title, cell: (row) => row.title },
          ...totals.map(({ unit }) => ({
            label: unitTitle(unit),
            cell: (row: (typeof rows)[number]) => formatHours(quantityIn(row.offers, unit)),
            numeric: true,
          })),
        ]}
        footer={[words.total, '', '', ...totals.map(({ quantity }) => formatHours(quantity))]}
      />
      {content.startsOn && <p class="kern-body">{words.startsOn(formatDate(content.startsOn))}</p>}
      {callId && (
        <Link href={callAddress(callId)}>
          {words.call}: {content.callTitle}
        </Link>
      )}
    </Section>
  );
};
