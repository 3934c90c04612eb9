import {
  addParty,
  approvalDecision,
  changeDocument,
  draftDocument,
  listOwnSignatures,
  makePublic,
  offerDocument,
  refuseDocument,
  signDocument,
  submitDocument,
} from '#modules/documents/index.ts';
import {
  amountDecision,
  districtsOf,
  programmeFiles,
  publishProgramme,
  registerProgramme,
} from '#modules/programmes/index.ts';
import type { Storyteller } from '../storyteller.ts';

const SLUG = 'regio-aktiv-2021';
/** The places in the file at which the press release of December 2021 has billions where millions were meant. */
const DOUBTFUL = ['money.0.amount'];
const FOUNDERS = [
  { key: 'ministry', by: 'petersen', personName: 'Petra Grimm-Benne', function: 'Sozialministerin' },
  { key: 'regional-directorate', by: 'albers', personName: 'Markus Behrens', function: 'Regionaldirektion' },
  { key: 'county-association', by: 'thiele', personName: 'Erfundene Person', function: 'Landkreistag' },
  {
    key: 'city-association',
    by: 'lange',
    personName: 'Erfundene Person',
    function: 'Städte- und Gemeindebund',
  },
];
/** The district that says no at first; which one is invented, as is that there was one. */
const RELUCTANT = '15090';

/**
 * Tells how the 140 billion euros of the press release hold up the programme until two people have said by name that the
 * source has them so.
 */
export async function tellDoubtfulProgramme(teller: Storyteller): Promise<string> {
  teller.on('2022-06-07');
  const id = await teller.does('petersen', registerProgramme, { text: programmeFiles().get(SLUG) });
  const early = await teller.tries('petersen', publishProgramme, { id, version: 1 });
  if (early.kind !== 'refused') throw new Error('140 billion euros were published without a word');
  await teller.does('petersen', amountDecision.prepare, {
    id,
    paths: DOUBTFUL,
    reason:
      'So steht es in der Pressemitteilung; gemeint sind nach der Seite des Ministeriums 140 Millionen Euro.',
  });
  await teller.does('reimer', amountDecision.decide, { id, verdict: 'agree' });
  await teller.does('petersen', publishProgramme, { id, version: 1 });
  return id;
}

/** Tells the agreement: four found it, then the districts join one by one; one of them refuses at first. */
export async function tellStarAgreement(teller: Storyteller, programmeId: string): Promise<void> {
  const title = 'Kooperationsvereinbarung REGIO AKTIV';
  teller.on('2022-06-08');
  const id = await teller.does('petersen', draftDocument, { programmeId, kind: 'agreement', title });
  const body = 'Erfundener Text zu einer wirklichen Vereinbarung, deren Wortlaut nicht vorliegt.';
  await teller.does('petersen', changeDocument, { id, version: 1, title, body });
  const name = (key: string, role: string, personName: string, what: string) =>
    teller.does('petersen', addParty, {
      ...{ id, organisationId: teller.settled.organisations.get(key) },
      ...{ personName, function: what, role },
    });
  for (const { key, personName, function: what } of FOUNDERS) await name(key, 'founder', personName, what);
  await teller.does('petersen', offerDocument, { id, version: 2 });
  const answer = async (by: string, how: typeof signDocument | typeof refuseDocument, more: object = {}) => {
    const asked = await teller.sees(by, (work) => listOwnSignatures(work, id));
    await teller.does(by, how, { id: asked.at(-1), ...more });
  };
  for (const { by } of FOUNDERS) await answer(by, signDocument);
  const districts = districtsOf('sachsen-anhalt');
  for (const { key, name: called } of districts) await name(key, 'acceding', 'Erfundene Person', called);
  for (const [index, { key }] of districts.entries()) {
    teller.on(`2022-06-${String(13 + index).padStart(2, '0')}`);
    if (key === RELUCTANT)
      await answer(`office-${key}`, refuseDocument, {
        reason: 'Erfunden: Der Kreistag hat noch nicht beschlossen.',
      });
    else await answer(`office-${key}`, signDocument);
  }
  teller.on('2022-09-20');
  await name(RELUCTANT, 'acceding', 'Erfundene Person', 'Beitritt nach Beschluss des Kreistags');
  await answer(`office-${RELUCTANT}`, signDocument);
  await teller.does('petersen', makePublic, { id, version: 4, publicFrom: '2022-09-20' });
}

/** Tells the target agreement of one district: which areas it chose, and with how much money. */
export async function tellTargetAgreement(teller: Storyteller, programmeId: string): Promise<void> {
  const office = 'office-15086';
  const title = 'Zielvereinbarung Landkreis Jerichower Land';
  teller.on('2022-08-01');
  const id = await teller.does(office, draftDocument, { programmeId, kind: 'target-agreement', title });
  await teller.does(office, changeDocument, {
    ...{ id, version: 1, title, body: 'Erfundener Text.' },
    content: {
      needs:
        'Erfunden: Menschen, die länger als zwei Jahre ohne Arbeit sind, und junge Leute ohne Ausbildung.',
      goals: [
        'Förderbereich A: 50 Plätze',
        'Förderbereich B: 30 Familien',
        'Förderbereich I: Jugendberatung',
      ],
      jobcenterPart: 'Das Jobcenter weist zu und stimmt die Auswahl ab.',
      offers: [
        { offer: 'a/place', quantity: 50 },
        { offer: 'b/household', quantity: 30 },
      ],
      money: [
        { source: 'esf', budgetYear: 2023, amountCents: 36_000_000 },
        { source: 'land', budgetYear: 2023, amountCents: 9_000_000 },
      ],
    },
  });
  await teller.does(office, submitDocument, { id, version: 2 });
  teller.on('2022-08-15');
  const reason = 'Bereiche, Ziele und Mittel passen zur Vereinbarung.';
  await teller.does('petersen', approvalDecision.prepare, { id, reason });
  await teller.does('reimer', approvalDecision.decide, { id, verdict: 'agree' });
}
