import type { Frame } from '../page.tsx';
import {
  Badge,
  DescriptionList,
  FilterBar,
  History,
  Link,
  LinkButton,
  Meter,
  Page,
  Pagination,
  Refusal,
  Section,
  Select,
  Tabs,
  TaskList,
  TextField,
} from '../parts.ts';
import { sayIn } from './example.ts';
import { ApplicationForm, conflictExample, faultyProps } from './forms.tsx';
import { CaseTable } from './lists.tsx';
import { DistrictLines, ProgrammeTrack } from './tracks.tsx';

const Home = ({ frame }: { frame: Frame }) => {
  const say = sayIn(frame.locale);
  return (
    <Page frame={frame} title={say('Gleisbild', 'Track diagram')} preline="Stabil in Arbeit" wide>
      <ProgrammeTrack say={say} />
      <Section title={say('Ihre Aufgaben', 'Your tasks')}>
        <TaskList
          tasks={[
            {
              title: say('Auszahlung November freigeben', 'Release the payment of November'),
              href: '/t',
              due: say('bis 25.11.2026', 'by 25 November 2026'),
              person: 'Katrin Beispiel',
              status: { tone: 'warning', label: say('morgen fällig', 'due tomorrow') },
            },
          ]}
        />
      </Section>
      <DistrictLines say={say} />
    </Page>
  );
};

const CaseList = ({ frame }: { frame: Frame }) => {
  const say = sayIn(frame.locale);
  return (
    <Page
      frame={frame}
      title={say('Anträge', 'Applications')}
      wide
      notice={{ tone: 'success', title: say('Der Bescheid wurde versandt', 'The notice was sent') }}
    >
      <FilterBar action="/applications" reset="/applications">
        <TextField name="text" label={say('Suche', 'Search')} type="search" />
        <Select
          name="status"
          label={say('Stand', 'Status')}
          options={[{ value: 'open', label: say('offen', 'open') }]}
          none={say('Alle', 'All')}
        />
      </FilterBar>
      <CaseTable say={say} repeat={12} />
      <Pagination
        page={2}
        pages={9}
        hrefOf={(page) => `?page=${page}`}
        summary={say('49 bis 96 von 412 Anträgen', '49 to 96 of 412 applications')}
      />
    </Page>
  );
};

const CasePage = ({ frame }: { frame: Frame }) => {
  const say = sayIn(frame.locale);
  return (
    <Page
      frame={frame}
      title="Werkstatt Nordhafen"
      preline={say('Antrag 2026-0417', 'Application 2026-0417')}
      breadcrumb={[
        { label: say('Anträge', 'Applications'), href: '/applications' },
        { label: 'Musterstadt', href: '/districts/7' },
      ]}
    >
      <Tabs
        label={say('Bereiche des Antrags', 'Parts of the application')}
        tabs={[
          { label: say('Übersicht', 'Overview'), href: '/case', isCurrent: true },
          { label: say('Kosten', 'Costs'), href: '/case/costs' },
          { label: say('Verlauf', 'History'), href: '/case/history' },
        ]}
      />
      <DescriptionList
        facts={[
          { term: say('Träger', 'Provider'), description: <Link href="/p">Werkstatt Nordhafen gGmbH</Link> },
          {
            term: say('Zeitraum', 'Period'),
            description: say('01.01.2027 bis 31.12.2027', '1 January 2027 to 31 December 2027'),
          },
          {
            term: say('Stand', 'Status'),
            description: <Badge tone="info" label={say('In Prüfung', 'In review')} />,
          },
        ]}
      />
      <Meter
        label={say('Gebunden', 'Committed')}
        text={say('730.000,00 € von 1.000.000,00 €', '€730,000.00 of €1,000,000.00')}
        shareBasisPoints={7300}
      />
      <LinkButton kind="primary" href="/decide">
        {say('Entscheiden', 'Decide')}
      </LinkButton>
      <Section title={say('Verlauf', 'History')}>
        <History
          entries={[
            {
              when: say('22.11.2026, 09:12 Uhr', '22 November 2026, 09:12'),
              who: 'Jonas Muster',
              what: say('Plätze geändert', 'Places changed'),
              detail: '24 → 20',
            },
          ]}
        />
      </Section>
    </Page>
  );
};

const FormPage = ({ frame }: { frame: Frame }) => {
  const say = sayIn(frame.locale);
  return (
    <Page
      frame={frame}
      title={say('Antrag stellen', 'Apply')}
      breadcrumb={[{ label: say('Anträge', 'Applications'), href: '/applications' }]}
    >
      <ApplicationForm say={say} />
    </Page>
  );
};

const FaultyPage = ({ frame }: { frame: Frame }) => {
  const say = sayIn(frame.locale);
  return (
    <Page frame={frame} title={say('Antrag stellen', 'Apply')} hasFaults>
      <ApplicationForm say={say} {...faultyProps(say)} />
    </Page>
  );
};

const ConflictPage = ({ frame }: { frame: Frame }) => {
  const say = sayIn(frame.locale);
  return (
    <Page frame={frame} title={say('Antrag bearbeiten', 'Edit application')}>
      {conflictExample(say)}
      <ApplicationForm say={say} />
    </Page>
  );
};

const RefusalPage = ({ frame }: { frame: Frame }) => {
  const say = sayIn(frame.locale);
  return (
    <Page frame={frame} title={say('Auszahlung November', 'Payment of November')}>
      <Refusal
        title={say('Die Auszahlung kann nicht freigegeben werden', 'The payment cannot be released')}
        why={say(
          'Zu einer Teilnahme ist noch ein Änderungsvorschlag offen.',
          'A change proposal on a participation is open.',
        )}
        next={say('Entscheiden Sie zuerst über den Vorschlag.', 'Decide on the proposal first.')}
        action={{ label: say('Zum Vorschlag', 'To the proposal'), href: '/proposals/7' }}
      />
    </Page>
  );
};

/** The page that a participant sees; read in Leichte Sprache. */
const PlanPage = ({ frame }: { frame: Frame }) => {
  const say = sayIn(frame.locale);
  return (
    <Page frame={frame} title={say('Ihr Plan', 'Your plan')}>
      <p>
        {say(
          'Sie arbeiten seit dem 2. März 2026 im Grünhof.',
          'You have worked at Grünhof since 2 March 2026.',
        )}
      </p>
      <Section title={say('Das ist als Nächstes', 'What comes next')}>
        <TaskList
          tasks={[
            {
              title: say('Sie sprechen mit Frau Beispiel', 'You talk to Ms Beispiel'),
              href: '/plan/1',
              due: say('Am 25. November 2026 um 10:00 Uhr', 'On 25 November 2026 at 10:00'),
            },
          ]}
        />
      </Section>
      <LinkButton href="/plan/cancel">{say('Ich kann nicht kommen', 'I cannot come')}</LinkButton>
    </Page>
  );
};

/** Whole pages as each of them would be served. */
export const examplePages = {
  home: Home,
  list: CaseList,
  case: CasePage,
  form: FormPage,
  faulty: FaultyPage,
  conflict: ConflictPage,
  refusal: RefusalPage,
  plan: PlanPage,
} as const;
