import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import type { ConceptDocument } from './document-content.ts';

type OfferedArea = Pick<ProgrammeRules, 'area' | 'offers'>;

/** A programme as a district plans with it: the offers of its areas, and its sources of money. */
export type ProgrammeToPlan = Pick<ProgrammeRules, 'sources' | 'period'> & {
  readonly areas: readonly OfferedArea[];
};

type Bilingual = { readonly de: string; readonly en: string };
type Offered = { readonly key: string; readonly area: Bilingual | null; readonly title: Bilingual };

/** Lists what may be offered, each by the key under which a concept names it. */
export const offersOf = ({ areas }: Pick<ProgrammeToPlan, 'areas'>): Offered[] =>
  areas.flatMap(({ area, offers }) =>
    offers.map(({ id, title }) => ({
      key: area ? `${area.id}/${id}` : id,
      area: area?.title ?? null,
      title,
    })),
  );

/** Decides whether a concept plans with what the programme has: its offers, its sources, the years that it runs in. */
export function fitsProgramme(
  { offers, money }: ConceptDocument,
  programme: ProgrammeToPlan,
): Decision<true, 'unknown-offer' | 'unknown-source' | 'outside-years' | 'named-twice'> {
  const known = offersOf(programme).map(({ key }) => key);
  const stranger = offers.find(({ offer }) => !known.includes(offer));
  if (stranger) return refused('unknown-offer', { offer: stranger.offer });
  const unknown = money.find(({ source }) => !programme.sources.some(({ id }) => id === source));
  if (unknown) return refused('unknown-source', { source: unknown.source });
  const late = money.find(({ budgetYear }) => !runsIn(programme, budgetYear));
  if (late) return refused('outside-years', { year: late.budgetYear });
  const named = [
    ...offers.map(({ offer }) => offer),
    ...money.map(({ source, budgetYear }) => `${source} ${budgetYear}`),
  ];
  return new Set(named).size === named.length ? decided(true) : refused('named-twice');
}

const runsIn = ({ period: { from, until } }: Pick<ProgrammeToPlan, 'period'>, year: number): boolean =>
  `${year + 1}-01-01` > from && (until === null || `${year}-01-01` < until);
