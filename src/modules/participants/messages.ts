import { catalogue, type Shape } from '#ui/language.ts';
import { consentsDe, consentsEn } from './messages/consents.ts';
import { decisionsDe, decisionsEn } from './messages/decisions.ts';
import { handOverDe, handOverEn } from './messages/hand-over.ts';
import { matchDe, matchEn } from './messages/match.ts';
import { outlookDe, outlookEn } from './messages/outlook.ts';
import { peopleDe, peopleEn } from './messages/people.ts';
import { phasesDe, phasesEn } from './messages/phases.ts';
import { refusalsDe, refusalsEn } from './messages/refusals.ts';
import { stagesDe, stagesEn } from './messages/stages.ts';

const de = {
  ...peopleDe,
  ...outlookDe,
  ...decisionsDe,
  ...refusalsDe,
  ...consentsDe,
  ...stagesDe,
  ...phasesDe,
  ...matchDe,
  ...handOverDe,
};

/** Every sentence of people, their facts, their places and the change proposals about them. */
export const participantsMessages: Shape<typeof de> = catalogue(de, {
  ...peopleEn,
  ...outlookEn,
  ...decisionsEn,
  ...refusalsEn,
  ...consentsEn,
  ...stagesEn,
  ...phasesEn,
  ...matchEn,
  ...handOverEn,
});
