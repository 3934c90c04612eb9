import { defineModule } from '#web/module.ts';
import { identityQueries } from './api.ts';
import { addAccount, changeAccount, disableAccount, enableAccount } from './commands/accounts.ts';
import { appointMember, endAppointment } from './commands/appointments.ts';
import { changeLanguage } from './commands/change-language.ts';
import { endSession } from './commands/end-session.ts';
import { makeEnrolmentLink } from './commands/enrolment-link.ts';
import { endMembership, grantMembership } from './commands/memberships.ts';
import { addOrganisation, renameOrganisation } from './commands/organisations.ts';
import { addPasskey, removePasskey } from './commands/passkeys.ts';
import { type ChoosableLands, setUpCommand } from './commands/set-up.ts';
import { switchArea } from './commands/switch-area.ts';
import { switchRole } from './commands/switch-role.ts';
import { createToken, revokeToken } from './commands/tokens.ts';
import { identityEvents } from './letters.ts';
import { identityMessages } from './messages.ts';
import { identityNavigation } from './navigation.ts';
import { identityPermissions } from './permissions.ts';
import { identityRoutes } from './web/identity.routes.ts';
import { setUpRoutes } from './web/set-up.routes.ts';
import type { SignInLinks } from './web/sign-in-links.ts';

/**
 * Composes the module; whose participant somebody is, a module above knows and hands in with the links, and which Länder
 * there are files of.
 */
export const identityModule = ({ makeSignInLink, routes }: SignInLinks, lands: ChoosableLands) =>
  defineModule({
    name: 'identity',
    messages: identityMessages,
    permissions: identityPermissions,
    commands: [
      switchRole,
      switchArea,
      setUpCommand(lands),
      addOrganisation,
      renameOrganisation,
      addAccount,
      changeAccount,
      disableAccount,
      enableAccount,
      grantMembership,
      endMembership,
      appointMember,
      endAppointment,
      endSession,
      addPasskey,
      removePasskey,
      changeLanguage,
      makeEnrolmentLink,
      makeSignInLink,
      createToken,
      revokeToken,
    ],
    routes: [...identityRoutes, ...setUpRoutes(lands), ...routes],
    navigation: identityNavigation,
    events: identityEvents,
    queries: identityQueries,
    forgets: ['session', 'one_time_secret', 'api_token', 'rate_limit'],
  });
