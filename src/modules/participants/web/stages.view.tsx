import { formatDate, formatNumber, formatPeriod } from '#ui/language.ts';
import { Actions, LinkButton, Section, Table } from '#ui/parts.ts';
import { breakOffStageAddress, noteStageAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import type { Stage } from '../stage.store.ts';

type Props = { person: PersonDetail; stages: readonly Stage[] };

const words = () => participantsMessages.stages;

/** Returns what a stage is, with the firm of an internship. */
export const stageName = ({ kind, firm }: Pick<Stage, 'kind' | 'firm'>): string =>
  firm === null ? words().kinds[kind] : words().inFirm(words().kinds[kind], firm);

/** The times of orientation, in a firm and of counselling in a participation. */
export const Stages = ({ person, stages }: Props) => {
  if (person.mode === 'place' || (person.status !== 'running' && stages.length === 0)) return null;
  const { columns } = words();
  return (
    <Section title={words().title}>
      {stages.length === 0 ? (
        <p>{words().empty}</p>
      ) : (
        <Table
          caption={words().title}
          captionHidden
          rows={stages}
          columns={[
            { label: columns.what, cell: stageName },
            { label: columns.period, cell: ({ period }) => formatPeriod(period) },
            { label: columns.hours, cell: ({ hours }) => formatNumber(hours), numeric: true },
            { label: columns.end, cell: endOf },
          ]}
        />
      )}
      {person.status === 'running' && (
        <Actions>
          <LinkButton href={noteStageAddress(person.id)}>{words().note}</LinkButton>
          {stages.some(({ brokenOffOn }) => brokenOffOn === null) && (
            <LinkButton href={breakOffStageAddress(person.id)} kind="tertiary">
              {words().breakOff}
            </LinkButton>
          )}
        </Actions>
      )}
    </Section>
  );
};

function endOf({ brokenOffOn, period }: Stage): string {
  if (brokenOffOn === null) return words().asAgreed;
  return brokenOffOn < period.from ? words().neverBegun : words().brokenOff(formatDate(brokenOffOn));
}
