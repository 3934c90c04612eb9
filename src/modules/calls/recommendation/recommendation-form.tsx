import type { Child } from 'hono/jsx';
import { Disclosure, Hidden, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import { Fields } from '#web/form-view.tsx';
import type { FormState } from '#web/handle-form.ts';
import { rankingAddress, recordRecommendationAddress } from '../addresses.ts';
import type { CommitteeRules } from '../call/committee-rules.model.ts';
import { type CallDetail, findCall } from '../call/find-call.ts';
import { callsMessages } from '../messages.ts';
import { getLot, type LotDetail } from './get-lot.ts';
import { rankDocument } from './model/lot.ts';
import { seal } from './model/seal.ts';
import { type ProposalStanding, standingsOf } from './model/standings.ts';
import { presentRanking } from './ranking.presenter.ts';
import { RankingGroups } from './ranking-table.tsx';
import { decisionFields, voteFields } from './recommend-form.ts';
import { recordRecommendation } from './record-recommendation.ts';

type Scored = {
  readonly call: CallDetail;
  readonly rules: CommitteeRules;
  readonly lot: LotDetail;
  readonly standings: readonly ProposalStanding[];
};

/** The minutes of the decision: who was present, ties, departures, and why; under them the ranking once more. */
export const recommendationForm = defineForm({
  address: recordRecommendationAddress,
  command: recordRecommendation,
  load: findScored,
  loadsFirst: true,
  version: ({ call }) => call.version,
  fields: (scored) => (scored ? voteFields(scored.lot, scored.rules) : []),
  moreFields: (scored) => scored?.standings.flatMap((standing) => decisionFields(standing)) ?? [],
  also: ({ form, params }) => ({ id: params.id, seal: form.seal }),
  words: ({ call }) => ({
    title: callsMessages.recommendation.title,
    preline: call.title,
    intro: callsMessages.recommendation.intro,
    submit: callsMessages.recommendation.submit,
    breadcrumb: [{ label: callsMessages.ranking.title, href: rankingAddress(call.id) }],
  }),
  wide: true,
  more: ({ lot, standings }, _, state) => (
    <>
      <Hidden name="seal" value={seal(rankDocument(lot))} />
      {decisionsOn(standings, state)}
    </>
  ),
  around: (form, { call, standings }) => (
    <>
      {form}
      <Section title={callsMessages.ranking.title}>
        <RankingGroups
          shown={presentRanking(call, standings)}
          words={callsMessages.ranking}
          isDecided={false}
        />
      </Section>
    </>
  ),
  done: ({ id }) => rankingAddress(String(id), { done: 'calls.recommendation-recorded' }),
});

/** There is something to record while a call is being scored; afterwards the result stands on its own page. */
async function findScored(context: Context): Promise<Scored | Response | undefined> {
  const call = await findCall(context.work, context.id());
  if (!call?.rules || call.runnerId !== context.actor.organisationId) return undefined;
  if (call.status !== 'scoring') return context.redirect(rankingAddress(call.id));
  const lot = await getLot(context.work, call);
  return { call, rules: call.rules, lot, standings: standingsOf(lot) };
}

/** Ties have to be decided; to depart from the ranking elsewhere is a choice, and folded away. */
function decisionsOn(standings: readonly ProposalStanding[], state: FormState): Child {
  const words = callsMessages.recommendation;
  const tied = standings.filter(({ rankedAs }) => rankedAs === 'tie');
  const others = standings.filter(({ rankedAs }) => rankedAs !== 'tie');
  return (
    <>
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
    </>
  );
}

/** A folded part stands open when something was typed into it: a form that comes back hides nothing. */
const departs = ({ input = {} }: FormState, others: readonly ProposalStanding[]): boolean =>
  others.some(({ id }) => input[`decisions.${id}.outcome`] || input[`decisions.${id}.reason`]);
