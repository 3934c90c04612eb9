/** The stations of a programme's line, in the order in which papers, money and people pass them. */
export const STATIONS = [
  'agreement',
  'accession',
  'target-agreement',
  'quota',
  'regional-concept',
  'call',
  'selection',
  'application',
  'grant',
  'passing-on',
  'places',
  'people',
  'event',
  'claim',
  'payment',
  'result',
] as const;
export type StationName = (typeof STATIONS)[number];

/** The stations at which a text is signed or approved: how far it is, and not how many. */
const DOCUMENT_STATIONS = ['agreement', 'accession', 'target-agreement', 'regional-concept'] as const;
export type DocumentStation = (typeof DOCUMENT_STATIONS)[number];

export const isOfDocuments = (station: StationName): station is DocumentStation =>
  DOCUMENT_STATIONS.some((one) => one === station);

/** The acts of a programme by which its line is drawn, and whose they are. */
type LineRules = {
  readonly lineSteps: readonly { readonly act: string; readonly by: readonly string[] }[];
  readonly hasQuotas: boolean;
};

/** The acts that draw a station; the others stand on every line. */
const DRAWN_BY: Partial<Record<StationName, string>> = {
  agreement: 'agreement',
  accession: 'accession',
  'target-agreement': 'target-agreement',
  'regional-concept': 'regional-concept',
  call: 'call',
  // Nothing is chosen from that nobody called for: in the order of receipt a selection is no station to wait at.
  selection: 'call',
  application: 'application',
  'passing-on': 'passing-on',
  event: 'event',
  claim: 'claim',
  result: 'result',
};

/** The stations whose matters stand in districts, whoever acts there. */
const IN_DISTRICTS: readonly StationName[] = ['selection', 'claim'];

/** Returns the stations that a programme has, by what its procedure does: without a call there is none to draw. */
export const stationsOf = ({ lineSteps, hasQuotas }: LineRules): StationName[] =>
  STATIONS.filter((station) => {
    const act = DRAWN_BY[station];
    if (station === 'quota') return hasQuotas;
    return act === undefined || lineSteps.some((step) => step.act === act);
  });

/** The kinds of body that stand for an area of their own. */
const OF_DISTRICTS = [
  'district',
  'jobcenter',
  'municipality',
  'coordination',
  'committee',
  'provider',
  'employer',
];

/** Tells whether the bodies of a station act for the whole Land, so that no district has the station to itself. */
export function isOfWholeLand(station: StationName, { lineSteps }: LineRules): boolean {
  const steps = lineSteps.filter(({ act }) => act === DRAWN_BY[station] && !IN_DISTRICTS.includes(station));
  // Figures are published of all districts at once.
  if (station === 'result') return true;
  return steps.length > 0 && !steps.some(({ by }) => by.some((body) => OF_DISTRICTS.includes(body)));
}
