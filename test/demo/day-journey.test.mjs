// SPDX-License-Identifier: Apache-2.0
// Use case 1 as whole pages: a worker of the agency who has never met Mr Green reads his day in under a minute, records it by
// evening, and the day before and the week stand beside it.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import { addEntry, finishForm, openFormNamed, wordsIn, writeDay } from './forms.mjs';
import { openPerson, received, signIn, signOut, untilSent } from './lantern.mjs';
import { storedAt } from './record-server.mjs';

const PHONE = { width: 360, height: 800 };
/** A slow reader reads some two hundred words in a minute. */
const WORDS_A_MINUTE = 200;
const SCREENS = 2;
const HEEL = 'He left his tea, and his left heel hurts.';

/** One field of the open form; of an entry, the one that stands at this place. */
const question = (page, id, at = 0) =>
  page.locator(`cpk-form .field[data-key="${id}"], cpk-form .field[data-key^="${id}~"]`).nth(at);

const choose = (page, id, name, at = 0) =>
  question(page, id, at).getByRole('radio', { name, exact: true }).press('Space');
const write = (page, id, words, at = 0) => question(page, id, at).locator('input, textarea').first().fill(words);

const comparison = (page) => page.locator('cpk-day-comparison');

/** What stands for a subject on each of the days: today, the day before, a week before. */
async function daysOf(page, subject) {
  const cells = comparison(page).locator(`tr[data-subject="${subject}"] td`);
  return (await cells.allTextContents()).map((words) => words.replace(/\s+/g, ' ').trim());
}

async function openDay(page) {
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('heading', { name: 'Mr Green: today', level: 1 }).waitFor();
  await comparison(page).getByRole('table').or(comparison(page).getByText('No day to show')).first().waitFor();
}

/** `YYYY-MM-DDTHH:MM` on another day, by the clock of the browser. */
function momentIn(days, time) {
  const day = new Date(Date.now() + days * 86_400_000);
  const two = (number) => String(number).padStart(2, '0');
  return { day: day.getDate(), month: day.getMonth() + 1, year: day.getFullYear(), time, two };
}

async function writeMoment(page, id, days, time, at = 0) {
  const { day, month, year } = momentIn(days, time);
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year }))
    await question(page, id, at).getByRole('textbox', { name, exact: true }).fill(String(value));
  await question(page, id, at).getByRole('textbox', { name: 'Time' }).fill(time);
}

async function pick(page, id, label, at = 0) {
  const here = question(page, id, at);
  await here.getByRole('combobox').fill(label);
  await here.getByRole('option', { name: label, exact: true }).click();
}

async function writePart(page, { part, days, time, ate, drank, mood, different }, at = 0) {
  await choose(page, 'partOfDay', part, at);
  await writeMoment(page, 'at', days, time, at);
  await write(page, 'from', 'Sue', at);
  await pick(page, 'ate', ate, at);
  await pick(page, 'drank', drank, at);
  await pick(page, 'mood', mood, at);
  await choose(page, 'different', different ? 'Yes' : 'No', at);
}

async function writeSheet(page, days, drinks) {
  await openFormNamed(page, 'Fluid chart');
  const { day, month, year } = momentIn(days, '');
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year }))
    await question(page, 'date').getByRole('textbox', { name, exact: true }).fill(String(value));
  for (const [at, [time, what, ml]] of drinks.entries()) {
    await addEntry(page, 'drink');
    await question(page, 'intakeAt', at).locator('input').first().fill(time);
    await pick(page, 'intakeKind', what, at);
    if (ml !== null) await question(page, 'takenMl', at).locator('input').first().fill(ml);
  }
  await finishForm(page);
}

/** The days that were, as a worker of the house left them. */
async function writeAllergy(page) {
  await openFormNamed(page, 'Whether somebody has allergies');
  await choose(page, 'anyAllergies', 'Yes');
  await addEntry(page, 'allergy');
  await write(page, 'allergyTo', 'Penicillin');
  await write(page, 'allergiesAnsweredBy', 'Mr Green');
  await writeDay(page, 'allergiesAskedOn', 0);
  await finishForm(page);
}

