// SPDX-License-Identifier: Apache-2.0
// Use case 2 as whole pages: the council's papers arrive, the first visit goes through them, About Me and the care plan
// are completed, and nothing that was said once is asked again.
import assert from 'node:assert/strict';
import { fhirFaults } from '../fhir-validators.mjs';
import { demoTest } from './demo.mjs';
import {
  askedBlank,
  assertSays,
  addEntry,
  choose,
  finishForm,
  openFormNamed,
  question,
  sayWhyNot,
  untilFormOpen,
  wordsIn,
  write,
  writeDay,
} from './forms.mjs';
import {
  SECTIONS,
  box,
  openForm,
  openPerson,
  received,
  saveAndFinish,
  signIn,
  typeInto,
  untilSent,
  untilVersion,
} from './lantern.mjs';
import { storedAt } from './record-server.mjs';

const BATH = 'Somebody beside her when she gets in and out of the bath';
const MORNING = 'Time in the morning until her hip lets go';
const MORNING_NOW = 'An hour and a cup of tea in the morning until her hip lets go';
const CHURCH = 'To be in church on Sundays';
const HIP = 'Painful right hip';
const ROOM = 'A room at Larkfield House, with care';
const IMPORTANT = 'Ask me before you do anything to me.';
const SUPPORT = 'Tea first, then the bath.';
const TEA = 'Tea at six, and time to sit';

const alerts = (page) => page.locator('cpk-alerts-banner').first();
const carePlan = (page) => page.locator('cpk-care-plan');

async function takeIn(page) {
  const papers = page.locator('section').filter({ hasText: 'What the council sent' });
  await papers.getByText('Needs assessment from the council').waitFor();
  await papers.getByText('Care and support plan from the council').waitFor();
  await page.getByRole('button', { name: 'Take it into the record' }).press('Enter');
  await page.getByRole('link', { name: 'First visit', exact: true }).waitFor();
}

async function inForce(page, name) {
  const { records } = await received(page, 'Record');
  const newest = new Map(records.filter((one) => one.class === name).map((one) => [one.recordUid, one]));
  return [...newest.values()];
}

