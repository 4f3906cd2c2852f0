// SPDX-License-Identifier: Apache-2.0
// Ends the browser of the demo in the middle of keeping something of the medicines, at a step by name.
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { itIs, openMedicines } from './medicines.mjs';

/**
 * Each step of recording, in order, and what must be found afterwards: `todo` before the device was asked to keep it,
 * `kept` once the device said that it is on the disk, and either of the two in between.
 */
export const STEPS = [
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

/** Steps at which something is in the middle of being kept. */
export const WRITING = STEPS.filter(([, expected]) => expected === 'either');

/** A day of its own for each kill. */
export const dayOf = (number) => new Date(Date.UTC(2026, 10, 23 + number)).toISOString().slice(0, 10);

const onTheWall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });

/** When it is this time on a wall in London: a long campaign goes on into summer. */
export function instantOf(day, time) {
  const winter = new Date(`${day}T${time}:00Z`);
  const instant = onTheWall.format(winter) === time ? winter : new Date(winter.getTime() - 3_600_000);
  return instant.toISOString().replace('.000Z', 'Z');
}

/** The medicines of this day, at a time on the wall. */
export async function openDay(demo, day, time = '08:05') {
  await itIs(demo.page, instantOf(day, time));
  await demo.page.goto(`${demo.address}/#/`);
  await openMedicines(demo.page);
}

/** Presses a button, waits until the page stands still at the step, and kills the browser there. */
export async function killAt(demo, step, button) {
  const reached = new Promise((resolve) => void demo.page.exposeFunction('reached', resolve));
  await demo.page.evaluate(standStillAt, step);
  const pressing = button.press('Enter').catch(() => {});
  assert.equal(await Promise.race([reached, wait(8000)]), step, 'the step was not reached');
  await demo.kill();
  await pressing;
}
