/** The instruments whose conditions are held in full, so that known facts always lead to a verdict. */
export const DECIDED_INSTRUMENTS = [
  'bund-soziale-teilhabe',
  'long-term-benefit-receipt',
  'sgb2-16d',
  'sgb2-16e',
  'sgb2-16i',
  'sgb3-18-benefits',
  'sgb3-18-statistics',
  'st-regio-aktiv-a',
  'st-stuta',
] as const;
