import { recordReadings } from '#modules/audit/index.ts';
import { answerConditionAddress } from '#modules/grants/addresses.ts';
import { currentLanguage, formatDate } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { dutiesAddress, dutyAddress } from '../addresses.ts';
import { dutyWords } from '../duty-messages.ts';
import { type DutyRow, type ListedDuty, pageOfDuties } from '../queries/list-duties.ts';

/** Returns what a duty follows from. */
export const matterText = ({ after, title, happenedOn }: DutyRow): string =>
  dutyWords.after[after](title, formatDate(happenedOn));

/** The columns of a duty, and of a condition to be answered, which has no day of its own. */
const presentDuty = (row: ListedDuty) =>
  'application' in row
    ? {
        what: dutyWords.asked(row.text[currentLanguage()]),
        href: answerConditionAddress(row.application.id),
        due: '–',
        matter: dutyWords.after.application(
          row.application.granteeName,
          formatDate(row.application.submittedOn),
        ),
        ifNot: dutyWords.notGranted,
      }
    : {
        what: row.what[currentLanguage()],
        href: dutyAddress(row.matterId),
        due: formatDate(row.dueOn),
        matter: matterText(row),
        ifNot: row.ifNot?.[currentLanguage()] ?? '–',
      };

/** Notes whose participation a duty was about. */
export const recordDuties = (work: Parameters<typeof recordReadings>[0], rows: readonly ListedDuty[]) =>
  recordReadings(work, {
    action: 'reporting.list-duties',
    objectKind: 'participation',
    seen: rows.flatMap((row) =>
      'application' in row || row.participantId === null
        ? []
        : [{ objectId: row.matterId, participantId: row.participantId }],
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
    what: { text: (row) => presentDuty(row).what, link: (row) => presentDuty(row).href },
    due: { text: (row) => presentDuty(row).due, sort: 'due' },
    matter: { text: (row) => presentDuty(row).matter },
    programme: { text: ({ programmeTitle }) => programmeTitle[currentLanguage()] },
    ifNot: { text: (row) => presentDuty(row).ifNot },
  },
  filters: { matter: 'carried' },
});
