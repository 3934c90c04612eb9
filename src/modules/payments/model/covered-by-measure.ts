/** A measure of a payer with books of its own, as far as it bears places of a project in a month. */
type MeasureOfMonth = { readonly kind: string; readonly payerName: string };

/**
 * Tells whether somebody declares by hand what follows from a measure already: the payer of the measure, by its name or by a part
 * of it, for a place that it bears.
 */
export const isCoveredByMeasure = (
  { payer, kind }: { readonly payer: string; readonly kind: string },
  measures: readonly MeasureOfMonth[],
): boolean =>
  measures.some((measure) => {
    const [said, known] = [payer, measure.payerName].map((name) => name.trim().toLowerCase());
    return measure.kind === kind && (known?.includes(said ?? '') || said?.includes(known ?? ''));
  });
