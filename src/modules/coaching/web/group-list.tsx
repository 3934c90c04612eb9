import { recordReadings } from '#modules/audit/index.ts';
import { formatDate } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { groupAddress } from '../addresses.ts';
import { coachingMessages } from '../messages.ts';
import { type GroupRow, listGroup } from '../queries/list-group.ts';

/** The instructor's group: first name, place, and what concerns the work. */
export const groupList = defineList({
  address: groupAddress,
  permission: 'coaching.see-group',
  file: 'group',
  narrow: true,
  words: () => coachingMessages.group,
  rows: listGroup,
  seen: (work, rows, isExport) =>
    recordReadings(work, {
      action: isExport ? 'coaching.export-group' : 'coaching.see-group',
      objectKind: 'participant',
      seen: rows.map(({ participantId }) => ({ objectId: participantId, participantId })),
    }),
  order: { by: 'name' },
  columns: {
    name: { text: ({ firstName }) => firstName, sort: 'name' },
    place: { text: ({ placeTitle }) => placeTitle, sort: 'place' },
    site: { text: ({ hostSite }) => hostSite },
    milestones: {
      text: (row) => milestoneTexts(row).join(', '),
      cell: (row) => <Milestones texts={milestoneTexts(row)} />,
    },
  },
  filters: { name: { search: () => coachingMessages.group.search } },
});

/** The steps at work in finished words, one text each. */
const milestoneTexts = ({ milestones }: GroupRow): string[] => {
  const words = coachingMessages.group;
  return milestones.map(({ title, dueOn, reachedOn }) =>
    reachedOn === null ? words.ahead(title, formatDate(dueOn)) : words.reached(title),
  );
};

const Milestones = ({ texts }: { texts: readonly string[] }) =>
  texts.length === 0 ? (
    <>–</>
  ) : (
    <ul class="sw-plain-list">
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
