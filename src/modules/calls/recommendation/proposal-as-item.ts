import { sql } from 'kysely';
import { type TitledOffer, titledOffersIn } from '#modules/programmes/index.ts';

/** A proposal as the project that its application asks for. */
export type ProposalAsItem = {
  readonly proposalId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly title: string;
  readonly fieldOfUse: string;
  readonly offers: TitledOffer[];
  readonly amountCents: number;
};

/** The same as columns of a query on `proposal as p`, `call as c` and `organisation_name as b` for its bidder. */
export const asItem = [
  'p.id as proposalId',
  'p.bidderId as providerId',
  'b.name as providerName',
  'p.title',
  'p.fieldOfUse',
  titledOffersIn(sql`proposal_offer o where o.proposal_id = p.id`, 'c.programmeId').as('offers'),
  'p.costCents as amountCents',
] as const;
