import { currentLanguage, formatDate, formatNumber } from '#ui/language.ts';
import { Actions, LinkButton } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineList } from '#web/define-list.tsx';
import {
  activitiesAddress,
  activityAddress,
  describeActivityAddress,
  writeProfileAddress,
} from '../addresses.ts';
import { activityWords } from '../messages/activity-words.ts';
import { listActivities } from '../queries/list-activities.ts';
import { activityStatus } from './activity.presenter.ts';

/** The activities and profiles that somebody may see. */
export const activityList = defineList({
  address: activitiesAddress,
  permission: 'places.see-activities',
  file: 'activities',
  words: () => activityWords.list,
  rows: listActivities,
  order: { by: 'title' },
  columns: {
    title: { text: ({ title }) => title, link: ({ id }) => activityAddress(id), sort: 'title' },
    field: { text: ({ field }) => field },
    owner: { text: ({ ownerName }) => ownerName },
    kind: { text: ({ kindTitle }) => kindTitle[currentLanguage()] },
    status: { text: ({ status }) => activityStatus(status) },
    validUntil: {
      text: ({ testsValidUntil }) => (testsValidUntil === null ? '–' : formatDate(testsValidUntil)),
    },
    places: { text: ({ placeCount }) => formatNumber(placeCount), numeric: true },
    since: { text: ({ since }) => formatDate(since), sort: 'since' },
  },
  filters: {
    status: { choice: () => activityWords.list.columns.status, names: () => activityWords.statuses },
    due: { choice: () => activityWords.list.due, names: () => activityWords.list.dueNames },
  },
  actions: ({ may }: Context) => (
    <Actions>
      {may('places.describe-activity') && (
        <LinkButton href={describeActivityAddress()} kind="primary">
          {activityWords.list.describe}
        </LinkButton>
      )}
      {may('places.write-profile') && (
        <LinkButton href={writeProfileAddress()} kind="primary">
          {activityWords.list.writeProfile}
        </LinkButton>
      )}
    </Actions>
  ),
});
