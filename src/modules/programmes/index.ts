/** Förderprogramme: what a ministry starts, as data with dates and sources. */
export { changeDefinition } from './commands/change-definition.ts';
export { confirmAmount } from './commands/confirm-amount.ts';
export { endProgramme } from './commands/end-programme.ts';
export { publishProgramme } from './commands/publish-programme.ts';
export { registerProgramme } from './commands/register-programme.ts';
export { districtsOf, programmeFile, programmeFiles } from './files.ts';
export { programmesMessages } from './messages.ts';
export { programmeProcedure } from './model/programme.ts';
export { programmePlaces } from './model/programme-places.ts';
export { type ProgrammeRules, rulesOf } from './model/programme-rules.ts';
export { programmesPermissions } from './permissions.ts';
export {
  definitionBehind,
  findProgrammeRules,
  getProgrammeRules,
} from './queries/programme-rules.ts';
export {
  findProgramme,
  listProgrammes,
  listQuotas,
  type ProgrammeDetail,
  type ProgrammeRow,
  type QuotaRow,
} from './queries/programmes.ts';
export { listProgrammeChoices, programmeTitle } from './queries/titles.ts';
