import { recordReadings } from '#modules/audit/index.ts';
import { formatDate, formatPeriod } from '#ui/language.ts';
import { Actions, LinkButton } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineList } from '#web/define-list.tsx';
import { coachingCaseAddress } from '../../coaching/addresses.ts';
import { peopleAddress, personAddress, pseudonymAddress, referPersonAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import { listPeople } from '../queries/list-people.ts';
import { participationStatus, sortedName } from './person.presenter.ts';

const words = () => participantsMessages.list;

/** Tells whether the Jobcenter reads: what was decided about people, and who coaches whom, is its to know. */
const isJobcenter = (context: Context) => context.may('participants.refer-person');

/** The people of a Jobcenter or a coach. A Jobcenter opens the participation, a coach the person. */
export const peopleList = defineList({
  address: peopleAddress,
  permission: 'participants.see-people',
  file: 'people',
  words: (context) => (isJobcenter(context) ? words() : { ...words(), emptyText: words().emptyTextCoach }),
  rows: listPeople,
  seen: (work, rows, isExport) =>
    recordReadings(work, {
      action: isExport ? 'participants.export-people' : 'participants.list-people',
      objectKind: 'participation',
      seen: rows.map(({ id, participantId }) => ({ objectId: id, participantId })),
    }),
  order: { by: 'name' },
  columns: {
    name: {
      text: sortedName,
      link: ({ id, participantId }, { actor }) =>
        actor.role === 'coach' ? coachingCaseAddress(participantId) : personAddress(id),
      sort: 'name',
    },
    number: { text: ({ number }) => number },
    status: { text: ({ status }) => participationStatus(status), sort: 'status' },
    since: { text: ({ since }) => formatDate(since), sort: 'since' },
    coach: {
      text: ({ coachName }) => coachName ?? participantsMessages.person.nobody,
      when: (context, on) => on === 'export' || isJobcenter(context),
    },
    stay: { text: ({ stay }) => (stay === null ? '–' : formatPeriod(stay)) },
    exception: {
      text: ({ hasException }) => (hasException ? participantsMessages.exceptions.badge : '–'),
      when: isJobcenter,
    },
  },
  filters: {
    name: { search: () => words().search },
    status: { choice: () => words().columns.status, names: () => participantsMessages.statuses },
    stay: { choice: () => words().columns.stay, names: () => ({ over: words().runOut }) },
    exception: {
      choice: () => participantsMessages.exceptions.title,
      names: () => ({ yes: participantsMessages.exceptions.filter }),
      when: isJobcenter,
    },
    touched: {
      choice: () => participantsMessages.touched.title,
      names: () => ({ open: participantsMessages.touched.filter }),
      when: isJobcenter,
    },
    consent: {
      choice: () => participantsMessages.consents.title,
      names: () => ({ 'of-age': participantsMessages.consents.filter }),
      when: isJobcenter,
    },
  },
  actions: (context) =>
    isJobcenter(context) && (
      <Actions>
        <LinkButton href={referPersonAddress()} kind="primary">
          {words().refer}
        </LinkButton>
        <LinkButton href={pseudonymAddress()} kind="tertiary">
          {participantsMessages.pseudonym.link}
        </LinkButton>
      </Actions>
    ),
});
