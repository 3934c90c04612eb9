import type { Cents } from '#kernel/money.ts';
import type { ProgrammeDefinition } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { CallStatus } from '../model/call.ts';
import { type PlaceRules, placeRulesOf } from '../model/place-rules.ts';
import type { ProposalStatus } from '../model/proposal.ts';

export type ProposalDetail = {
  id: string;
  version: number;
  status: ProposalStatus;
  title: string;
  fieldOfUse: string;
  summary: string;
  workOpportunityPlaces: number;
  municipalPlaces: number;
  costCents: Cents;
  submittedAt: Date | null;
  providerId: string;
  providerName: string;
  call: {
    id: string;
    title: string;
    status: CallStatus;
    closesAt: Date;
    placesWanted: number;
    budgetCents: Cents;
  };
  placeRules: PlaceRules | null;
  /** What the programme pays for. */
  costTypes: { de: string; en: string }[];
  /** What the committee made of it, once it has. */
  result: { points: string | null; rank: number | null; reason: string } | null;
};

/** One proposal with its call, the place rules of the programme and its result, if this person may see it. */
export async function findProposal(work: Work, id: string): Promise<ProposalDetail | undefined> {
  const row = await selectProposal(work, id).executeTakeFirst();
  if (!row) return undefined;
  const { callId, callTitle, callStatus, closesAt, placesWanted, budgetCents, ...rest } = row;
  const { definition, outcome, points, rank, reason, status, ...proposal } = rest;
  return {
    ...proposal,
    status: status as ProposalStatus,
    call: {
      id: callId,
      title: callTitle,
      status: callStatus as CallStatus,
      closesAt,
      placesWanted,
      budgetCents,
    },
    placeRules: placeRulesOf(definition),
    costTypes: costTypesOf(definition),
    result: outcome === null ? null : { points, rank, reason: reason ?? '' },
  };
}

const costTypesOf = (definition: unknown): ProposalDetail['costTypes'] =>
  ((definition as Partial<ProgrammeDefinition>).costTypes ?? []).map(({ title }) => title);

const selectProposal = ({ db, actor }: Work, id: string) =>
  db
    .selectFrom('proposal as p')
    .innerJoin('call as c', (join) =>
      join.onRef('c.tenant_id', '=', 'p.tenant_id').onRef('c.id', '=', 'p.call_id'),
    )
    .innerJoin('programme as g', (join) =>
      join.onRef('g.tenant_id', '=', 'c.tenant_id').onRef('g.id', '=', 'c.programme_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'p.tenant_id').onRef('o.id', '=', 'p.provider_id'),
    )
    .leftJoin('proposal_result as r', (join) =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.proposal_id', '=', 'p.id'),
    )
    .select([
      'p.id',
      'p.version',
      'p.status',
      'p.title',
      'p.field_of_use as fieldOfUse',
      'p.summary',
      'p.work_opportunity_places as workOpportunityPlaces',
      'p.municipal_places as municipalPlaces',
      'p.cost_cents as costCents',
      'p.submitted_at as submittedAt',
      'p.provider_id as providerId',
      'o.name as providerName',
    ])
    .select([
      'c.id as callId',
      'c.title as callTitle',
      'c.status as callStatus',
      'c.closes_at as closesAt',
      'c.places_wanted as placesWanted',
      'c.budget_cents as budgetCents',
      'g.definition',
    ])
    .select(['r.outcome', 'r.points', 'r.rank', 'r.reason'])
    .where('p.tenant_id', '=', actor.tenantId)
    .where('p.id', '=', id);
