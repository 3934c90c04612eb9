import { formatNumber, formatPercentage } from '#ui/language.ts';
import { DescriptionList, Section } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { callsMessages } from '../messages.ts';
import { type CommitteeRules, originOf, type StatedCommitteeRules } from './committee-rules.model.ts';

type Props = {
  call: { readonly rules: CommitteeRules | null; readonly programmeRules: StatedCommitteeRules | null };
};

/** The section with the rules of a committee or jury for this call, and on what they rest; nothing where none selects. */
export const CommitteeRulesSection = ({ call: { rules, programmeRules } }: Props) => {
  if (!rules) return null;
  const words = callsMessages.committeeRules;
  const { presentAbovePercent, leastPresent, largeSpreadPercent } = rules;
  const share = (percent: number) => formatPercentage(percent * 100);
  return (
    <Section title={words.title}>
      <DescriptionList
        facts={[
          {
            term: words.facts.quorum,
            description: words.quorum(share(presentAbovePercent), formatNumber(leastPresent)),
          },
          { term: words.facts.spread, description: words.spread(share(largeSpreadPercent)) },
          { term: words.facts.origin, description: words.origins[originOf(rules, programmeRules)] },
        ]}
      />
    </Section>
  );
};

/** The same as fields; empty ones stand as the programme has them. */
export function committeeFields(): FieldSpec[] {
  const words = callsMessages.committeeRules;
  return [
    {
      name: 'committee.presentAbovePercent',
      kind: 'number',
      label: words.presentAbove,
      unit: '%',
      optional: true,
    },
    { name: 'committee.leastPresent', kind: 'number', label: words.leastPresent, optional: true },
    {
      name: 'committee.largeSpreadPercent',
      kind: 'number',
      label: words.largeSpread,
      unit: '%',
      optional: true,
    },
  ];
}

export const committeeValues = ({ rules }: Props['call']): Record<string, unknown> => ({
  'committee.presentAbovePercent': rules?.presentAbovePercent,
  'committee.leastPresent': rules?.leastPresent,
  'committee.largeSpreadPercent': rules?.largeSpreadPercent,
});
