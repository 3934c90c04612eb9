import {
  addParty,
  approvalDecision,
  changeDocument,
  draftDocument,
  draftNext,
  listOwnSignatures,
  makePublic,
  offerDocument,
  returnDocument,
  signDocument,
  submitDocument,
} from '#modules/documents/index.ts';
import { districtsOf } from '#modules/programmes/index.ts';
import type { Storyteller } from '../storyteller.ts';

/** The founders, as the press release of the ministry names them; the accounts that confirm it are invented. */
const FOUNDERS = [
  {
    key: 'ministry',
    by: 'petersen',
    personName: 'Petra Grimm-Benne',
    function: 'Arbeits- und Sozialministerin',
  },
  {
    key: 'regional-directorate',
    by: 'albers',
    personName: 'Markus Behrens',
    function: 'Geschäftsführer der Regionaldirektion',
  },
  {
    key: 'county-association',
    by: 'thiele',
    personName: 'Heinz-Lothar Theel',
    function: 'Geschäftsführendes Präsidialmitglied',
  },
  { key: 'city-association', by: 'lange', personName: 'Jürgen Leindecker', function: 'Geschäftsführer' },
] as const;

/** Signed beforehand, as the press release says; the other three sign together. The days are invented. */
const BEFOREHAND = 'city-association';

/** Quoted from the press release as far as it quotes the agreement. */
const AGREEMENT = `Land, Arbeitsagentur und die kommunalen Spitzenverbände vereinbaren einen weiteren Schritt zum Abbau von Langzeitarbeitslosigkeit in Sachsen-Anhalt.

Ziel ist, über längerfristige, geförderte und sozialpädagogisch begleitete Beschäftigung die Möglichkeit zur Teilhabe am Arbeitsleben zu bieten. Dies ist Grundvoraussetzung dafür, dass weitere Integrationsschritte in reguläre Beschäftigung unternommen werden können.`;

/** Tells the cooperation agreement of 2017: four founders, one of whom signs days before the others, and then everybody reads it. */
export async function tellAgreement(teller: Storyteller, programmeId: string): Promise<void> {
  const title = 'Kooperationsvereinbarung zum Sozialen Arbeitsmarkt';
  teller.on('2017-08-17');
  const id = await teller.does('petersen', draftDocument, { programmeId, kind: 'agreement', title });
  await teller.does('petersen', changeDocument, { id, version: 1, title, body: AGREEMENT });
  for (const { key, by: _, ...person } of FOUNDERS) {
    const organisationId = teller.settled.organisations.get(key);
    await teller.does('petersen', addParty, { id, organisationId, ...person, role: 'founder' });
  }
  await teller.does('petersen', offerDocument, { id, version: 2 });
  const sign = async (by: string) => {
    const [asked] = await teller.sees(by, (work) => listOwnSignatures(work, id));
    await teller.does(by, signDocument, { id: asked });
  };
  teller.on('2017-08-22');
  for (const { key, by } of FOUNDERS) if (key === BEFOREHAND) await sign(by);
  teller.on('2017-08-28');
  for (const { key, by } of FOUNDERS) if (key !== BEFOREHAND) await sign(by);
  await teller.does('petersen', makePublic, { id, version: 4, publicFrom: '2017-08-28' });
}

const OWN = '15086';

/** The text of all concepts of the story; the figures of the other districts are invented like the text. */
const CONCEPT = {
  body: 'Erfundener Text zu einem wirklichen Konzept, dessen Wortlaut nicht vorliegt.',
  content: {
    needs:
      'Erfunden: Viele Menschen im Landkreis beziehen seit mehr als vier Jahren Leistungen; die Instrumente der Jobcenter erreichen sie nicht mehr.',
    goals: [
      'Beschäftigungsplätze im gemeinwohlorientierten Bereich bis zum Frühjahr 2018',
      'Intensivbetreuung vor, während und nach der Beschäftigung für jede teilnehmende Person',
    ],
    jobcenterPart:
      'Das Jobcenter weist zu, trägt drei von vier Plätzen als Arbeitsgelegenheit nach § 16d SGB II und stimmt die Auswahl mit der Intensivbetreuung ab.',
  },
};

const MONEY = [
  { source: 'land', budgetYear: 2017, amountCents: 6_450_000 },
  { source: 'land', budgetYear: 2018, amountCents: 58_050_000 },
];

/** Returns places in the mix of the programme, three of four paid by the Jobcenter. */
const offersOf = (places: number) => [
  { offer: 'work-opportunity', quantity: places - Math.floor(places / 4) },
  { offer: 'municipal', quantity: Math.floor(places / 4) },
];

type Plan = { readonly title: string; readonly places: number; readonly money?: typeof MONEY };

/** Writes and submits a concept on one day; answers its id. */
async function submit(teller: Storyteller, office: string, id: string, plan: Plan): Promise<string> {
  const { title, places, money = [] } = plan;
  await teller.does(office, changeDocument, {
    ...{ id, version: 1, ...CONCEPT, title },
    content: { ...CONCEPT.content, offers: offersOf(places), money },
  });
  return teller.does(office, submitDocument, { id, version: 2 });
}

/** Approves by two people of the ministry. */
async function approve(teller: Storyteller, id: string): Promise<void> {
  const reason = 'Bedarf, Plätze und Mittel sind schlüssig.';
  await teller.does('petersen', approvalDecision.prepare, { id, reason });
  await teller.does('reimer', approvalDecision.decide, { id, verdict: 'agree' });
}

const draft = (teller: Storyteller, programmeId: string, office: string, title: string) =>
  teller.does(office, draftDocument, { programmeId, kind: 'regional-concept', title });

/** Tells the regional concept of Jerichower Land, which is returned once. */
export async function tellConcept(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2017-08-29');
  const office = `office-${OWN}`;
  const title = 'Regionales Konzept Landkreis Jerichower Land';
  const first = await draft(teller, programmeId, office, title);
  await teller.does(office, addParty, {
    id: first,
    organisationId: teller.settled.organisations.get(`jobcenter-${OWN}`),
    ...{ personName: 'Steffen Marx (erfunden)', function: 'Jobcenter', role: 'advisory' },
  });
  await submit(teller, office, first, { title, places: 72 });
  teller.on('2017-09-04');
  const reason = 'Erfunden: Die Mittel nach Jahren fehlen, und 72 Plätze sind mehr als die Zuteilung trägt.';
  await teller.does('petersen', returnDocument, { id: first, version: 3, reason });
  teller.on('2017-09-07');
  const second = await teller.does(office, draftNext, { id: first, version: 4 });
  await submit(teller, office, second, { title, places: 68, money: MONEY });
  teller.on('2017-09-12');
  await approve(teller, second);
}

/** Tells the concepts of the other districts, which are approved at once. */
export async function tellOtherConcepts(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2017-09-12');
  for (const { key, name } of districtsOf('sachsen-anhalt')) {
    if (key === OWN) continue;
    const title = `Regionales Konzept ${name}`;
    const id = await draft(teller, programmeId, `office-${key}`, title);
    await approve(teller, await submit(teller, `office-${key}`, id, { title, places: 100 }));
  }
}
