// SPDX-License-Identifier: Apache-2.0
// What is recorded of medicines beside a dose, each so that a browser can be ended in the middle of it: `ready` brings the
// page to the last press, and `once` opens the product anew and says whether it is recorded, once, or is clearly still to do.
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { dayOf, openDay } from './medicine-kills.mjs';
import { card, itIs, openChecked, untilStored } from './medicines.mjs';

export const PIN = '805317';
const [BODAT, GREEN, SMITH] = ['resident-bodat', 'resident-green', 'resident-smith'];
const PAPERS = 'cpk-emar-chart';

/** In the page: what stands of the records of an order, without the versions that others took over from. */
const standingOf = (page, element, orderId, day = '') =>
  page.locator(element).evaluate(
    ({ facts: { records } }, [id, on]) => {
      const replaced = new Set(records.map(({ supersedes }) => supersedes));
      return records.filter(
        (one) =>
          one.orderId === id &&
          !replaced.has(one.id) &&
          one.status !== 'entered-in-error' &&
          !one.id.startsWith('before ') &&
          one.givenAt.startsWith(on),
      );
    },
    [orderId, day],
  );

const onRound = (page, orderId, day) => standingOf(page, 'cpk-emar-round', orderId, day);

export async function openPapers({ page, address }, person) {
  await page.goto(`${address}/#/`);
  await page.goto(`${address}/#/resident/${person}/medicines`);
  await page.locator(PAPERS).getByRole('heading').first().waitFor();
}

/** Eliza is chosen as the second person, and her PIN is typed: what is left is to press Enter on it. */
export async function elizaTypes(page) {
  await page.getByRole('dialog', { name: 'Who is the witness?' }).getByRole('button', { name: 'Eliza' }).press('Enter');
  const secret = page.locator('cpk-lock #secret');
  await secret.fill(PIN);
  return secret;
}

async function writeAsNeeded({ page }) {
  await openChecked(page, SMITH);
  const paracetamol = page.locator('cpk-emar-round .card.prn').filter({ hasText: 'Paracetamol 500mg' });
  await paracetamol.locator('[id^="amount-"]').first().fill('1');
  return paracetamol.locator('.give, .all-the-same');
}

const asNeeded = {
  name: 'an as-needed dose',
  async ready(demo, n) {
    await openDay(demo, dayOf(n));
    return writeAsNeeded(demo);
  },
  async once(demo, n) {
    await openDay(demo, dayOf(n));
    const doses = await onRound(demo.page, 'smith-paracetamol', dayOf(n));
    assert.ok(doses.length <= 1, `${doses.length} doses of one press`);
    return doses.length === 1;
  },
};

const effect = {
  name: 'whether an as-needed dose worked',
  async ready(demo, n) {
    await openDay(demo, dayOf(n));
    if ((await onRound(demo.page, 'smith-paracetamol', dayOf(n))).length === 0) {
      await (await writeAsNeeded(demo)).press('Enter');
      while ((await onRound(demo.page, 'smith-paracetamol', dayOf(n))).length === 0) await wait(50);
    }
    await openDay(demo, dayOf(n), '09:10');
    await openChecked(demo.page, SMITH);
    return demo.page.locator('cpk-emar-round [data-effect] .worked').last();
  },
  async once(demo, n) {
    await openDay(demo, dayOf(n), '09:10');
    const [dose, ...more] = await onRound(demo.page, 'smith-paracetamol', dayOf(n));
    assert.equal(more.length, 0, 'a look at a dose is no second dose');
    await openChecked(demo.page, SMITH);
    const asked = await demo.page.locator(`cpk-emar-round [data-effect="${dose.id}"]`).count();
    assert.equal(asked, dose.effectCheck ? 0 : 1, 'what is not answered is asked, and what is answered is not');
    return dose.effectCheck?.effective === true;
  },
};

const correction = {
  name: 'a corrected record',
  async ready(demo, n) {
    await openDay(demo, dayOf(n));
    await openChecked(demo.page, BODAT);
    const dose = card(demo.page, 'Co-careldopa').first();
    await dose.locator('.not-given').press('Enter');
    await dose.locator('.outcome.refused').press('Enter');
    await untilStored(demo.page);
    const unfinished = demo.page.locator('cpk-emar-round [data-unfinished]').last();
    await unfinished.locator('[id^="reason-"]').first().fill('She said no, twice');
    return unfinished.locator('.complete');
  },
  async once(demo, n) {
    await openDay(demo, dayOf(n));
    const records = await onRound(demo.page, 'bodat-co-careldopa', dayOf(n));
    assert.equal(records.length, 1, 'one refusal, whatever became of its correction');
    const [{ id, outcome, reason }] = records;
    assert.equal(outcome, 'refused');
    await openChecked(demo.page, BODAT);
    const open = await demo.page.locator(`cpk-emar-round [data-unfinished="${id}"]`).count();
    assert.equal(open, reason ? 0 : 1, 'what lacks its reason is asked for it');
    return reason === 'She said no, twice';
  },
};

const familyDoses = (page) => standingOf(page, PAPERS, 'smith-paracetamol');
let before = 0;

/** What was told of lately can be taken back: for an hour by the clock on the page, and not by that of this machine. */
async function openAtHalfPastSix(demo) {
  await itIs(demo.page, `${dayOf(0)}T06:30:00Z`);
  await openPapers(demo, SMITH);
}

