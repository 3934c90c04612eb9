/** Förderprogramme: the programmes that a ministry starts, as data with dates and sources. */
export { checkLandFile, checkProgrammeFile, explainProgrammeFile } from './cli.ts';
export { amendmentDecision } from './commands/amendment-decision.ts';
export { amountDecision } from './commands/amount-decision.ts';
export { defineVersionMove } from './commands/define-version-move.ts';
export { fileText } from './commands/file-text.ts';
export { publishProgramme } from './commands/publish-programme.ts';
export { registerProgramme } from './commands/register-programme.ts';
export { faultsInAmounts, limitOn, type TypedAmount, typedPath } from './faults-in-amounts.ts';
export { districtsOf, districtsWith, landFile, landFiles, landsWithFile, programmeFiles } from './files.ts';
export { onlyPayerWords } from './messages/only-payer-words.ts';
export { ALLOTTED, figuresBy, type QuotaFigures, type QuotaKind } from './model/allotted.ts';
export { faultsInArea } from './model/asked-area.ts';
export { type BodyKind, bodyKind } from './model/bodies.ts';
export { areasOf, type LandBody, type LandFile, parseLandFile } from './model/land-file.ts';
export { hasNeededDocuments } from './model/needed-documents.ts';
export { OFFER_UNITS, type WorkTime, type WorkTimeAsked } from './model/offer.ts';
export {
  type AskedOffer,
  faultsInOffers,
  leadingUnit,
  type OfferItem,
  type OfferUnit,
  offerItems,
  quantityIn,
  totalsByUnit,
} from './model/offer-items.ts';
export { type BrokenOfferLimit, brokenOfferLimits, mixedOffers, projectSizes } from './model/offer-limits.ts';
export { onlyPayerFacts } from './model/only-payer.ts';
export { CONSENT_PURPOSES, type ConsentPurpose } from './model/participation-rule.ts';
export { type OwnPayer, ownPayer, rulesOfPayer } from './model/payer-rules.ts';
export { type ProgrammeRules, rulesOf } from './model/programme-rules.ts';
export { bindsMoney, districtQuotas, dividesMoney, wholeOf } from './model/quotas.ts';
export type { ProgrammeRelations, RelatedProgramme } from './model/related-programme.ts';
export { type ApplicationWay, appliedBy } from './model/selection.ts';
export { centsInAll, centsOfYear } from './model/source-money.ts';
export { actAtStation, entriesIn, grantsByContract, inGoodTime, mayBeGranted } from './model/station.ts';
export { type ParticipationRule, participationIn } from './model/taking-part.ts';
export { factsNamedIn, type PersonCondition, type PersonFact } from './model/target-group.ts';
export type { VersionedMatter } from './model/version-move.ts';
export { type BrokenProgrammeLimit, withinLimits } from './model/within-limits.ts';
export { lineIn } from './model/yaml-lines.ts';
export { askedOffers, offersAnything } from './offers-input.ts';
export { type ActingBody, getActingBody } from './queries/acting-body.ts';
export { offersIn, titledOffersIn } from './queries/offer-items.ts';
export { listOfferingProgrammes } from './queries/offering-programmes.ts';
export {
  definitionBehind,
  findProgrammeRules,
  getProgrammeRules,
  listAreaRules,
  listProgrammeRules,
  type RuledProgramme,
} from './queries/programme-rules.ts';
export { listAllotments, listQuotas } from './queries/programmes.ts';
export { listOfferChoices, listProgrammeChoices, programmeTitle } from './queries/titles.ts';
export { confirmAmounts, insertQuotas, landOf } from './store.ts';
export { versionMovePermissions } from './version-move-rights.ts';
export { bodyText } from './web/body-text.ts';
export { costUnitText } from './web/cost-unit.ts';
export {
  assembledOffers,
  offerFacts,
  offerFields,
  offersText,
  offerValues,
  quantityOfFacts,
  quantityText,
  type TitledOffer,
  totalsText,
  unitOfMany,
  unitTitle,
} from './web/offers.ts';
export { programmeForForm, programmeSaid } from './web/programme-choice.tsx';
export { versionFact } from './web/version-fact.tsx';
export { versionMoveRoutes } from './web/version-move.routes.tsx';
