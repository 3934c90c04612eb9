import { z } from 'zod';
import { acrossFields } from '#platform/commands/across-fields.ts';
import type { ProposalDetails } from './proposals.store.ts';

/** The details that a provider gives of its project: for what, how many places of which kind, at what cost. */
export const proposalDetails = {
  title: z.string().trim().min(3).max(200),
  fieldOfUse: z.string().trim().min(2).max(100),
  summary: z.string().trim().min(20).max(10_000),
  workOpportunityPlaces: z.int().min(0).max(10_000).default(0),
  municipalPlaces: z.int().min(0).max(10_000).default(0),
  costCents: z.int().min(1).max(100_000_000_000),
};

type Places = { workOpportunityPlaces?: number; municipalPlaces?: number };

/** A project without places is none. */
export const hasPlaces = acrossFields<Places>(
  ['workOpportunityPlaces', 'municipalPlaces'],
  'needs-places',
  ({ workOpportunityPlaces = 0, municipalPlaces = 0 }) => workOpportunityPlaces + municipalPlaces > 0,
);

type Details = z.output<z.ZodObject<typeof proposalDetails>>;

export const proposalColumns = (details: Details): ProposalDetails => ({
  title: details.title,
  fieldOfUse: details.fieldOfUse,
  summary: details.summary,
  workOpportunityPlaces: details.workOpportunityPlaces,
  municipalPlaces: details.municipalPlaces,
  costCents: details.costCents,
});
