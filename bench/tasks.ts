import { FORM_FIELDS } from '#ui/parts.ts';
import { benchId } from './fill/bench-id.ts';
import { BENCH_DAY } from './fill/fill.ts';

/** One thing that somebody does every day. */
export type Task = {
  readonly name: string;
  /** The role that does it; `number` counts the people of that role. */
  readonly role: string;
  readonly number: number;
  /** The address; for a write, of the record it is about. */
  path(subject: string): string;
  readonly write?: Write;
};

type Write = {
  /** SQL that lists the records it can be done to. */
  readonly subjects: string;
  /** Returns what is typed; `time` says how often this record was written before. */
  form(time: number): Readonly<Record<string, string>>;
  /** It can be done to a record once only. */
  readonly once?: true;
};

const COACH = benchId('coach', 0);
const PROVIDER = benchId('provider', 0);
/** The first person of the first coach. */
const PERSON = benchId('participant', 42);

const page = (name: string, role: string, path: string): Task => ({
  name,
  role,
  number: 0,
  path: () => path,
});

/** Five pages and three writes that make up an ordinary day. */
export const tasks: readonly Task[] = [
  page('programme office: the line', 'programme-office', '/line'),
  page('coach: today', 'coach', '/today'),
  page('coach: one person', 'coach', `/coaching/${PERSON}`),
  page('jobcenter: people', 'jobcenter', '/people'),
  page('jobcenter: people by name', 'jobcenter', '/people?name=M%C3%BChl'),
  page('provider: places', 'provider', '/places'),
  {
    name: 'coach: write a contact',
    role: 'coach',
    number: 0,
    path: (id) => `/coaching/${id}/contacts/new`,
    write: {
      subjects: `select participant_id as id from coaching_case where coach_id = '${COACH}' order by id`,
      form: () => ({ kind: 'phone', onDay: germanDay(BENCH_DAY), minutes: '20', note: 'Erfundene Notiz.' }),
    },
  },
  {
    name: 'coach: milestone reached',
    role: 'coach',
    number: 0,
    path: (id) => `/coaching/milestones/${id}/reach`,
    write: {
      subjects: `select m.id from milestone m join coaching_case c using (participant_id)
                  where c.coach_id = '${COACH}' and m.reached_on is null order by m.id`,
      form: () => ({ [FORM_FIELDS.version]: '1' }),
      once: true,
    },
  },
  {
    name: 'provider: describe a place',
    role: 'provider',
    number: 0,
    path: (id) => `/places/${id}/describe`,
    write: {
      subjects: `select id from place where provider_id = '${PROVIDER}' and needs_tests and status in ('undescribed', 'free') order by id`,
      form: (time) => ({
        [FORM_FIELDS.version]: String(time + 1),
        activityId: benchId('activity', 0),
        hostSite: 'Kleiderkammer am Markt',
        weeklyHours: '30',
        plannedFrom: '01.03.2018',
      }),
    },
  },
];

/** Other lists that grow with the people: not timed, but their plans are looked at. */
export const longLists: readonly Task[] = [
  page('district office: cases', 'district-office', '/people'),
  page('provider: people', 'provider', '/people'),
  page('district office: cases by number', 'district-office', '/people?sort=number'),
  page('district office: places', 'district-office', '/places'),
  page('jobcenter: people by a name of many', 'jobcenter', '/people?name=Berg'),
  page('jobcenter: places', 'jobcenter', '/places'),
  page('jobcenter: places by provider', 'jobcenter', '/places?sort=provider'),
  page('programme office: places', 'programme-office', '/places'),
  page('programme office: places by hours', 'programme-office', '/places?sort=hours'),
  page('programme office: projects', 'programme-office', '/projects'),
  page('grant officer: claims', 'grant-officer', '/claims'),
  page('grant officer: claims by period', 'grant-officer', '/claims?sort=window'),
  page('programme office: home', 'programme-office', '/'),
  page('jobcenter: home', 'jobcenter', '/'),
  page('jobcenter: people whose time is over', 'jobcenter', '/people?stay=over'),
  page('administrator: accounts', 'administrator', '/accounts'),
  page('administrator: accounts by e-mail', 'administrator', '/accounts?sort=email'),
  page('administrator: organisations', 'administrator', '/organisations'),
  page('administrator: organisations by kind', 'administrator', '/organisations?sort=kind'),
];

const germanDay = (day: string): string => day.split('-').reverse().join('.');
