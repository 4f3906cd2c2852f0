// SPDX-License-Identifier: Apache-2.0
// What a person says goes the whole way and comes back as they said it: typed, drafted, submitted, stored, exchanged in
// both shapes of the standard and in FHIR.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aboutMeFromFhir, aboutMeToFhir, fromQuestionnaireResponse, toQuestionnaireResponse } from '@careplan-kit/fhir';
import { createForm, createSubmission, extract, parseDefinition } from '@careplan-kit/forms';
import {
  ABOUT_ME_SECTIONS,
  AboutMe,
  applyOperations,
  emptyCareRecord,
  latest,
  parseCareRecord,
} from '@careplan-kit/model';
import { fromPrsb1, fromPrsb201, toPrsb1, toPrsb201 } from '@careplan-kit/model/exchange';
import { aboutMe } from '@careplan-kit/templates/about-me';

const author = { id: 'worker-sue', name: 'Sue', role: 'Care worker' };
const at = '2026-11-22T14:02:00Z';
const context = { today: '2026-11-22' };
const definition = parseDefinition(aboutMe);

const TEXTS = {
  'a text of 20,000 characters': 'My day begins with tea. '.repeat(834).slice(0, 20_000),
  'text from right to left, with a name in Latin letters in it':
    'أحب الشاي مع Betty، وأكره الضوضاء.\nمن فضلك اطرق الباب.',
  'emoji made of several signs': 'I am fine 👍🏽 with my family 👨‍👩‍👧‍👦 and the flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'signs beside the letters': 'Zoë’s café — “naïve” — ŵ ŷ — ½ — मुझे चाय — 𝒜',
  'markup, which is only text': '<script>alert(1)</script> <img src=x onerror=alert(1)> {{x}} ${y} &amp; ]]>',
  'lines, tabs and spaces at both ends': '  first\n\n\tsecond  \n   ',
};
const LONG_NAME = `${'Wilhelmina-Anastasia '.repeat(10)}`.slice(0, 199) + 'X';

/** A form as Sue left it, opened again from what the draft kept. */
function filled(answers, record) {
  const form = createForm(definition, { context, record });
  for (const [key, value] of Object.entries(answers)) form.answer(key, value);
  const snapshot = JSON.parse(JSON.stringify(form.snapshot()));
  return createForm(definition, { context, snapshot });
}

function submitted(answers, person) {
  const empty = emptyCareRecord({ id: 'resident-betty', ...person });
  const result = createSubmission(filled(answers, empty), {
    id: 's-1',
    subjectOfCare: 'resident-betty',
    author,
    submittedAt: at,
  });
  assert.ok(result.ok, JSON.stringify(result));
  const { submission } = result;
  const commit = { committer: author, at, systemIdentifier: 'test', newUid: () => 'about-me-1' };
  const { record } = applyOperations(empty, extract(definition, submission, empty), commit, [AboutMe]);
  return { submission, record: parseCareRecord(JSON.parse(JSON.stringify(record)), [AboutMe]) };
}

const wordsOf = (content) =>
  Object.fromEntries(
    ABOUT_ME_SECTIONS.flatMap(({ key }) => {
      const text = content[key]?.response?.text;
      return text === undefined ? [] : [[key, text]];
    }),
  );

const over = (value) => JSON.parse(JSON.stringify(value));

function assertComesBack(answers, person = { personFirstName: 'Betty' }) {
  const { submission, record } = submitted(answers, person);
  const version = latest(record, AboutMe);
  assert.deepEqual(wordsOf(version.content), answers);
  assert.deepEqual(fromPrsb201(over(toPrsb201(version.content).document)).aboutMe, version.content);
  assert.deepEqual(fromPrsb1(over(toPrsb1(version.content).document)).aboutMe, version.content);
  const chain = fromPrsb201(over(toPrsb201(fromPrsb1(over(toPrsb1(version.content).document)).aboutMe).document));
  assert.deepEqual(chain.aboutMe, version.content);
  assert.deepEqual(aboutMeFromFhir(over(aboutMeToFhir(record, version))).content, version.content);
  const response = over(toQuestionnaireResponse(definition, submission));
  assert.deepEqual(over(fromQuestionnaireResponse(definition, response).answers), over(submission.answers));
}

describe('what a person said comes back as they said it', () => {
  for (const [what, text] of Object.entries(TEXTS)) {
    test(`${what}, in every section`, () => {
      assertComesBack(Object.fromEntries(ABOUT_ME_SECTIONS.map(({ key }) => [key, text])));
    });
  }

  test('all of them at once, and a name of 200 characters', () => {
    assert.equal(LONG_NAME.length, 200);
    const texts = Object.values(TEXTS);
    const answers = ABOUT_ME_SECTIONS.map(({ key }, index) => [key, texts[index % texts.length]]);
    assertComesBack(Object.fromEntries(answers), { personFirstName: LONG_NAME });
  });

  test('a section left blank stays blank, and is not there as an empty text', () => {
    const { myWellness } = Object.fromEntries(ABOUT_ME_SECTIONS.map(({ key }) => [key, 'Tea.']));
    const answers = { myWellness };
    assertComesBack(answers);
    const { record } = submitted(answers, { personFirstName: 'Betty' });
    const { content } = latest(record, AboutMe);
    assert.deepEqual(
      ABOUT_ME_SECTIONS.filter(({ key }) => key in content).map(({ key }) => key),
      ['myWellness'],
    );
  });
});
