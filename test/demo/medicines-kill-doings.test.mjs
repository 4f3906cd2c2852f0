// SPDX-License-Identifier: Apache-2.0
// The browser is killed in the middle of everything else that is recorded of medicines: a correction, an as-needed dose and
// whether it worked, a signature, an order and its check, a comparison after hospital. MEDICINES_KILLS=500 kills that often
// more, at moments of chance.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { demoTest } from './demo.mjs';
import { signIn, signOut } from './lantern.mjs';
import { DOINGS, PIN, elizaTypes, openPapers } from './medicine-doings.mjs';
import { WRITING, dayOf, killAt } from './medicine-kills.mjs';
import { choosePin, itIs } from './medicines.mjs';

const MORE_KILLS = Number(process.env.MEDICINES_KILLS ?? 1);
/** Begun, and not on the disk; all handed over, and the disk has not answered. */
const STEPS = WRITING.slice(1).map(([step]) => step);

/** Eliza has a PIN of her own on this tablet, and Jane works. */
async function janeWithEliza(demo) {
  await itIs(demo.page, `${dayOf(0)}T06:30:00Z`);
  await signIn(demo.page, 'Eliza');
  await choosePin(demo.page, PIN);
  await signOut(demo.page);
  await signIn(demo.page, 'Jane');
}

for (const doing of DOINGS) {
  demoTest(
    `the browser is killed in the middle of keeping ${doing.name}: it is recorded once or still to do`,
    async (demo, t) => {
      await janeWithEliza(demo);
      for (const [n, step] of STEPS.entries()) {
        await killAt(demo, step, await doing.ready(demo, n));
        await demo.open();
        t.diagnostic(`${step}: ${(await doing.once(demo, n)) ? 'recorded once' : 'still to do'}`);
      }
      // It can be done all the same, and is there once.
      const n = STEPS.length;
      await (await doing.ready(demo, n)).press('Enter');
      await demo.page.locator('cpk-lock').waitFor({ state: 'detached', timeout: 30_000 });
      await wait(250);
      for (let tries = 0; !(await doing.once(demo, n)); tries += 1) {
        assert.ok(tries < 20, 'it was done, and is not there');
        await wait(250);
      }
    },
  );
}

const comparison = ({ page }) => page.locator('cpk-reconciliation');
const factsOf = (demo) => comparison(demo).evaluate(({ facts }) => facts);

async function openComparison(demo) {
  await itIs(demo.page, `${dayOf(0)}T14:00:00Z`);
  await openPapers(demo, 'resident-james');
}

async function decide(demo) {
  const choose = (line, action) =>
    comparison(demo).locator(`[data-line="${line}"] input[value="${action}"]`).press('Space');
  await choose('item:0', 'change');
  await choose('item:1', 'continue');
  await choose('item:2', 'start');
  await choose('order:james-lactulose', 'query');
  await comparison(demo).getByRole('combobox').focus();
  await demo.page.keyboard.type('the GP');
  await comparison(demo).getByText('Every line is decided.').waitFor();
}

/** Nothing of a comparison stands, or all of it and once. */
async function assertOnce(demo) {
  const { orders, reconciliation } = await factsOf(demo);
  const live = (medicine) =>
    orders.filter(
      (order) =>
        order.personId === 'resident-james' &&
        order.medicationId === medicine &&
        order.status === 'active' &&
        !orders.some(({ id, version = 1 }) => id === order.id && version > (order.version ?? 1)),
    ).length;
  const isSigned = (reconciliation.signOff ?? []).length === 2;
  assert.deepEqual(
    [live('valproate'), live('omeprazole'), live('ramipril'), reconciliation.decisions?.length ?? 0],
    isSigned ? [1, 1, 1, 4] : [1, 0, 1, 0],
  );
  const keys = orders.map(({ id, version = 1 }) => `${id} ${version}`);
  assert.equal(new Set(keys).size, keys.length, 'no version twice');
  await comparison(demo)
    .getByText(isSigned ? /Two people have signed/ : 'Every line is decided.')
    .waitFor();
  return isSigned;
}

demoTest(
  'the browser is killed while two people sign a comparison: all of it is decided or none, and what was chosen is still there',
  async (demo, t) => {
    await janeWithEliza(demo);
    await openComparison(demo);
    await decide(demo);
    // What is chosen is on the disk in less than this.
    await wait(1000);
    let isSigned = false;
    for (const step of STEPS) {
      if (isSigned) break;
      await comparison(demo).locator('.ask-witness').press('Enter');
      await (await elizaTypes(demo.page)).press('Enter');
      await demo.page.locator('cpk-lock').waitFor({ state: 'detached', timeout: 30_000 });
      await killAt(demo, step, comparison(demo).locator('.do-sign'));
      await demo.open();
      await openComparison(demo);
      isSigned = await assertOnce(demo);
      t.diagnostic(
        `${step}: ${isSigned ? 'all of it is decided' : 'still to be signed, with everything that was chosen'}`,
      );
    }
    if (isSigned) return;
    await comparison(demo).locator('.ask-witness').press('Enter');
    await (await elizaTypes(demo.page)).press('Enter');
    await demo.page.locator('cpk-lock').waitFor({ state: 'detached', timeout: 30_000 });
    await comparison(demo).locator('.do-sign').press('Enter');
    await comparison(demo)
      .getByText(/Two people have signed/)
      .waitFor();
    assert.equal(await assertOnce(demo), true);
  },
);

demoTest(
  `${MORE_KILLS} kills at moments of chance while anything of medicines is recorded lose nothing and make nothing of two`,
  async (demo, t) => {
    const kept = Object.fromEntries(DOINGS.map(({ name }) => [name, '']));
    await janeWithEliza(demo);
    for (let n = 0; n < MORE_KILLS; n += 1) {
      const doing = DOINGS[n % DOINGS.length];
      const button = await doing.ready(demo, n);
      const pressing = button.press('Enter').catch(() => {});
      await wait(randomInt(400));
      await demo.kill();
      await pressing;
      await demo.open();
      kept[doing.name] += (await doing.once(demo, n)) ? '+' : '-';
    }
    for (const [name, all] of Object.entries(kept)) if (all) t.diagnostic(`${name}: ${all}`);
  },
);
