import { callsAddress, proposalsAddress } from '#modules/calls/addresses.ts';
import type { MembershipRow } from '#modules/identity/index.ts';
import { peopleAddress } from '#modules/participants/addresses.ts';
import { claimsAddress } from '#modules/payments/addresses.ts';
import { chooseGuides } from './choose-guides.ts';
import type { TourStation } from './tour-words.ts';

/** The way on which a station lies: that of the money, that of the person, or where both meet. */
type Rail = 'euro' | 'person' | 'both';

export type Stop = {
  readonly station: TourStation;
  readonly rail: Rail;
  /** The person through whose eyes it is seen; nobody where everybody may see it. */
  readonly guide: MembershipRow | undefined;
  /** The page that shows it; none where the home of the guide does. */
  readonly to: string | undefined;
};

const LINE: readonly { station: TourStation; rail: Rail; role?: string; to?: () => string }[] = [
  { station: 'budget', rail: 'euro', role: 'programme-office' },
  { station: 'call', rail: 'euro', role: 'district-office', to: () => callsAddress() },
  { station: 'proposal', rail: 'euro', role: 'provider', to: () => proposalsAddress() },
  { station: 'committee', rail: 'euro', role: 'committee-member' },
  { station: 'notice', rail: 'euro', role: 'grant-officer' },
  { station: 'jobcenter', rail: 'person', role: 'jobcenter', to: () => peopleAddress() },
  { station: 'coaching', rail: 'person', role: 'coach' },
  { station: 'place', rail: 'both', role: 'instructor' },
  { station: 'own', rail: 'person', role: 'participant' },
  { station: 'claim', rail: 'euro', role: 'provider', to: () => claimsAddress() },
  { station: 'audit', rail: 'euro', role: 'auditor' },
  { station: 'result', rail: 'both' },
];

/** Returns the stations at which a demonstration has somebody to look through, in the order of the line. */
export function tourStops(people: readonly MembershipRow[]): Stop[] {
  const guides = chooseGuides(people);
  return LINE.flatMap(({ station, rail, role, to }) => {
    const guide = role === undefined ? undefined : guides.get(role);
    return role === undefined || guide ? [{ station, rail, guide, to: to?.() }] : [];
  });
}
