import { formatHours, type Reading } from '#ui/language.ts';
import type { FormInput } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { judgeForm } from '#web/judge-form.ts';
import { fundingCheckJob } from '../funding-check-input.ts';
import { eligibilityMessages } from '../messages.ts';
import { USUAL_WEEKLY_HOURS } from '../model/payment-plan.ts';

/** The job that payments are compared for: every field may stay empty. */
export function jobFields(reading: Reading): FieldSpec[] {
  const words = eligibilityMessages[reading].fundingCheck.jobFields;
  const hours = formatHours(USUAL_WEEKLY_HOURS, reading);
  return [
    {
      name: 'job.startOn',
      kind: 'date',
      label: words.startOn,
      hint: words.startHint,
    },
    {
      name: 'job.weeklyHours',
      kind: 'hours',
      label: words.weeklyHours,
      hint: words.weeklyHoursHint(hours),
      unit: words.weeklyHoursUnit,
    },
    { name: 'job.hourlyPayCents', kind: 'money', label: words.hourlyPay, hint: words.hourlyPayHint },
    {
      name: 'job.employerShareBasisPoints',
      kind: 'percentage',
      label: words.employerShare,
      hint: words.employerShareHint,
    },
  ];
}

/** The job that was typed, or every fault at once. */
export const judgeJob = (form: FormInput, reading: Reading) =>
  judgeForm(
    { schema: fundingCheckJob, fields: jobFields(reading), assemble: ({ job }) => job ?? {} },
    form,
    reading,
  );
