import type { IsoDate } from '#kernel/calendar.ts';
import type { Book } from './book/book.ts';
import type { Example } from './book/examples.ts';
import { checkInstrument } from './check-instrument.ts';
import type { LawFacts } from './facts.ts';
import { type HeldValue, heldValue } from './held-value.ts';
import type { Instrument, Version } from './instrument.ts';
import { type Offer, offersOf } from './offer.ts';
import { toPerson } from './person.ts';
import type { LawPlan, PlanInput } from './plan/law-plan.ts';
import { payOf } from './plan/pay-of.ts';
import { toPlan } from './plan/to-plan.ts';
import { type ProvisionPage, provisionPages } from './provision-page.ts';
import { toDay } from './time/day.ts';
import { type Rulebook, toInstruments } from './to-instruments.ts';
import type { LawVerdict } from './verdict.ts';

export type CheckInput = { readonly instrument: string; readonly asOf: IsoDate; readonly facts: LawFacts };

type LawList = {
  readonly instruments: readonly {
    readonly instrument: string;
    readonly title: string;
    readonly versions: readonly Version[];
  }[];
};

/** The law of one book, as functions. Another book is another law: that is how a change is tried out. */
export type Law = ReturnType<typeof createLaw>;

export function createLaw(book: Book, rulebook: Rulebook) {
  const instruments = toInstruments(book, rulebook);

  return {
    /** The verdict on one person and one instrument. Throws for an instrument that `list` does not name. */
    check: ({ instrument, asOf, facts }: CheckInput): LawVerdict =>
      checkInstrument({
        instrument: find(instruments, instrument),
        person: toPerson(facts),
        day: toDay(asOf),
      }),

    /** The verdicts on one person and every instrument, in the order of `list`. */
    checkAll: ({ asOf, facts }: Omit<CheckInput, 'instrument'>): LawVerdict[] => {
      const [person, day] = [toPerson(facts), toDay(asOf)];
      return [...instruments.values()].map((instrument) => checkInstrument({ instrument, person, day }));
    },

    /** The wage subsidy of one job, month by month. Throws for an instrument that `list` does not name. */
    plan: (input: PlanInput): LawPlan =>
      toPlan(find(instruments, input.instrument), input, payOf(input, book)),

    /** Returns what every instrument offers from a day to a last one, in the order of `list`. */
    offers: (from: IsoDate, last: IsoDate): Offer[] =>
      [...instruments.values()].flatMap((instrument) => offersOf(instrument, from, last)),

    /** A value of the law on a day, where one is held. */
    valueOn: (path: string, on: IsoDate): HeldValue | undefined => heldValue(book, path, on),

    /** Every instrument with all its versions. */
    list: (): LawList => ({
      instruments: [...instruments.values()].map(({ id, title, versions }) => ({
        instrument: id,
        title: title.de,
        versions,
      })),
    }),

    /** The page of every provision of the book, with the examples beside it. */
    describe: (examplesOf: (provision: string) => Example[]): ProvisionPage[] =>
      provisionPages(book, instruments, examplesOf),
  };
}

function find(instruments: ReadonlyMap<string, Instrument>, id: string): Instrument {
  const instrument = instruments.get(id);
  if (instrument === undefined) throw new RangeError(`there is no instrument ${id}`);
  return instrument;
}
