import { permissionsOf } from '#kernel/transition.ts';
import { activityProcedure } from './model/activity.ts';
import { placeProcedure } from './model/place.ts';

/** The rights on places, and the roles that hold them. Each role sees its own part of the list by policy. */
export const placesPermissions = {
  ...permissionsOf(placeProcedure),
  ...permissionsOf(activityProcedure),
  'places.see-activities': [
    'provider',
    'instructor',
    'jobcenter',
    'coach',
    'district-office',
    'programme-office',
    'auditor',
  ],
  'places.see-ramp-up': ['programme-office', 'grant-officer', 'district-office', 'jobcenter', 'auditor'],
  'places.see-places': [
    'provider',
    'instructor',
    'jobcenter',
    'coach',
    'district-office',
    'grant-officer',
    'programme-office',
    'auditor',
  ],
} as const;
