// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { inRoot } from '../../../../../scripts/root.mjs';
import { type Bag, isBag } from '../../bag.js';
import { parseFhir } from '../../json/parse-fhir.js';
import { stringifyFhir } from '../../json/stringify-fhir.js';
import { type FhirImport, fromFhir } from '../index.js';

/**
 * Published examples are no part of the repository; where they are at hand, every one of them is read. What they are about
 * is tested on documents of our own beside this file.
 */
const folder = process.env['FHIR_EXAMPLES'] ?? inRoot('..', 'shared', 'reference', 'fhir');
const FOLDERS = ['uk-core-examples', 'pds-examples', 'gp-connect-examples'];

interface Example {
  readonly file: string;
  readonly document: Bag;
  readonly read: FhirImport;
}

function examplesIn(name: string): Example[] {
  const path = `${folder}/${name}`;
  const files = existsSync(path)
    ? readdirSync(path).filter((file) => file.endsWith('.json') && file !== 'index.json')
    : [];
  return files.map((file) => {
    const document = parseFhir(readFileSync(`${path}/${file}`, 'utf8')) as Bag;
    return { file, document, read: fromFhir(document, { asAt: '2026-11-22T10:00:00Z', source: 'Examples' }) };
  });
}

const examples = FOLDERS.flatMap(examplesIn);

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
}

function leavesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return isBag(value) ? Object.values(value).flatMap(leavesOf) : [value];
}

test('every example is read without a throw', (t) => {
  const tally = new Map<string, [number, number]>();
  for (const { document, read } of examples) {
    const counts = tally.get(String(document['resourceType'])) ?? [0, 0];
    counts[read.received.length > 0 ? 0 : 1]++;
    tally.set(String(document['resourceType']), counts);
  }
  t.diagnostic(`${examples.length} examples`);
  for (const [type, [read, left]] of [...tally].sort()) t.diagnostic(`${type}: ${read} read, ${left} left over`);
  for (const type of ['RelatedPerson', 'Condition', 'MedicationStatement'])
    assert.equal(tally.get(type)?.[1] ?? 0, 0, type);
});

test('what is left over is where its path says, and the original is as it came', () => {
  for (const { file, document, read } of examples) {
    for (const { path, value } of read.leftOver) assert.equal(at(document, path), value, file);
    const originals = new Set(leavesOf(read.received.map(({ original }) => original)));
    const left = new Set(leavesOf(read.leftOver.map(({ value }) => value)));
    const bundle = new Set([document['type'], document['id'], document['timestamp']]);
    // Nothing is dropped: each value of the document is in an original, or left over, or was read of a list or a medicine.
    const type = document['resourceType'];
    if (['Bundle', 'List', 'Parameters'].includes(String(type))) continue;
    for (const leaf of leavesOf(document))
      assert.ok(originals.has(leaf) || left.has(leaf) || bundle.has(leaf), `${file}: ${String(leaf)}`);
  }
});

test('an original written out again has the bytes it came with, but for the spaces', () => {
  for (const { file, document, read } of examples) {
    const whole = stringifyFhir(document as never);
    for (const { original } of read.received) assert.ok(whole.includes(stringifyFhir(original as never)), file);
  }
});

