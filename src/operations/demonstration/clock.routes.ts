import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { clockAddress } from './addresses.ts';
import { ClockPage, clockFields } from './clock.page.tsx';
import { demonstrationClock } from './clock.ts';
import { moveClock } from './move-clock.ts';

export const clockRoutes: Route[] = [
  {
    method: 'GET',
    path: clockAddress.path,
    access: { permission: 'demonstration.move-clock' },
    handle: (context) => showClock(context),
  },
  {
    method: 'POST',
    path: clockAddress.path,
    access: { permission: 'demonstration.move-clock' },
    handle: submitClock,
  },
];

/** Shows the clock; outside a demonstration there is no such page. */
async function showClock(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  return context.isDemonstration ? context.html(ClockPage({ context, state }), status) : context.notFound();
}

function submitClock(context: Context): Promise<Response> {
  return handleForm(context, {
    command: moveClock,
    fields: clockFields(),
    done: ({ behindMilliseconds }) => {
      demonstrationClock.follow(Number(behindMilliseconds));
      return context.redirect(clockAddress({ done: 'demonstration.moved' }));
    },
    again: (state, status) => showClock(context, state, status),
  });
}
