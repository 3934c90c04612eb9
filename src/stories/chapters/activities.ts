import { sql } from 'kysely';
import { decideTests, describeActivity, describePlace, writeProfile } from '#modules/places/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { personOf } from './call.ts';
import { JOBCENTER } from './people.ts';

const OFFICE = 'petersen';
const KINDERGARTEN = {
  title: 'Mithilfe in der Kindertagesstätte',
  tasks:
    'Spielzeug und Räume in Ordnung halten\nBeim Anrichten der Mahlzeiten helfen\nAusflüge zu Fuß begleiten',
  field: 'Kindertagesstätten',
  weeklyHours: 30,
};

/** The activities by a word in the titles of the projects. What is done is invented. */
const ACTIVITIES: Readonly<Record<string, typeof KINDERGARTEN>> = {
  Tafelgarten: {
    title: 'Hilfe im Tafelgarten',
    tasks: 'Beete anlegen und pflegen\nObst und Gemüse ernten\nErnte zur Ausgabe der Tafel bringen',
    field: 'Grünpflege',
    weeklyHours: 30,
  },
  Kleiderkammer: {
    title: 'Hilfe in der Kleiderkammer',
    tasks: 'Spenden annehmen und sortieren\nKleidung aufarbeiten\nAn Bedürftige ausgeben',
    field: 'Kleiderkammer',
    weeklyHours: 30,
  },
  Kindertagesstätten: KINDERGARTEN,
  Grundschulen: {
    title: 'Mithilfe in der Grundschule',
    tasks: 'Schulhof und Schulgarten pflegen\nLehrmittel ordnen\nKinder in der Pause begleiten',
    field: 'Grundschulen',
    weeklyHours: 30,
  },
  Hort: {
    title: 'Mithilfe im Hort',
    tasks: 'Spielgeräte pflegen\nBeim Vesper helfen\nWege zum Hort begleiten',
    field: 'Horte',
    weeklyHours: 30,
  },
};

/** The answer of the Jobcenter, with its advisory board. The words are invented. */
const PASSED = {
  isAdditional: true,
  additionalReason: 'Die Arbeiten würden ohne Förderung nicht und nicht in diesem Umfang getan.',
  isInPublicInterest: true,
  publicInterestReason: 'Das Ergebnis kommt der Allgemeinheit zugute, nicht einem begrenzten Kreis.',
  isCompetitionNeutral: true,
  competitionNeutralReason: 'Kein Betrieb der Region bietet diese Arbeiten an.',
  boardHeardOn: '2018-02-07',
  boardOpinion: 'Kammern und Gewerkschaft haben keine Bedenken.',
  validUntil: '2019-12-31',
};

/** The days on which people are to start, in turn (ramp-up). */
const PLANNED = ['2018-03-15', '2018-03-15', '2018-04-03', '2018-05-02'];

type Place = {
  id: string;
  version: number;
  kind: string;
  title: string;
  number: number;
};

/**
 * Tells how the ministry writes a profile, the providers describe each activity once, the Jobcenter decides the three
 * tests with its advisory board, and the places are described by their activities.
 */
export async function tellActivities(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2018-01-22');
  await teller.does(OFFICE, writeProfile, { programmeId, kind: 'work-opportunity', ...KINDERGARTEN });
  for (const provider of ['diakonie', 'drk', 'qsg']) {
    const places = await undescribedPlaces(teller, provider);
    // Four places stay undescribed, so that the line has something to tell.
    await describe(teller, provider, places.slice(0, provider === 'qsg' ? -4 : undefined));
  }
}

async function undescribedPlaces(teller: Storyteller, provider: string): Promise<Place[]> {
  const { rows } = await teller.sees(personOf(provider), ({ db }) =>
    sql<Place>`select p.id, p.version, p.kind, p.number, r.title from place_state p
      join project_title r on r.id = p.project_id where p.status = 'undescribed' order by r.title, p.number`.execute(
      db,
    ),
  );
  return rows;
}

async function describe(teller: Storyteller, provider: string, places: readonly Place[]): Promise<void> {
  const alike = Map.groupBy(places, ({ kind, title }) => `${kind} ${wordIn(title)}`);
  for (const [first, ...others] of alike.values()) {
    if (!first) continue;
    teller.on('2018-01-29');
    const activity = ACTIVITIES[wordIn(first.title)];
    const id = await teller.does(personOf(provider), describeActivity, { placeId: first.id, ...activity });
    teller.on('2018-02-09');
    if (first.kind === 'work-opportunity')
      await teller.does(JOBCENTER, decideTests, { id, version: 1, ...PASSED });
    teller.on('2018-02-12');
    for (const place of [first, ...others])
      await teller.does(personOf(provider), describePlace, {
        id: place.id,
        version: place.version,
        activityId: id,
        hostSite: place.title,
        weeklyHours: 25,
        plannedFrom: PLANNED[place.number % PLANNED.length],
      });
  }
}

const wordIn = (title: string): string =>
  Object.keys(ACTIVITIES).find((word) => title.includes(word)) ?? 'Tafelgarten';

/** Tells how a provider begins a second activity with the profile of the ministry; the Jobcenter has not decided yet. */
export async function tellWaitingActivity(teller: Storyteller): Promise<void> {
  teller.on('2018-05-28');
  const [place] = await undescribedPlaces(teller, 'qsg');
  const { rows } = await teller.sees(personOf('qsg'), ({ db }) =>
    sql<{ id: string }>`select id from activity_state where status = 'profile'`.execute(db),
  );
  await teller.does(personOf('qsg'), describeActivity, {
    placeId: place?.id,
    profileId: rows[0]?.id,
    ...KINDERGARTEN,
    title: 'Begleitung im Waldkindergarten',
    season: 'April bis Oktober',
  });
}
