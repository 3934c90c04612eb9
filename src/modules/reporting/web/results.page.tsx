import { eventsAddress } from '#modules/events/addresses.ts';
import { programmeAddress } from '#modules/programmes/addresses.ts';
import type { RuledProgramme } from '#modules/programmes/index.ts';
import { currentLanguage, formatDate, formatMoney, formatNumber } from '#ui/language.ts';
import { EmptyState, Link, Page, Table } from '#ui/parts.ts';
import type { Act, ActOn } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { addressWith } from '#web/list.ts';
import { SingleOffer } from '#web/offers.tsx';
import { RefusalNotice } from '#web/refusal-notice.tsx';
import { reportingMessages } from '../messages.ts';
import type { ResultRow } from '../queries/list-results.ts';
import { Indicators } from './indicators.view.tsx';

export const FIGURES = [
  'places-planned',
  'places-granted',
  'places-occupied',
  'people-reached',
  'granted-cents',
  'paid-cents',
] as const;

/** Presents one row a district and one for the whole, every figure as finished text. */
export function presentResults(rows: readonly ResultRow[]) {
  const byDistrict = Map.groupBy(rows, ({ districtId }) => districtId);
  const lines = [...byDistrict].map(([districtId, own]) => ({
    isWhole: districtId === null,
    district: own[0]?.districtName ?? reportingMessages.results.whole,
    cells: FIGURES.map((name) => {
      const figure = own.find((one) => one.figure === name);
      if (!figure) return '–';
      return name.endsWith('-cents') ? formatMoney(figure.value) : formatNumber(figure.value);
    }),
  }));
  return { districts: lines.filter(({ isWhole }) => !isWhole), whole: lines.find(({ isWhole }) => isWhole) };
}

type Props = {
  context: Context;
  programme: RuledProgramme;
  rows: readonly ResultRow[];
  refusal?: FormState['refusal'];
  publish: Act<ActOn>;
};

/** The page of a programme's results that the public sees: protected figures only. */
export const ResultsPage = ({ context, programme, rows, refusal, publish }: Props) => {
  const { frame, url } = context;
  const words = reportingMessages.results;
  const { districts, whole } = presentResults(rows);
  const title = programme.title[currentLanguage()];
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={title}
      notice={context.notice}
      breadcrumb={[{ label: title, href: programmeAddress(programme.id) }]}
      wide
    >
      <RefusalNotice refusal={refusal} />
      <p class="kern-body">{words.intro}</p>
      <SingleOffer context={context} record={{ id: programme.id }} act={publish} />
      <Table
        caption={rows[0] ? words.asOf(formatDate(rows[0].asOf)) : words.title}
        rows={districts}
        empty={<EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
        columns={[
          { label: words.district, cell: (row) => row.district },
          ...FIGURES.map((name, index) => ({
            label: words.figures[name],
            cell: (row: { cells: string[] }) => row.cells[index],
            numeric: true,
          })),
        ]}
        footer={whole && [whole.district, ...whole.cells]}
      />
      <Indicators programme={programme} rows={rows} />
      <p class="kern-body">
        <Link href={eventsAddress({ programme: programme.id })}>{words.events}</Link>
      </p>
      {rows.length > 0 && (
        <p class="kern-body">
          <Link href={addressWith(url, { format: 'csv' })}>{words.csv}</Link> ·{' '}
          <Link href={addressWith(url, { format: 'json' })}>{words.json}</Link>
        </p>
      )}
    </Page>
  );
};
