import type { IsoDate } from '#kernel/calendar.ts';
import { check } from '#law/index.ts';
import { formatNumber, formatPeriod } from '#ui/language.ts';
import { DescriptionList, Section, Table } from '#ui/parts.ts';
import { factsKnown, type KnownFacts } from '../facts.store.ts';
import { participantsMessages } from '../messages.ts';
import { TIME_BUDGET } from '../model/eligibility.ts';

type Props = { known: KnownFacts; today: IsoDate };

/** The time of § 16d (6) SGB II as it stands today: every stretch that counts, and what they come to. */
export const TimeReckoning = ({ known, today }: Props) => {
  const words = participantsMessages.reckoning;
  const { facts: terms, notKnown } = participantsMessages.outlook;
  const { budget } = check({ instrument: TIME_BUDGET, asOf: today, facts: factsKnown(known) });
  const rows = stretchesOf(known);
  return (
    <Section title={words.title}>
      <p>{words.text}</p>
      {rows.length > 0 && (
        <Table
          caption={words.title}
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
function stretchesOf({ facts, worked }: KnownFacts) {
  const { declared, own, elsewhere } = participantsMessages.reckoning.sources;
  return [
    ...(facts?.assignments16d ?? []).map((period) => ({ period, source: declared })),
    ...worked.map(({ isOwn, ...period }) => ({ period, source: isOwn ? own : elsewhere })),
  ].toSorted((one, other) => one.period.from.localeCompare(other.period.from));
}
