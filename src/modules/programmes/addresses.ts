import { address } from '#web/address.ts';

/** The addresses of the pages of programmes. */
export const programmesAddress = address('/programmes');
export const registerProgrammeAddress = address('/programmes/new');
export const takeOverProgrammeAddress = address('/programmes/take-over');
export const programmeAddress = address('/programmes/:id', 'programme.id');
export const importProgrammeAddress = address('/programmes/import');
export const programmePartsAddress = address('/programmes/:id/parts', 'programme.id');
export const arrangePartAddress = address('/programmes/:id/parts/arrange', 'programme.id');
export const programmeFileAddress = address('/programmes/:id/file', 'programme.id');
export const changeDefinitionAddress = address('/programmes/:id/change', 'programme.id');
export const amendmentAddress = address('/programmes/:id/amendment', 'programme.id');
export const decideAmendmentAddress = address('/programmes/:id/amendment/decision', 'programme.id');
export const amountsAddress = address('/programmes/:id/amounts', 'programme.id');
export const decideAmountsAddress = address('/programmes/:id/amounts/decision', 'programme.id');
export const publishProgrammeAddress = address('/programmes/:id/publish', 'programme.id');
export const endProgrammeAddress = address('/programmes/:id/end', 'programme.id');
