import { formatDate } from '#ui/language.ts';
import { defineForm } from '#web/define-form.tsx';
import { clockAddress } from './addresses.ts';
import { demonstrationClock } from './clock.ts';
import { demonstrationMessages } from './messages.ts';
import { moveClock } from './move-clock.ts';

/** The clock of a demonstration; outside of one there is no such page. */
export const clockForm = defineForm({
  address: clockAddress,
  command: moveClock,
  load: async ({ isDemonstration }) => (isDemonstration ? {} : undefined),
  fields: () => [{ name: 'day', kind: 'date', label: demonstrationMessages.day }],
  words: () => ({
    title: demonstrationMessages.title,
    intro: demonstrationMessages.text,
    submit: demonstrationMessages.move,
  }),
  around: (form, _, { work }) => (
    <>
      <p class="kern-body">{demonstrationMessages.today(formatDate(work.today))}</p>
      {form}
    </>
  ),
  done: ({ behindMilliseconds }) => {
    demonstrationClock.follow(Number(behindMilliseconds));
    return clockAddress({ done: 'demonstration.moved' });
  },
});
