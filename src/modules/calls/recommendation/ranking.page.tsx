import type { HistoryRow } from '#modules/audit/index.ts';
import { formatDate, formatNumber } from '#ui/language.ts';
import { Alert, DescriptionList, EmptyState, History, Link, Meter, Page, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import type { FormState } from '#web/handle-form.ts';
import { addressWith } from '#web/list.ts';
import { SingleOffer } from '#web/offers.tsx';
import { callAddress, proposalsAddress, rankingInputAddress } from '../addresses.ts';
import { presentHistory } from '../call/call.presenter.ts';
import { CommitteeRulesSection } from '../call/committee-rules.tsx';
import type { CallDetail } from '../call/find-call.ts';
import { hasMembers, isScored } from '../call/selection.model.ts';
import { callsMessages } from '../messages.ts';
import type { InterestRow } from '../scoring/list-interests.ts';
import { Committee, Interests } from './committee.tsx';
import type { RecommendationDetail } from './find-recommendation.ts';
import type { LotDetail } from './get-lot.ts';
import type { ProposalStanding } from './model/standings.ts';
import { presentRanking } from './ranking.presenter.ts';
import { RankingGroups } from './ranking-table.tsx';
import { recordRecommendationAct } from './recommend-form.ts';

type RankingPageProps = {
  context: Context;
  call: CallDetail;
  standings: readonly ProposalStanding[];
  interests: readonly InterestRow[];
  history: readonly HistoryRow[];
  /** The ranking as it stands while the committee still scores. */
  live?: { lot: LotDetail; excuse: FormState } | undefined;
  /** The recommendation, once decided; absent for members who had an interest. */
  recommendation?: RecommendationDetail | undefined;
};

export const RankingPage = (page: RankingPageProps) => {
  const { context, call, standings, interests, history, live, recommendation } = page;
  const { frame } = context;
  const words = callsMessages.ranking;
  const shown = presentRanking(call, standings);
  return (
    <Page
      frame={frame}
      title={words.title}
      notice={context.notice}
      breadcrumb={[{ label: call.title, href: callAddress(call.id) }]}
      wide
    >
      {live ? (
        <p class="kern-body">{words.live}</p>
      ) : (
        <Recommendation recommendation={recommendation} call={call} />
      )}
      {live && call.unchecked > 0 && <Unchecked call={call} words={callsMessages.formalCheck} />}
      {shown.incomplete && (
        <Alert tone="warning" title={shown.incomplete}>
          {words.incompleteText}
        </Alert>
      )}
      {(live || recommendation) && (
        <>
          <Meter label={words.money} text={shown.money} shareBasisPoints={shown.moneyShare} />
          <Meter label={words.places(shown.unit)} text={shown.places} shareBasisPoints={shown.placesShare} />
        </>
      )}
      {live && (
        <SingleOffer context={context} record={{ ...call, standings }} act={recordRecommendationAct} />
      )}
      <RankingGroups shown={shown} words={words} isDecided={!live} />
      {standings.length > 0 && (
        <>
          <p class="kern-body">{shown.spreadRule}</p>
          <Link href={addressWith(context.url, { format: 'csv' })}>{words.export}</Link>
        </>
      )}
      <CommitteeRulesSection call={call} />
      {live && <Committee context={context} call={call} {...live} />}
      {(live || interests.length > 0) && <Interests interests={interests} />}
      {(live || recommendation) && isScored(call.selection) && <CheckYourself call={call} words={words} />}
      <Section title={words.history}>
        <History entries={presentHistory(history)} />
      </Section>
    </Page>
  );
};

type CheckWords = (typeof callsMessages)['formalCheck'];

const Unchecked = ({ call, words }: { call: CallDetail; words: CheckWords }) => (
  <Alert tone="warning" title={words.waiting(call.unchecked)}>
    <p>{words.waitingText}</p>
    <Link href={proposalsAddress({ call: call.id })}>{words.waitingLink}</Link>
  </Alert>
);

const Recommendation = ({ recommendation, call }: Pick<RankingPageProps, 'recommendation' | 'call'>) => {
  const words = callsMessages.recommendation;
  if (!recommendation) return <Alert tone="info" title={words.hidden} />;
  const { decidedOn, present, excused, quorum, reason, problems } = recommendation;
  return (
    <Section title={words.section}>
      <DescriptionList
        facts={[
          { term: words.facts.decidedOn, description: formatDate(decidedOn) },
          { term: words.facts.reason, description: reason },
          ...(hasMembers(call.selection)
            ? [
                { term: words.facts.present, description: present.join(', ') },
                { term: words.facts.quorum, description: words.quorumText(formatNumber(quorum)) },
              ]
            : [{ term: words.facts.selectedBy, description: present.join(', ') }]),
          ...excused.map(({ name, reason }) => ({
            term: words.facts.excused,
            description: `${name}: ${reason}`,
          })),
        ]}
      />
      {problems > 0 && <p class="kern-body">{words.problems(problems)}</p>}
    </Section>
  );
};

type CheckProps = { call: CallDetail; words: (typeof callsMessages)['ranking'] };

const CheckYourself = ({ call, words }: CheckProps) => (
  <Section title={words.again}>
    <p class="kern-body">{words.againText}</p>
    <p class="kern-body">
      <code>{words.againCommand}</code>
    </p>
    <Link href={rankingInputAddress(call.id)} download>
      {words.download}
    </Link>
  </Section>
);

/** The page before the recommendation, for those who must not see other people's points. */
export const RankingNotYetPage = ({ context, call }: Pick<RankingPageProps, 'context' | 'call'>) => {
  const words = callsMessages.ranking;
  return (
    <Page
      frame={context.frame}
      title={words.title}
      preline={call.title}
      breadcrumb={[{ label: call.title, href: callAddress(call.id) }]}
    >
      <EmptyState title={words.notYet}>{words.notYetText}</EmptyState>
    </Page>
  );
};
