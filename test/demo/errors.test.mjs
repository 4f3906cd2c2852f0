// SPDX-License-Identifier: Apache-2.0
// A faulty answer: the worker is told what is wrong, led there, and loses nothing.
import assert from 'node:assert/strict';
import { IN_FULL } from '../full-run.mjs';
import { demoTest } from './demo.mjs';
import { focused } from './focus.mjs';
import { SECTIONS, openFormOf, saveAndFinish, typeInto, untilVersion, wordsIn } from './lantern.mjs';

const DATE = 'When was this written or talked through?';
const WORDS = ['My church.', 'My granddaughter.', 'My hip.'];

async function writeDate(page, parts) {
  const group = page.getByRole('group', { name: DATE });
  for (const [index, label] of ['Day', 'Month', 'Year'].entries()) {
    await group.getByRole('textbox', { name: label }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.type(parts[index] ?? '');
  }
}

async function dateBoxes(page) {
  const boxes = page.getByRole('group', { name: DATE }).getByRole('textbox');
  return boxes.evaluateAll((all) => all.map(({ value, ariaInvalid }) => ({ value, ariaInvalid })));
}

/** Role and name of what the browser itself tells a screen reader below an element. */
async function told(page, selector) {
  const session = await page.context().newCDPSession(page);
  const handle = await page.locator(selector).elementHandle();
  const name = `told-${Date.now()}`;
  await handle.evaluate((element, id) => element.setAttribute('data-told', id), name);
  await session.send('DOM.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node) =>
    node.attributes?.includes(name)
      ? node
      : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(find).find(Boolean);
  const { backendNodeId } = find(root);
  const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId });
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name: text }) => `${role?.value} ${text?.value ?? ''}`);
}

/** Where a question's label and the sticky banner are on the screen. */
function placeOf(page, label) {
  return page.locator('cpk-form').evaluate((form, text) => {
    const legend = [...form.shadowRoot.querySelectorAll('.label')].find((one) => one.textContent.startsWith(text));
    const banner = document.querySelector('.person-head');
    const isSticky = getComputedStyle(banner).position === 'sticky';
    const { top, bottom } = legend.getBoundingClientRect();
    return { top, bottom, free: isSticky ? banner.getBoundingClientRect().bottom : 0, height: innerHeight };
  }, label);
}

async function assertSummary(page, sentence) {
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await summary.waitFor();
  assert.equal((await focused(page)).inSummary, true, 'the focus is not in the summary');
  assert.ok((await told(page, '.summary')).includes('heading There is a problem'));
  const links = summary.getByRole('link');
  assert.deepEqual(await links.allTextContents(), [`${DATE} – ${sentence}`]);
}

async function assertLinkLeadsToDate(page, sentence) {
  await page.getByRole('link', { name: sentence }).click();
  const { name, invalid, inView } = await focused(page);
  assert.deepEqual({ name, invalid, inView }, { name: 'Day', invalid: 'true', inView: true });
  const { top, bottom, free, height } = await placeOf(page, DATE);
  assert.ok(top >= free && bottom <= height, `the label is at ${top} to ${bottom}, in view are ${free} to ${height}`);
  const description = await page.getByRole('group', { name: DATE }).evaluate((group) =>
    group
      .getAttribute('aria-describedby')
      .split(' ')
      .map((id) => group.getRootNode().getElementById(id).textContent)
      .join(' '),
  );
  assert.ok(description.startsWith(`Error: ${sentence}`), description);
}

for (const viewport of [
  ...(IN_FULL
    ? [
        { width: 1280, height: 900 },
        { width: 800, height: 600 },
      ]
    : []),
  { width: 360, height: 640 },
]) {
  demoTest(
    `a missing and an impossible date, at ${viewport.width} px`,
    async ({ page }) => {
      await openFormOf(page, 'Betty');
      for (const [index, label] of SECTIONS.entries()) await typeInto(page, label, WORDS[index]);
      for (const [date, sentence] of [
        [[], 'This needs an answer'],
        [['31', '2', '2026'], 'Enter a real date, such as 27 3 2026'],
      ]) {
        await writeDate(page, date);
        await saveAndFinish(page);
        await assertSummary(page, sentence);
        await assertLinkLeadsToDate(page, sentence);
        const invalid = date.length ? date : ['', '', ''];
        assert.deepEqual(
          await dateBoxes(page),
          invalid.map((value) => ({ value, ariaInvalid: 'true' })),
        );
        assert.deepEqual(await wordsIn(page), WORDS);
      }
      await writeDate(page, ['1', '2', '2020']);
      assert.deepEqual(
        await dateBoxes(page),
        ['1', '2', '2020'].map((value) => ({ value, ariaInvalid: null })),
      );
      assert.equal(await page.getByText('Error:').count(), 0);
      await saveAndFinish(page);
      await untilVersion(page, 1);
    },
    { viewport },
  );
}
