/** The time that something took, in milliseconds: in the middle, and for all but the slowest twentieth. */
export type Times = { readonly p50: number; readonly p95: number };

export const timesOf = (milliseconds: readonly number[]): Times => {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
};
