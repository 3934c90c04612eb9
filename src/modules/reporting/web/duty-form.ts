import { currentLanguage, formatDate } from '#ui/language.ts';
import { defineForm } from '#web/define-form.tsx';
import { dutiesAddress, dutyAddress } from '../addresses.ts';
import { noteDuty } from '../commands/note-duty.ts';
import { dutyWords } from '../duty-messages.ts';
import { listDuties } from '../queries/list-duties.ts';
import { matterText, recordDuties } from './duty-list.tsx';

const words = () => dutyWords.form;

/** The form by which a body notes that a duty is done, and what shows it. */
export const dutyForm = defineForm({
  address: dutyAddress,
  command: noteDuty,
  load: async (context) => {
    const owed = await listDuties(context.work, context.id());
    return owed.length > 0 ? owed : undefined;
  },
  loadsFirst: true,
  seen: (context, owed) => recordDuties(context.work, owed),
  fields: (owed = []) => [
    {
      ...{ name: 'duty', kind: 'radios', label: words().which },
      options: owed.map(({ id, what, dueOn }) => ({
        value: id,
        label: words().choice(what[currentLanguage()], formatDate(dueOn)),
      })),
    },
    { name: 'doneOn', kind: 'date', label: words().doneOn },
    { name: 'proof', kind: 'long-text', label: words().proof, hint: words().proofHint },
  ],
  words: ([first]) => ({
    ...{ title: words().title, submit: words().save },
    ...(first && { preline: matterText(first) }),
    breadcrumb: [{ label: dutyWords.list.title, href: dutiesAddress() }],
  }),
  done: () => dutiesAddress({ done: 'reporting.duty-noted' }),
});
