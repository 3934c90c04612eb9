import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { actAtStation, type ProgrammeRules } from '#modules/programmes/index.ts';
import { isYounger } from './consent.ts';

type Takes = Pick<ProgrammeRules, 'stations' | 'period' | 'participation'> & { readonly status: string };

/** Decides whether a programme takes somebody of this birth date today, whoever refers them. */
export function mayTakePart(programme: Takes, birthDate: IsoDate, today: IsoDate): Decision<null, string> {
  if (programme.status !== 'published') return refused('programme-not-published');
  const station = actAtStation(programme, { act: 'participation', by: 'jobcenter', on: today });
  if (station.refusal) return station;
  if (birthDate >= today) return refused('born-in-the-future');
  const leastAge = programme.participation?.leastAge ?? 0;
  return isYounger(birthDate, leastAge, today) ? refused('too-young', { leastAge }) : decided(null);
}