/** Hand-picked facts: file, class, path into the content, value. */
const FACTS: readonly (readonly [string, string, string, unknown])[] = [
  [
    'UKCore-AllergyIntolerance-Amoxicillin-Example.json',
    'Allergies and adverse reactions',
    'causativeAgent.code',
    '372687004',
  ],
  [
    'UKCore-AllergyIntolerance-Amoxicillin-Example.json',
    'Allergies and adverse reactions',
    'reactionDetailsCluster.0.severity.code',
    'mild',
  ],
  [
    'UKCore-AllergyIntolerance-Amoxicillin-Example.json',
    'Allergies and adverse reactions',
    'reactionDetailsCluster.0.descriptionOfReaction.display',
    'Urticarial rash',
  ],
  [
    'UKCore-AllergyIntolerance-Sn-TransferDegradedDrugAllergy-Example.json',
    'Allergies and adverse reactions',
    'causativeAgent',
    { originalText: 'Amoxicillin 250mg capsules' },
  ],
  [
    'UKCore-AllergyIntolerance-Sn-NonDrugAllergy-Example.json',
    'Allergies and adverse reactions',
    'causativeAgent',
    { originalText: 'Latex' },
  ],
  [
    'UKCore-Bundle-AllergyList-Example.json',
    'Allergies and adverse reactions',
    'causativeAgent.display',
    'Amoxicillin',
  ],
  [
    'UKCore-Condition-HipReplacement-Example.json',
    'Problem',
    'problem',
    { system: 'http://snomed.info/sct', code: '281445000', display: 'Loosening of total hip replacement' },
  ],
  ['UKCore-MedicationStatement-Amoxicillin-Example.json', 'Medication', 'medicationName.code', '39732311000001104'],
  [
    'UKCore-MedicationStatement-Amoxicillin-Example.json',
    'Medication',
    'structuredDoseDirectionCluster.doseDirectionsDescription',
    '2 capsules 4 times a day.',
  ],
  ['UKCore-MedicationStatement-Amoxicillin-Example.json', 'Medication', 'endDateTime', '2021-05-15T13:50:00+00:00'],
  ['UKCore-MedicationRequest-Amoxicillin-Example.json', 'Medication', 'courseStatus.code', 'completed'],
  ['UKCore-RelatedPerson-JoySmith-Example.json', 'Personal contact', 'relationship.code', 'WIFE'],
  ['RelatedPerson-example.json', 'Personal contact', 'relationship.display', 'father'],
  ['RelatedPerson-example.json', 'Personal contact', 'relationshipType', 'Next-of-Kin'],
  ['RelatedPerson-example.json', 'Personal contact', 'name', 'Mr David Andrew Smith'],
  ['Patient-example.json', 'Subject of care', 'title', 'Mrs'],
  ['Patient-example.json', 'Subject of care', 'personNameSuffix', ['MBE']],
  ['Patient-example.json', 'GP practice', 'gpPracticeDetails', 'F. B. Quux and Co. GP Surgery'],
  ['UKCore-Patient-RichardSmith-Example.json', 'Subject of care', 'nhsNumberStatusIndicator', '01'],
  ['UKCore-Patient-RichardSmith-Example.json', 'Person demographics', 'dateOfBirth', '1970-09-11'],
  ['UKCore-Patient-Extension-NHSCommunication-Example.json', 'Person demographics', 'otherLanguage.0.code', 'en'],
  ['structured-response-medication.json', 'Subject of care', 'personsAddress.0.postcode', 'LS1 5HT'],
  ['structured-response-medication.json', 'Medication', 'medicationName.code', '323509004'],
  [
    'structured-response-medication.json',
    'Medication',
    'additionalInstructions.originalText',
    'INSTRUCTIONS FOR PATIENT',
  ],
];

test('hand-picked facts of the examples are read', (t) => {
  let compared = 0;
  for (const [file, className, path, value] of FACTS) {
    for (const example of examples.filter((one) => one.file === file)) {
      const content = example.read.received.find((one) => one.class === className)?.content;
      assert.deepEqual(at(content, path.split('.')), value, `${file}: ${path}`);
      compared++;
    }
  }
  t.diagnostic(`${compared} facts`);
});

/** Hand-picked doubts and notices: file, and a code that must be among them. */
const CODES: readonly (readonly [string, string])[] = [
  ['UKCore-AllergyIntolerance-Sn-DrugAllergy-Example.json', 'transfer-degraded'],
  ['UKCore-AllergyIntolerance-Sn-NegHandlNoKnownAllergies-Example.json', 'no-known-drug-allergy'],
  ['UKCore-List-Sn-NoAllergyData-Example.json', 'nothing-recorded'],
  ['UKCore-List-EmptyList-Example.json', 'nothing-recorded'],
  ['UKCore-MedicationRequest-Doxycycline-Example.json', 'several-dosages'],
  ['UKCore-MedicationRequest-EyeDrops-Example.json', 'no-name'],
  ['UKCore-MedicationRequest-Amoxicillin-Example.json', 'not-ordered'],
  ['Patient-example.json', 'deceased'],
  ['Patient-example.json', 'ended-name'],
  ['structured-response-medication.json', 'not-an-nhs-number'],
  ['structured-response-medication.json', 'stopped'],
];

test('hand-picked doubts of the examples are raised', () => {
  for (const [file, code] of CODES) {
    for (const { read } of examples.filter((one) => one.file === file)) {
      const codes = [...read.received.flatMap(({ doubts }) => doubts), ...read.notices].map((one) => one.code);
      assert.ok((codes as string[]).includes(code), `${file}: ${code}`);
    }
  }
});

test('no example becomes "none known", and what was entered in error says so', () => {
  const statements = examples.flatMap(({ read }) => read.received).filter((one) => one.class === 'Safety statements');
  assert.deepEqual(statements, []);
  const wrong = examples.filter(({ file }) => file === 'UKCore-AllergyIntolerance-EnteredInError-Example.json');
  for (const { read } of wrong) assert.equal(read.received[0]?.enteredInError, true);
});

test('requests that a statement rests on are left over, so that a medicine is there once', () => {
  for (const { read } of examples.filter(({ file }) => file === 'structured-response-medication.json')) {
    assert.equal(read.received.filter((one) => one.class === 'Medication').length, 2);
    const left = read.leftOver.filter(({ value }) => isBag(value) && value['resourceType'] === 'MedicationRequest');
    assert.equal(left.length, 5);
  }
});
