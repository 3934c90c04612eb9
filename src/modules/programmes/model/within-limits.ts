import { type Decision, decided, refused } from '#kernel/decision.ts';

/** A limit of a programme that something breaks, with its figures; and whether the programme lets a named person pass it with a reason. */
export type BrokenProgrammeLimit<Limit extends string = string> = {
  readonly limit: Limit;
  readonly mayPass: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Decides whether something may be done that breaks limits: each needs a reason, if the programme lets it pass at all. */
export function withinLimits<Limit extends string>(
  broken: readonly BrokenProgrammeLimit<Limit>[],
  reason: string | undefined,
): Decision<readonly BrokenProgrammeLimit<Limit>[], Limit | 'needs-exception'> {
  const stopped = broken.find(({ mayPass }) => !mayPass);
  if (stopped) return refused(stopped.limit, stopped.facts);
  return broken.length > 0 && reason === undefined
    ? refused('needs-exception', { limits: broken.map(({ limit }) => limit).join(' ') })
    : decided(broken);
}
