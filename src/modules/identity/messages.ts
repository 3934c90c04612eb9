import { catalogue } from '#ui/language.ts';

/** Every role as people call it. */
export const roleNames = catalogue(
  {
    'programme-office': 'Programmstelle',
    'grant-officer': 'Bewilligungsstelle',
    'district-office': 'Landkreis, Geschäftsstelle',
    'committee-member': 'Mitglied im Regionalen Arbeitskreis',
    jobcenter: 'Jobcenter',
    provider: 'Träger',
    coach: 'Intensivbetreuung',
    instructor: 'Anleitung',
    participant: 'Teilnehmende Person',
    auditor: 'Prüfung',
    administrator: 'Administration',
    public: 'Öffentlichkeit',
  },
  {
    'programme-office': 'Programme office',
    'grant-officer': 'Grant authority',
    'district-office': 'District office',
    'committee-member': 'Regional committee member',
    jobcenter: 'Jobcenter',
    provider: 'Provider',
    coach: 'Intensive coach',
    instructor: 'Work instructor',
    participant: 'Participant',
    auditor: 'Auditor',
    administrator: 'Administrator',
    public: 'Public',
  },
  { participant: 'Sie nehmen teil', coach: 'Ihre Begleitung', jobcenter: 'Jobcenter' },
);

export type RoleName = keyof (typeof roleNames)['de'];

export const identityMessages = catalogue(
  {
    signIn: {
      title: 'Anmelden',
      demonstrationIntro:
        'Wählen Sie eine Person der Geschichte. Sie sind sofort angemeldet, ohne Kennwort. Alle Personen sind erfunden.',
      as: 'Anmelden',
    },
    roles: {
      title: 'Rolle wechseln',
      intro: 'Sie handeln immer in einer Rolle. Was Sie sehen und tun dürfen, folgt aus ihr.',
      current: 'Aktuelle Rolle',
      choose: 'In dieser Rolle handeln',
    },
    refusals: {
      'no-such-membership': {
        why: 'Diese Rolle steht Ihnen heute nicht zu.',
        next: 'Wählen Sie eine andere Rolle oder fragen Sie Ihre Administration.',
      },
    },
    done: {
      'signed-in': 'Sie sind angemeldet.',
      'signed-out': 'Sie sind abgemeldet.',
      'role-switched': 'Sie handeln jetzt in dieser Rolle.',
    },
  },
  {
    signIn: {
      title: 'Sign in',
      demonstrationIntro:
        'Choose a person of the story. You are signed in at once, without a password. All people are invented.',
      as: 'Sign in',
    },
    roles: {
      title: 'Switch role',
      intro: 'You always act in one role. What you see and may do follows from it.',
      current: 'Current role',
      choose: 'Act in this role',
    },
    refusals: {
      'no-such-membership': {
        why: 'You do not hold this role today.',
        next: 'Choose another role or ask your administrator.',
      },
    },
    done: {
      'signed-in': 'You are signed in.',
      'signed-out': 'You are signed out.',
      'role-switched': 'You now act in this role.',
    },
  },
);
