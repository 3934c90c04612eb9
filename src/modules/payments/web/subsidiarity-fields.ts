import { provisionTitle } from '#modules/eligibility/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { subsidiarityWords } from '../messages/subsidiarity-words.ts';
import type { ClaimCost } from '../model/own-line.ts';
import { SUBSIDIARITY_ANSWERS, unansweredStays } from '../model/subsidiarity.ts';
import { costTypeTitles } from '../model/titles.ts';
import type { Claimable } from '../queries/find-claimable.ts';
import { whatOf } from './claim.presenter.ts';
import { claimFaultText } from './claim-fault-text.ts';

/** Returns the fields that ask whether a benefit of the law comes first; none where the programme asks nothing. */
export function subsidiarityFields(
  name: (part: string) => string,
  costs: readonly Pick<ClaimCost, 'subsidiaryTo'>[],
): FieldSpec[] {
  if (costs.every(({ subsidiaryTo }) => subsidiaryTo.length === 0)) return [];
  const words = subsidiarityWords;
  return [
    {
      ...{ name: name('subsidiarity'), kind: 'choice', label: words.question },
      options: SUBSIDIARITY_ANSWERS.map((value) => ({ value, label: words.answers[value] })),
      ...{ optional: true, none: words.choose, faultText: claimFaultText },
    },
    {
      ...{ name: name('subsidiarityReason'), kind: 'text', label: words.reason, hint: words.reasonHint },
      ...{ optional: true, faultText: claimFaultText },
    },
  ];
}

/** Returns the stays that are asked about, each once, with what it is called and the fields of its answer. */
export function stayRows({
  lines,
  standing,
  grant,
  titles,
}: Claimable): { legend: string; fields: FieldSpec[] }[] {
  const costTypes = costTypeTitles(grant.rules, currentLanguage());
  return unansweredStays(lines, { costs: grant.costs, standing }).map((line) => ({
    legend: `${whatOf(line, titles)}: ${costTypes[line.costType] ?? line.costType}`,
    fields: subsidiarityFields(
      (part) => `answers.${line.occupancyId}.${line.costType}.${part}`,
      grant.costs.filter(({ costType }) => costType === line.costType),
    ),
  }));
}

/** Returns the sentence that names the benefits to be looked at first; nothing where the programme names none. */
export function firstText(costs: readonly Pick<ClaimCost, 'subsidiaryTo'>[]): string | undefined {
  const provisions = [...new Set(costs.flatMap(({ subsidiaryTo }) => subsidiaryTo))];
  const titles = provisions.map((id) => provisionTitle(id, currentLanguage()) ?? id);
  return titles.length === 0 ? undefined : subsidiarityWords.first(titles.join(', '));
}
