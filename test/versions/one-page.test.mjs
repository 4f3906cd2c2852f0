// SPDX-License-Identifier: Apache-2.0
// Several forms on one page, and a form that is moved about under the worker's hands.
import assert from 'node:assert/strict';
import { flush, load, note, openStore, pageTest, show, takeAway, who, wordsIn } from './open-page.mjs';

const GREEN = 'He would rather have porridge than toast.';
const SMITH = 'Robert rang at half past six. She sang.';

const draftState = (page, id) => page.locator(`#${id}`).locator('[part="draft-state"]');

async function ready(page) {
  await load(page, ['now', 'cpk']);
  await openStore(page, 'now');
}

/** What a new visit finds on the device, for each person. */
async function onDevice(page, ...people) {
  const found = [];
  for (const person of people) {
    await show(page, 'look', 'cpk-form', { person, drafts: 'now' });
    found.push(await wordsIn(page, 'look'));
    await takeAway(page, 'look');
  }
  return found;
}

pageTest('two forms for two persons, typed in at once, keep each their own words', async (page) => {
  await ready(page);
  await show(page, 'green', 'cpk-form', { person: 'mrGreen', drafts: 'now' });
  await show(page, 'smith', 'cpk-form', { person: 'mrsSmith', drafts: 'now' });
  const [left, right] = [note(page, 'green'), note(page, 'smith')];
  await right.waitFor();
  // Letter by letter, first here and then there, with saves under way in both.
  for (let at = 0; at < Math.max(GREEN.length, SMITH.length); at += 1) {
    if (GREEN[at]) await left.press(key(GREEN[at]));
    if (SMITH[at]) await right.press(key(SMITH[at]));
  }
  assert.deepEqual(await wordsIn(page, 'green'), { who: '', note: GREEN });
  assert.deepEqual(await wordsIn(page, 'smith'), { who: '', note: SMITH });
  await flush(page, 'green');
  await flush(page, 'smith');
  await takeAway(page, 'green');
  // The one that stays is not touched by the other's going.
  await who(page, 'smith').fill('Robert');
  await flush(page, 'smith');
  await takeAway(page, 'smith');
  assert.deepEqual(await onDevice(page, 'mrGreen', 'mrsSmith'), [
    { who: '', note: GREEN },
    { who: 'Robert', note: SMITH },
  ]);
});

const key = (letter) => (letter === ' ' ? 'Space' : letter);

pageTest('the same form twice for one person: the one opened last has the draft, the other is told', async (page) => {
  await ready(page);
  await show(page, 'first', 'cpk-form', { person: 'mrsSmith', drafts: 'now' });
  await note(page, 'first').fill(SMITH);
  await show(page, 'second', 'cpk-form', { person: 'mrsSmith', drafts: 'now' });
  // All that was typed in the first until then is in the second.
  assert.deepEqual(await wordsIn(page, 'second'), { who: '', note: SMITH });
  await toldSo(page, 'first');
  await note(page, 'first').fill('Typed in the wrong one.');
  await flush(page, 'first');
  await toldSo(page, 'first');
  await who(page, 'second').fill('Robert');
  await flush(page, 'second');
  await draftState(page, 'second').getByText('Saved on this device').waitFor();
  await takeAway(page, 'first');
  await takeAway(page, 'second');
  assert.deepEqual(await onDevice(page, 'mrsSmith'), [{ who: 'Robert', note: SMITH }]);
});

pageTest(
  'the same form twice with a store each, as in two tabs: the second is told, and saves nothing',
  async (page) => {
    await ready(page);
    await load(page, ['next', 'next']);
    await openStore(page, 'next');
    await show(page, 'first', 'cpk-form', { person: 'mrsSmith', drafts: 'now' });
    await note(page, 'first').fill(SMITH);
    await flush(page, 'first');
    await show(page, 'second', 'cpk-form', { person: 'mrsSmith', drafts: 'next' });
    await toldSo(page, 'second');
    await note(page, 'second').fill('Typed in the wrong one.');
    await flush(page, 'second');
    await toldSo(page, 'second');
    // The first goes on.
    await who(page, 'first').fill('Robert');
    await flush(page, 'first');
    await draftState(page, 'first').getByText('Saved on this device').waitFor();
    await takeAway(page, 'second');
    await takeAway(page, 'first');
    assert.deepEqual(await onDevice(page, 'mrsSmith'), [{ who: 'Robert', note: SMITH }]);
  },
);

