/** The result of one check. With advice something is wrong, and the advice says what to do about it. */
export type Finding = {
  readonly subject: string;
  readonly state: string;
  readonly advice?: string | undefined;
};

export const isFault = ({ advice }: Finding): boolean => advice !== undefined;

/** Returns one line for people: `ok Node: 26.1.0` or `FAULT Port: 3000 is taken. → Stop …`. */
export const lineOf = ({ subject, state, advice }: Finding): string =>
  advice === undefined ? `ok    ${subject}: ${state}` : `FAULT ${subject}: ${state}\n      → ${advice}`;

/** Runs a check; one that fails for a reason nobody foresaw is a finding too, never a stack trace. */
export async function examined(
  subject: string,
  advice: string,
  look: () => Promise<string> | string,
): Promise<Finding> {
  try {
    return { subject, state: await look() };
  } catch (error) {
    return { subject, state: messageOf(error), advice };
  }
}

/** Returns the words of a fault; connection faults to several addresses at once carry theirs in their parts. */
function messageOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}
