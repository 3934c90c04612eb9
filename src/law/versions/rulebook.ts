import type { Rulebook } from '../to-instruments.ts';
import { bundSozialeTeilhabe2015 } from './bund-soziale-teilhabe-2015.ts';
import { leftToAPerson } from './left-to-a-person.ts';
import { longTermBenefitReceipt2010 } from './long-term-benefit-receipt-2010.ts';
import { sgb2Section16d2012 } from './sgb2-16d-2012.ts';
import { sgb2Section16d2016 } from './sgb2-16d-2016.ts';
import { sgb2Section16eB } from './sgb2-16e-b.ts';
import { sgb2Section16eC } from './sgb2-16e-c.ts';
import { sgb2Section16eD } from './sgb2-16e-d.ts';
import { sgb2Section16f2009 } from './sgb2-16f-2009.ts';
import { sgb2Section16f2026 } from './sgb2-16f-2026.ts';
import { sgb2Section16h2016 } from './sgb2-16h-2016.ts';
import { sgb2Section16i2019 } from './sgb2-16i-2019.ts';
import { sgb2Section16k2023, sgb2Section16k2024 } from './sgb2-16k.ts';
import { sgb3Section18Benefits2012 } from './sgb3-18-benefits-2012.ts';
import { sgb3Section18Statistics2012 } from './sgb3-18-statistics-2012.ts';
import { stRegioAktivA2022 } from './st-regio-aktiv-a-2022.ts';
import { stStuta2017 } from './st-stuta-2017.ts';

/** Every version whose conditions are held, under the name of its provision and version. */
export const RULEBOOK: Rulebook = {
  'bund-soziale-teilhabe-2015': bundSozialeTeilhabe2015,
  'left-to-a-person': leftToAPerson,
  'long-term-benefit-receipt-2010': longTermBenefitReceipt2010,
  'sgb2-16d-2012': sgb2Section16d2012,
  'sgb2-16d-2016': sgb2Section16d2016,
  'sgb2-16e-b': sgb2Section16eB,
  'sgb2-16e-c': sgb2Section16eC,
  'sgb2-16e-d': sgb2Section16eD,
  'sgb2-16f-2009': sgb2Section16f2009,
  'sgb2-16f-2026': sgb2Section16f2026,
  'sgb2-16h-2016': sgb2Section16h2016,
  'sgb2-16i-2019': sgb2Section16i2019,
  'sgb2-16k-2023': sgb2Section16k2023,
  'sgb2-16k-2024': sgb2Section16k2024,
  'sgb3-18-benefits-2012': sgb3Section18Benefits2012,
  'sgb3-18-statistics-2012': sgb3Section18Statistics2012,
  'st-regio-aktiv-a-2022': stRegioAktivA2022,
  'st-stuta-2017': stStuta2017,
};