demoTest(
  'the council’s two papers are taken in once, each need once, and what it did not say stays not known',
  async (demo) => {
    const { page } = demo;
    await signIn(page);
    await openPerson(page, 'Betty');
    await carePlan(page).getByText('No need is recorded').waitFor();
    await takeIn(page);

    await carePlan(page).getByRole('heading', { name: BATH }).waitFor();
    await carePlan(page).getByRole('heading', { name: MORNING }).waitFor();
    await carePlan(page).getByText(CHURCH).waitFor();
    for (const [name, count] of [
      ['Need', 2],
      ['Goal', 1],
      ['Problem', 1],
      ['Service', 1],
      ['Local authority', 1],
    ])
      assert.equal((await inForce(page, name)).length, count, name);
    // Nobody was asked about allergies, and nothing that came says none.
    await alerts(page).getByText('Nobody has asked yet').first().waitFor();
    const sent = (await received(page, 'Change log')).map(({ description }) => description);
    assert.deepEqual([...new Set(sent.filter(Boolean))], ['Sent by the county council']);

    await untilSent(page);
    const responses = await storedAt(demo, 'QuestionnaireResponse');
    assert.equal(responses.length, 2);
    for (const response of responses) assert.deepEqual(fhirFaults(response), []);

    await page.reload();
    await page.getByRole('link', { name: 'First visit', exact: true }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Take it into the record' }).count(), 0);
    assert.equal((await inForce(page, 'Need')).length, 2);

    await page.getByRole('link', { name: 'Needs assessment from the council' }).click();
    const paper = page.locator('cpk-form-record');
    await paper.getByText('I was a ward sister. Ask me before you do anything to me.').waitFor();
    await page.getByText('the county council sent this. Emily took it in.').waitFor();
    assert.match(await wordsIn(paper), /eligible and which not, and why\? Asked, and nobody knows/);
  },
);

async function firstVisit(page) {
  await page.getByRole('link', { name: 'First visit', exact: true }).press('Enter');
  await untilFormOpen(page, 'First visit');
  await assertSays(page, 'The county council', 'The social worker', ROOM, 'Day and night', BATH, MORNING, CHURCH, HIP);
  // What is left is to be checked, or was asked by nobody; no name, need, wish or condition stands open.
  assert.deepEqual(await askedBlank(page), [
    'whoWasThere',
    'wantsToTalk',
    'serviceChecked',
    'needChecked',
    'needChecked',
    'outcomeChecked',
    'conditionChecked',
    'anyMedicines',
    'anyAllergies',
    'difficulty',
    'action',
    'actionBy',
    'actionWhen',
    'actionReview',
    'personAgrees',
    'summary',
    'reviewOn',
    'reviewBy',
    'signature',
  ]);
  await write(page, 'whoWasThere', 'Betty');
  await choose(page, 'wantsToTalk', 'Yes');
  await choose(page, 'serviceChecked', 'Yes, it fits');
  await choose(page, 'needChecked', 'Yes, it is so', 0);
  await choose(page, 'needChecked', 'No, it is different', 1);
  assert.equal(await question(page, 'needNow').locator('textarea').inputValue(), MORNING);
  await question(page, 'needNow').locator('textarea').fill(MORNING_NOW);
  await choose(page, 'outcomeChecked', 'Yes, it is so');
  await choose(page, 'conditionChecked', 'Nobody knows yet');
  await sayWhyNot(page, 'anyMedicines', 'Not asked yet');
  await sayWhyNot(page, 'anyAllergies', 'Not asked yet');
  await sayWhyNot(page, 'difficulty', 'Asked, and there is none');
  await write(page, 'swallowingAnsweredBy', 'Betty');
  await writeDay(page, 'swallowingAskedOn', 0);
  await addEntry(page, 'About Me');
  await write(page, 'whatIsMostImportantToMe', IMPORTANT);
  await write(page, 'howAndWhenToSupportMe', SUPPORT);
  await write(page, 'action', TEA);
  await write(page, 'actionBy', 'Whoever is on at night');
  await choose(page, 'personAgrees', 'Yes');
  await choose(page, 'councilTold', 'Not yet');
  await write(page, 'councilTellBy', 'Emily, tomorrow');
  await write(page, 'summary', 'The paper is right but for the hour.');
  await writeDay(page, 'reviewOn', 14);
  await write(page, 'reviewBy', 'Eliza');
  await finishForm(page);
}

async function aboutMe(page) {
  await untilVersion(page, 1);
  await openForm(page);
  assert.equal(await box(page, SECTIONS[0]).inputValue(), IMPORTANT);
  assert.equal(await box(page, 'How and when to support me').inputValue(), SUPPORT);
  await typeInto(page, 'People who are important to me', 'My granddaughter, who nurses too.');
  await saveAndFinish(page);
  await untilVersion(page, 2);
}

async function planOfCare(page) {
  await openFormNamed(page, 'Care plan');
  await assertSays(page, BATH, MORNING_NOW, CHURCH, TEA, 'Whoever is on at night', IMPORTANT, SUPPORT);
  const open = await askedBlank(page);
  // Nothing that a paper or the visit said: no need, wish or action of the record stands open.
  for (const id of ['need', 'otherGoal', 'otherAction', 'otherActionBy']) assert.ok(!open.includes(id), id);
  assert.deepEqual(
    open.filter((id) => id !== 'canDo' && !id.startsWith('other')),
    ['why', 'whoTookPart', 'nextReview', 'reviewBy', 'agreed'],
  );
  await choose(page, 'why', 'A first plan');
  await write(page, 'whoTookPart', 'Betty');
  await writeDay(page, 'nextReview', 28);
  await write(page, 'reviewBy', 'Eliza');
  await choose(page, 'agreed', 'Yes, with the person');
  await write(page, 'agreedName', 'Betty');
  await finishForm(page);
}

demoTest(
  'from the council’s papers over the first visit to About Me and the care plan, and nothing is asked twice',
  async (demo) => {
    const { page } = demo;
    await signIn(page);
    await openPerson(page, 'Betty');
    await takeIn(page);
    await firstVisit(page);

    const banner = alerts(page);
    await banner.getByText('Allergies').first().waitFor();
    assert.match(await wordsIn(banner), /Allergies\s+Nobody has asked yet/, 'not asked stays not asked');
    const [statements] = await inForce(page, 'Safety statements');
    assert.equal(statements.content.allergies.state, 'not-asked');
    assert.equal(statements.content.swallowing.state, 'none-known');
    assert.deepEqual(
      (await inForce(page, 'Need')).map(({ content, versionNumber }) => [content.freeText, versionNumber]),
      [
        [BATH, 1],
        [MORNING_NOW, 2],
      ],
    );
    assert.deepEqual(
      (await inForce(page, 'Problem')).map(({ versionNumber }) => versionNumber),
      [1],
    );
    assert.deepEqual(
      (await inForce(page, 'Service')).map(({ versionNumber }) => versionNumber),
      [1],
    );
    assert.equal(
      await page.getByRole('link', { name: 'First visit', exact: true }).count(),
      1,
      'done: only in the list of what was filled in',
    );

    await aboutMe(page);
    await planOfCare(page);

    const plan = carePlan(page);
    for (const need of [BATH, MORNING_NOW]) await plan.getByRole('heading', { name: need }).waitFor();
    await plan.getByText(CHURCH).waitFor();
    await plan.getByText('Eliza').first().waitFor();
    assert.equal((await inForce(page, 'Care plan')).length, 1);
    assert.equal((await inForce(page, 'Goal')).length, 1);
    assert.equal((await inForce(page, 'Instruction')).length, 1);

    await page.getByRole('link', { name: '← Residents' }).click();
    await openPerson(page, 'Betty');
    const audit = await received(page, 'Audit');
    const of = (type) => audit.filter((event) => event.type === type).map(({ form, submission }) => submission ?? form);
    const submitted = of('submit');
    assert.equal(submitted.length, 3);
    assert.equal(new Set(submitted).size, 3);
    const form = (id) => `https://careplan-kit.example/form/${id}|1.0.0`;
    assert.deepEqual(of('prefill').sort(), ['about-me', 'care-plan', 'first-visit'].map(form).sort());
    await untilSent(page);
    assert.equal((await storedAt(demo, 'QuestionnaireResponse')).length, 5);
    assert.equal((await storedAt(demo, 'Patient')).length, 1);
  },
);
