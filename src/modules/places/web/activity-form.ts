import { programmeForForm, programmeSaid, type RuledProgramme } from '#modules/programmes/index.ts';
import { isRecordId } from '#platform/record-id.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Option } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import {
  activitiesAddress,
  activityAddress,
  changeActivityAddress,
  describeActivityAddress,
  describePlaceAddress,
  writeProfileAddress,
} from '../addresses.ts';
import { changeActivity } from '../commands/change-activity.ts';
import { describeActivity } from '../commands/describe-activity.ts';
import { writeProfile } from '../commands/write-profile.ts';
import { activityWords } from '../messages/activity-words.ts';
import type { ActivityContent } from '../model/activity.ts';
import { listPlaceGroups } from '../queries/activity-choices.ts';
import { type ActivityDetail, findActivity } from '../queries/find-activity.ts';

const list = () => ({ label: activityWords.page.breadcrumb, href: activitiesAddress() });

/** Returns the fields of what an activity says. */
function contentFields(): FieldSpec[] {
  const words = activityWords.form;
  return [
    { name: 'title', kind: 'text', label: words.name, hint: words.nameHint },
    { name: 'tasks', kind: 'long-text', label: words.tasks, hint: words.tasksHint },
    { name: 'field', kind: 'text', label: words.field, hint: words.fieldHint },
    { name: 'weeklyHours', kind: 'number', label: words.weeklyHours },
    { name: 'season', kind: 'text', label: words.season, hint: words.seasonHint, optional: true },
  ];
}

const contentValues = ({ title, tasks, field, weeklyHours, season }: ActivityContent) => ({
  title,
  tasks,
  field,
  weeklyHours,
  season,
});

/** The page before an activity: the place and the profile that it begins with, or the places to choose from. */
type Beginning = {
  readonly place: string | undefined;
  readonly places: Option[];
  readonly profile: ActivityDetail | undefined;
};

/** Returns an id that the address says, or the sent form in its place. */
function named({ url, form }: Context, name: 'place' | 'profile'): string | undefined {
  const said = url.searchParams.get(name) ?? form[name];
  return typeof said === 'string' && isRecordId(said) ? said : undefined;
}

async function begin(context: Context): Promise<Beginning> {
  const profileId = named(context, 'profile');
  const place = named(context, 'place');
  const groups = place === undefined ? await listPlaceGroups(context.work) : [];
  return {
    place,
    places: groups.map(({ placeId, kindTitle, districtName }) => ({
      value: placeId,
      label: `${kindTitle[currentLanguage()]}, ${districtName}`,
    })),
    profile: profileId === undefined ? undefined : await findActivity(context.work, profileId),
  };
}

/** The form that describes an activity; opened from a place, it leads back to it. */
export const describeActivityForm = defineForm({
  address: describeActivityAddress,
  command: describeActivity,
  load: begin,
  fields: (beginning, context) => [
    ...(named(context, 'place') === undefined ? [placeField(beginning?.places)] : []),
    ...contentFields(),
  ],
  values: ({ profile }) => (profile ? contentValues(profile) : {}),
  hidden: ({ place, profile }) => ({ ...present('place', place), ...present('profile', profile?.id) }),
  also: (context) => ({
    ...present('placeId', named(context, 'place')),
    ...present('profileId', named(context, 'profile')),
  }),
  words: () => ({
    title: activityWords.form.describeTitle,
    intro: activityWords.form.describeIntro,
    submit: activityWords.form.save,
    breadcrumb: [list()],
  }),
  done: ({ id }, context) => {
    const place = named(context, 'place');
    return place === undefined
      ? activityAddress(String(id), { done: 'places.activity-described' })
      : describePlaceAddress(place, { activity: String(id), done: 'places.activity-for-place' });
  },
});

const present = (name: string, value: string | undefined): Record<string, string> =>
  value === undefined ? {} : { [name]: value };

const placeField = (options: Option[] | undefined): FieldSpec => ({
  name: 'placeId',
  kind: 'choice',
  label: activityWords.form.for,
  hint: activityWords.form.forHint,
  options,
});

/** The form that changes an activity of one's own, or a profile. */
export const changeActivityForm = defineForm({
  address: changeActivityAddress,
  command: changeActivity,
  load: async ({ work, actor, ...context }) => {
    const activity = await findActivity(work, context.id());
    return activity?.ownerId === actor.organisationId ? activity : undefined;
  },
  version: ({ version }) => version,
  fields: contentFields,
  values: contentValues,
  draft: ({ id }) => `activity-${id}`,
  words: ({ id, title, needsTests }) => ({
    title: activityWords.form.changeTitle,
    submit: activityWords.form.save,
    ...(needsTests && { intro: activityWords.form.changeIntro }),
    breadcrumb: [list(), { label: title, href: activityAddress(id) }],
  }),
  done: ({ id }) => activityAddress(String(id), { done: 'places.activity-changed' }),
});

/** The form in which the ministry writes a profile for a kind of place of one of its programmes. */
export const writeProfileForm = defineForm({
  address: writeProfileAddress,
  command: writeProfile,
  load: (context) =>
    programmeForForm(context, {
      at: { act: 'places', by: 'provider' },
      title: activityWords.form.profileTitle,
      breadcrumb: [list()],
      address: writeProfileAddress,
    }),
  fields: (programme) => [
    { name: 'kind', kind: 'choice', label: activityWords.form.kind, options: kindsOfPlace(programme) },
    ...contentFields(),
  ],
  also: (_, programme) => (programme ? programmeSaid(programme) : {}),
  hidden: programmeSaid,
  loadsFirst: true,
  words: ({ title }) => ({
    title: activityWords.form.profileTitle,
    intro: activityWords.form.profileIntro,
    preline: title[currentLanguage()],
    submit: activityWords.form.save,
    breadcrumb: [list()],
  }),
  done: ({ id }) => activityAddress(String(id), { done: 'places.profile-written' }),
});

const kindsOfPlace = (programme: RuledProgramme | undefined): Option[] =>
  (programme?.offers ?? [])
    .filter(({ unit }) => unit === 'place')
    .map(({ id, title }) => ({ value: id, label: title[currentLanguage()] }));
