import type { FactName, FactWithOptions, OptionOf, PeriodDetail } from '#law/index.ts';

/** The words of every language for each fact of the law and its answers; one that is left out does not compile. */
type FactWords = {
  readonly names: Readonly<Record<FactName, string>>;
  readonly details: Readonly<Record<PeriodDetail, string>>;
  readonly options: { readonly [Name in FactWithOptions]: Readonly<Record<OptionOf<Name>, string>> };
};

export const factWordsDe: FactWords = {
  names: {
    birthDate: 'Geburtsdatum',
    benefitPeriods: 'Leistungsbezug nach dem SGB II',
    unemploymentPeriods: 'Arbeitslosigkeit',
    interruptions: 'Unterbrechungen der Arbeitslosigkeit',
    employments: 'Beschäftigungen',
    assignments16d: 'Arbeitsgelegenheiten nach § 16d',
    extensionConditionsMet: 'Voraussetzungen der Verlängerung (§ 16d Absatz 1 und 5) neu geprüft und erfüllt',
    shortEmploymentOnly: 'Frühere Beschäftigung war nur kurz',
    minorChildInHousehold: 'Minderjähriges Kind im Haushalt',
    severelyDisabled: 'Schwerbehindert oder gleichgestellt',
    healthImpairment: 'Gesundheitliche Einschränkung',
    migrationBackground: 'Migrationshintergrund',
    obstacles: 'Weitere Vermittlungshemmnisse (Anzahl)',
    placementSupportMonths: 'Monate mit Unterstützung bei der Vermittlung',
    holisticSupportMonths: 'Monate ganzheitlicher Betreuung',
    integrationForecast: 'Integrationsprognose aus dem Profiling',
    voluntary: 'Nimmt freiwillig teil',
  },
  details: { reason: 'Grund', kind: 'Art' },
  options: {
    interruptions: {
      measure: 'Maßnahme',
      sickness: 'Krankheit',
      care: 'Pflege',
      maternity: 'Mutterschutz',
      childcare: 'Kinderbetreuung',
      course: 'Kurs',
      'legal-bar': 'rechtliches Hindernis',
      employment: 'Beschäftigung',
      'self-employment': 'Selbständigkeit',
      unproven: 'nicht nachgewiesen',
    },
    employments: {
      insured: 'sozialversichert',
      marginal: 'geringfügig',
      'self-employed': 'selbständig',
      fav: 'Förderung von Arbeitsverhältnissen',
      '16e': '§ 16e SGB II',
      '16i': '§ 16i SGB II',
      'soziale-teilhabe': 'Bundesprogramm Soziale Teilhabe',
    },
    integrationForecast: { negative: 'negativ', open: 'offen', positive: 'positiv' },
  },
};

export const factWordsEn: FactWords = {
  names: {
    birthDate: 'Birth date',
    benefitPeriods: 'Benefits under SGB II',
    unemploymentPeriods: 'Unemployment',
    interruptions: 'Interruptions of unemployment',
    employments: 'Employment',
    assignments16d: 'Work opportunities under § 16d',
    extensionConditionsMet: 'Conditions of an extension (§ 16d (1) and (5)) checked afresh and met',
    shortEmploymentOnly: 'Earlier employment was only short',
    minorChildInHousehold: 'Minor child in the household',
    severelyDisabled: 'Severely disabled or of equal status',
    healthImpairment: 'Health impairment',
    migrationBackground: 'Migration background',
    obstacles: 'Further obstacles to placement (number)',
    placementSupportMonths: 'Months of support with placement',
    holisticSupportMonths: 'Months of holistic support',
    integrationForecast: 'Integration forecast of the profiling',
    voluntary: 'Takes part voluntarily',
  },
  details: { reason: 'Reason', kind: 'Kind' },
  options: {
    interruptions: {
      measure: 'measure',
      sickness: 'sickness',
      care: 'care',
      maternity: 'maternity leave',
      childcare: 'childcare',
      course: 'course',
      'legal-bar': 'legal obstacle',
      employment: 'employment',
      'self-employment': 'self-employment',
      unproven: 'not proven',
    },
    employments: {
      insured: 'insured',
      marginal: 'marginal',
      'self-employed': 'self-employed',
      fav: 'funded under § 16e of 2012',
      '16e': '§ 16e SGB II',
      '16i': '§ 16i SGB II',
      'soziale-teilhabe': 'federal programme Soziale Teilhabe',
    },
    integrationForecast: { negative: 'negative', open: 'open', positive: 'positive' },
  },
};