const takenBack = {
  name: 'a dose that was entered in error',
  async ready(demo) {
    await openAtHalfPastSix(demo);
    before = (await familyDoses(demo.page)).length;
    await demo.page.getByRole('button', { name: 'Robert gave 2 tablets just now' }).press('Enter');
    const mistake = demo.page.getByRole('button', { name: 'That was a mistake' });
    await mistake.waitFor();
    // A press this soon after the first is not listened to.
    await wait(1100);
    return mistake;
  },
  async once(demo) {
    await openAtHalfPastSix(demo);
    const more = (await familyDoses(demo.page)).length - before;
    assert.ok(more === 0 || more === 1, `${more} doses of one tap`);
    const mistake = demo.page.getByRole('button', { name: 'That was a mistake' });
    // What stands can still be taken back; where nothing does, nothing is offered.
    await mistake.waitFor({ state: more === 1 ? 'visible' : 'hidden' });
    if (more === 1) {
      await wait(1100);
      await mistake.press('Enter');
      await demo.page.getByText('Taken back.').waitFor();
    }
    return more === 0;
  },
};

const linesOf = (page) => page.locator('cpk-cd-register').evaluate(({ facts }) => facts.cdRegister.entries);
/** Of the lines that nobody signed, then or later. */
const lackingOf = (lines) =>
  lines.filter(
    ({ id, pending }) => pending && !lines.some(({ type, refEntryId }) => type === 'signature' && refEntryId === id),
  );
let line = null;

const signature = {
  name: 'a signature in the register that came later',
  async ready(demo, n) {
    await openDay(demo, dayOf(n));
    await openChecked(demo.page, GREEN);
    await card(demo.page, 'Oxycodone').first().locator('.give').press('Enter');
    await untilStored(demo.page);
    await openPapers(demo, GREEN);
    const lines = await linesOf(demo.page);
    line = lackingOf(lines).at(-1).id;
    const number = lines.findIndex(({ id }) => id === line) + 1;
    await demo.page
      .locator('cpk-cd-register')
      .getByRole('button', { name: `Have a second person sign line ${number}`, exact: true })
      .press('Enter');
    return elizaTypes(demo.page);
  },
  async once(demo) {
    await openPapers(demo, GREEN);
    const lines = await linesOf(demo.page);
    const signed = lines.filter(({ type, refEntryId }) => type === 'signature' && refEntryId === line);
    assert.ok(signed.length <= 1, `${signed.length} signatures of one line`);
    const open = await demo.page.locator('cpk-cd-register .sign-later').count();
    assert.equal(open, lackingOf(lines).length, 'each line that nobody signed can be signed');
    return signed.length === 1;
  },
};

const orders = (page) =>
  page
    .locator('cpk-medicine-order')
    .evaluate(({ facts }) => facts.orders.filter(({ medicationId }) => medicationId === 'furosemide'));
const idsOf = (all) => all.map(({ id, version = 1 }) => `${id} ${version}`);
let known = [];

const newOrder = {
  name: 'a new order',
  async ready(demo) {
    await openPapers(demo, BODAT);
    known = idsOf(await orders(demo.page));
    const page = demo.page.locator('cpk-medicine-order');
    await page.locator('.new-order').press('Enter');
    await page.locator('#medicine').fill('furo');
    await page.locator('.pick').press('Enter');
    await page.locator('#entry-amount').fill('1');
    await page.locator('#entry-times').fill('08:00');
    return page.locator('.save');
  },
  async once(demo) {
    await openPapers(demo, BODAT);
    const all = await orders(demo.page);
    const added = idsOf(all).filter((id) => !known.includes(id));
    assert.equal(new Set(idsOf(all)).size, all.length, 'no version twice');
    assert.ok(added.length <= 1, `${added.length} orders of one press`);
    const { medications } = await demo.page.locator('cpk-medicine-order').evaluate(({ facts }) => facts);
    if (all.length > 0)
      assert.ok(
        medications.some(({ id }) => id === 'furosemide'),
        'an order and its product together',
      );
    return added.length === 1;
  },
};

let checked = null;

const secondCheck = {
  name: 'the second check of an order',
  async ready(demo) {
    await openPapers(demo, BODAT);
    const page = demo.page.locator('cpk-medicine-order');
    if ((await page.locator('.group.draft .line').count()) === 0) {
      await (await newOrder.ready(demo)).press('Enter');
      await page.locator('.doings .check').waitFor();
      await openPapers(demo, BODAT);
    }
    checked = await page.locator('.group.draft .line').first().getAttribute('data-order');
    await page.locator('.group.draft .line').first().press('Enter');
    await page.locator('.doings .check').press('Enter');
    await page.locator('.prove').press('Enter');
    return elizaTypes(demo.page);
  },
  async once(demo) {
    await openPapers(demo, BODAT);
    const versions = (await orders(demo.page)).filter(({ id }) => id === checked);
    const live = versions.filter(({ status }) => status === 'active');
    assert.ok(live.length <= 1 && versions.length === 1 + live.length, `${versions.length} versions of one check`);
    const waits = await demo.page.locator(`cpk-medicine-order .group.draft [data-order="${checked}"]`).count();
    assert.equal(
      waits,
      live.length === 0 ? 1 : 0,
      'what is not checked waits for its check, and what is checked does not',
    );
    if (live.length === 1) assert.equal(live[0].secondCheckBy, 'worker-eliza');
    return live.length === 1;
  },
};

/** Each can be done again and again in one demonstration. */
export const DOINGS = [asNeeded, effect, correction, takenBack, signature, newOrder, secondCheck];
