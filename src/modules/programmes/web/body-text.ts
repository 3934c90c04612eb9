import { ruleWords } from '../messages/rule-words.ts';
import type { BodyKind } from '../model/bodies.ts';

/** Returns a kind of body in words: `Bewilligungsbehörde`. */
export const bodyText = (kind: BodyKind): string => ruleWords.bodies[kind];
