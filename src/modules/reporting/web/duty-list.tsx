import { recordReadings } from '#modules/audit/index.ts';
import { currentLanguage, formatDate } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { dutiesAddress, dutyAddress } from '../addresses.ts';
import { dutyWords } from '../duty-messages.ts';
import { type DutyRow, pageOfDuties } from '../queries/list-duties.ts';

/** Returns what a duty follows from. */
export const matterText = ({ after, title, happenedOn }: DutyRow): string =>
  dutyWords.after[after](title, formatDate(happenedOn));

/** Notes whose participation a duty was about. */
export const recordDuties = (work: Parameters<typeof recordReadings>[0], rows: readonly DutyRow[]) =>
  recordReadings(work, {
    action: 'reporting.list-duties',
    objectKind: 'participation',
    seen: rows.flatMap(({ matterId, participantId }) =>
      participantId === null ? [] : [{ objectId: matterId, participantId }],
    ),
  });

/** The list of what the files of programmes lay on the acting body, what is due first at the top. */
export const dutyList = defineList({
  address: dutiesAddress,
  permission: 'reporting.note-duty',
  file: 'duties',
  words: () => ({ ...dutyWords.list, columns: dutyWords.columns }),
  rows: pageOfDuties,
  seen: recordDuties,
  order: { by: 'due' },
  columns: {
    what: { text: ({ what }) => what[currentLanguage()], link: ({ matterId }) => dutyAddress(matterId) },
    due: { text: ({ dueOn }) => formatDate(dueOn), sort: 'due' },
    matter: { text: matterText },
    programme: { text: ({ programmeTitle }) => programmeTitle[currentLanguage()] },
    ifNot: { text: ({ ifNot }) => ifNot?.[currentLanguage()] ?? '–' },
  },
  filters: { matter: 'carried' },
});
