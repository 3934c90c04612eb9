import type { Events } from '#web/letter.ts';
import { defineModule, type Module } from '#web/module.ts';
import { jobQueries } from './api.ts';
import { jobRoutes } from './job.routes.ts';
import { jobsMessages } from './messages.ts';
import { jobsNavigation } from './navigation.ts';
import { jobNames } from './orders.ts';
import { jobsPermissions } from './permissions.ts';
import { tryAgain } from './try-again.ts';

/** Returns the background jobs on pages; which kinds there are follows from the events of all other modules. */
export const jobsModule = (events: Events): Module =>
  defineModule({
    name: 'jobs',
    messages: jobsMessages,
    permissions: jobsPermissions,
    commands: [tryAgain],
    routes: jobRoutes(() => jobNames(events)),
    navigation: jobsNavigation,
    queries: jobQueries(() => jobNames(events)),
    forgets: ['outbox', 'job', 'mail', 'command_log'],
  });
