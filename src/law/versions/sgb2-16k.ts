import { isLeftToAPerson } from '../conditions/assessments.ts';
import type { Note } from '../rules.ts';
import { rules } from '../rules.ts';

const withoutSanctions: Note = {
  id: 'without-sanctions',
  citation: '§ 16k (4) SGB II',
  text: {
    de: 'Wer abbricht oder nicht antritt, verletzt damit keine Pflicht.',
    en: 'Whoever breaks off or does not begin breaches no duty by that.',
  },
};

const providerAdmitted: Note = {
  id: 'provider-admitted',
  citation: '§ 16k (5) SGB II (2024)',
  text: {
    de: 'Beauftragte Dritte sind nach der AZAV zugelassen.',
    en: 'Mandated third parties are admitted under the AZAV.',
  },
};

const holisticSupport = (notes: readonly Note[]) =>
  rules({}, () => ({
    conditions: [
      {
        id: 'employability',
        citation: '§ 16k (1) SGB II',
        text: {
          de: 'Der Aufbau der Beschäftigungsfähigkeit braucht ganzheitliche Betreuung; das stellt eine Person fest.',
          en: 'Building employability needs holistic support; somebody has to find that.',
        },
        values: {},
        decide: isLeftToAPerson,
      },
    ],
    notes,
  }));

/** § 16k SGB II, Ganzheitliche Betreuung, since July 2023. */
export const sgb2Section16k2023 = holisticSupport([withoutSanctions]);

/** § 16k SGB II since 2024, when providers came to need their admission. */
export const sgb2Section16k2024 = holisticSupport([withoutSanctions, providerAdmitted]);
