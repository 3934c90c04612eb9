import type { IsoDate } from '#kernel/calendar.ts';
import type { ReaderRow } from '#modules/audit/index.ts';
import { type RoleName, roleNames } from '#modules/identity/index.ts';
import type { OwnConsents, OwnPage, OwnStay } from '#modules/participants/index.ts';
import { dayInBerlin, formatDate, formatNumber, formatPeriod } from '#ui/language.ts';
import { DescriptionList, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { coachingMessages } from '../messages.ts';
import type { MilestoneRow, PlanDetail } from '../queries/find-plan.ts';

type Props = {
  context: Context;
  person: OwnPage;
  plan: PlanDetail | undefined;
  stay: OwnStay | undefined;
  consents: OwnConsents;
  readers: readonly ReaderRow[];
};

/** A person's own page, in Leichte Sprache unless they choose otherwise. */
export const OwnPageView = ({ context, person, plan, stay, consents, readers }: Props) => {
  const { frame } = context;
  const words = coachingMessages.own;
  return (
    <Page frame={frame} title={words.title(person.firstName)} notice={context.notice}>
      <Section title={words.next}>
        {person.nextContactOn ? (
          <>
            <p>
              <strong>{words.nextOn(formatDate(person.nextContactOn))}</strong>
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
        {plan ? <Plan plan={plan} today={context.work.today} /> : <p>{words.noPlan}</p>}
      </Section>
      <Section title={words.place}>{stay ? <Place stay={stay} /> : <p>{words.noPlace}</p>}</Section>
      <Consents consents={consents} />
      <Section title={words.readers}>
        <Readers readers={readers} />
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

type PlanProps = { plan: PlanDetail; today: IsoDate };

const Plan = ({ plan, today }: PlanProps) => {
  const words = coachingMessages.own;
  const review = plan.reviewOn < today ? words.reviewOver : words.review;
  return (
    <>
      <DescriptionList facts={[{ term: words.goal, description: plan.goal }]} />
      <ul>
        {plan.milestones.map((milestone) => (
          <li>{milestoneText(milestone)}</li>
        ))}
      </ul>
      <p>{review(formatDate(plan.reviewOn))}</p>
    </>
  );
};

function milestoneText({ title, dueOn, reachedOn }: MilestoneRow): string {
  const words = coachingMessages.own;
  return reachedOn === null
    ? words.ahead(title, formatDate(dueOn))
    : words.reached(title, formatDate(reachedOn));
}

const Place = ({ stay }: { stay: OwnStay }) => {
  const { placeFacts } = coachingMessages.own;
  return (
    <DescriptionList
      facts={[
        { term: placeFacts.work, description: stay.placeTitle },
        { term: placeFacts.where, description: stay.hostSite },
        { term: placeFacts.provider, description: stay.providerName },
        { term: placeFacts.hours, description: formatNumber(stay.weeklyHours) },
        { term: placeFacts.period, description: formatPeriod(stay.period) },
      ]}
    />
  );
};

/** The consents of the person, and of guardians for them; nothing where nobody was ever asked. */
const Consents = ({ consents: { given, isToBeAsked } }: Pick<Props, 'consents'>) => {
  const words = coachingMessages.own;
  if (given.length === 0 && !isToBeAsked) return null;
  return (
    <Section title={words.consents}>
      {isToBeAsked && <p>{words.nowOfAge}</p>}
      {given.length > 0 && (
        <>
          <ul>
            {given.map(({ purpose, guardian, givenOn }) => (
              <li>
                {guardian === null
                  ? words.agreed(words.purposes[purpose], formatDate(givenOn))
                  : words.agreedFor(words.purposes[purpose], formatDate(givenOn), guardian)}
              </li>
            ))}
          </ul>
          <p>{words.takeBack}</p>
        </>
      )}
    </Section>
  );
};

const Readers = ({ readers }: { readers: readonly ReaderRow[] }) => {
  const words = coachingMessages.own;
  if (readers.length === 0) return <p>{words.noReaders}</p>;
  return (
    <ul>
      {readers.map(({ role, times, lastAt }) => (
        <li>
          {words.readBy(
            roleNames[role as RoleName],
            times === 1 ? words.once : words.often(formatNumber(times)),
            formatDate(dayInBerlin(lastAt)),
          )}
        </li>
      ))}
    </ul>
  );
};
