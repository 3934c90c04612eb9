import type { IsoDate } from '#kernel/calendar.ts';
import { type RoleName, roleNames } from '#modules/identity/index.ts';
import { dayInBerlin, formatDate, formatNumber, formatPeriod, type Reading } from '#ui/language.ts';
import { DescriptionList, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { coachingMessages } from '../messages.ts';
import type { OwnPage, OwnStay, ReaderRow } from '../queries/find-own-page.ts';
import type { MilestoneRow, PlanDetail } from '../queries/find-plan.ts';

type Props = {
  context: Context;
  person: OwnPage;
  plan: PlanDetail | undefined;
  stay: OwnStay | undefined;
  readers: readonly ReaderRow[];
};

/** A person's own page, in Leichte Sprache unless they choose otherwise. */
export const OwnPageView = ({ context, person, plan, stay, readers }: Props) => {
  const { frame, reading } = context;
  const words = coachingMessages[reading].own;
  return (
    <Page frame={frame} title={words.title(person.firstName)} notice={context.notice}>
      <Section title={words.next}>
        {person.nextContactOn ? (
          <>
            <p>
              <strong>{words.nextOn(formatDate(person.nextContactOn, reading))}</strong>
            </p>
            {person.coachName && <p>{words.nextWith(person.coachName)}</p>}
          </>
        ) : (
          <p>{words.noNext}</p>
        )}
      </Section>
      <Section title={words.responsible}>
        <DescriptionList
          facts={[
            { term: words.coach, description: person.coachName ?? words.nobody },
            { term: words.jobcenter, description: person.jobcenterName },
          ]}
        />
      </Section>
      <Section title={words.plan}>
        {plan ? <Plan plan={plan} today={context.work.today} reading={reading} /> : <p>{words.noPlan}</p>}
      </Section>
      <Section title={words.place}>
        {stay ? <Place stay={stay} reading={reading} /> : <p>{words.noPlace}</p>}
      </Section>
      <Section title={words.readers}>
        <Readers readers={readers} reading={reading} />
        <p>{words.notes}</p>
      </Section>
      <Section title={words.rights}>
        <ul>
          {Object.values(words.rightsList).map((right) => (
            <li>{right}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
};

type PlanProps = { plan: PlanDetail; today: IsoDate; reading: Reading };

const Plan = ({ plan, today, reading }: PlanProps) => {
  const words = coachingMessages[reading].own;
  const review = plan.reviewOn < today ? words.reviewOver : words.review;
  return (
    <>
      <DescriptionList facts={[{ term: words.goal, description: plan.goal }]} />
      <ul>
        {plan.milestones.map((milestone) => (
          <li>{milestoneText(milestone, reading)}</li>
        ))}
      </ul>
      <p>{review(formatDate(plan.reviewOn, reading))}</p>
    </>
  );
};

function milestoneText({ title, dueOn, reachedOn }: MilestoneRow, reading: Reading): string {
  const words = coachingMessages[reading].own;
  return reachedOn === null
    ? words.ahead(title, formatDate(dueOn, reading))
    : words.reached(title, formatDate(reachedOn, reading));
}

const Place = ({ stay, reading }: { stay: OwnStay; reading: Reading }) => {
  const { placeFacts } = coachingMessages[reading].own;
  return (
    <DescriptionList
      facts={[
        { term: placeFacts.work, description: stay.placeTitle },
        { term: placeFacts.where, description: stay.hostSite },
        { term: placeFacts.provider, description: stay.providerName },
        { term: placeFacts.hours, description: formatNumber(stay.weeklyHours, reading) },
        { term: placeFacts.period, description: formatPeriod(stay.period, reading) },
      ]}
    />
  );
};

const Readers = ({ readers, reading }: { readers: readonly ReaderRow[]; reading: Reading }) => {
  const words = coachingMessages[reading].own;
  if (readers.length === 0) return <p>{words.noReaders}</p>;
  return (
    <ul>
      {readers.map(({ role, times, lastAt }) => (
        <li>
          {words.readBy(
            roleNames[reading][role as RoleName],
            times === 1 ? words.once : words.often(formatNumber(times, reading)),
            formatDate(dayInBerlin(lastAt), reading),
          )}
        </li>
      ))}
    </ul>
  );
};
