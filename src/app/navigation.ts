import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#ui/parts.ts';

const words = catalogue(
  {
    home: 'Übersicht',
    programmes: 'Programme',
    calls: 'Aufrufe',
    fundingCheck: 'Fördercheck',
    proposals: 'Vorschläge',
    sittings: 'Sitzungen',
    places: 'Plätze',
    people: 'Menschen',
    changeProposals: 'Änderungsvorschläge',
    today: 'Heute',
    group: 'Meine Gruppe',
    me: 'Meine Seite',
    organisations: 'Organisationen',
    accounts: 'Personen',
    tokens: 'API-Zugänge',
    jobs: 'Aufträge',
    budget: 'Haushalt',
    applications: 'Anträge',
    grants: 'Bescheide',
    projects: 'Projekte',
    fundsRequests: 'Mittelabrufe',
    decisions: 'Entscheidungen',
  },
  {
    home: 'Overview',
    programmes: 'Programmes',
    calls: 'Calls',
    fundingCheck: 'Funding check',
    proposals: 'Proposals',
    sittings: 'Sittings',
    places: 'Places',
    people: 'People',
    changeProposals: 'Change proposals',
    today: 'Today',
    group: 'My group',
    me: 'My page',
    organisations: 'Organisations',
    accounts: 'People',
    tokens: 'API tokens',
    jobs: 'Jobs',
    budget: 'Budget',
    applications: 'Applications',
    grants: 'Grant notices',
    projects: 'Projects',
    fundsRequests: 'Funds requests',
    decisions: 'Decisions',
  },
);

type Item = { readonly key: keyof typeof words; readonly href: string };

const COMMON: readonly Item[] = [
  { key: 'home', href: '/' },
  { key: 'programmes', href: '/programmes' },
  { key: 'calls', href: '/calls' },
];

/** Where each role works. */
const BY_ROLE: Readonly<Record<string, readonly Item[]>> = {
  public: [{ key: 'fundingCheck', href: '/funding-check' }],
  provider: [
    { key: 'proposals', href: '/proposals' },
    { key: 'projects', href: '/projects' },
    { key: 'fundsRequests', href: '/funds-requests' },
    { key: 'places', href: '/places' },
    { key: 'people', href: '/people' },
  ],
  'district-office': [
    { key: 'proposals', href: '/proposals' },
    { key: 'applications', href: '/applications' },
    { key: 'grants', href: '/grants' },
    { key: 'places', href: '/places' },
    { key: 'people', href: '/people' },
  ],
  'programme-office': [
    { key: 'budget', href: '/budget' },
    { key: 'grants', href: '/grants' },
  ],
  'grant-officer': [
    { key: 'decisions', href: '/decisions' },
    { key: 'applications', href: '/applications' },
    { key: 'fundsRequests', href: '/funds-requests' },
    { key: 'budget', href: '/budget' },
    { key: 'grants', href: '/grants' },
  ],
  auditor: [
    { key: 'decisions', href: '/decisions' },
    { key: 'budget', href: '/budget' },
    { key: 'grants', href: '/grants' },
    { key: 'fundsRequests', href: '/funds-requests' },
  ],
  jobcenter: [
    { key: 'people', href: '/people' },
    { key: 'places', href: '/places' },
    { key: 'changeProposals', href: '/change-proposals' },
    { key: 'fundingCheck', href: '/funding-check' },
  ],
  coach: [
    { key: 'today', href: '/today' },
    { key: 'people', href: '/people' },
    { key: 'fundingCheck', href: '/funding-check' },
  ],
  instructor: [{ key: 'group', href: '/group' }],
  participant: [{ key: 'me', href: '/me' }],
  'committee-member': [{ key: 'sittings', href: '/sittings' }],
  administrator: [
    { key: 'organisations', href: '/organisations' },
    { key: 'accounts', href: '/accounts' },
    { key: 'tokens', href: '/tokens' },
    { key: 'jobs', href: '/jobs' },
  ],
};

export function navigationFor(role: string, path: string): NavigationItem[] {
  return [...COMMON, ...(BY_ROLE[role] ?? [])].map(({ key, href }) => ({
    label: words[key],
    href,
    isCurrent: href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`),
  }));
}
