import { inMonths, inYears } from '../book/parameter.ts';
import { isUnemployedAddedUp } from '../conditions/unemployed-added-up.ts';
import { rules } from '../rules.ts';

/** The values by which § 18 (2) SGB III measures, wherever a benefit requires long-term unemployment. */
export const longTermUnemployment = {
  time: inYears('sgb3-18-benefits/duration'),
  window: inYears('sgb3-18-benefits/window'),
  allowedWork: inMonths('sgb3-18-benefits/allowed-work'),
};

/** § 18 (2) SGB III: who counts as long-term unemployed for benefits that require it. */
export const sgb3Section18Benefits2012 = rules(longTermUnemployment, ({ time, window, allowedWork }) => ({
  conditions: [
    {
      id: 'long-term-unemployed',
      citation: '§ 18 (2) SGB III',
      text: {
        de: `Innerhalb von ${window.count} Jahren zusammen ${time.count} Jahr arbeitslos; die im Gesetz genannten Unterbrechungen bleiben unberücksichtigt, Arbeit bis zu insgesamt ${allowedWork.count} Monaten.`,
        en: `Unemployed for ${time.count} year in all within ${window.count} years; the interruptions that the law lists are disregarded, work up to ${allowedWork.count} months in total.`,
      },
      values: { durationYears: time.count, windowYears: window.count, allowedWorkMonths: allowedWork.count },
      decide: (person, day) => isUnemployedAddedUp(person, day, { time, window, allowedWork }),
    },
  ],
}));
