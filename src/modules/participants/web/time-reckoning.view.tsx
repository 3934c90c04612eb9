import type { IsoDate } from '#kernel/calendar.ts';
import { citationIn } from '#modules/eligibility/index.ts';
import { formatNumber, formatPeriod } from '#ui/language.ts';
import { DescriptionList, Section, Table } from '#ui/parts.ts';
import { factsKnown, type KnownFacts } from '../facts.store.ts';
import { participantsMessages } from '../messages.ts';
import { timeUnder, workDeclared } from '../model/work-time.ts';

type Props = { known: KnownFacts; under: string; today: IsoDate };

/** The time of a provision as it stands today: every stretch that counts, and what they come to. */
export const TimeReckoning = ({ known, under, today }: Props) => {
  const words = participantsMessages.reckoning;
  const { facts: terms, notKnown } = participantsMessages.outlook;
  const { budget, citation } = timeUnder(under, today, factsKnown(known));
  const title = words.title(citationIn(citation));
  const rows = stretchesOf(known, under);
  return (
    <Section title={title}>
      <p>{words.text}</p>
      {rows.length > 0 && (
        <Table
          caption={title}
          captionHidden
          rows={rows}
          columns={[
            { label: words.columns.period, cell: ({ period }) => formatPeriod(period) },
            { label: words.columns.source, cell: ({ source }) => source },
          ]}
        />
      )}
      <DescriptionList
        facts={
          budget
            ? [
                { term: terms.used, description: words.days(formatNumber(budget.usedDays)) },
                { term: terms.left, description: words.days(formatNumber(budget.remainingDays)) },
                { term: terms.frame, description: formatPeriod(budget.frame) },
              ]
            : [{ term: terms.used, description: notKnown }]
        }
      />
    </Section>
  );
};

/** Returns what was declared, and what the Land knows of itself; of another Jobcenter the days alone. */
function stretchesOf({ facts, worked }: KnownFacts, under: string) {
  const { declared, own, elsewhere } = participantsMessages.reckoning.sources;
  return [
    ...workDeclared(facts ?? {}, under).map((period) => ({ period, source: declared })),
    ...worked
      .filter((one) => one.under === under)
      .map(({ isOwn, ...period }) => ({ period, source: isOwn ? own : elsewhere })),
  ].toSorted((one, other) => one.period.from.localeCompare(other.period.from));
}
