import { defineModule, type Module } from '#web/module.ts';
import { decisionsQueries } from './api.ts';
import type { DecisionKind } from './define-decision.ts';
import { decisionsMessages } from './messages.ts';
import { decisionsNavigation } from './navigation.ts';
import { decisionsPermissions } from './permissions.ts';
import { waitingList } from './web/waiting-list.ts';

/**
 * Returns the list of what waits, on a page and for programs, and the words that all decisions share. Which kinds there
 * are, the modules that they belong to register; commands, rights and pages of each are theirs.
 */
export function decisionsModule(
  kinds: readonly DecisionKind[],
  takesPart: (role: string, kind: DecisionKind) => boolean,
): Module {
  const list = waitingList(kinds, (role) => kinds.filter((kind) => takesPart(role, kind)));
  return defineModule({
    name: 'decisions',
    messages: decisionsMessages,
    speaksForAll: true,
    permissions: decisionsPermissions,
    routes: [list.route],
    navigation: decisionsNavigation,
    queries: decisionsQueries(list),
  });
}
