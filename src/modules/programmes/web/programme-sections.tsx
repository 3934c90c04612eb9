import { German, Section, Table } from '#ui/parts.ts';
import type { programmesMessages } from '../messages.ts';
import type { presentDefinition } from './programme.presenter.ts';

type Props = {
  shown: ReturnType<typeof presentDefinition>;
  words: (typeof programmesMessages)['detail'];
};

/** The sections on where the money comes from, and what it is for. */
export const ProgrammeMoney = ({ shown, words }: Props) => (
  <>
    <Section title={words.money}>
      <Table
        caption={words.money}
        captionHidden
        rows={shown.money}
        columns={[
          { label: words.moneyColumns.source, cell: (row) => row.source },
          { label: words.moneyColumns.stated, cell: (row) => <German>{row.stated}</German> },
          { label: words.moneyColumns.amount, cell: (row) => row.amount, numeric: true },
          { label: words.moneyColumns.evidence, cell: (row) => row.evidence },
        ]}
      />
    </Section>
    {shown.costTypes.length > 0 && (
      <Section title={words.costTypes}>
        <Table
          caption={words.costTypes}
          captionHidden
          rows={shown.costTypes}
          columns={[
            { label: words.costColumns.title, cell: (row) => row.title },
            { label: words.costColumns.basis, cell: (row) => row.basis },
            { label: words.costColumns.cap, cell: (row) => row.cap, numeric: true },
            { label: words.costColumns.payable, cell: (row) => row.payable },
            { label: words.costColumns.evidence, cell: (row) => row.evidence },
          ]}
        />
      </Section>
    )}
  </>
);

/** The section on how many places are to come into being, in which mix, and in which district. */
export const ProgrammePlaces = ({ shown, words }: Props) => (
  <>
    <Section title={words.targets}>
      <Table
        caption={words.targets}
        captionHidden
        rows={shown.targets}
        columns={[
          { label: words.targetColumns.unit, cell: (row) => row.unit },
          { label: words.targetColumns.quantity, cell: (row) => row.quantity, numeric: true },
          { label: words.targetColumns.from, cell: (row) => row.from },
          { label: words.targetColumns.evidence, cell: (row) => row.evidence },
        ]}
      />
    </Section>
    {shown.offers.length > 0 && (
      <Section title={words.offers}>
        <Table
          caption={words.offers}
          captionHidden
          rows={shown.offers}
          columns={[
            { label: words.offerColumns.kind, cell: (row) => row.kind },
            { label: words.offerColumns.unit, cell: (row) => row.unit },
            { label: words.offerColumns.mode, cell: (row) => row.mode },
            { label: words.offerColumns.share, cell: (row) => row.share, numeric: true },
            { label: words.offerColumns.evidence, cell: (row) => row.evidence },
          ]}
        />
        {shown.minimum && <p class="kern-body">{shown.minimum}</p>}
      </Section>
    )}
    {shown.quotas.length > 0 && (
      <Section title={words.quotas}>
        <Table
          caption={words.quotas}
          captionHidden
          rows={shown.quotas}
          columns={[
            { label: words.quotaColumns.district, cell: (row) => row.district },
            ...shown.quotaTitles.map((label, at) => ({
              label,
              cell: (row: (typeof shown.quotas)[number]) => row.figures[at] ?? '',
              numeric: true,
            })),
            { label: words.quotaColumns.known, cell: (row) => row.known },
          ]}
          footer={['', ...shown.quotaTotals, '']}
        />
      </Section>
    )}
  </>
);

/** The section on who does what, and under which conditions. */
export const ProgrammeRules = ({ shown, words }: Props) => (
  <>
    <Section title={words.procedure}>
      <ol class="kern-body sw-steps">
        {shown.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {shown.committee && <p class="kern-body">{shown.committee}</p>}
    </Section>
    <Listed title={words.areas} items={shown.areas} />
    <Section title={words.conditions}>
      <ul class="kern-body">
        {shown.conditions.map((condition) => (
          <li>{condition}</li>
        ))}
      </ul>
      {shown.values.length > 0 && (
        <Table
          caption={words.conditions}
          captionHidden
          rows={shown.values}
          columns={[
            { label: words.parameterColumns.title, cell: (row) => row.title },
            { label: words.parameterColumns.value, cell: (row) => row.value, numeric: true },
            { label: words.parameterColumns.evidence, cell: (row) => row.evidence },
          ]}
        />
      )}
    </Section>
    <Listed title={words.openQuestions} items={shown.openQuestions} />
  </>
);

const Listed = ({ title, items }: { title: string; items: readonly string[] }) =>
  items.length === 0 ? null : (
    <Section title={title}>
      <ul class="kern-body">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </Section>
  );
