import { contains } from '#kernel/period.ts';
import { currentLanguage, formatNumber, formatPeriod } from '#ui/language.ts';
import { Section, Table } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { SingleOffer } from '#web/offers.tsx';
import { participantsMessages } from '../messages.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import type { EnteredPhase } from '../stage.store.ts';
import { phaseForm } from './phase-form.ts';

type Props = { context: Context; person: PersonDetail; entered: readonly EnteredPhase[] };

const words = () => participantsMessages.phases;

/** The way into the next phase, while somebody takes part. */
const offerPhase = offerForm<PersonDetail>(phaseForm, {
  label: () => words().enter,
  isOpen: ({ status }) => status === 'running',
});

/** The phases of the file that somebody was in and is in, each with its days. */
export const Phases = ({ context, person, entered }: Props) => {
  if (person.phases.length === 0) return null;
  const { columns } = words();
  const ruleOf = (row: EnteredPhase) => person.phases.find(({ id }) => id === row.phase);
  const nameOf = (row: EnteredPhase) => {
    const title = ruleOf(row)?.title[currentLanguage()] ?? row.phase;
    const isNow = person.status === 'running' && contains(row.days, context.work.today);
    const named = isNow ? words().now(title) : title;
    return row.beforeFailed ? `${named}. ${words().failed}` : named;
  };
  return (
    <Section
      title={words().title}
      actions={<SingleOffer context={context} record={person} act={offerPhase} />}
    >
      {entered.length === 0 ? (
        <p>{words().none}</p>
      ) : (
        <Table
          caption={words().title}
          captionHidden
          rows={entered}
          columns={[
            { label: columns.phase, cell: nameOf },
            { label: columns.period, cell: ({ days }) => formatPeriod(days) },
            { label: columns.length, cell: (row) => lengthOf(ruleOf(row)) },
          ]}
        />
      )}
    </Section>
  );
};

function lengthOf(rule: PersonDetail['phases'][number] | undefined): string {
  const { atLeast, upTo, between, open } = words();
  const { leastMonths: least, mostMonths: most } = rule ?? {};
  if (least !== undefined && most !== undefined) return between(formatNumber(least), formatNumber(most));
  if (least !== undefined) return atLeast(formatNumber(least));
  return most === undefined ? open : upTo(formatNumber(most));
}
