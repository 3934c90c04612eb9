import type { Child } from 'hono/jsx';
import { currentLanguage, formatDate } from '#ui/language.ts';
import { Badge, Link, Section, Table } from '#ui/parts.ts';
import { personAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { LifeRow } from '../queries/list-life.ts';
import { participationStatus } from './person.presenter.ts';

type Props = { rows: readonly LifeRow[]; current: string };

/** Participations and places of a person as one line of time, the latest first. */
export const Life = ({ rows, current }: Props) => {
  const words = participantsMessages.life;
  return (
    <Section title={words.title}>
      <Table
        caption={words.title}
        captionHidden
        rows={rows}
        columns={[
          { label: words.columns.when, cell: timeOf },
          { label: words.columns.what, cell: (row) => whatOf(row, current) },
          {
            label: words.columns.status,
            cell: (row) => row.place === null && <Badge {...participationStatus(row.status)} />,
          },
        ]}
      />
    </Section>
  );
};

const timeOf = ({ from, lastOn }: LifeRow): string =>
  lastOn === null
    ? participantsMessages.life.since(formatDate(from))
    : participantsMessages.life.time(formatDate(from), formatDate(lastOn));

function whatOf({ participationId, programmeTitle, place }: LifeRow, current: string): Child {
  if (place) return participantsMessages.life.place(place.title, place.providerName);
  const title = programmeTitle[currentLanguage()];
  return participationId === current ? title : <Link href={personAddress(participationId)}>{title}</Link>;
}
