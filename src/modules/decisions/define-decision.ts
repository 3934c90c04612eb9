import type { Command } from '#platform/commands/command.ts';
import type { Events } from '#web/letter.ts';
import { decideCommand } from './commands/decide.ts';
import { prepareCommand } from './commands/prepare.ts';
import type { WaitingKind } from './queries/list-waiting.ts';
import type { Prepare, Rules } from './rules.ts';

/** A kind of decision as its module registers it (`decisions` of `defineModule`), whatever it is about. */
export type DecisionKind = WaitingKind & {
  readonly prepare: Command;
  readonly decide: Command;
  readonly events: Events;
};

/**
 * Defines a kind of decision that takes two people: `prepare` and `decide` are its commands, `events` says who is
 * written to, `rules` is what its pages (`decisionRoutes`), its attempts (`listAttempts`) and the list of what waits
 * (`listWaiting`) read of it.
 */
export const defineDecision = <S, D, I extends Prepare, E extends object>(rules: Rules<S, D, I, E>) => ({
  rules,
  prepare: prepareCommand(rules),
  decide: decideCommand(rules),
  events: Object.fromEntries(
    Object.entries(rules.announces ?? {}).map(([event, { letter }]) => [event, letter]),
  ),
});
