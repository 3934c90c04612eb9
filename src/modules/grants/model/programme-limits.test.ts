import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesOf } from '../../programmes/model/programme-rules.ts';
import {
  leastPlaces,
  minimalProgramme,
  placesOf,
  promised,
} from '../../programmes/model/testing/minimal-programme.ts';
import { withinLimits } from '../../programmes/model/within-limits.ts';
import type { ApplicationItem } from './application.ts';
import { beyondFlanked, brokenLimits, type QuotaStanding } from './programme-limits.ts';

const programme = minimalProgramme({
  offers: placesOf({ 'work-opportunity': 7500, municipal: 2500 }),
  sizes: [leastPlaces(5, { broken: 'reasoned-exception' })],
});
const rules = rulesOf(programme, null, '2030-06-01');
const item = (work: number, municipal: number): ApplicationItem => ({
  projectId: 'project',
  proposalId: null,
  providerId: 'provider',
  title: 'Tafelgarten',
  fieldOfUse: 'Tafel',
  offers: promised(work, municipal),
  amountCents: 1,
});
const NONE = { places: 0, participants: 0, projects: 0 };
const OPEN = { places: null, participants: null, projects: null };
const open: QuotaStanding = { quota: OPEN, granted: NONE };
const ofPlaces = (quota: number, granted: number): QuotaStanding => ({
  quota: { ...OPEN, places: quota },
  granted: { ...NONE, places: granted },
});
const mix = (work: number, municipal: number) => {
  const [wanted, offered] = [
    '3 × work-opportunity, 1 × municipal',
    `${work} × work-opportunity, ${municipal} × municipal`,
  ];
  return { wantedDe: wanted, wantedEn: wanted, offeredDe: offered, offeredEn: offered };
};
const limits = (items: ApplicationItem[], standing = open) =>
  brokenLimits(items, rules, standing).map(({ limit, facts }) => [limit, facts]);

test('a grant may fill the quota of its district to the last place, and not one more', () => {
  const items = [item(6, 2), item(9, 3)];
  assert.deepEqual(limits(items, ofPlaces(68, 48)), []);
  assert.deepEqual(limits(items, ofPlaces(67, 48)), [
    ['over-quota', { of: 'places', quota: 67, granted: 48, asked: 20 }],
  ]);
});

test('projects and participants are counted against what is allotted of them', () => {
  const two = [item(6, 2), item(9, 3)];
  const granted = { ...NONE, projects: 1 };
  assert.deepEqual(limits(two, { quota: { ...OPEN, projects: 3 }, granted }), []);
  assert.deepEqual(limits(two, { quota: { ...OPEN, projects: 2 }, granted }), [
    ['over-quota', { of: 'projects', quota: 2, granted: 1, asked: 2 }],
  ]);
  const people = [
    { title: 'Kurs', offers: [{ kind: 'course', unit: 'participant' as const, quantity: 12 }] },
  ];
  const rest = { quota: { ...OPEN, participants: 20 }, granted: { ...NONE, participants: 9 } };
  assert.deepEqual(
    brokenLimits(people, { ...rules, sizes: [], offers: [] }, rest).map(({ limit, facts }) => [limit, facts]),
    [['over-quota', { of: 'participants', quota: 20, granted: 9, asked: 12 }]],
  );
});

test('every project keeps the mix to the whole place', () => {
  assert.deepEqual(limits([item(65, 21), item(64, 22)]), []);
  assert.deepEqual(limits([item(1, 9)]), [['place-mix', { title: 'Tafelgarten', ...mix(1, 9) }]]);
  assert.deepEqual(limits([item(66, 20)]), [['place-mix', { title: 'Tafelgarten', ...mix(66, 20) }]]);
});

test('a limit that may be passed needs a reason, and one that may not has none', () => {
  const small = brokenLimits([item(3, 1)], rules, open);
  assert.deepEqual(limits([item(3, 1)]), [
    ['below-minimum', { title: 'Tafelgarten', unit: 'place', quantity: 4, least: 5 }],
  ]);
  assert.deepEqual(withinLimits(small, undefined).refusal, {
    code: 'needs-exception',
    facts: { limits: 'below-minimum' },
  });
  assert.deepEqual(withinLimits(small, 'Der Träger hat nur vier Plätze.').change, small);
  const over = brokenLimits([item(3, 1)], rules, ofPlaces(3, 0));
  assert.equal(withinLimits(over, 'Warum auch nicht.').refusal?.code, 'over-quota');
});

test('a programme within the places of another is granted no more than that one has, where its file says so', () => {
  const relation = { kind: 'flanks' as const, with: 'federal', sources: [], verified: false };
  const title = { de: 'Bundesprogramm', en: 'Federal programme' };
  const other = { id: 'other', title, isConductedHere: false, places: 10 };
  const broken = (granted: number, placesWithin?: true) =>
    beyondFlanked([item(3, 1)], [{ ...other, relation: { ...relation, placesWithin } }], {
      unit: 'place',
      granted,
    });
  assert.deepEqual(broken(6, true), []);
  assert.deepEqual(
    broken(7, true).map(({ limit, facts }) => [limit, facts.places, facts.granted, facts.asked]),
    [['beyond-flanked', 10, 7, 4]],
  );
  assert.deepEqual(broken(7), []);
});
