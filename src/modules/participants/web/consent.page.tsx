import { contains, endOfMonths } from '#kernel/period.ts';
import { formatDate, formatPeriod } from '#ui/language.ts';
import { Badge, EmptyState, Page, Section, Table } from '#ui/parts.ts';
import type { Act } from '#web/act.ts';
import type { Context } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { OffersSection } from '#web/offers.tsx';
import { participantsMessages } from '../messages.ts';
import {
  type ConsentFile,
  type Guardian,
  isMinor,
  missingConsents,
  neededToBegin,
} from '../model/consent.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { givenBy, purposeName, whose } from './consent.presenter.ts';
import { consentForm, custodyEndForm, guardianForm, withdrawalForm } from './consent-forms.ts';
import { wordsAbout } from './named-person.ts';
import { OfAge } from './of-age.view.tsx';
import { PersonTabs } from './person-tabs.tsx';

/** A person with everything about consents. */
type Asked = PersonDetail & { readonly file: ConsentFile };

const words = () => participantsMessages.consents;
const isUnderAge = ({ birthDate }: Asked, { work }: Context) => isMinor(birthDate, work.today);
const deciding = ({ guardians }: ConsentFile, { work }: Context): Guardian[] =>
  guardians.filter(({ valid }) => contains(valid, work.today));

const acts: readonly Act<Asked>[] = [
  offerForm(consentForm, {
    label: () => words().give,
    isOpen: ({ consents }) => consents.length > 0,
    notNow: (person, context) =>
      isUnderAge(person, context) && deciding(person.file, context).length === 0
        ? words().noteFirst
        : undefined,
  }),
  offerForm(guardianForm, { label: () => words().note, isOpen: isUnderAge, kind: () => 'secondary' }),
  offerForm(withdrawalForm, {
    label: () => words().withdraw,
    isOpen: ({ file }) => file.consents.some(({ withdrawnOn }) => withdrawnOn === null),
    kind: () => 'secondary',
  }),
  offerForm(custodyEndForm, {
    label: () => words().endCustody,
    isOpen: (person, context) => isUnderAge(person, context) && deciding(person.file, context).length > 0,
    kind: () => 'tertiary',
  }),
];

type Props = { context: Context; person: PersonDetail; file: ConsentFile };

/** The page of what was agreed to, by whom, and what is missing. */
export const ConsentsPage = ({ context, person, file }: Props) => (
  <Page frame={context.frame} title={words().title} notice={context.notice} {...wordsAbout(person)}>
    {context.may('participants.see-person') && <PersonTabs personId={person.id} current="consents" />}
    <OfAge person={person} />
    <Wanted {...{ context, person, file }} />
    <OffersSection
      title={participantsMessages.person.actions}
      context={context}
      record={{ ...person, file }}
      acts={acts}
    />
    <Guardians {...{ context, person, file }} />
    <Records file={file} />
    <p>{words().readers}</p>
  </Page>
);

const Wanted = ({ context, person, file }: Props) => {
  const { today } = context.work;
  if (person.consents.length === 0)
    return <EmptyState title={words().nothingWanted}>{words().nothingWantedText}</EmptyState>;
  const needed = neededToBegin(person.consents, person.mode);
  const rows = person.consents.map((purpose) => ({
    purpose,
    missing: missingConsents(file, [purpose], today),
    isNeeded: needed.includes(purpose),
  }));
  return (
    <Section title={words().wanted}>
      <p>
        {isMinor(person.birthDate, today)
          ? words().underAge(formatDate(endOfMonths(person.birthDate, 18 * 12)))
          : words().ofAge}
      </p>
      <Table
        caption={words().wanted}
        captionHidden
        rows={rows}
        columns={[
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

const stateOf = (missing: readonly unknown[]) =>
  missing.length === 0
    ? { tone: 'success' as const, label: words().given }
    : { tone: 'warning' as const, label: words().missing };

const Guardians = ({ context, person, file: { guardians } }: Props) => {
  if (guardians.length === 0 && !isMinor(person.birthDate, context.work.today)) return null;
  const { name, contact, custody, period } = words().guardianColumns;
  return (
    <Section title={words().guardians}>
      {guardians.length === 0 ? (
        <p>{words().noGuardians}</p>
      ) : (
        <Table
          caption={words().guardians}
          captionHidden
          rows={guardians}
          columns={[
            { label: name, cell: (guardian) => guardian.name },
            { label: contact, cell: (guardian) => guardian.contact },
            { label: custody, cell: (guardian) => words().custodies[guardian.custody] },
            { label: period, cell: ({ valid }) => formatPeriod(valid) },
          ]}
        />
      )}
    </Section>
  );
};

const Records = ({ file }: Pick<Props, 'file'>) => {
  if (file.consents.length === 0) return null;
  const columns = words().recordColumns;
  return (
    <Section title={words().records}>
      <Table
        caption={words().records}
        captionHidden
        rows={file.consents}
        columns={[
          { label: columns.purpose, cell: ({ purpose }) => purposeName(purpose) },
          { label: columns.by, cell: ({ guardianId }) => givenBy(file, guardianId) },
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
