import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { definitionBehind, rulesOf } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { type AskedBody, type ConditionAsked, conditionsFor } from '../model/conditions.ts';
import { lastAnswers } from './asked-bodies.ts';

/** A condition of which the acting body says whether it is met, with the application that it is about. */
export type AskedCondition = Pick<ConditionAsked, 'number' | 'text'> & {
  /** Its last answer. */
  readonly said: { readonly isMet: boolean; readonly reason: string } | null;
  readonly programmeTitle: Readonly<Record<'de' | 'en', string>>;
  readonly application: AskedApplication;
};

type AskedApplication = {
  readonly id: string;
  readonly districtId: string;
  readonly granteeId: string;
  readonly grantorId: string;
  readonly granteeName: string;
  readonly projects: readonly string[];
  readonly startsOn: IsoDate;
  /** The day after the last. */
  readonly endsOn: IsoDate;
  readonly submittedOn: IsoDate;
};

type Row = {
  definition: Parameters<typeof rulesOf>[0];
  body: Omit<AskedBody, 'said'>;
  applications: (AskedApplication &
    Pick<AskedBody, 'said'> & { readonly rulesFrom: IsoDate; readonly area: string | null })[];
};

/** Lists the conditions that the files let the acting body decide, of applications that nobody has decided yet. */
export async function listAskedConditions({ db }: Work, applicationId?: string): Promise<AskedCondition[]> {
  const { rows } = await sql<Row>`
    select ${definitionBehind('a.programme_id')} as definition, jsonb_build_object('id', o.id, 'kind', o.kind, 'name', o.name) as body,
           jsonb_agg(jsonb_build_object('id', a.id, 'districtId', a.district_id, 'granteeId', a.grantee_id, 'grantorId', a.grantor_id,
             'granteeName', a.grantee_name, 'projects', a.projects, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
             'submittedOn', a.submitted_on, 'rulesFrom', a.rules_from, 'area', a.area,
             'said', ${lastAnswers(sql`a.id`)}) order by a.submitted_on, a.id) as applications
      from asked_applications() a join organisation_name o on o.id = (select organisation())
     where ${applicationId ?? null}::uuid is null or a.id = ${applicationId ?? null}::uuid
     group by a.programme_id, o.id, o.kind, o.name`.execute(db);
  return rows.flatMap(askedIn);
}

const askedIn = ({ definition, body, applications }: Row): AskedCondition[] =>
  applications.flatMap(({ rulesFrom, area, said, ...application }) => {
    const rules = rulesOf(definition, area, rulesFrom);
    return conditionsFor(rules, application, [{ ...body, said }]).flatMap(({ number, text, asked }) =>
      asked ? [{ number, text, said: asked.said, programmeTitle: rules.title, application }] : [],
    );
  });

/** Tells whether an answer is still wanted: where none was given, or one that stops the grant. */
export const isOpen = ({ said }: AskedCondition): boolean => !said?.isMet;
