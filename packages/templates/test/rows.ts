// SPDX-License-Identifier: Apache-2.0
// Every row of the list of forms and systems a care provider names, in short words of our own, with what the library has for
// it besides the forms that say in their `covers` that they ask its fields.

/** One row, and what becomes of it. At least one of the parts is there, or a form covers the row. */
export interface Row {
  readonly row: number;
  /** What it is, in our words. */
  readonly name: string;
  /** An instrument whose owner has not allowed it to everybody: a result of it, or a pack, has a place. */
  readonly slot?: string;
  /** Work of the project that is not finished. */
  readonly later?: string;
  /** Why it is not the library's job. */
  readonly notOurs?: string;
  /** Elements and packages that do it, or what the library gives towards it. Forms, elements and packages stand in backticks. */
  readonly has?: string;
}

const EMAR = 'eMAR: `@careplan-kit/emar`, `cpk-emar-round`, `cpk-emar-chart`, `cpk-medicine-order`';
const NHS = 'a service of the NHS';

/** All rows, in order. */
export const ROWS: readonly Row[] = [
  { row: 1, name: 'Passport of one page: who I am' },
  { row: 2, name: 'Care plan' },
  { row: 3, name: 'Activity plan' },
  { row: 4, name: 'Activity: what was done' },
  { row: 5, name: 'Life story' },
  { row: 6, name: 'People around the person' },
  { row: 7, name: 'Mental capacity assessment and best interests' },
  { row: 8, name: 'Deprivation of liberty' },
  { row: 9, name: 'Lasting power of attorney' },
  { row: 10, name: 'Wishes for later' },
  { row: 11, name: 'Consent' },
  { row: 12, name: 'Personal care' },
  {
    row: 13,
    name: 'Bowel chart',
    slot: 'pictures of the seven types: numbers and words are asked, no drawing is in it',
  },
  { row: 14, name: 'Food chart' },
  { row: 15, name: 'Weight chart' },
  { row: 16, name: 'Body chart', has: '`cpk-body-map`, with a list for whoever cannot point' },
  { row: 17, name: 'Seizure chart' },
  { row: 18, name: 'Mouth and teeth', slot: 'OHAT' },
  { row: 19, name: 'Record of behaviour' },
  { row: 20, name: 'Moving and handling' },
  { row: 21, name: 'Falls', slot: 'named falls scores, which NICE advises against' },
  { row: 22, name: 'Screening for malnutrition', slot: '“MUST”' },
  { row: 23, name: 'Getting out in an emergency' },
  { row: 24, name: 'Skin and pressure damage', slot: 'PURPOSE T, Waterlow' },
  { row: 25, name: 'Bed rails' },
  { row: 26, name: 'Risk assessment' },
  { row: 27, name: 'Pain chart', slot: 'PAINAD, DisDAT' },
  { row: 28, name: 'Wound chart' },
  { row: 29, name: 'Depression scales', slot: 'Cornell scale' },
  { row: 30, name: 'Medication record', has: `${EMAR}; the list of what is taken: \`building-blocks\`` },
  { row: 31, name: 'Observations' },
  { row: 32, name: 'Diabetes chart' },
  { row: 33, name: 'Fluid balance' },
  { row: 34, name: 'Repositioning chart' },
  { row: 35, name: 'Catheter change' },
  { row: 36, name: 'How much support somebody needs', slot: 'Barthel index and staffing tools' },
  { row: 37, name: 'Signs of getting worse', slot: 'RESTORE2' },
  { row: 38, name: 'Key worker notes' },
  { row: 39, name: 'Messages between shifts' },
  { row: 40, name: 'Notes of several professions' },
  { row: 41, name: 'Doctor’s notes' },
  { row: 42, name: 'Talking with family' },
  { row: 43, name: 'District nurse' },
  { row: 44, name: 'Who is answerable for the shift' },
  { row: 45, name: 'Support plan and review in a home care platform' },
  { row: 46, name: 'Change of a task during a visit' },
  { row: 47, name: 'Medicines record in a home care platform', has: `${EMAR}, by visit too` },
  {
    row: 48,
    name: 'Logging in and out of a visit by barcode',
    notOurs: 'visits, places and telephones are the host’s',
    has: 'who wrote what and when stands in the change log of `@careplan-kit/model`; `shift-accountability` for what was done',
  },
  { row: 49, name: 'Signature on a plan', has: '`cpk-signature`' },
  {
    row: 50,
    name: 'Daily log that family and professionals can see',
    notOurs: 'who may see what is the host’s to keep to',
    has: '`daily-record` and the notes, each with who may read it; `cpk-timeline`',
  },
  {
    row: 51,
    name: 'Forms made by a provider',
    has: '`cpk-designer`, shared by `cpk-catalogue`; forms as data, checked: `@careplan-kit/forms`',
  },
  {
    row: 52,
    name: 'Rota',
    notOurs: 'rostering is a product of its own',
    has: '`@careplan-kit/transfer` takes the shifts of a rota, to say who has to read what after a discharge',
  },
  {
    row: 53,
    name: 'Rules for workers’ own telephones',
    notOurs: 'a policy of the provider',
    has: 'what is kept on a device is encrypted and can be wiped: `@careplan-kit/drafts`',
  },
  { row: 54, name: 'Hospital passport' },
  { row: 55, name: 'Online passport: what matters most' },
  { row: 56, name: 'About Me', has: '`cpk-about-me`' },
  { row: 57, name: 'Older person’s baseline for hospital' },
  { row: 58, name: 'Escalation record for transfer' },
  {
    row: 59,
    name: 'Medicines charts that travel',
    has: '`cpk-emar-chart` on paper and `cpk-leaving-summary` for the ambulance crew',
  },
  { row: 60, name: 'Resuscitation and advance care plan in the bag' },
  { row: 61, name: 'Checklist of the bag' },
  { row: 62, name: 'Belongings' },
  { row: 63, name: 'Medicines sent and come back' },
  { row: 64, name: 'Discharge information' },
  {
    row: 65,
    name: 'Digital red bag',
    has: '`@careplan-kit/transfer`: one PDF, one FHIR document, one archive; `cpk-transfer-pack`, `cpk-transfer-return`',
  },
  {
    row: 66,
    name: 'National reasonable adjustments flag',
    has: '`cpk-alerts-banner`; the document of the flag in `@careplan-kit/model`. The library sends nothing',
  },
  {
    row: 67,
    name: 'Summary care record',
    notOurs: `${NHS}, to be read there`,
    has: 'what the host fetched as FHIR is read by `@careplan-kit/fhir`',
  },
  {
    row: 68,
    name: 'Yearly data security self-check',
    notOurs: `${NHS} and a duty of the provider`,
    has: 'change log and versions of every record; no network call from any package',
  },
  {
    row: 69,
    name: 'Secure mail',
    notOurs: `${NHS}; the library sends nothing`,
    has: 'the pack as one file to attach, encrypted if the host chooses: `@careplan-kit/transfer`',
  },
  { row: 70, name: 'NEWS2' },
  { row: 71, name: 'Soft signs that a resident is unwell', slot: 'the tool of that name: its owner was not found' },
  {
    row: 72,
    name: 'Readings from a box of devices',
    notOurs: 'device and connection belong to their maker and the host',
    has: 'readings the host hands in are answers of `observations`',
  },
  { row: 73, name: 'Whom to call, when and in which steps' },
  {
    row: 74,
    name: 'Ordering repeat medicines with the GP',
    has: '`cpk-medicine-stock` says what runs out, and what to order',
    notOurs: `the order goes through ${NHS}`,
  },
  { row: 75, name: 'Weekend call with a clinician, virtual round' },
  {
    row: 76,
    name: 'Digital social care record',
    notOurs: 'that is the supplier’s product, in which the library stands',
    has: 'all packages; a small record to look at in `examples/demo-dscr`',
  },
  { row: 77, name: 'Daily record', has: '`cpk-timeline`, `cpk-day-comparison`' },
  { row: 78, name: 'Needs assessment of the council' },
  {
    row: 79,
    name: 'Financial assessment',
    notOurs: 'the council’s; nobody here needs income or savings to give care',
    has: 'personal budget and share, as the plan states them: `council-plan`',
  },
  { row: 80, name: 'Care and support plan of the council' },
  { row: 81, name: 'First plan of the provider' },
  {
    row: 82,
    name: 'One view of day and medicines across the team',
    has: '`cpk-timeline` over `daily-record` and the notes; `cpk-emar-chart` with every dose and its giver, family too; the doses since yesterday of `fall-record`',
  },
  { row: 83, name: 'A fall and the ambulance' },
  {
    row: 84,
    name: 'Hospital pack and easy-read papers; after discharge',
    slot: 'symbol sets for easy read, which need a licence',
    has: '`hospital-passport`; `cpk-transfer-pack` and `cpk-transfer-return`',
  },
  {
    row: 85,
    name: 'Moving records to a new system',
    has: '`@careplan-kit/model`: rows of an old system become records, with a report of what did not fit',
  },
  {
    row: 86,
    name: 'First steps to a digital record',
    has: '`@careplan-kit/model`: the classes of MODS, and a check that says what is missing; every form of this page',
  },
  { row: 87, name: 'Parts of a plan that can be passed on' },
  {
    row: 88,
    name: 'Management figures with agreed words',
    notOurs: 'returns and figures are the provider’s',
    has: 'a glossary, English and Welsh, in `@careplan-kit/model`',
  },
  {
    row: 89,
    name: 'Record of the GP and district nurse, to be read',
    notOurs: 'a system of another supplier',
    has: 'what the host fetched as FHIR is read by `@careplan-kit/fhir`; `district-nurse` and `doctors-notes` for what was said',
  },
  { row: 90, name: 'Trusted assessment before a move from hospital' },
  {
    row: 91,
    name: 'Advice by video in a crisis',
    notOurs: 'the call itself is the host’s',
    has: '`clinician-call`: worry, readings, advice and what came of it; `escalation-call`',
  },
];
