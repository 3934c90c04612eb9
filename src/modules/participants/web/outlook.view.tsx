import { formatDate } from '#ui/language.ts';
import { Alert, Badge, DateField, DescriptionList, FilterBar, Link, Section } from '#ui/parts.ts';
import { assignPersonAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { OutlookPart } from './outlook.presenter.ts';

type Props = {
  personId: string;
  /** The first day that is looked at, and what was typed where it could not be read. */
  day: { startsOn: string; unreadable?: string | undefined };
  parts: readonly OutlookPart[];
};

/** The outlook on an assignment on a first day that the reader may change, before anything is submitted. */
export const Outlook = ({ personId, day, parts }: Props) => {
  const words = participantsMessages.outlook;
  const shown = formatDate(day.startsOn);
  return (
    <Section title={words.title}>
      <FilterBar action={assignPersonAddress(personId)} submit={words.show}>
        <DateField
          name="from"
          label={words.firstDay}
          hint={words.firstDayHint}
          value={day.unreadable ?? shown}
        />
      </FilterBar>
      {day.unreadable !== undefined && (
        <Alert tone="warning" title={words.unreadable} live>
          <p>{words.unreadableNext}</p>
        </Alert>
      )}
      <p>{words.text(shown)}</p>
      {parts.map(({ title, badge, facts, rule }) => (
        <Section title={title} level={3} actions={<Badge {...badge} />}>
          <DescriptionList
            facts={[
              ...facts,
              { term: words.facts.source, description: <Link href={rule.href}>{rule.label}</Link> },
            ]}
          />
        </Section>
      ))}
    </Section>
  );
};
