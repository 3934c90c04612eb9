import type { z } from 'zod';

export type Path = readonly PropertyKey[];

/** The fault of a file: where, as the way through its parts, and what. */
export type Fault = { readonly path: Path; readonly message: string };

/**
 * Makes a rule over a part whose shape is right. The other rules go on after it, so that a file shows all faults at
 * once.
 */
export const rule =
  <Value>(faultsOf: (value: Value) => readonly Fault[]) =>
  ({ value, issues }: z.core.ParsePayload<Value>): void => {
    for (const { path, message } of faultsOf(value))
      issues.push({ code: 'custom', input: value, path: [...path], message, continue: true });
  };

/** Returns the fault at a path if the condition holds; none otherwise. */
export const faultIf = (isWrong: boolean, path: Path, message: string): Fault[] =>
  isWrong ? [{ path, message }] : [];
