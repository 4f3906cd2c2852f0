// SPDX-License-Identifier: Apache-2.0
// The browser is killed in the middle of recording a dose, at each step by name: afterwards the dose is recorded once or
// clearly still to do; never twice, never lost. MEDICINES_KILLS=500 kills that often more, at moments of chance.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { demoTest } from './demo.mjs';
import { signIn } from './lantern.mjs';
import { card, itIs, openChecked, openMedicines, recordsOf, untilStored } from './medicines.mjs';

const MORE_KILLS = Number(process.env.MEDICINES_KILLS ?? 1);
const BODAT = 'resident-bodat';
const MEDICINE = 'Co-careldopa';

/**
 * Each step of recording, in order, and what must be found afterwards: `todo` before the device was asked to keep it,
 * `kept` once the device said that it is on the disk, and either of the two in between.
 */
const STEPS = [
  ['the button is pressed', 'todo'],
  ['the record is made and handed to the host', 'todo'],
  ['the host encrypts it', 'todo'],
  ['it is encrypted', 'todo'],
  ['the transaction is begun', 'either'],
  ['the first row is written', 'either'],
  ['the last row is written and the commit is under way', 'either'],
  ['the device says that it is on the disk', 'kept'],
  ['the page says that it is stored', 'kept'],
];

/** In the page: at the step of this name everything stands still, until the browser is killed. */
function standStillAt(step) {
  const at = (name) => {
    if (name !== step) return;
    globalThis.reached(name);
    for (;;);
  };
  const isWriting = (transaction) => transaction.mode === 'readwrite' && transaction.db.name === 'lantern-medicines';
  addEventListener('click', () => at('the button is pressed'), { capture: true });
  addEventListener('cpk-medicine-record', () => at('the record is made and handed to the host'), { capture: true });

  const { encrypt } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.encrypt = async function (...args) {
    at('the host encrypts it');
    const sealed = await encrypt.apply(this, args);
    at('it is encrypted');
    return sealed;
  };

  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const begun = transaction.apply(this, args);
    if (isWriting(begun)) {
      begun.addEventListener('complete', () => at('the device says that it is on the disk'));
      queueMicrotask(() => at('the transaction is begun'));
    }
    return begun;
  };
  for (const name of ['put', 'add']) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...args) {
      const request = write.apply(this, args);
      if (isWriting(this.transaction)) {
        at('the first row is written');
        if (this.name === 'payloads')
          request.addEventListener('success', () => at('the last row is written and the commit is under way'));
      }
      return request;
    };
  }
  const round = document.querySelector('cpk-emar-round');
  if (!round) return;
  new MutationObserver(() => {
    if (round.shadowRoot.querySelector('[data-state="stored"]')) at('the page says that it is stored');
  }).observe(round.shadowRoot, { subtree: true, childList: true, attributes: true });
}

/** A dose of its own for each kill: the one of eight in the morning of another day. */
const dayOf = (number) => new Date(Date.UTC(2026, 10, 23 + number)).toISOString().slice(0, 10);
const slotOf = (day) => `bodat-co-careldopa@${day}T08:00:00Z`;

async function openDose(demo, day) {
  await itIs(demo.page, `${day}T08:05:00Z`);
  await demo.page.goto(`${demo.address}/#/`);
  await openMedicines(demo.page);
}

const isDue = (page) => page.locator('cpk-emar-round .urgent').getByText(MEDICINE).isVisible();

/** Presses a button, waits until the page stands still at the step, and kills the browser there. */
async function killAt(demo, step, button) {
  const reached = new Promise((resolve) => void demo.page.exposeFunction('reached', resolve));
  await demo.page.evaluate(standStillAt, step);
  const pressing = button.press('Enter').catch(() => {});
  assert.equal(await Promise.race([reached, wait(8000)]), step, 'the step was not reached');
  await demo.kill();
  await pressing;
}

/** Opens the product again: the dose is recorded once, or it is on the list; then it is given, and is there once. */
async function assertOnceOrToDo(demo, day, expected, said) {
  await demo.open();
  await openDose(demo, day);
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
    await openDose(demo, day);
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
    for (const [number, [step, expected]] of STEPS.entries()) {
      const day = dayOf(number);
      await openDose(demo, day);
      await openChecked(demo.page, BODAT);
      await killAt(demo, step, card(demo.page, MEDICINE).first().locator('.give'));
      t.diagnostic(`${step}: ${await assertOnceOrToDo(demo, day, expected, false)}`);
    }
  },
);

/** Steps at which a dose of two facts, and one of the family, are in the middle of being kept. */
const WRITING = STEPS.filter(([, expected]) => expected === 'either');

demoTest(
  'a controlled drug and its line in the register are kept together, at whatever step the browser is killed',
  async (demo, t) => {
    await itIs(demo.page, `${dayOf(0)}T06:30:00Z`);
    await signIn(demo.page, 'Jane');
    for (const [number, [step]] of WRITING.entries()) {
      const day = dayOf(number);
      const slotKey = `green-oxycodone@${day}T08:00:00Z`;
      await openDose(demo, day);
      await openChecked(demo.page, 'resident-green');
      await killAt(demo, step, card(demo.page, 'Oxycodone').first().locator('.give'));
      await demo.open();
      await openDose(demo, day);
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
    for (const [step] of WRITING) {
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
      await openDose(demo, day);
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
