import type { IsoDate } from '#kernel/calendar.ts';
import { type FreePlace, listFreePlaces } from '#modules/places/index.ts';
import { parseDate } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { lookAhead } from '../model/assignment-outlook.ts';
import { fitOf } from '../model/place-fit.ts';
import { findAssignmentBasis } from '../queries/find-assignment-basis.ts';
import { namedPerson } from './named-person.ts';

/** A person with the free places and what will decide about them on one day; no outlook while the facts are not checked. */
export async function lookAtAssignment(context: Context) {
  const person = await namedPerson(context);
  if (!person) return undefined;
  const places = await listFreePlaces(context.work, person.programmeId);
  const basis = await findAssignmentBasis(context.work, person.id);
  const day = dayLookedAt(context, places);
  return {
    person,
    day,
    places: places.map((place) => ({ ...place, fit: basis && fitOf(place, basis, day.startsOn) })),
    outlook:
      basis &&
      lookAhead(basis, day.startsOn, [...new Set(places.flatMap(({ askedUnder }) => askedUnder ?? []))]),
  };
}

/** The day somebody asks about or submitted; else the first one from today on which any of the places is granted. */
function dayLookedAt({ url, form, work }: Context, places: readonly FreePlace[]) {
  const said = url.searchParams.get('from') ?? form.startsOn;
  const typed = typeof said === 'string' ? said : '';
  const read = parseDate(typed);
  const isChosen = read.ok;
  const startsOn: IsoDate = isChosen ? read.value : firstGranted(places, work.today);
  return { startsOn, isChosen, unreadable: isChosen || typed === '' ? undefined : typed };
}

const firstGranted = (places: readonly FreePlace[], today: IsoDate): IsoDate => {
  const [first = today] = places.map(({ available }) => available.from).sort();
  return first > today ? first : today;
};
