import { type Office, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import type { ProgrammeDefinition } from '../../programmes/model/programme-definition.ts';
import {
  committeeOf,
  districtLine,
  minimalProgramme,
  moneyOf,
  placesOf,
} from '../../programmes/model/testing/minimal-programme.ts';
import { changeDocument } from '../commands/change-document.ts';
import { addParty, draftDocument, offerDocument } from '../index.ts';

const read = { sources: ['A1'], verified: true };
const text = (words: string) => ({ de: words, en: words });

/** The stations of a programme that is agreed on, joined and planned before it is called for. */
const STEPS: ProgrammeDefinition['procedure']['steps'] = [
  {
    act: 'agreement',
    by: ['ministry', 'association'],
    decidedBy: 'signatures',
    founders: [text('Ministerium'), text('Verband')],
    ...read,
  },
  { act: 'accession', by: ['district'], ...read },
  { act: 'regional-concept', by: ['district'], to: 'ministry', decidedBy: 'approval', ...read },
  { act: 'target-agreement', by: ['district'], to: 'ministry', decidedBy: 'signatures', ...read },
  ...districtLine().map((step) =>
    step.act === 'call' || step.act === 'application'
      ? { ...step, needs: ['regional-concept' as const] }
      : step,
  ),
];

/** A Land with an association and its signatory, a second person in the ministry, and a programme of those stations. */
export async function openDocumentRoom() {
  const office: Office = await openOffice();
  const ministryId = office.people['programme-office']?.organisationId as string;
  await office.hire('second-office', 'programme-office', ministryId);
  const associationId = await office.found('association', 'Landkreistag');
  await office.hire('signatory', 'signatory', associationId);
  const elsewhereId = await office.found('district', 'Altmarkkreis Salzwedel');
  await office.hire('elsewhere', 'district-office', elsewhereId);
  const programmeId = await publishedProgramme(office, {
    money: [moneyOf(null)],
    offers: placesOf({ garden: 10_000 }),
    procedure: { ...minimalProgramme().procedure, steps: STEPS, committee: committeeOf() },
  });
  const said = (outcome: Awaited<ReturnType<Office['does']>>): unknown =>
    outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
  const stateOf = async (id: string): Promise<string> =>
    (await office.sql('select status from document where id = $1', [id]))[0]?.status;
  const versionOf = async (id: string): Promise<number> =>
    (await office.sql('select version from document where id = $1', [id]))[0]?.version;
  const partyOf = async (id: string, organisationId: string): Promise<string> =>
    (
      await office.sql(
        `select id from document_party where document_id = $1 and organisation_id = $2 and outcome = 'open'`,
        [id, organisationId],
      )
    )[0]?.id;
  const name = (document: string, organisationId: string | undefined, role: string) =>
    office.does('programme-office', addParty, {
      id: document,
      ...(organisationId !== undefined && { organisationId }),
      personName: 'Erika Erfunden',
      function: 'Geschäftsführerin',
      role,
    });
  /** An agreement with its text and both founders, still a draft. */
  const drafted = async (): Promise<string> => {
    const id = await office.did('programme-office', draftDocument, {
      programmeId,
      kind: 'agreement',
      title: 'Vereinbarung über das Testprogramm',
    });
    await office.did('programme-office', changeDocument, {
      id,
      version: 1,
      title: 'Vereinbarung über das Testprogramm',
      body: 'Die Parteien arbeiten zusammen.',
    });
    await name(id, ministryId, 'founder');
    await name(id, associationId, 'founder');
    return id;
  };
  const offered = async (): Promise<string> => {
    const id = await drafted();
    await office.did('programme-office', offerDocument, { id, version: await versionOf(id) });
    return id;
  };
  const ids = { ministryId, associationId, elsewhereId, programmeId };
  return { office, ...ids, said, stateOf, versionOf, partyOf, name, drafted, offered };
}

/** A regional concept that fits the programme of the room. */
export const CONCEPT = {
  needs: 'Vierhundert Menschen sind seit vier Jahren ohne Arbeit.',
  goals: ['Sechzig haben im Frühjahr eine Beschäftigung.'],
  offers: [{ offer: 'garden', quantity: 60 }],
  money: [{ source: 'land', budgetYear: 2018, amountCents: 64_500_000 }],
  jobcenterPart: 'Das Jobcenter weist zu und trägt die Mehraufwandsentschädigung.',
};
