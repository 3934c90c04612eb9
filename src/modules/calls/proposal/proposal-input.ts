import { z } from 'zod';
import { askedOffers } from '#modules/programmes/index.ts';
import type { ProposalDetails } from './proposals.store.ts';

/** The details that a provider gives of its project: for what, how much of which offer, at what cost. */
export const proposalDetails = {
  title: z.string().trim().min(3).max(200),
  fieldOfUse: z.string().trim().min(2).max(100),
  summary: z.string().trim().min(20).max(10_000),
  offers: askedOffers,
  costCents: z.int().min(1).max(100_000_000_000),
};

type Details = z.output<z.ZodObject<typeof proposalDetails>>;

export const proposalColumns = (details: Details): ProposalDetails => ({
  title: details.title,
  fieldOfUse: details.fieldOfUse,
  summary: details.summary,
  costCents: details.costCents,
});
