import { Disclosure, Hidden, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { CommandForm, Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { rankingAddress, recordRecommendationAddress } from '../addresses.ts';
import type { CallDetail } from '../call/find-call.ts';
import { callsMessages } from '../messages.ts';
import type { LotDetail } from './get-lot.ts';
import type { ProposalStanding } from './model/standings.ts';
import { presentRanking } from './ranking.presenter.ts';
import { RankingGroups } from './ranking-table.tsx';
import { decisionFields, voteFields } from './recommend-form.ts';

type Props = {
  context: Context;
  call: CallDetail;
  lot: LotDetail;
  standings: readonly ProposalStanding[];
  seal: string;
  state: FormState;
};

/** The minutes of the decision: who was present, ties, departures, and why; under them the ranking once more. */
export const RecommendPage = ({ context, call, lot, standings, seal, state }: Props) => {
  const { frame } = context;
  const { recommendation: words, ranking } = callsMessages;
  const shown = presentRanking(call, standings);
  const tied = standings.filter(({ rankedAs }) => rankedAs === 'tie');
  const others = standings.filter(({ rankedAs }) => rankedAs !== 'tie');
  return (
    <Page
      frame={frame}
      title={words.title}
      preline={call.title}
      hasFaults={state.faults.length > 0}
      breadcrumb={[{ label: ranking.title, href: rankingAddress(call.id) }]}
      wide
    >
      <p class="kern-body">{words.intro}</p>
      <CommandForm
        action={recordRecommendationAddress(call.id)}
        csrf={context.csrf}
        state={state}
        fields={voteFields(lot, call.rules)}
        submit={words.submit}
      >
        <Hidden name="seal" value={seal} />
        {tied.length > 0 && (
          <Section title={words.tied}>
            <p class="kern-body">{words.tiedHint}</p>
            <Fields fields={tied.flatMap((standing) => decisionFields(standing))} />
          </Section>
        )}
        {others.length > 0 && (
          <Disclosure summary={words.depart} open={departs(state, others)}>
            <p class="kern-body">{words.departHint}</p>
            <Fields fields={others.flatMap((standing) => decisionFields(standing))} />
          </Disclosure>
        )}
      </CommandForm>
      <Section title={ranking.title}>
        <RankingGroups shown={shown} words={ranking} isDecided={false} />
      </Section>
    </Page>
  );
};

/** Tells whether a decision of the folded part was typed: it must not be out of sight when the form comes back. */
const departs = ({ input = {} }: FormState, others: readonly ProposalStanding[]): boolean =>
  others.some(({ id }) => input[`decisions.${id}.outcome`] || input[`decisions.${id}.reason`]);
