// SPDX-License-Identifier: Apache-2.0
// The browser is killed in the middle of typing: what was typed more than a second before is there afterwards.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { demoTest } from './demo.mjs';
import { SECTIONS, draftNotice, openForm, openFormOf, openPerson, typeInto, wordsIn } from './lantern.mjs';

const KILL_ROUNDS = Number(process.env.KILL_ROUNDS ?? 1);

/** A change of one box by one key. */
function applied(words, keys) {
  const after = [...words];
  for (const { section, key } of keys) after[section] += key;
  return after;
}

/** Words for each section in turn, key by key. */
function keysOf(round) {
  return SECTIONS.flatMap((_label, section) => {
    const text = `Round ${round}: ${randomInt(1e9)} cups of tea, ${randomInt(1e9)} biscuits. `;
    return [...text].map((key) => ({ section, key }));
  });
}

/** Types until the browser dies; each key gets the time at which the page had taken it. */
async function typeUntilKilled(page, keys) {
  let section = -1;
  try {
    for (const stroke of keys) {
      if (stroke.section !== section) {
        section = stroke.section;
        await typeInto(page, SECTIONS[section], '');
      }
      await page.keyboard.type(stroke.key);
      stroke.takenAt = performance.now();
      await wait(randomInt(40));
    }
  } catch (error) {
    if (!/closed|crashed/.test(error.message)) throw error;
  }
}

async function openAgain(demo) {
  await demo.open();
  await demo.page.getByRole('heading', { name: 'Residents' }).waitFor();
  await openPerson(demo.page, 'Betty');
  await openForm(demo.page);
}

demoTest('every word typed more than a second before the kill is there', async (demo) => {
  await openFormOf(demo.page, 'Betty');
  const typed = [
    'My church and my independence. I want to be home for Christmas.',
    'My granddaughter works nights: ring her after two. “Nan’s girl” – she’ll know.',
    'When my hip is bad I get sharp with people.\nIt is the hip, it is not you.',
  ];
  for (const [index, label] of SECTIONS.entries()) await typeInto(demo.page, label, typed[index]);
  await wait(1100);
  await demo.kill();

  await openAgain(demo);
  await draftNotice(demo.page).waitFor();
  assert.deepEqual(await wordsIn(demo.page), typed);
});

demoTest(`${KILL_ROUNDS} kills in the middle of typing lose nothing older than a second`, async (demo, t) => {
  await openFormOf(demo.page, 'Betty');
  let before = await wordsIn(demo.page);
  for (let round = 1; round <= KILL_ROUNDS; round += 1) {
    const keys = keysOf(round);
    const typing = typeUntilKilled(demo.page, keys);
    await wait(1500 + randomInt(2500));
    const killedAt = performance.now();
    await demo.kill();
    await typing;

    await openAgain(demo);
    await draftNotice(demo.page).waitFor();
    const after = await wordsIn(demo.page);
    const kept = after.join('').length - before.join('').length;
    const old = keys.filter(({ takenAt }) => takenAt < killedAt - 1000).length;
    const taken = keys.filter(({ takenAt }) => takenAt !== undefined).length;
    t.diagnostic(`round ${round}: ${taken} keys taken, ${old} of them older than a second, ${kept} kept`);
    assert.ok(old > 0, 'the round was over before anything was a second old');
    assert.ok(kept >= old, `${old} keys were typed more than a second before the kill, ${kept} are there`);
    assert.deepEqual(after, applied(before, keys.slice(0, kept)), 'what is there is not what was typed first');
    before = after;
  }
});
