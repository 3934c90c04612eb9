/**
 * The number of a person inside the Land: opaque, so that it tells nothing, and never the Kundennummer (§ 51a SGB II).
 * `participantNumber('4f2a91c7-…')` is `TN-4F2A91C7`.
 */
export const participantNumber = (id: string): string => `TN-${id.slice(0, 8).toUpperCase()}`;
