// SPDX-License-Identifier: Apache-2.0
// The FHIR that the host received is valid R4 and says what was typed.
import assert from 'node:assert/strict';
import { fhirFaults } from '../fhir-validators.mjs';
import { demoTest } from './demo.mjs';
import { SECTIONS, openFormOf, received, saveAndFinish, typeInto, untilVersion } from './lantern.mjs';

const TYPED = [
  'My church.\n“Home for Christmas” – that’s what I want.  Two spaces, <b>no markup</b> & no tabs.',
  'Fy wyres; she works nights. Zoë, Łukasz, 李, 😀.',
  'When my hip is bad I get sharp with people.',
];

function answersOf({ item = [], text, answer }) {
  return [...(answer ? [[text, answer]] : []), ...item.flatMap(answersOf)];
}

demoTest('response, patient and questionnaire are valid, and the words are those typed', async ({ page }) => {
  await openFormOf(page, 'Betty');
  for (const [index, label] of SECTIONS.entries()) await typeInto(page, label, TYPED[index]);
  await saveAndFinish(page);
  await untilVersion(page, 1);

  const { QuestionnaireResponse: response, Patient, Questionnaire } = await received(page, 'FHIR');
  for (const resource of [response, Patient, Questionnaire]) assert.deepEqual(fhirFaults(resource), []);

  assert.equal(response.resourceType, 'QuestionnaireResponse');
  assert.equal(response.status, 'completed');
  assert.equal(response.questionnaire, `${Questionnaire.url}|${Questionnaire.version}`);
  assert.equal(response.questionnaire, 'https://careplan-kit.example/form/about-me|1.0.0');
  assert.equal(response.subject.reference, `Patient/${Patient.id}`);
  assert.equal(response.author.display, 'Emily');
  assert.deepEqual(
    Patient.identifier.map(({ value }) => value),
    ['9990000050'],
  );
  const today = await page.evaluate(() => new Intl.DateTimeFormat('fr-CA').format(new Date()));
  assert.deepEqual(answersOf(response), [
    ...SECTIONS.map((label, index) => [label, [{ valueString: TYPED[index] }]]),
    ['When was this written or talked through?', [{ valueDate: today }]],
  ]);
});
