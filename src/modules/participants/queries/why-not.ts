import type { IsoDate } from '#kernel/calendar.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { factsKnown, findFacts } from '../facts.store.ts';
import { checkEligibility } from '../model/eligibility.ts';
import { answeredRules, type EligibilityRuleAnswer } from '../model/file-rules.ts';
import { type EnteredPhase, listPhases } from '../stage.store.ts';
import { eligibilityRules } from '../store.ts';
import { findPerson, type PersonDetail } from './find-person.ts';

/** The answer whether somebody belongs to the target group today, rule by rule, with the figure of each and what is known. */
type TodaysAnswer = {
  readonly asOf: IsoDate;
  readonly verdict: string;
  readonly missing: string[];
  readonly earliestOn: IsoDate | null;
  /** The conditions of a provision of the law, with its figures. */
  readonly conditions: {
    readonly text: Record<'de' | 'en', string>;
    readonly citation: string;
    readonly verdict: string;
    readonly values: Record<string, number | string>;
  }[];
  /** The rules of the file, where no provision decides. */
  readonly rules: EligibilityRuleAnswer[];
};

/** A person with the answer of today; what was decided stays as it was decided. */
export async function findPersonWithAnswer(
  work: Work,
  id: string,
): Promise<
  (PersonDetail & { readonly eligibility: TodaysAnswer; readonly entered: EnteredPhase[] }) | undefined
> {
  const person = await findPerson(work, id);
  const known = person && (await findFacts(work, person.participantId));
  if (!person || !known) return undefined;
  const { programmeId, validFrom, area } = person;
  const asked = eligibilityRules(await getProgrammeRules(work, programmeId, validFrom, area));
  const facts = factsKnown(known);
  const { asOf, verdict, missing, earliestOn, conditions } = checkEligibility({
    ...{ ...asked, facts },
    asOf: work.today,
  });
  return {
    ...person,
    entered: person.phases.length === 0 ? [] : await listPhases(work, id),
    eligibility: {
      ...{ asOf, verdict, missing: [...missing], earliestOn },
      conditions: conditions.flatMap((one) =>
        'rule' in one
          ? []
          : [{ text: one.text, citation: one.citation, verdict: one.verdict, values: one.values }],
      ),
      rules: conditions.some((one) => 'rule' in one) ? answeredRules(asked.rules, facts, asOf) : [],
    },
  };
}
