import { catalogue } from '#ui/language.ts';

type Facts = Readonly<Record<string, string | number | null>>;

/** The sentence that nobody may add to what one payer bears: as the file says it, else with its figures. */
export const onlyPayerWords = catalogue(
  {
    sentence: ({ titleDe, payer, noteDe }: Facts): string =>
      noteDe
        ? String(noteDe)
        : `„${titleDe}“ zahlt allein ${PAYERS_DE[String(payer)]}; niemand darf etwas dazugeben.`,
  },
  {
    sentence: ({ titleEn, payer, noteEn }: Facts): string =>
      noteEn
        ? String(noteEn)
        : `“${titleEn}” is paid by ${PAYERS_EN[String(payer)]} alone; nobody may add to it.`,
  },
);

const PAYERS_DE: Readonly<Record<string, string>> = {
  land: 'das Land',
  esf: 'der ESF',
  federal: 'der Bund',
  jobcenter: 'das Jobcenter',
  municipality: 'die Kommune',
  grantee: 'der Zuwendungsempfänger',
};
const PAYERS_EN: Readonly<Record<string, string>> = {
  land: 'the Land',
  esf: 'the ESF',
  federal: 'the federation',
  jobcenter: 'the Jobcenter',
  municipality: 'the municipality',
  grantee: 'the grantee',
};
