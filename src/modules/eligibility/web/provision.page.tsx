import { Alert, Badge, DescriptionList, German, Heading, Page, Section, Table, Track } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { provisionsAddress } from '../addresses.ts';
import { eligibilityMessages } from '../messages.ts';
import type { presentProvision } from './provision.presenter.ts';

type Shown = ReturnType<typeof presentProvision>;
type Words = (typeof eligibilityMessages)['provisions']['page'];

/** One provision for a lawyer: versions, conditions, values with their history, and examples that are checked. */
export const ProvisionPage = ({ context, shown }: { context: Context; shown: Shown }) => {
  const words: Words = eligibilityMessages.provisions.page;
  return (
    <Page
      frame={context.frame}
      title={shown.title}
      {...(shown.citation && { preline: shown.citation })}
      breadcrumb={[{ label: words.breadcrumb, href: provisionsAddress() }]}
      wide
    >
      <p>{words.intro}</p>
      {shown.stations.length > 0 && (
        <Section title={words.versions}>
          <Track label={words.versions} stations={shown.stations} />
        </Section>
      )}
      {shown.versions.map((version) => (
        <Version version={version} words={words} />
      ))}
      {shown.values.length > 0 && (
        <Section title={words.values}>
          <Values values={shown.values} words={words} />
        </Section>
      )}
      <Section title={words.examples}>
        {shown.examples.length > 0 ? (
          <Examples examples={shown.examples} words={words} />
        ) : (
          <p>{words.noExamples}</p>
        )}
      </Section>
    </Page>
  );
};

const Version = ({ version, words }: { version: Shown['versions'][number]; words: Words }) => (
  <section class="sw-section">
    <Heading id={version.anchor}>{version.name}</Heading>
    <DescriptionList
      facts={[
        ...version.facts,
        { term: words.facts.sources, description: <German>{version.sources}</German> },
      ]}
    />
    {version.notHeld && (
      <Alert tone="info" title={words.notHeld}>
        <p>{version.notHeld}</p>
      </Alert>
    )}
    {version.conditions.length > 0 && (
      <>
        {version.isMeasured && <p>{words.conditionsNote}</p>}
        <Table
          caption={words.conditionsOf(version.name)}
          rows={version.conditions}
          columns={[
            { label: words.columns.condition, cell: (row) => row.text },
            { label: words.columns.citation, cell: (row) => row.citation },
          ]}
        />
      </>
    )}
    {version.notes.length > 0 && (
      <Section title={words.notes} level={3}>
        <ul>
          {version.notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      </Section>
    )}
  </section>
);

const Values = ({ values, words }: { values: Shown['values']; words: Words }) => (
  <Table
    caption={words.values}
    captionHidden
    rows={values}
    columns={[
      { label: words.valueColumns.title, cell: (row) => row.title },
      { label: words.valueColumns.from, cell: (row) => row.from },
      { label: words.valueColumns.value, cell: (row) => row.value },
      { label: words.valueColumns.sources, cell: (row) => <German>{row.sources}</German> },
      {
        label: words.valueColumns.proof,
        cell: (row) => <Badge tone={row.verified ? 'neutral' : 'warning'} label={row.proof} />,
      },
    ]}
  />
);

const Examples = ({ examples, words }: { examples: Shown['examples']; words: Words }) => {
  const { exampleColumns: columns } = words;
  return (
    <>
      <p>{words.examplesNote}</p>
      <Table
        caption={words.examples}
        captionHidden
        rows={examples}
        columns={[
          { label: columns.about, cell: (row) => row.about },
          { label: columns.facts, cell: (row) => <Lines lines={row.facts} /> },
          { label: columns.on, cell: (row) => row.on },
          { label: columns.result, cell: (row) => <Lines lines={row.result} /> },
          { label: columns.source, cell: (row) => row.source },
        ]}
      />
    </>
  );
};

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul class="sw-plain-list">
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);
