import type { BodyKind } from './bodies.ts';
import type { Text } from './evidence.ts';

/** The facts with which a programme begins. */
export type FirstDraft = {
  readonly slug?: string;
  readonly title?: Partial<Text>;
  readonly summary?: Partial<Text>;
  readonly period?: { readonly from?: string; readonly until?: string };
  readonly authority?: Partial<Text>;
  readonly grantees?: readonly BodyKind[];
  readonly targetGroup?: Partial<Text>;
};

const NOT_YET: Text = {
  de: 'Beim Anlegen eingetragen, noch nicht belegt.',
  en: 'Typed when it was made, not yet backed by a source.',
};
const evidence = { sources: [], verified: false, note: NOT_YET };

/** Returns the document of a programme of which nothing more is said: all of its lists are empty, nothing is verified. */
export const firstDraft = (words: FirstDraft, land: string): Record<string, unknown> => ({
  slug: words.slug,
  title: words.title ?? {},
  summary: words.summary ?? {},
  land,
  legalBasis: null,
  period: { from: words.period?.from, until: words.period?.until ?? null, ...evidence },
  targets: [],
  money: [],
  quotas: { named: [], others: 'open', ...evidence },
  conditions: [],
  targetGroup: { text: words.targetGroup ?? {}, instrument: null, ...evidence },
  offers: [],
  costTypes: [],
  procedure: {
    grantAuthority: { name: words.authority ?? {}, ...evidence },
    grantees: { kinds: words.grantees ?? [], ...evidence },
    steps: [],
  },
  areas: [],
  openQuestions: [],
  bibliography: {},
});
