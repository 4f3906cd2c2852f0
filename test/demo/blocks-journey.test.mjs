// SPDX-License-Identifier: Apache-2.0
// Use case 7 as whole pages: parts of a care plan, filled in apart by different workers, meet in one record and in the plan.
import assert from 'node:assert/strict';
import { demoTest } from './demo.mjs';
import {
  addEntry,
  askedBlank,
  assertSays,
  choose,
  finishForm,
  openFormNamed,
  sayWhyNot,
  wordsIn,
  write,
  writeDay,
} from './forms.mjs';
import { openPerson, received, signIn, signOut, untilSent } from './lantern.mjs';
import { storedAt } from './record-server.mjs';

const MEALS = 'Somebody with him when he eats';
const POOL = 'Somebody with him on the way to the pool';
const BUSES = 'Knows every bus route';
const CUP = 'His tea in the blue cup';
const PENICILLIN = 'Penicillin';
const CREAM = 'A cream in a blue tube';

async function shift(page, worker, work) {
  await signIn(page, worker);
  await openPerson(page, 'James');
  await work();
  await signOut(page);
}

async function fillBlock(page, title, fill) {
  await openFormNamed(page, title);
  await fill();
  await finishForm(page);
}

demoTest(
  'five workers fill the blocks apart; they meet in one record, in the whole form and in the care plan',
  async (demo) => {
    const { page } = demo;
    await shift(page, 'Emily', () =>
      fillBlock(page, 'What somebody needs', async () => {
        await addEntry(page, 'need');
        await write(page, 'need', MEALS);
      }),
    );
    await shift(page, 'Jane', async () => {
      await fillBlock(page, 'What somebody is good at', async () => {
        await addEntry(page, 'strength');
        await write(page, 'strength', BUSES);
      });
      await fillBlock(page, 'How somebody likes things', async () => {
        await addEntry(page, 'preference');
        await write(page, 'preference', CUP);
        await writeDay(page, 'preferenceSaid', 0);
      });
    });
    await shift(page, 'Andi', () =>
      fillBlock(page, 'Whether somebody has allergies', async () => {
        await choose(page, 'anyAllergies', 'Yes');
        await addEntry(page, 'allergy');
        await write(page, 'allergyTo', PENICILLIN);
        await write(page, 'allergiesAnsweredBy', 'His mother');
        await writeDay(page, 'allergiesAskedOn', 0);
      }),
    );
    await shift(page, 'Sue', async () => {
      await fillBlock(page, 'What somebody takes', async () => {
        await choose(page, 'anyMedicines', 'Yes: some may be missing');
        await addEntry(page, 'medicine');
        await write(page, 'medicine', CREAM);
      });
      // What Emily wrote stands there, and only what is new is added.
      await fillBlock(page, 'What somebody needs', async () => {
        await assertSays(page, MEALS);
        assert.deepEqual(await askedBlank(page), []);
        await addEntry(page, 'need');
        await write(page, 'need', POOL, 1);
      });
    });

    await signIn(page, 'Eliza');
    await openPerson(page, 'James');
    await openFormNamed(page, 'Building blocks of the care plan');
    await assertSays(page, MEALS, POOL, BUSES, CUP, PENICILLIN, 'His mother', CREAM);
    const open = await askedBlank(page);
    for (const id of ['need', 'strength', 'preference', 'allergyTo', 'anyAllergies', 'allergiesAnsweredBy', 'medicine'])
      assert.ok(!open.includes(id), `${id} is asked again`);
    // Nobody saw a label: how it is taken stays open.
    assert.ok(open.includes('medicineHow'));
    await page.getByRole('link', { name: '← Forms' }).click();

    await page.getByRole('link', { name: 'Care plan', exact: true }).click();
    await page.getByRole('button', { name: 'Save and finish' }).waitFor();
    await assertSays(page, MEALS, POOL, BUSES);
    await choose(page, 'why', 'A first plan');
    await write(page, 'whoTookPart', 'James, with his picture book');
    await writeDay(page, 'nextReview', 28);
    await write(page, 'reviewBy', 'Eliza');
    await choose(page, 'agreed', 'Not talked through yet');
    await write(page, 'whenTalkedThrough', 'Andi, on Friday');
    await finishForm(page);

    const plan = page.locator('cpk-care-plan');
    for (const need of [MEALS, POOL]) await plan.getByRole('heading', { name: need }).waitFor();
    await plan.getByText(BUSES).waitFor();
    assert.match(await wordsIn(page.locator('cpk-alerts-banner')), /Allergies.*Penicillin/);

    const { records } = await received(page, 'Record');
    const counts = {};
    for (const { class: name } of records) counts[name] = (counts[name] ?? 0) + 1;
    const { Need, Strength, Preference, Medication } = counts;
    assert.deepEqual([Need, Strength, Preference, Medication], [2, 1, 1, 1], 'each was written once, in one version');
    const log = await received(page, 'Change log');
    const wrote = (name) => {
      const uids = new Set(records.filter((one) => one.class === name).map(({ recordUid }) => recordUid));
      return log.filter(({ recordUid }) => uids.has(recordUid)).map(({ committer }) => committer.name);
    };
    assert.deepEqual(wrote('Need'), ['Emily', 'Sue']);
    assert.deepEqual(wrote('Strength'), ['Jane']);
    assert.deepEqual(wrote('Safety statements'), ['Andi']);
    assert.deepEqual(wrote('Medication'), ['Sue']);
    assert.deepEqual(wrote('Care plan'), ['Eliza']);
    await untilSent(page);
    assert.equal((await storedAt(demo, 'Patient')).length, 1);
  },
);

demoTest('a part that nobody could answer stays not known beside parts that are', async ({ page }) => {
  await shift(page, 'Emily', () =>
    fillBlock(page, 'Whether somebody has allergies', () => sayWhyNot(page, 'anyAllergies', 'Not asked yet')),
  );
  await shift(page, 'Jane', () =>
    fillBlock(page, 'What somebody needs', async () => {
      await addEntry(page, 'need');
      await write(page, 'need', MEALS);
    }),
  );
  await signIn(page, 'Sue');
  await openPerson(page, 'James');
  await page.locator('cpk-care-plan').getByRole('heading', { name: MEALS }).waitFor();
  assert.match(await wordsIn(page.locator('cpk-alerts-banner')), /Allergies\s+Nobody has asked yet/);
  await openFormNamed(page, 'Building blocks of the care plan');
  const allergies = await page.locator('cpk-form').evaluate(({ form }) => ({
    answer: form.question('anyAllergies').answer,
    why: form.question('anyAllergies').unknown,
  }));
  assert.deepEqual(allergies, { answer: null, why: 'not-asked' });
});
