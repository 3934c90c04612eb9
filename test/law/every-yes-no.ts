import { type FactOfKind, factsOfKind } from '#law/index.ts';

/** The same for every fact that is answered by yes or no. */
export function everyYesNo<Value>(value: Value): Record<FactOfKind<'yes-no'>, Value> {
  const facts: Partial<Record<FactOfKind<'yes-no'>, Value>> = {};
  for (const name of factsOfKind('yes-no')) facts[name] = value;
  return facts as Record<FactOfKind<'yes-no'>, Value>;
}
