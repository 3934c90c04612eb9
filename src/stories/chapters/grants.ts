import { addDays } from '#kernel/calendar.ts';
import { findRecommendedCall } from '#modules/calls/index.ts';
import { decideAppropriation, prepareAppropriation } from '#modules/funding/index.ts';
import {
  decideApplication,
  lumpLines,
  passOnGrant,
  prepareApplicationDecision,
  submitCallApplication,
} from '#modules/grants/index.ts';
import { districtsOf, findProgrammeRules, listQuotas } from '#modules/programmes/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { grantOf } from './pay.ts';

const OWN = '15086';
/** The fourteenth notice "follows in the next days", as the press release of autumn 2017 has it; which one is invented. */
const TO_FOLLOW = '15090';
const FIRST_DAY = '2017-10-01';
const LAST_DAY = '2019-12-31';
/**
 * The days on which places stand ready: in spring 2018; when exactly is invented, so that the line has something to tell:
 * where they stand free for long, for some weeks, or only since the other day.
 */
const STARTS = ['2018-05-23', '2018-05-02', '2018-05-28', '2018-04-03', '2018-05-25'];
/** The 645,000 euros of Jerichower Land for 68 places, as the measure for what the others may have called for (invented). */
export const CENTS_PER_PLACE = 948_529;

/**
 * Tells what parliament gave: 15 million euros for 2017/18 are known, the other years and the split over them are ours.
 */
export async function tellBudget(teller: Storyteller, programmeId: string): Promise<void> {
  teller.on('2017-08-16');
  await teller.does('petersen', prepareAppropriation, {
    id: programmeId,
    reason: 'Doppelhaushalt 2017/18 und vorgesehene Mittel bis 2020; die Aufteilung auf Jahre ist erfunden',
    appropriations: [
      { source: 'land', cashYear: 2017, amountCents: 300_000_000 },
      { source: 'land', cashYear: 2018, amountCents: 1_200_000_000 },
      { source: 'land', cashYear: 2019, amountCents: 1_200_000_000 },
      { source: 'land', cashYear: 2020, amountCents: 300_000_000 },
    ],
  });
  await teller.does('reimer', decideAppropriation, { id: programmeId, verdict: 'agree' });
}

/** Returns the day on which the places of a district stand ready. */
export const placesFrom = (district: string): string =>
  STARTS[districtsOf('sachsen-anhalt').findIndex(({ key }) => key === district) % STARTS.length] as string;

type ToGrant = {
  readonly programmeId: string;
  readonly callId: string;
  /** The calls of the other districts, by district. */
  readonly otherCalls: ReadonlyMap<string, string>;
};

/**
 * Tells how thirteen districts get their notice and one waits for it, each for what its committee recommended; Jerichower Land
 * passes on what is not its own.
 */
export async function tellGrants(
  teller: Storyteller,
  { programmeId, callId, otherCalls }: ToGrant,
): Promise<void> {
  const quotas = await teller.sees('petersen', async (work) => {
    const programme = await findProgrammeRules(work, programmeId);
    return programme ? listQuotas(work, programme) : [];
  });
  for (const [district, otherCallId] of otherCalls) {
    const districtId = teller.settled.organisations.get(district);
    const places = quotas.find((quota) => quota.districtId === districtId)?.places ?? 0;
    const from = placesFrom(district);
    const follows = district === TO_FOLLOW;
    teller.on(follows ? '2018-05-02' : '2017-11-13');
    const id = await applyWithPlan(teller, {
      ...{ programmeId, callId: otherCallId, district, from, startsOn: follows ? from : FIRST_DAY },
      own: staffLines(
        places,
        follows
          ? [
              [2018, 7],
              [2019, 12],
            ]
          : [
              [2017, 3],
              [2018, 12],
              [2019, 12],
            ],
      ),
    });
    if (!follows) await grant(teller, { id, day: '2017-11-27' });
  }
  teller.on('2017-11-20');
  // In March 2018 sixteen days are planned.
  const own = { programmeId, callId, district: OWN, from: '2018-03-16', startsOn: FIRST_DAY, own: OWN_LINES };
  const id = await applyWithPlan(teller, own);
  await passOn(teller, await grant(teller, { id, day: '2017-11-27' }));
}