async function daysBefore(page) {
  await signIn(page, 'Sue');
  await openPerson(page, 'Green');
  await writeAllergy(page);
  await openFormNamed(page, 'Daily record');
  await writePart(page, {
    part: 'Afternoon',
    days: -1,
    time: '13:00',
    ate: 'Ate about half',
    drank: 'Drank less than usual',
    mood: 'Quiet',
    different: true,
  });
  await write(page, 'changes', HEEL);
  await write(page, 'changesToldTo', 'Eliza, at half past one');
  await addEntry(page, 'part of the day');
  const before = {
    part: 'Afternoon',
    days: -7,
    time: '13:10',
    ate: 'Ate all of the meal',
    drank: 'Drank as much as usual',
  };
  await writePart(page, { ...before, mood: 'Content', different: false }, 1);
  await finishForm(page);
  await writeSheet(page, -1, [
    ['09:00', 'Tea or coffee', '150'],
    ['11:00', 'Water', null],
  ]);
  await writeSheet(page, -7, [
    ['09:00', 'Tea or coffee', '200'],
    ['11:00', 'Juice or squash', '180'],
  ]);
  await signOut(page);
}

demoTest(
  'a worker of the agency reads Mr Green’s day in under a minute on a phone, and records it by evening',
  async (demo, t) => {
    const { page } = demo;
    await daysBefore(page);

    // Emily is from the agency, and has a telephone in her hand.
    await page.setViewportSize(PHONE);
    await signIn(page, 'Emily');
    await openPerson(page, 'Green');
    await openDay(page);

    const minute = page.locator('#minute');
    const words = (await minute.innerText()).split(/\s+/).filter(Boolean).length;
    const shown = await page.evaluate(() => {
      // What is folded up on a phone is not read in the first minute.
      const folded = (element) => Boolean(element?.closest('style, .visually-hidden, .fold:not(.open)'));
      const count = (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        let sum = 0;
        while (walker.nextNode())
          if (!folded(walker.currentNode.parentElement))
            sum += walker.currentNode.data.split(/\s+/).filter(Boolean).length;
        return sum;
      };
      return ['cpk-person-banner', 'cpk-alerts-banner']
        .map((tag) => count(document.querySelector(tag).shadowRoot))
        .reduce((one, other) => one + other);
    });
    const end = await minute.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
    t.diagnostic(
      `${words + shown} words, ${(end / PHONE.height).toFixed(1)} screens of ${PHONE.width} x ${PHONE.height}`,
    );
    assert.ok(words + shown < WORDS_A_MINUTE, `${words + shown} words`);
    assert.ok(end <= SCREENS * PHONE.height, `${end} px`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), PHONE.width, 'no scrolling sideways');

    // What she must know: his allergy, how he wants it, and what somebody has to look at since yesterday.
    assert.match(await wordsIn(page.locator('cpk-alerts-banner')), /Allergies.*Penicillin/);
    assert.match(await minute.innerText(), /left heel hurts/);
    assert.match(await minute.innerText(), /Told: Eliza/);
    assert.match(await minute.innerText(), /No drink is written down today/);

    // In the evening she writes it.
    await page.getByRole('link', { name: 'Daily record', exact: true }).click();
    await page.getByRole('button', { name: 'Save and finish' }).waitFor();
    await choose(page, 'partOfDay', 'Night');
    await writeMoment(page, 'at', 0, '00:05');
    await write(page, 'from', 'Emily');
    await choose(page, 'sleep', 'Slept well');
    await pick(page, 'ate', 'No meal in this part of the day');
    await pick(page, 'mood', 'Content');
    await choose(page, 'different', 'No');
    await write(page, 'note', 'The pillow under his heel helped.');
    await finishForm(page);
    await writeSheet(page, 0, [
      ['00:01', 'Water', '120'],
      ['00:02', 'Nothing: asleep', null],
    ]);

    await openDay(page);
    const timeline = page.locator('cpk-timeline');
    await timeline.getByText('The pillow under his heel helped.').waitFor();
    assert.match(await wordsIn(timeline), /Daily record.*00:05|00:05.*Daily record/s);
    assert.match(await minute.innerText(), /Drunk today: 120 ml in 2 entries/);

    // The day, the one before and the same day of the week before.
    const shape = (cells) => cells.map((cell) => cell.replace(/^.*?\d{4} /, ''));
    assert.deepEqual(shape(await daysOf(page, 'drink')), [
      'Drunk: 120 ml in 2 entries',
      '13:00 Afternoon: Drank less than usual Look: Drunk: at least 150 ml in 2 entries; 1 without an amount',
      '13:10 Afternoon: Drank as much as usual Drunk: 380 ml in 2 entries',
    ]);
    assert.deepEqual(shape(await daysOf(page, 'food')), [
      '00:05 Night: No meal in this part of the day',
      '13:00 Afternoon: Ate about half',
      '13:10 Afternoon: Ate all of the meal',
    ]);
    assert.deepEqual(shape(await daysOf(page, 'sleep')), [
      '00:05 Night: Slept well',
      'Nothing written',
      'Nothing written',
    ]);
    assert.deepEqual(shape(await daysOf(page, 'mood')), [
      '00:05 Night: Content',
      '13:00 Afternoon: Quiet',
      '13:10 Afternoon: Content',
    ]);
    assert.match(await wordsIn(comparison(page)), /On none of these days was anything written under:.*Weight/);

    // The week in a drawing and a table: the day that is not whole says so.
    const chart = page.locator('cpk-chart');
    await chart.getByText(/150/).first().waitFor();
    assert.match(await wordsIn(chart), /at least|At least/);

    await page.getByRole('link', { name: '← Mr Green' }).click();
    await untilSent(page);
    const { records } = await received(page, 'Record');
    const notes = records.filter((one) => one.class === 'Communication');
    assert.ok(notes.length >= 3);
    assert.ok((await storedAt(demo, 'QuestionnaireResponse')).length >= 5);
  },
);

