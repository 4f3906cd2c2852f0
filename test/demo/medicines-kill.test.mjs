// SPDX-License-Identifier: Apache-2.0
// The browser is killed in the middle of recording a dose, at each step by name: afterwards the dose is recorded once or
// clearly still to do; never twice, never lost. MEDICINES_KILLS=500 kills that often more, at moments of chance.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { IN_FULL } from '../full-run.mjs';
import { demoTest } from './demo.mjs';
import { signIn } from './lantern.mjs';
import { STEPS, WRITING, dayOf, instantOf, killAt, openDay } from './medicine-kills.mjs';
import { card, itIs, openChecked, recordsOf, untilStored } from './medicines.mjs';

const MORE_KILLS = Number(process.env.MEDICINES_KILLS ?? 1);
/** Every step in the full tests; otherwise the two at which most is under way, and for a dose one before and one after. */
const TRIED = IN_FULL ? WRITING : WRITING.slice(-2);
const TRIED_OF_A_DOSE = IN_FULL
  ? STEPS
  : STEPS.filter(([step], at) => at === 1 || step === WRITING.at(-1)[0] || at === 7);
const BODAT = 'resident-bodat';
const MEDICINE = 'Co-careldopa';

/** A dose of its own for each kill: the one of eight in the morning. */
const slotOf = (day) => `bodat-co-careldopa@${instantOf(day, '08:00')}`;

const isDue = (page) => page.locator('cpk-emar-round .urgent').getByText(MEDICINE).isVisible();

/** Opens the product again: the dose is recorded once, or it is on the list; then it is given, and is there once. */
async function assertOnceOrToDo(demo, day, expected, said) {
  await demo.open();
  await openDay(demo, day);
  const records = await recordsOf(demo.page, slotOf(day));
  const due = await isDue(demo.page);
  assert.ok(records.length <= 1, `${records.length} records of one dose`);
  assert.equal(due, records.length === 0, 'what is not recorded is on the list, and what is recorded is not');
  if (expected === 'kept' || said) assert.equal(records.length, 1, 'a dose that was said to be stored is lost');
  if (expected === 'todo') assert.equal(records.length, 0, 'a dose is recorded that was not handed over yet');
  if (due) {
    await openChecked(demo.page, BODAT);
    await card(demo.page, MEDICINE).first().locator('.give').press('Enter');
    await untilStored(demo.page);
    await openDay(demo, day);
    assert.equal((await recordsOf(demo.page, slotOf(day))).length, 1);
    assert.equal(await isDue(demo.page), false);
  }
  return records.length === 1 ? 'recorded once' : 'still to do';
}

demoTest(
  'the browser is killed at each step of recording a dose: it is recorded once or still to do, never twice, never lost',
  async (demo, t) => {
    await itIs(demo.page, `${dayOf(0)}T06:30:00Z`);
    await signIn(demo.page, 'Jane');
    for (const [number, [step, expected]] of TRIED_OF_A_DOSE.entries()) {
      const day = dayOf(number);
      await openDay(demo, day);
      await openChecked(demo.page, BODAT);
      await killAt(demo, step, card(demo.page, MEDICINE).first().locator('.give'));
      t.diagnostic(`${step}: ${await assertOnceOrToDo(demo, day, expected, false)}`);
    }
  },
);

demoTest(
  'a controlled drug and its line in the register are kept together, at whatever step the browser is killed',
  async (demo, t) => {
    await itIs(demo.page, `${dayOf(0)}T06:30:00Z`);
    await signIn(demo.page, 'Jane');
    for (const [number, [step]] of TRIED.entries()) {
      const day = dayOf(number);
      const slotKey = `green-oxycodone@${instantOf(day, '08:00')}`;
      await openDay(demo, day);
      await openChecked(demo.page, 'resident-green');
      await killAt(demo, step, card(demo.page, 'Oxycodone').first().locator('.give'));
      await demo.open();
      await openDay(demo, day);
      const records = await recordsOf(demo.page, slotKey);
      const lines = await demo.page.locator('cpk-emar-round').evaluate(
        ({ facts }, ids) => facts.cdRegister.entries.filter(({ refRecordId }) => ids.includes(refRecordId)).length,
        records.map(({ id }) => id),
      );
      assert.ok(records.length <= 1);
      assert.equal(lines, records.length, 'a dose without its line in the register, or a line without its dose');
      t.diagnostic(`${step}: ${records.length} dose, ${lines} line`);
    }
  },
);

demoTest(
  'what the son gave is recorded once or not at all, at whatever step the browser is killed',
  async (demo, t) => {
    const tap = (page) => page.getByRole('button', { name: 'Robert gave 2 tablets just now' });
    const open = async (page) => {
      await page.goto(`${demo.address}/#/resident/resident-smith/medicines`);
      await tap(page).waitFor();
    };
    const doses = (page) =>
      page
        .locator('cpk-emar-chart')
        .evaluate(({ facts }) => facts.records.filter(({ source }) => source === 'family').length);
    await signIn(demo.page, 'Jane');
    let before = 0;
    for (const [step] of TRIED) {
      await open(demo.page);
      await killAt(demo, step, tap(demo.page));
      await demo.open();
      await open(demo.page);
      const after = await doses(demo.page);
      assert.ok(after === before || after === before + 1, `${after - before} doses of one tap`);
      t.diagnostic(`${step}: ${after - before} of one tap`);
      before = after;
    }
  },
);

demoTest(
  `${MORE_KILLS} kills at moments of chance after the press lose no dose and make none of two`,
  async (demo, t) => {
    await itIs(demo.page, `${dayOf(0)}T06:30:00Z`);
    await signIn(demo.page, 'Jane');
    let kept = 0;
    for (let number = 0; number < MORE_KILLS; number += 1) {
      const day = dayOf(number);
      await openDay(demo, day);
      await openChecked(demo.page, BODAT);
      let said = false;
      const stored = demo.page
        .locator('cpk-emar-round [data-state="stored"]')
        .waitFor()
        .then(() => (said = true))
        .catch(() => {});
      const pressing = card(demo.page, MEDICINE)
        .first()
        .locator('.give')
        .press('Enter')
        .catch(() => {});
      await wait(randomInt(120));
      await demo.kill();
      await Promise.all([pressing, stored]);
      if ((await assertOnceOrToDo(demo, day, 'either', said)) === 'recorded once') kept += 1;
    }
    t.diagnostic(`${kept} of ${MORE_KILLS} doses were recorded before the kill`);
  },
);
