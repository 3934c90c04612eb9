import { contains, endOfMonths } from '#kernel/period.ts';
import { formatDate, formatPeriod } from '#ui/language.ts';
import { Badge, EmptyState, Page, Section, Table } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { OffersSection } from '#web/offers.tsx';
import { participantsMessages } from '../messages.ts';
import { isMinor, type MemberConsents, missingConsents, neededToBegin } from '../model/consent.ts';
import { purposesAsked } from '../model/stage.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { forMember, givenBy, purposeName, whose } from './consent.presenter.ts';
import { consentForm, custodyEndForm, guardianForm, withdrawalForm } from './consent-forms.ts';
import { wordsAbout } from './named-person.ts';
import { OfAge } from './of-age.view.tsx';
import { PersonTabs } from './person-tabs.tsx';

/** A person with everything about consents, of the household too. */
type Asked = PersonDetail & { readonly members: readonly MemberConsents[] };

const words = () => participantsMessages.consents;
const minorsIn = ({ members }: Pick<Asked, 'members'>, { work }: Context) =>
  members.filter(({ birthDate }) => isMinor(birthDate, work.today));
const hasMinor = (asked: Asked, context: Context) => minorsIn(asked, context).length > 0;
const hasGuardian = ({ guardians }: MemberConsents, { work }: Context): boolean =>
  guardians.some(({ valid }) => contains(valid, work.today));

const acts: readonly Act<Asked>[] = [
  offerForm(consentForm, {
    label: () => words().give,
    isOpen: (asked, context) => purposesAsked(asked, hasMinor(asked, context)).length > 0,
    notNow: (asked, context) =>
      asked.members.length === minorsIn(asked, context).length &&
      asked.members.every((member) => !hasGuardian(member, context))
        ? words().noteFirst
        : undefined,
  }),
  offerForm(guardianForm, { label: () => words().note, isOpen: hasMinor, kind: () => 'secondary' }),
  offerForm(withdrawalForm, {
    label: () => words().withdraw,
    isOpen: ({ members }) =>
      members.some(({ consents }) => consents.some(({ withdrawnOn }) => withdrawnOn === null)),
    kind: () => 'secondary',
  }),
  offerForm(custodyEndForm, {
    label: () => words().endCustody,
    isOpen: (asked, context) => minorsIn(asked, context).some((member) => hasGuardian(member, context)),
    kind: () => 'tertiary',
  }),
];

type Props = { context: Context; person: PersonDetail; members: readonly MemberConsents[] };

/** The page of what was agreed to, by whom, and what is missing. */
export const ConsentsPage = ({ context, person, members }: Props) => (
  <Page frame={context.frame} title={words().title} notice={context.notice} {...wordsAbout(person)}>
    {context.may('participants.see-person') && <PersonTabs personId={person.id} current="consents" />}
    <OfAge person={person} />
    <Wanted {...{ context, person, members }} />
    <OffersSection
      title={participantsMessages.person.actions}
      context={context}
      record={{ ...person, members }}
      acts={acts}
    />
    <Guardians {...{ context, person, members }} />
    <Records members={members} />
    <p>{words().readers}</p>
  </Page>
);

const Wanted = ({ context, person, members }: Props) => {
  const { today } = context.work;
  const needed = neededToBegin(person.consents, person.mode);
  const rows = members.flatMap((member) =>
    purposesAsked(person, isMinor(member.birthDate, today)).map((purpose) => ({
      ...{ member, purpose },
      missing: missingConsents(member, [purpose], today),
      isNeeded: needed.includes(purpose),
    })),
  );
  if (rows.length === 0)
    return <EmptyState title={words().nothingWanted}>{words().nothingWantedText}</EmptyState>;
  return (
    <Section title={words().wanted}>
      <p>{whoAgrees({ context, person, members })}</p>
      <Table
        caption={words().wanted}
        captionHidden
        rows={rows}
        columns={[
          ...(members.length > 1
            ? [
                {
                  label: words().columns.about,
                  cell: ({ member }: (typeof rows)[number]) => member.memberName ?? person.firstName,
                },
              ]
            : []),
          { label: words().columns.purpose, cell: ({ purpose }) => purposeName(purpose) },
          { label: words().columns.state, cell: ({ missing }) => <Badge {...stateOf(missing)} /> },
          { label: words().columns.missing, cell: ({ missing }) => missing.map(whose).join(', ') || '–' },
          {
            label: words().columns.needed,
            cell: ({ isNeeded }) => (isNeeded ? words().needed : words().notNeeded),
          },
        ]}
      />
    </Section>
  );
};

function whoAgrees({ context, person, members }: Props): string {
  if (members.length > 1) return words().everyMember;
  return isMinor(person.birthDate, context.work.today)
    ? words().underAge(formatDate(endOfMonths(person.birthDate, 18 * 12)))
    : words().ofAge;
}

const stateOf = (missing: readonly unknown[]) =>
  missing.length === 0
    ? { tone: 'success' as const, label: words().given }
    : { tone: 'warning' as const, label: words().missing };

const Guardians = ({ context, person, members }: Props) => {
  const rows = members.flatMap((member) => member.guardians.map((guardian) => ({ ...guardian, member })));
  if (rows.length === 0 && !hasMinor({ ...person, members }, context)) return null;
  const { name, contact, custody, period } = words().guardianColumns;
  return (
    <Section title={words().guardians}>
      {rows.length === 0 ? (
        <p>{words().noGuardians}</p>
      ) : (
        <Table
          caption={words().guardians}
          captionHidden
          rows={rows}
          columns={[
            { label: name, cell: (guardian) => forMember(guardian.name, guardian.member) },
            { label: contact, cell: (guardian) => guardian.contact },
            { label: custody, cell: (guardian) => words().custodies[guardian.custody] },
            { label: period, cell: ({ valid }) => formatPeriod(valid) },
          ]}
        />
      )}
    </Section>
  );
};

const Records = ({ members }: Pick<Props, 'members'>) => {
  const rows = members.flatMap((member) => member.consents.map((consent) => ({ ...consent, member })));
  if (rows.length === 0) return null;
  const columns = words().recordColumns;
  return (
    <Section title={words().records}>
      <Table
        caption={words().records}
        captionHidden
        rows={rows}
        columns={[
          { label: columns.purpose, cell: ({ purpose }) => purposeName(purpose) },
          { label: columns.by, cell: ({ member, guardianId }) => givenBy(member, guardianId) },
          { label: columns.givenOn, cell: ({ givenOn }) => formatDate(givenOn) },
          {
            label: columns.withdrawnOn,
            cell: ({ withdrawnOn }) => (withdrawnOn === null ? '–' : formatDate(withdrawnOn)),
          },
        ]}
      />
    </Section>
  );
};
