import { endOccupancy } from '#modules/places/index.ts';
import type { Work } from '#platform/work.ts';
import type { StayRecord } from './store.ts';

/** Gives back the places of stays that go on to their last day and no further. */
export async function leavePlaces(work: Work, stays: readonly StayRecord[]): Promise<void> {
  for (const { occupancyId, placeId, period } of stays)
    if (period.until !== null) await endOccupancy(work, { occupancyId, placeId, until: period.until });
}
