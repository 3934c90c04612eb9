import {
  Actions,
  Button,
  Checkboxes,
  Conflict,
  DateField,
  FieldRow,
  FileField,
  FilterBar,
  Form,
  type FormProps,
  LiveTotal,
  MoneyField,
  MonthField,
  NumberField,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../parts.ts';
import { example, type Say } from './example.ts';

const OFFICES = [
  { value: 'nord', label: 'Nordhafen' },
  { value: 'sued', label: 'Südtal' },
];

/** A form with every field once; the states come through the props of the form. */
export const ApplicationForm = ({ say, ...form }: { say: Say } & Partial<FormProps>) => (
  <Form action="/applications" csrf="token" commandId="0190-1" version={3} draft="application" {...form}>
    <TextField name="title" label={say('Bezeichnung', 'Title')} value="Werkstatt Nordhafen" />
    <TextField
      name="mail"
      label={say('E-Mail für Rückfragen', 'E-mail for questions')}
      type="email"
      autocomplete="email"
      optional
    />
    <MoneyField
      name="amount"
      label={say('Beantragte Summe', 'Amount applied for')}
      hint={say('In Euro, zum Beispiel 12.500,00', 'In euros, for example 12,500.00')}
    />
    <NumberField name="places" label={say('Plätze', 'Places')} value="24" />
    <DateField
      name="startOn"
      label={say('Beginn', 'Start')}
      hint={say('Zum Beispiel 01.01.2027', 'For example 1 January 2027')}
    />
    <MonthField
      name="month"
      label={say('Abrechnungsmonat', 'Month of claim')}
      hint={say('Zum Beispiel 11/2026', 'For example 11/2026')}
    />
    <Select
      name="office"
      label={say('Zuständige Stelle', 'Responsible office')}
      options={OFFICES}
      value="sued"
    />
    <Radios
      name="kind"
      label={say('Art der Kosten', 'Kind of costs')}
      hint={say('Danach richtet sich der Nachweis.', 'The proof depends on it.')}
      options={[
        { value: 'flat', label: say('Pauschale', 'Flat rate') },
        {
          value: 'actual',
          label: say('Tatsächliche Kosten', 'Actual costs'),
          hint: say('Mit Belegliste', 'With a list of receipts'),
        },
      ]}
    />
    <Checkboxes
      name="confirm"
      label={say('Bestätigung', 'Confirmation')}
      options={[
        { value: 'true', label: say('Die Angaben sind vollständig', 'The details are complete') },
        { value: 'read', label: say('Die Hinweise habe ich gelesen', 'I have read the notes') },
      ]}
    />
    <FileField
      name="concept"
      label={say('Konzept', 'Concept')}
      hint="PDF"
      accept="application/pdf"
      optional
    />
    <TextArea name="note" label={say('Bemerkung', 'Remark')} optional />
    <Actions>
      <Button>{say('Einreichen', 'Submit')}</Button>
      <Button kind="secondary" name="intent" value="draft">
        {say('Als Entwurf speichern', 'Save as draft')}
      </Button>
    </Actions>
  </Form>
);

const sent = { title: '', amount: '12.5O', places: '24', startOn: '31.02.2027', kind: [], confirm: ['true'] };

export const faultyProps = (say: Say) => ({
  input: sent,
  faults: [
    { field: 'title', message: say('Geben Sie eine Bezeichnung an.', 'Give a title.') },
    {
      field: 'amount',
      message: say(
        'Schreiben Sie die Summe in Ziffern, zum Beispiel 12.500,00.',
        'Write the amount in digits, for example 12,500.00.',
      ),
    },
    { field: 'startOn', message: say('Den 31.02.2027 gibt es nicht.', '31 February 2027 does not exist.') },
    { field: 'office', message: say('Wählen Sie die zuständige Stelle.', 'Choose the responsible office.') },
    { field: 'kind', message: say('Wählen Sie die Art der Kosten.', 'Choose the kind of costs.') },
    {
      field: 'confirm',
      message: say(
        'Bestätigen Sie, dass Sie die Hinweise gelesen haben.',
        'Confirm that you have read the notes.',
      ),
    },
    { field: 'concept', message: say('Die Datei ist kein PDF.', 'The file is not a PDF.') },
  ],
});

export const conflictExample = (say: Say) => (
  <Conflict
    changed={say(
      'Geändert von Jonas Muster am 22.11.2026, 09:12 Uhr.',
      'Changed by Jonas Muster on 22 November 2026, 09:12.',
    )}
    differences={[
      { label: say('Plätze', 'Places'), yours: '24', theirs: '20' },
      {
        label: say('Beginn', 'Start'),
        yours: say('01.01.2027', '1 January 2027'),
        theirs: say('01.02.2027', '1 February 2027'),
      },
    ]}
  />
);

export const formExamples = [
  example('Form', 'every field', (say) => <ApplicationForm say={say} scope="plain" />),
  example('Form', 'came back with faults', (say) => (
    <ApplicationForm say={say} scope="faulty" {...faultyProps(say)} />
  )),
  example('FieldRow', 'one line of a list', (say) => (
    <Form action="/criteria" csrf="token" scope="criteria">
      <FieldRow legend={say('Kriterium 1', 'Criterion 1')}>
        <TextField name="criteria.0.title" label={say('Bezeichnung', 'Title')} />
        <NumberField name="criteria.0.weight" label={say('Gewicht', 'Weight')} unit="%" />
      </FieldRow>
    </Form>
  )),
  example('LiveTotal', 'adds up while one types', (say) => (
    <Form action="/costs" csrf="token" scope="costs">
      <MoneyField
        name="staff"
        label={say('Personal', 'Staff')}
        value={say('1.200,00', '1,200.00')}
        total="costs"
      />
      <MoneyField name="rent" label={say('Miete', 'Rent')} value={say('300,50', '300.50')} total="costs" />
      <LiveTotal name="costs" label={say('Summe', 'Total')} value={say('1.500,50', '1,500.50')} />
    </Form>
  )),
  example('Conflict', 'two versions side by side', conflictExample),
  example('FilterBar', 'above a list', (say) => (
    <FilterBar action="/applications" reset="/applications" keep={{ sort: 'name' }}>
      <TextField name="text" label={say('Suche', 'Search')} type="search" value="Nord" />
      <Select name="office" label={say('Stelle', 'Office')} options={OFFICES} none={say('Alle', 'All')} />
      <Select
        name="status"
        label={say('Stand', 'Status')}
        options={[{ value: 'open', label: say('offen', 'open') }]}
        none={say('Alle', 'All')}
      />
    </FilterBar>
  )),
];