/** Coach and coordination, paid by actual cost: what the district keeps of its 645,000 euros. The split over the years is invented. */
const OWN_LINES = [
  { costType: 'intensive-coaching', cashYear: 2017, amountCents: 1_290_000 },
  { costType: 'intensive-coaching', cashYear: 2018, amountCents: 5_160_000 },
  { costType: 'intensive-coaching', cashYear: 2019, amountCents: 5_160_000 },
  { costType: 'coordination', cashYear: 2017, amountCents: 833_000 },
  { costType: 'coordination', cashYear: 2018, amountCents: 3_332_000 },
  { costType: 'coordination', cashYear: 2019, amountCents: 3_332_756 },
];

/** The same of the other districts by place and month, as the measure for what they may have got (invented). */
export const STAFF_OF_A_PLACE = [
  { costType: 'intensive-coaching', cents: 6_300, word: 'Intensivbetreuung', hours: 2.3 },
  { costType: 'coordination', cents: 4_000, word: 'Projektkoordination', hours: 1.2 },
] as const;

const staffLines = (places: number, years: readonly (readonly [year: number, months: number])[]) =>
  STAFF_OF_A_PLACE.flatMap(({ costType, cents }) =>
    years.map(([cashYear, months]) => ({ costType, cashYear, amountCents: places * cents * months })),
  );

type Applying = {
  readonly programmeId: string;
  readonly callId: string;
  readonly district: string;
  /** The day from which places are planned, and the first day of the staff. */
  readonly from: string;
  readonly startsOn: string;
  readonly own: typeof OWN_LINES;
};

/** A district applies for the recommended projects by their lump sums, and for its own staff. */
async function applyWithPlan(
  teller: Storyteller,
  { programmeId, callId, district, from, startsOn, own }: Applying,
): Promise<string> {
  const lines = await teller.sees(`office-${district}`, async (work) => {
    const [rules, call] = [
      await findProgrammeRules(work, programmeId),
      await findRecommendedCall(work, callId),
    ];
    const days = { from, until: addDays(LAST_DAY, 1) };
    return (call?.items ?? []).flatMap(({ proposalId, offers }) =>
      rules ? lumpLines(proposalId, offers, rules, days) : [],
    );
  });
  return teller.does(`office-${district}`, submitCallApplication, {
    ...{ callId, startsOn, lastDay: LAST_DAY, lines: [...own, ...lines] },
  });
}

/** Three providers get their notices from the district, by two of its people. */
async function passOn(teller: Storyteller, grantId: string): Promise<void> {
  for (const provider of ['diakonie', 'drk', 'qsg']) {
    teller.on('2018-01-22');
    const id = await teller.does(`office-${OWN}`, passOnGrant, {
      id: grantId,
      providerId: teller.settled.organisations.get(provider),
      startsOn: '2018-03-15',
    });
    await teller.does(`office-${OWN}`, prepareApplicationDecision, {
      id,
      version: 1,
      outcome: 'approve',
      reason: 'Vom Regionalen Arbeitskreis empfohlen; die Mittel stehen im Bescheid des Landes.',
    });
    await teller.does(`second-${OWN}`, decideApplication, { id, version: 2, verdict: 'agree' });
  }
}

/** Grants by two people: one officer prepares, another decides. */
async function grant(teller: Storyteller, { id, day }: { id: string; day: string }): Promise<string> {
  teller.on(day);
  await teller.does('wolter', prepareApplicationDecision, {
    id,
    version: 1,
    outcome: 'approve',
    reason: 'Vorschlagsliste des Arbeitskreises, Platzmix und Mittel sind geprüft.',
    exception:
      'Vorhaben mit vier Plätzen gehören zu einem Träger mit weiteren; zusammen sind es mehr als fünf (erfunden).',
  });
  await teller.does('lindner', decideApplication, { id, version: 2, verdict: 'agree' });
  return grantOf(teller, 'lindner', id);
}
