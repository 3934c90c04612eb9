import { type RawBuilder, sql } from 'kysely';
import type { OfferItem } from '../model/offer-items.ts';
import type { TitledOffer } from '../web/offers.ts';

/**
 * Returns the offer items of a record as part of another query; `rows` says where from, by the name `o`:
 * sql`proposal_offer o where o.proposal_id = p.id`.
 */
export const offersIn = (rows: RawBuilder<unknown>): RawBuilder<OfferItem[]> => sql`coalesce((
  select jsonb_agg(jsonb_build_object('kind', o.kind, 'unit', o.unit, 'quantity', o.quantity) order by o.position)
    from ${rows}), '[]')`;

/** The same with the titles that the programme of that id gives them. */
export const titledOffersIn = (
  rows: RawBuilder<unknown>,
  programmeId: string,
): RawBuilder<TitledOffer[]> => sql`coalesce((
  select jsonb_agg(jsonb_build_object('kind', i.kind, 'unit', i.unit, 'quantity', i.quantity, 'title',
           jsonb_build_object('de', t.title_de, 'en', t.title_en)) order by i.position)
    from (select o.* from ${rows}) i
    join offer_title t on t.programme_id = ${sql.ref(programmeId)} and t.kind = i.kind), '[]')`;
