import { Rails, Signal, type SignalAspect, Track, type TrackCell, TrackTable } from '../parts.ts';
import { example, type Say } from './example.ts';

const stations = (say: Say) => [
  say('Aufruf', 'Call'),
  say('Antrag', 'Application'),
  say('Votum', 'Vote'),
  say('Bescheid', 'Notice'),
  say('Stellen', 'Places'),
  say('Auszahlung', 'Payment'),
  say('Nachweis', 'Proof'),
];

const DISTRICTS =
  'Ahrental Birkenau Grünwald Hohenstein Kiefernheide Lindenau Musterstadt Nordhafen Oberwald Quellbach Rosental Südtal Tannberg Wiesengrund'.split(
    ' ',
  );

// Any spread will do, as long as it is the same each time.
const figure = (line: number, station: number): number => (line * 7 + station * 13 + line * station * 3) % 29;

function cell(say: Say, line: number, station: number): TrackCell | null {
  const waiting = figure(line, station);
  if ((line + station) % 11 === 10) return null;
  const signal = signalOf(say, waiting);
  return { count: String(waiting), href: `/lines/${line}/${station}`, ...(signal && { signal }) };
}

function signalOf(say: Say, waiting: number): { aspect: SignalAspect; text: string } | undefined {
  if (waiting > 25) return { aspect: 'stop', text: say(`${waiting} Tage`, `${waiting} days`) };
  return waiting > 21 ? { aspect: 'caution', text: say(`${waiting} Tage`, `${waiting} days`) } : undefined;
}

export const DistrictLines = ({ say }: { say: Say }) => (
  <TrackTable
    caption={say('Wo es steht: 14 Landkreise und Städte', 'Where things stand: 14 districts')}
    lineHead={say('Landkreis', 'District')}
    stations={stations(say)}
    lines={DISTRICTS.map((label, line) => ({
      label,
      href: `/lines/${line}`,
      cells: stations(say).map((_, station) => cell(say, line, station)),
    }))}
  />
);

const TwoRails = ({ say }: { say: Say }) => (
  <Rails
    label={say('Der Euro und der Mensch', 'The euro and the person')}
    names={{ euro: say('Der Euro', 'The euro'), person: say('Der Mensch', 'The person') }}
    stops={[
      { label: say('Haushalt', 'Budget'), href: '/budget', rail: 'euro' },
      { label: say('Bescheid', 'Notice'), href: '/notice', rail: 'euro' },
      { label: 'Jobcenter', href: '/jobcenter', rail: 'person' },
      { label: say('Stelle', 'Place'), href: '/place', rail: 'both' },
      { label: say('Ergebnis', 'Result'), href: '/result', rail: 'both' },
    ]}
  />
);

export const ProgrammeTrack = ({ say }: { say: Say }) => (
  <Track
    label={say('Gleisbild des Programms', 'Track diagram of the programme')}
    stations={[
      {
        label: say('Aufruf', 'Call'),
        count: say('2 Aufrufe', '2 calls'),
        href: '/calls',
        signal: { aspect: 'clear' },
      },
      {
        label: say('Antrag', 'Application'),
        count: say('38 Anträge', '38 applications'),
        href: '/applications',
      },
      {
        label: say('Votum', 'Vote'),
        count: say('12 Vorschläge', '12 proposals'),
        href: '/votes',
        signal: { aspect: 'caution', text: say('Sitzung in 3 Tagen', 'session in 3 days') },
      },
      {
        label: say('Bescheid', 'Notice'),
        count: say('9 Bescheide', '9 notices'),
        href: '/notices',
        signal: { aspect: 'stop', text: say('wartet 31 Tage', 'waiting 31 days') },
      },
      {
        label: say('Stellen', 'Places'),
        count: say('412 Stellen', '412 places'),
        href: '/places',
        signal: { aspect: 'clear' },
      },
      {
        label: say('Auszahlung', 'Payment'),
        count: say('27 Anforderungen', '27 claims'),
        href: '/payments',
        signal: { aspect: 'clear' },
      },
      { label: say('Nachweis', 'Proof'), count: say('5 Nachweise', '5 proofs'), href: '/proofs' },
    ]}
  />
);

export const trackExamples = [
  example('Signal', 'the aspects', (say) => (
    <p class="sw-row">
      <Signal aspect="clear" />
      <Signal aspect="caution" text={say('Frist in 3 Tagen', 'due in 3 days')} />
      <Signal aspect="stop" text={say('wartet 31 Tage', 'waiting 31 days')} />
    </p>
  )),
  example('Track', 'the line of one programme', (say) => <ProgrammeTrack say={say} />),
  example('Rails', 'two ways that meet', (say) => <TwoRails say={say} />),
  example('TrackTable', 'fourteen lines', (say) => <DistrictLines say={say} />),
];
