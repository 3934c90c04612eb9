/** One step of a procedure: from which states, by whom, to which state. `null` is a record that is not there yet. */
export type Transition<Status extends string> = {
  readonly from: readonly (Status | null)[];
  readonly by: readonly string[];
  readonly to: Status;
};

/** A procedure as a table; the same table gives the permissions and the generated tests. */
export type Procedure<Status extends string, Action extends string = string> = Readonly<
  Record<Action, Transition<Status>>
>;

/** Tells whether a step is open in a state. */
export const isOpen = <Status extends string>(
  transition: Transition<Status>,
  status: Status | null,
): boolean => transition.from.includes(status);

/** Returns the rights that a procedure gives: `permissionsOf(procedure)['calls.open-call']` are its `by`. */
export function permissionsOf<Action extends string>(
  procedure: Procedure<string, Action>,
): Record<Action, readonly string[]> {
  const rights = {} as Record<Action, readonly string[]>;
  for (const action of Object.keys(procedure) as Action[]) rights[action] = procedure[action].by;
  return rights;
}
