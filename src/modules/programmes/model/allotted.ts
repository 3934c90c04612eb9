/** The kinds of quota that a programme allots to its districts, each counted by itself; money in cents. */
export const ALLOTTED = ['places', 'participants', 'projects', 'amountCents'] as const;
export type QuotaKind = (typeof ALLOTTED)[number];

/** The figures of one district; null: of that it has no quota. */
export type QuotaFigures = Readonly<Record<QuotaKind, number | null>>;

/** Returns a figure for each of what is allotted. */
export const figuresBy = <Figure>(of: (what: QuotaKind) => Figure): Record<QuotaKind, Figure> => ({
  places: of('places'),
  participants: of('participants'),
  projects: of('projects'),
  amountCents: of('amountCents'),
});
