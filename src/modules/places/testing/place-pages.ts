import { type Office, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { openApp, type Visitor } from '../../identity/testing/app.ts';
import { freePlace, grantedPlace, placeWithActivity } from './granted-places.ts';

/** An office with places and their pages: the smallest real list, form and buttons that somebody can ask for. */
type PlacePages = {
  readonly office: Office;
  /** Somebody of the office who has signed in. */
  visitor(key: string): Promise<Visitor>;
  /** A place that nobody has described yet. */
  granted(provider?: string): Promise<string>;
  /** The same, with an activity that can be done on it. */
  withActivity(): Promise<{ placeId: string; activityId: string }>;
  /** A place that its provider has described. */
  free(more?: { title?: string; weeklyHours?: number }, provider?: string): Promise<string>;
  close(): Promise<void>;
};

export async function openPlacePages(): Promise<PlacePages> {
  const office = await openOffice();
  office.setTime('2018-01-10T10:00:00Z');
  const programmeId = await publishedProgramme(office);
  const app = openApp(office);
  return {
    office,
    visitor: async (key) => {
      const visitor = app.visitor();
      await visitor.signIn(key);
      return visitor;
    },
    granted: (provider = 'provider') => grantedPlace(office, { programmeId, provider }),
    withActivity: () => placeWithActivity(office, { programmeId }),
    free: (more, provider = 'provider') => freePlace(office, { programmeId, provider }, more),
    close: office.close,
  };
}
