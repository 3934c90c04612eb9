import type { FreePlace } from '#modules/places/index.ts';
import { currentLanguage, formatNumber, formatPeriod } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { participantsMessages } from '../messages.ts';
import type { PlaceFit } from '../model/place-fit.ts';
import { exceptionField } from './exception-form.ts';
import { markedPlace } from './outlook.presenter.ts';

/** A free place, and whether it suits; unknown while the facts are not checked. */
type PlaceChoice = FreePlace & { readonly fit: PlaceFit | undefined };

/** The fields of an assignment: which place, from when, until when. */
export function assignmentFields(places: readonly PlaceChoice[] = []): FieldSpec[] {
  const words = participantsMessages.assignment;
  const options = bestFirst(places).map((place) => ({ value: place.id, label: placeLabel(place) }));
  return [
    { name: 'placeId', kind: 'choice', label: words.place, options },
    { name: 'startsOn', kind: 'date', label: words.startsOn, hint: words.dayHint },
    { name: 'lastDayOn', kind: 'date', label: words.lastDayOn },
    exceptionField(),
  ];
}

const ORDER = ['yes', 'with-reason', 'no'];

const bestFirst = (places: readonly PlaceChoice[]): PlaceChoice[] =>
  places.toSorted(
    ({ fit: a }, { fit: b }) => ORDER.indexOf(a?.fits ?? 'yes') - ORDER.indexOf(b?.fits ?? 'yes'),
  );

function placeLabel({ fit, ...place }: PlaceChoice): string {
  const label = participantsMessages.assignment.placeLabel(
    place.title,
    place.hostSite,
    formatNumber(place.weeklyHours),
    place.kindTitle[currentLanguage()],
    formatPeriod(place.available),
  );
  return fit ? markedPlace(label, fit) : label;
}
