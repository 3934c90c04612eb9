import type { RuledProgramme } from '#modules/programmes/index.ts';
import { formatDate, formatNumber } from '#ui/language.ts';
import { Link, Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { reportingMessages } from '../messages.ts';
import type { Overdue } from '../model/overdue.ts';
import { stationTitle } from './line.presenter.ts';
import {
  overdueAwaited,
  overdueCount,
  overdueHref,
  overduePoint,
  overdueTitle,
} from './overdue.presenter.ts';

type OverdueProps = { context: Context; programme: RuledProgramme; overdue: readonly Overdue[] };

/** The very rows that turn the signals of a district, each station with the rule beside it. */
export const OverdueSections = ({ context, programme, overdue }: OverdueProps) => {
  const words = reportingMessages.line.overdue;
  if (overdue.length === 0) return <p class="kern-body">{words.none}</p>;
  return (
    <>
      {overdue.map(({ station, limit, rows }) => {
        const title = words.title(stationTitle(station, programme.countedIn));
        return (
          <Section title={title}>
            <p class="kern-body">
              {words.rule(formatNumber(limit.cautionDays), formatNumber(limit.stopDays))}
            </p>
            <Table
              caption={title}
              captionHidden
              rows={rows}
              columns={[
                {
                  label: words.what,
                  cell: (row) => {
                    const href = overdueHref(row, {
                      mayOpenClaims: context.may('payments.open-claim'),
                      programmeId: programme.id,
                    });
                    return href === undefined ? (
                      overdueTitle(row)
                    ) : (
                      <Link href={href}>{overdueTitle(row)}</Link>
                    );
                  },
                },
                { label: words.point, cell: overduePoint },
                { label: words.awaited, cell: (row) => overdueAwaited(row, programme) },
                { label: words.count, cell: overdueCount, numeric: true },
                { label: words.since, cell: ({ since }) => formatDate(since) },
                { label: words.days, cell: ({ waitingDays }) => formatNumber(waitingDays), numeric: true },
              ]}
            />
          </Section>
        );
      })}
    </>
  );
};
