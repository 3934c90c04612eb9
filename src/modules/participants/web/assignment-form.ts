import type { FreePlace } from '#modules/places/index.ts';
import { placeKind } from '#modules/places/index.ts';
import { formatNumber, formatPeriod, type Reading } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { participantsMessages } from '../messages.ts';
import { exceptionField } from './exception-form.ts';

/** The fields of an assignment: which place, from when, until when. */
export function assignmentFields(reading: Reading, places: readonly FreePlace[] = []): FieldSpec[] {
  const words = participantsMessages[reading].assignment;
  const options = places.map((place) => ({ value: place.id, label: placeLabel(place, reading) }));
  return [
    { name: 'placeId', kind: 'choice', label: words.place, options },
    { name: 'startsOn', kind: 'date', label: words.startsOn, hint: words.dayHint },
    { name: 'lastDayOn', kind: 'date', label: words.lastDayOn },
    exceptionField(reading),
  ];
}

const placeLabel = (place: FreePlace, reading: Reading): string =>
  participantsMessages[reading].assignment.placeLabel(
    place.title,
    place.hostSite,
    formatNumber(place.weeklyHours, reading),
    placeKind(place.kind, reading),
    formatPeriod(place.available, reading),
  );
