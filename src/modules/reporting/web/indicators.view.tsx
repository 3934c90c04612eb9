import type { RuledProgramme } from '#modules/programmes/index.ts';
import { currentLanguage, formatNumber, formatPercentage } from '#ui/language.ts';
import { Section, Table } from '#ui/parts.ts';
import { reportingMessages } from '../messages.ts';
import type { WantedIndicator } from '../model/indicator-value.ts';
import { type IndicatorRow, indicatorRows } from '../queries/indicator-rows.ts';
import type { ResultRow } from '../queries/list-results.ts';

type Props = { programme: RuledProgramme; rows: readonly ResultRow[] };

/** The indicators that a programme wants measured, each with its target and what was published of it last. */
export const Indicators = ({ programme, rows }: Props) => {
  const words = reportingMessages.results.indicators;
  if (programme.indicators.length === 0) return null;
  return (
    <Section title={words.title}>
      <p class="kern-body">{words.text}</p>
      <Table
        caption={words.title}
        captionHidden
        rows={indicatorRows(programme, rows)}
        columns={[
          { label: words.columns.title, cell: titleOf },
          {
            label: words.columns.target,
            cell: ({ unit, target }) => (target === null ? '–' : amountIn(unit, target)),
            numeric: true,
          },
          { label: words.columns.value, cell: standOf, numeric: true },
        ]}
      />
    </Section>
  );
};

function titleOf({ title, afterMonths }: IndicatorRow): string {
  const named = title[currentLanguage()];
  const { afterMonths: later } = reportingMessages.results.indicators;
  return afterMonths > 0 ? later(named, formatNumber(afterMonths)) : named;
}

function standOf({ isCounted, value, unit }: IndicatorRow): string {
  const { notCounted, notPublished } = reportingMessages.results.indicators;
  if (!isCounted) return notCounted;
  return value === null ? notPublished : amountIn(unit, value);
}

function amountIn(unit: WantedIndicator['unit'], value: number): string {
  if (unit === 'basis-points') return formatPercentage(value);
  return `${formatNumber(value)} ${reportingMessages.results.indicators.units[unit]}`;
}
