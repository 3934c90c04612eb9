import { formatHours } from '#ui/language.ts';
import type { FormInput } from '#web/context.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { judgeForm } from '#web/judge-form.ts';
import { fundingCheckJob } from '../funding-check-input.ts';
import { eligibilityMessages } from '../messages.ts';
import { USUAL_WEEKLY_HOURS } from '../model/payment-plan.ts';

/** Returns the fields of the job that payments are compared for; every one may stay empty. */
export function jobFields(): FieldSpec[] {
  const words = eligibilityMessages.fundingCheck.jobFields;
  const hours = formatHours(USUAL_WEEKLY_HOURS);
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

/** Returns the job that was typed, or every fault at once. */
export const judgeJob = (form: FormInput) =>
  judgeForm({ schema: fundingCheckJob, fields: jobFields(), assemble: ({ job }) => job ?? {} }, form);
