import {
  Actions,
  Alert,
  Badge,
  Button,
  Card,
  Cards,
  DescriptionList,
  Disclosure,
  EmptyState,
  Heading,
  Icon,
  Link,
  LinkButton,
  Meter,
  Prose,
  Refusal,
  Section,
  type Tone,
} from '../parts.ts';
import { example } from './example.ts';

const TONES: readonly Tone[] = ['info', 'success', 'warning', 'danger'];
const ICONS = [
  'arrow-back',
  'arrow-down',
  'arrow-forward',
  'arrow-up',
  'calendar-today',
  'check',
  'download',
] as const;

export const textExamples = [
  example('Heading', 'with a line above', (say) => (
    <Heading level={2} preline={say('Antrag 2026-0417', 'Application 2026-0417')}>
      Werkstatt Nordhafen
    </Heading>
  )),
  example('Heading', 'small', (say) => (
    <Heading level={3}>{say('Kosten je Monat', 'Costs per month')}</Heading>
  )),
  example('Link', 'in running text', (say) => (
    <p>
      {say('Der Bescheid steht in der ', 'The notice is in the ')}
      <Link href="/file">{say('Akte', 'file')}</Link>.
    </p>
  )),
  example('Link', 'to a file', (say) => (
    <Link href="/list.csv" icon="download" download>
      {say('Liste als CSV', 'List as CSV')}
    </Link>
  )),
  example('Icon', 'all in use', () => (
    <p>
      {ICONS.map((name) => (
        <Icon name={name} />
      ))}
    </p>
  )),
  example('Button', 'the kinds', (say) => (
    <Actions>
      <Button>{say('Freigeben', 'Release')}</Button>
      <Button kind="secondary">{say('Entwurf speichern', 'Save draft')}</Button>
      <Button kind="tertiary">{say('Zurückziehen', 'Withdraw')}</Button>
      <LinkButton href="/new" icon="arrow-forward">
        {say('Weiter', 'Continue')}
      </LinkButton>
    </Actions>
  )),
  example('Button', 'not open to this person', (say) => (
    <Button
      disabledReason={say(
        'Sie haben den Vorschlag selbst vorbereitet. Eine zweite Person muss ihn freigeben.',
        'You prepared the proposal yourself. A second person has to release it.',
      )}
    >
      {say('Freigeben', 'Release')}
    </Button>
  )),
  example('Badge', 'the tones', (say) => (
    <p class="sw-row">
      <Badge tone="neutral" label={say('Entwurf', 'Draft')} />
      <Badge tone="info" label={say('In Prüfung', 'In review')} />
      <Badge tone="success" label={say('Bewilligt', 'Granted')} />
      <Badge tone="warning" label={say('Nachweis fehlt', 'Proof missing')} />
      <Badge tone="danger" label={say('Abgelehnt', 'Rejected')} />
    </p>
  )),
  ...TONES.map((tone) =>
    example('Alert', tone, (say) => (
      <Alert tone={tone} title={say('Der Bescheid ist zugestellt', 'The notice was delivered')}>
        <p>
          {say(
            'Die Frist für den Widerspruch läuft bis zum 22.12.2026.',
            'An objection is possible until 22 December 2026.',
          )}
        </p>
      </Alert>
    )),
  ),
  example('Alert', 'title only', (say) => <Alert tone="success" title={say('Gespeichert', 'Saved')} />),
  example('Refusal', 'why and what next', (say) => (
    <Refusal
      title={say('Die Auszahlung kann nicht freigegeben werden', 'The payment cannot be released')}
      why={say(
        'Zu einer Teilnahme ist noch ein Änderungsvorschlag offen.',
        'A change proposal on a participation is open.',
      )}
      facts={[
        { term: say('Offen seit', 'Open since'), description: say('14.11.2026', '14 November 2026') },
        { term: say('Bei', 'With'), description: 'Jobcenter Musterstadt' },
      ]}
      next={say('Entscheiden Sie zuerst über den Vorschlag.', 'Decide on the proposal first.')}
      action={{ label: say('Zum Vorschlag', 'To the proposal'), href: '/proposals/7' }}
    />
  )),
  example('Meter', 'how much of a budget', (say) => (
    <Meter
      label={say('Gebunden', 'Committed')}
      text={say('730.000,00 € von 1.000.000,00 €', '€730,000.00 of €1,000,000.00')}
      shareBasisPoints={7300}
    />
  )),
  example('Meter', 'nearly full', (say) => (
    <Meter label={say('Ausgezahlt', 'Paid')} text="96,5 %" shareBasisPoints={9650} tone="warning" />
  )),
  example('DescriptionList', 'facts of a case', (say) => (
    <DescriptionList
      facts={[
        { term: say('Träger', 'Provider'), description: 'Werkstatt Nordhafen gGmbH' },
        {
          term: say('Zeitraum', 'Period'),
          description: say('01.01.2027 bis 31.12.2027', '1 January 2027 to 31 December 2027'),
        },
        { term: say('Plätze', 'Places'), description: '24' },
        {
          term: say('Stand', 'Status'),
          description: <Badge tone="info" label={say('In Prüfung', 'In review')} />,
        },
      ]}
    />
  )),
  example('Cards', 'beside each other', (say) => (
    <Cards>
      <Card title="Werkstatt Nordhafen" href="/places/1" preline="Musterstadt">
        <p>{say('24 Plätze, 21 besetzt', '24 places, 21 taken')}</p>
      </Card>
      <Card title="Grünhof" href="/places/2" preline="Landkreis Beispiel">
        <p>{say('12 Plätze, 12 besetzt', '12 places, 12 taken')}</p>
      </Card>
      <Card
        title={say('Küche am Markt', 'Market kitchen')}
        footer={<Badge tone="warning" label={say('Prüfung fällig', 'Check due')} />}
      >
        <p>{say('8 Plätze, 5 besetzt', '8 places, 5 taken')}</p>
      </Card>
    </Cards>
  )),
  example('Section', 'with an action', (say) => (
    <Section
      title={say('Anlagen', 'Attachments')}
      actions={<LinkButton href="/add">{say('Hinzufügen', 'Add')}</LinkButton>}
    >
      <p>{say('Zwei Anlagen, zuletzt am 20.11.2026.', 'Two attachments, the latest of 20 November 2026.')}</p>
    </Section>
  )),
  example('Disclosure', 'folded details', (say) => (
    <Disclosure summary={say('So kam der Betrag zustande', 'How the amount came about')}>
      <p>{say('21 Plätze zu 250,00 € sind 5.250,00 €.', '21 places at €250.00 are €5,250.00.')}</p>
    </Disclosure>
  )),
  example('Prose', 'what somebody wrote', (say) => (
    <Prose
      text={say(
        'Die Werkstatt nimmt 24 Menschen auf.\nSie reparieren Fahrräder und Möbel.',
        'The workshop takes in 24 people.\nThey repair bicycles and furniture.',
      )}
    />
  )),
  example('EmptyState', 'nothing here yet', (say) => (
    <EmptyState title={say('Noch kein Antrag', 'No application yet')}>
      <p>
        {say(
          'Anträge erscheinen hier, sobald ein Träger sie einreicht.',
          'Applications appear here once a provider submits them.',
        )}
      </p>
    </EmptyState>
  )),
];
