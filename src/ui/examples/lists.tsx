import {
  ActionForm,
  Badge,
  Button,
  EmptyState,
  History,
  Link,
  Pagination,
  Table,
  Tabs,
  TaskList,
  type Tone,
} from '../parts.ts';
import { example, type Say } from './example.ts';

type Case = { name: string; place: string; amount: string; tone: Tone; status: string; due: string };

const cases = (say: Say): Case[] => {
  const amount = (de: string) =>
    say(`${de} €`, `€${de.replace('.', ' ').replace(',', '.').replace(' ', ',')}`);
  return [
    {
      name: 'Werkstatt Nordhafen gGmbH',
      place: 'Musterstadt',
      amount: amount('48.250,00'),
      tone: 'info',
      status: say('In Prüfung', 'In review'),
      due: say('24.11.2026', '24 November 2026'),
    },
    {
      name: 'Grünhof e. V.',
      place: 'Landkreis Beispiel',
      amount: amount('9.180,50'),
      tone: 'warning',
      status: say('Nachweis fehlt', 'Proof missing'),
      due: say('25.11.2026', '25 November 2026'),
    },
    {
      name: 'Bildungswerk an der Linde',
      place: 'Südtal',
      amount: amount('112.000,00'),
      tone: 'success',
      status: say('Bewilligt', 'Granted'),
      due: '–',
    },
    {
      name: 'Küche am Markt UG',
      place: 'Musterstadt',
      amount: amount('3.999,99'),
      tone: 'danger',
      status: say('Abgelehnt', 'Rejected'),
      due: '–',
    },
  ];
};

/** A table with many rows, as a clerk sees them. */
export const CaseTable = ({ say, repeat = 1 }: { say: Say; repeat?: number }) => (
  <Table
    caption={say('Anträge, nach Träger', 'Applications by provider')}
    rows={Array.from({ length: repeat }).flatMap(() => cases(say))}
    columns={[
      {
        label: say('Träger', 'Provider'),
        cell: (row) => <Link href="/case">{row.name}</Link>,
        sort: { href: '?sort=-name', direction: 'ascending' },
      },
      { label: say('Ort', 'Place'), cell: (row) => row.place, sort: { href: '?sort=place' } },
      { label: say('Stand', 'Status'), cell: (row) => <Badge tone={row.tone} label={row.status} /> },
      { label: say('Frist', 'Due'), cell: (row) => row.due, sort: { href: '?sort=due' } },
      {
        label: say('Summe', 'Amount'),
        cell: (row) => row.amount,
        numeric: true,
        sort: { href: '?sort=amount' },
      },
    ]}
  />
);

export const listExamples = [
  example('Table', 'rows become cards on a phone', (say) => <CaseTable say={say} />),
  example('Table', 'figures scroll on a phone, with totals', (say) => (
    <Table
      caption={say('Haushaltsjahre in Euro', 'Budget years in euros')}
      narrow="scroll"
      rows={[
        {
          year: '2026',
          approved: '1.000.000,00',
          committed: '730.000,00',
          paid: '512.400,00',
          left: '270.000,00',
        },
        { year: '2027', approved: '1.200.000,00', committed: '310.000,00', paid: '0,00', left: '890.000,00' },
      ]}
      columns={[
        { label: say('Jahr', 'Year'), cell: (row) => row.year },
        { label: say('Ansatz', 'Appropriation'), cell: (row) => row.approved, numeric: true },
        { label: say('Gebunden', 'Committed'), cell: (row) => row.committed, numeric: true },
        { label: say('Ausgezahlt', 'Paid'), cell: (row) => row.paid, numeric: true },
        { label: say('Frei', 'Left'), cell: (row) => row.left, numeric: true },
      ]}
      footer={[say('Summe', 'Total'), '2.200.000,00', '1.040.000,00', '512.400,00', '1.160.000,00']}
    />
  )),
  example('Table', 'with an action in each row', (say) => (
    <Table
      caption={say('Sitzungen', 'Sessions')}
      rows={[{ device: 'Firefox, Linux' }, { device: 'Safari, iOS' }]}
      columns={[
        { label: say('Gerät', 'Device'), cell: (row) => row.device },
        {
          label: say('Aktion', 'Action'),
          cell: (row) => (
            <ActionForm action="/sessions/end" csrf="token">
              <Button kind="tertiary" name="device" value={row.device}>
                {say('Beenden', 'End')}
              </Button>
            </ActionForm>
          ),
        },
      ]}
    />
  )),
  example('Table', 'without rows', (say) => (
    <Table
      caption={say('Widersprüche', 'Objections')}
      rows={[]}
      columns={[]}
      empty={<EmptyState title={say('Kein Widerspruch', 'No objection')} />}
    />
  )),
  example('Pagination', 'in the middle', (say) => (
    <Pagination
      page={5}
      pages={25}
      hrefOf={(page) => `?page=${page}`}
      summary={say('201 bis 250 von 1.234 Anträgen', '201 to 250 of 1,234 applications')}
    />
  )),
  example('Tabs', 'pages of one case', (say) => (
    <Tabs
      label={say('Bereiche des Antrags', 'Parts of the application')}
      tabs={[
        { label: say('Übersicht', 'Overview'), href: '?tab=1', isCurrent: true },
        { label: say('Kosten', 'Costs'), href: '?tab=2' },
        { label: say('Anlagen (3)', 'Attachments (3)'), href: '?tab=3' },
        { label: say('Verlauf', 'History'), href: '?tab=4' },
      ]}
    />
  )),
  example('TaskList', 'with date and person', (say) => (
    <TaskList
      tasks={[
        {
          title: say('Verwendungsnachweis Grünhof prüfen', 'Check the proof of Grünhof'),
          href: '/tasks/1',
          due: say('bis 25.11.2026', 'by 25 November 2026'),
          person: 'Katrin Beispiel',
          status: { tone: 'warning', label: say('morgen fällig', 'due tomorrow') },
        },
        {
          title: say('Auszahlung November freigeben', 'Release the payment of November'),
          href: '/tasks/2',
          due: say('bis 20.11.2026', 'by 20 November 2026'),
          person: 'Jonas Muster',
          status: { tone: 'danger', label: say('überfällig', 'overdue') },
        },
        {
          title: say('Protokoll der Sitzung bestätigen', 'Confirm the minutes'),
          href: '/tasks/3',
          due: say('bis 02.12.2026', 'by 2 December 2026'),
          person: 'Katrin Beispiel',
        },
      ]}
    />
  )),
  example('History', 'who did what when', (say) => (
    <History
      entries={[
        {
          when: say('22.11.2026, 09:12 Uhr', '22 November 2026, 09:12'),
          at: '2026-11-22T08:12:00Z',
          who: 'Jonas Muster',
          what: say('Plätze geändert', 'Places changed'),
          detail: <p>24 → 20</p>,
        },
        {
          when: say('20.11.2026, 16:40 Uhr', '20 November 2026, 16:40'),
          who: 'Katrin Beispiel',
          what: say('Antrag eingereicht', 'Application submitted'),
        },
      ]}
    />
  )),
];
