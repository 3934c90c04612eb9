const WINDOW_MILLISECONDS = 60_000;
const MOST_SUBJECTS = 10_000;

/**
 * Makes the count of how much each subject may ask for in a minute, in this process alone: a limit against careless
 * loops around free calculations. A limit that must hold against an attacker is counted in the database.
 */
export function createAllowance(most: number): (subject: string, amount: number, now: Date) => boolean {
  const spent = new Map<string, number>();
  let windowStart = 0;
  return (subject, amount, now) => {
    const window = Math.floor(now.getTime() / WINDOW_MILLISECONDS);
    if (window !== windowStart || spent.size > MOST_SUBJECTS) spent.clear();
    windowStart = window;
    const total = (spent.get(subject) ?? 0) + amount;
    spent.set(subject, total);
    return total <= most;
  };
}