const toldSo = (page, id) => draftState(page, id).getByText('This form is open in another tab').waitFor();

pageTest('a form moved about the page while it is typed in loses no letter', async (page) => {
  await ready(page);
  await show(page, 'form', 'cpk-form', { person: 'mrsSmith', drafts: 'now' });
  const box = note(page, 'form');
  const places = ['another section', 'a shadow root', 'a dialog', 'back'];
  for (const place of places) {
    await box.pressSequentially(`${place}, `);
    await page.evaluate(moveTo, place);
  }
  const typed = places.map((place) => `${place}, `).join('');
  assert.deepEqual(await wordsIn(page, 'form'), { who: '', note: typed });
  await flush(page, 'form');
  await takeAway(page, 'form');
  assert.deepEqual(await onDevice(page, 'mrsSmith'), [{ who: '', note: typed }]);
});

/** Runs in the page: takes the form to another part of it. */
function moveTo(place) {
  const form = globalThis.host.element('form');
  const aside = document.getElementById('aside');
  if (place === 'another section') aside.append(form);
  else if (place === 'a shadow root') {
    const holder = globalThis.host.stage.appendChild(document.createElement('div'));
    holder.attachShadow({ mode: 'open' }).append(form);
  } else if (place === 'a dialog') {
    const dialog = globalThis.host.stage.appendChild(document.createElement('dialog'));
    dialog.append(form);
    dialog.showModal();
  } else globalThis.host.stage.replaceChildren(form);
}

pageTest('a form taken to another document and back keeps what was typed in both', async (page) => {
  await ready(page);
  await show(page, 'form', 'cpk-form', { person: 'mrsSmith', drafts: 'now' });
  await note(page, 'form').fill('Typed in the page');
  await page.evaluate(() => {
    const frame = globalThis.host.stage.appendChild(document.createElement('iframe'));
    frame.contentDocument.body.append(globalThis.host.element('form'));
  });
  const inFrame = page.frameLocator('iframe').getByLabel('What happened?');
  await inFrame.press('End');
  await inFrame.pressSequentially(', and in the frame');
  await page.evaluate(() => globalThis.host.stage.replaceChildren(globalThis.host.element('form')));
  assert.deepEqual(await wordsIn(page, 'form'), { who: '', note: 'Typed in the page, and in the frame' });
});

pageTest('a form removed for a second and put back in the middle of a word goes on with it', async (page) => {
  await ready(page);
  await show(page, 'form', 'cpk-form', { person: 'mrsSmith', drafts: 'now' });
  await note(page, 'form').pressSequentially('She san');
  const audited = await page.evaluate(() => globalThis.host.audits.length);
  await page.evaluate(async () => {
    const form = globalThis.host.element('form');
    const removed = performance.now();
    form.remove();
    while (performance.now() < removed + 1000) await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.host.stage.append(form);
  });
  const box = note(page, 'form');
  await box.waitFor();
  assert.equal(await box.inputValue(), 'She san');
  await box.press('End');
  await box.pressSequentially('g.');
  assert.deepEqual(await wordsIn(page, 'form'), { who: '', note: 'She sang.' });
  assert.equal(await page.evaluate(() => globalThis.host.audits.length), audited, 'nothing was restored that was gone');
  await flush(page, 'form');
  await takeAway(page, 'form');
  assert.deepEqual(await onDevice(page, 'mrsSmith'), [{ who: '', note: 'She sang.' }]);
});

pageTest(
  'About Me removed while it is written, and put back for another person, holds nothing of the first',
  async (page) => {
    await ready(page);
    await show(page, 'about', 'cpk-about-me', { person: 'mrsSmith', drafts: 'now', editing: true });
    const first = page.locator('#about textarea').first();
    await first.waitFor();
    await first.fill('Only about Mrs Smith.');
    await page.evaluate(() => {
      const element = globalThis.host.element('about');
      element.remove();
      element.record = globalThis.host.recordOf('mrGreen');
      globalThis.host.stage.append(element);
    });
    await page.locator('#about').getByText('Mr Green').or(page.locator('#about [part="edit"]')).first().waitFor();
    await page.evaluate(() => Object.assign(globalThis.host.element('about'), { editing: true }));
    await first.waitFor();
    const boxes = await page.locator('#about textarea').evaluateAll((all) => all.map(({ value }) => value));
    assert.ok(boxes.length >= 7);
    assert.ok(!boxes.some((words) => words.includes('Mrs Smith')), boxes[0]);
  },
);
