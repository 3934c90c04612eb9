import { defineModule } from '#web/module.ts';
import type { RunningUnder } from '#web/running-matters.ts';
import { programmesQueries } from './api.ts';
import { amendmentDecision } from './commands/amendment-decision.ts';
import { amountDecision } from './commands/amount-decision.ts';
import { arrangePart } from './commands/arrange-part.ts';
import { changeDefinition } from './commands/change-definition.ts';
import { endProgramme } from './commands/end-programme.ts';
import { publishProgramme } from './commands/publish-programme.ts';
import { registerProgramme } from './commands/register-programme.ts';
import { programmesEvents } from './letters.ts';
import { programmesMessages } from './messages.ts';
import { programmesFooter, programmesNavigation } from './navigation.ts';
import { programmesPermissions } from './permissions.ts';
import { programmeRoutes } from './web/programme.routes.ts';

/** Composes the module; what runs under a programme, the modules above know and hand in. */
export const programmesModule = (running: readonly RunningUnder[]) =>
  defineModule({
    name: 'programmes',
    messages: programmesMessages,
    speaksForAll: true,
    permissions: programmesPermissions,
    commands: [registerProgramme, changeDefinition, arrangePart, publishProgramme, endProgramme],
    decisions: [amountDecision, amendmentDecision],
    routes: programmeRoutes(running),
    navigation: programmesNavigation,
    footer: programmesFooter,
    events: programmesEvents,
    queries: programmesQueries,
  });
