import { formatDate, formatMoney } from '#ui/language.ts';
import { Link } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { describeActivityAddress, describePlaceAddress, placeAddress, placesAddress } from '../addresses.ts';
import { describePlace } from '../commands/describe-place.ts';
import { activityWords } from '../messages/activity-words.ts';
import { placesMessages } from '../messages.ts';
import type { WorkTerms } from '../model/work-terms.ts';
import { type ActivityChoice, listActivityChoices } from '../queries/activity-choices.ts';
import { findPlace, type PlaceDetail } from '../queries/find-place.ts';
import { workTermsOf } from '../queries/work-terms.ts';
import { placeTitle } from './place.presenter.ts';

type Described = PlaceDetail & { readonly choices: readonly ActivityChoice[]; readonly terms: WorkTerms };

/** Finds the place and what can be done on it; before anything was described, describing it comes first. */
async function load(context: Context): Promise<Described | Response | undefined> {
  const place = await findPlace(context.work, context.id());
  if (!place) return undefined;
  const choices = await listActivityChoices(context.work, place);
  return choices.length === 0
    ? context.redirect(describeActivityAddress({ place: place.id }))
    : { ...place, choices, terms: await workTermsOf(context.work, place) };
}

/** The form by which a provider describes a place: which of its activities is done there, where, and from when on. */
export const describePlaceForm = defineForm({
  address: describePlaceAddress,
  command: describePlace,
  load,
  version: ({ version }) => version,
  fields: placeFields,
  values: (place, context) => placeValues(place, context.url.searchParams.get('activity')),
  draft: ({ id }) => `place-${id}`,
  words: (place) => ({
    title: placesMessages.form.title,
    submit: placesMessages.form.save,
    preline: place.projectTitle,
    breadcrumb: [
      { label: placesMessages.place.breadcrumb, href: placesAddress() },
      { label: placeTitle(place), href: placeAddress(place.id) },
    ],
  }),
  more: ({ id }) => (
    <p class="kern-body">
      <Link href={describeActivityAddress({ place: id })}>{placesMessages.form.newActivity}</Link>
    </p>
  ),
  done: ({ id }) => placeAddress(String(id), { done: 'places.place-described' }),
});

function placeFields(place: Described | undefined): FieldSpec[] {
  const words = placesMessages.form;
  return [
    {
      name: 'activityId',
      kind: 'choice',
      label: words.activity,
      hint: words.activityHint,
      options: place?.choices.map(({ id, title, status }) => ({
        value: id,
        label: words.activityChoice(title, activityWords.statuses[status]),
      })),
    },
    { name: 'hostSite', kind: 'text', label: words.hostSite, hint: words.hostSiteHint },
    { name: 'weeklyHours', kind: 'number', label: words.weeklyHours, hint: hoursHint(place) },
    ...wageField(place),
    { name: 'plannedFrom', kind: 'date', label: words.plannedFrom, hint: words.plannedFromHint },
  ];
}

/** The hours that the programme wants, where it says so. */
function hoursHint(place: Described | undefined): string | undefined {
  const range = place?.terms.weeklyHours;
  return range && placesMessages.form.hoursHint(range.atLeast, range.atMost);
}

/** The wage is asked where the programme names the least; what is sent unasked is still checked. */
function wageField(place: Described | undefined): FieldSpec[] {
  const words = placesMessages.form;
  if (place && place.terms.hourlyWage === undefined) return [];
  const least = place?.terms.hourlyWage?.map(({ from, least: { amountCents } }) =>
    words.wageFrom(formatMoney(amountCents), formatDate(from)),
  );
  return [
    {
      name: 'hourlyWageCents',
      kind: 'money',
      label: words.hourlyWage,
      hint: least?.join(', '),
      optional: true,
    },
  ];
}

/** Returns a stored place as the form shows it, with the activity that was just described, or the only one there is. */
function placeValues(place: Described, described: string | null): Record<string, unknown> {
  const only = place.choices.length === 1 ? place.choices[0]?.id : undefined;
  const activityId = described ?? place.activityId ?? only;
  return {
    activityId,
    hostSite: place.hostSite,
    weeklyHours: place.weeklyHours ?? place.choices.find(({ id }) => id === activityId)?.weeklyHours,
    hourlyWageCents: place.hourlyWageCents,
    plannedFrom: place.plannedFrom,
  };
}