demoTest(
  'a visiting worker reads the day and is offered nothing to fill in; nothing written is said as that',
  async ({ page }) => {
    await signIn(page, 'Sophie');
    await openPerson(page, 'Green');
    await openDay(page);
    assert.match(await page.locator('#minute').innerText(), /No drink is written down today/);
    assert.equal(await page.getByRole('navigation', { name: 'Write it' }).count(), 0);
    assert.deepEqual(await comparison(page).getByText('Nothing written').count(), 0);
    await comparison(page)
      .getByText(/On none of these days was anything written under:/)
      .waitFor();
  },
);

demoTest('on the day after, what was today stands as yesterday', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T19:30:00Z') });
  await page.reload();
  await signIn(page, 'Emily');
  await openPerson(page, 'Green');
  await openFormNamed(page, 'Daily record');
  await choose(page, 'partOfDay', 'Evening');
  await question(page, 'at').getByRole('textbox', { name: 'Day', exact: true }).fill('22');
  await question(page, 'at').getByRole('textbox', { name: 'Month', exact: true }).fill('11');
  await question(page, 'at').getByRole('textbox', { name: 'Year', exact: true }).fill('2026');
  await question(page, 'at').getByRole('textbox', { name: 'Time' }).fill('19:00');
  await write(page, 'from', 'Emily');
  await pick(page, 'ate', 'Ate all of the meal');
  await choose(page, 'different', 'No');
  await finishForm(page);
  await openDay(page);
  const evening = /19:00 Evening: Ate all of the meal/;
  assert.deepEqual(
    (await daysOf(page, 'food')).map((cell) => evening.test(cell)),
    [true, false, false],
  );
  await signOut(page);
  await page.clock.setSystemTime(new Date('2026-11-23T08:00:00Z'));
  await signIn(page, 'Jane');
  await openPerson(page, 'Green');
  await openDay(page);
  assert.deepEqual(
    (await daysOf(page, 'food')).map((cell) => evening.test(cell)),
    [false, true, false],
  );
});

demoTest(
  'who rings for help has what was just recorded before them, with its time and who wrote it',
  async ({ page }) => {
    await signIn(page, 'Emily');
    await openPerson(page, 'Green');
    await openFormNamed(page, 'Observations (NEWS2)');
    await write(page, 'takenAt', '00:01');
    for (const [id, value] of [
      ['respirationRate', '24'],
      ['spo2', '93'],
      ['systolicBp', '104'],
      ['pulse', '112'],
      ['temperature', '38.6'],
    ])
      await write(page, id, value);
    await choose(page, 'airOrOxygen', 'Air');
    await choose(page, 'consciousness', 'Alert');
    await choose(page, 'concern', 'Yes');
    await choose(page, 'ownPlan', 'No');
    await write(page, 'done', 'I ring now.');
    await write(page, 'told', 'Eliza, 00:02');
    await writeMoment(page, 'again', 1, '08:00');
    await finishForm(page);

    await openDay(page);
    await comparison(page).getByText('24 breaths a minute, oxygen 93%').waitFor();
    await page.getByRole('link', { name: 'Ring for help', exact: true }).click();
    await page.getByRole('button', { name: 'Save and finish' }).waitFor();
    const readings = await question(page, 'readings').locator('textarea').inputValue();
    assert.match(readings, /^Taken at 00:01 on \d+ \w+, written by Emily: 24 breaths a minute; oxygen 93% on air;/);
    assert.match(readings, /the worker is worried/);
    assert.match(
      await page.locator('cpk-form').evaluate(({ shadowRoot }) => shadowRoot.textContent),
      /No escalation plan holds/,
    );
  },
);
