// SPDX-License-Identifier: Apache-2.0
// "Your first template in ten minutes", followed as it stands in an empty folder: its page, on what it says to
// install, as packed; and every word in bold pressed, filled in or read.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createForm, parseDefinition } from '@careplan-kit/forms';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { copyLegalTexts } from '../../scripts/build.mjs';
import { findChromium } from '../../scripts/browsers.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { installInto, packAll } from '../packaging/tarballs.mjs';
import { guideFiles, writeFiles } from './guide-files.mjs';

const files = guideFiles('first-template.md');
const whole = readFileSync(inRoot('docs/guides/first-template.md'), 'utf8');
const guide = whole.replace(/^```[^]*?^```$/gm, '').replace(/\s+/g, ' ');
const [, steps] = guide.split(/(?=## 2\. )/);
const bold = new Set([...steps.split('## What next')[0].matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words));
const quoted = new Set([...steps.matchAll(/`([^`]+)`/g)].map(([, words]) => words));

const [, ...asked] = /^npm install (.*)$/m.exec(whole)[0].split(' ').slice(1);

/** The packages that the guide tells to install, with those of ours that come with them. */
function withTheirs(packages) {
  const wanted = new Set(asked);
  for (const name of wanted) {
    const { dependencies = {} } = packages.find((one) => one.name === name)?.manifest ?? {};
    for (const needed of Object.keys(dependencies)) wanted.add(needed);
  }
  return packages.filter(({ name }) => wanted.has(name));
}

const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-template-'));
let server;
let browser;
let page;
before(async () => {
  copyLegalTexts();
  const packed = mkdtempSync(join(folder, 'packed-'));
  const home = join(folder, 'home');
  await installInto(home, withTheirs(await packAll(packed)));
  writeFiles(home, files);
  server = await createServer({
    ...{ root: home, configFile: false, logLevel: 'error' },
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const { executablePath, args } = await findChromium();
  browser = await chromium.launch({ executablePath, args });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
});
after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Words the guide has in bold, once they were on the screen. */
const met = new Set();
const said = (words) => {
  assert.ok(bold.has(words), `the guide does not say **${words}**`);
  met.add(words);
  return words;
};
const typed = (words) => {
  assert.ok(quoted.has(words), `the guide does not say to write ${words}`);
  return words;
};
const press = (words, how = { exact: true }) => page.getByRole('button', { name: said(words), ...how }).click();
const write = (box, words) => page.getByRole('textbox', { name: said(box), exact: true }).fill(words);
const open = (words) => page.locator('summary', { hasText: said(words) }).click();
const choose = (list, option) => page.getByRole('combobox', { name: said(list), exact: true }).selectOption(option);
const see = (words, how = { exact: true }) => page.getByText(said(words), how).first().waitFor();

async function add(question, kind, place = false) {
  await press('Add a question');
  await write('What do you want to ask?', typed(question));
  if (place) await page.getByRole('combobox', { name: said('Where does it go?'), exact: true }).waitFor();
  await see('How is it answered? Choose one to add it.');
  await page.getByRole('button', { name: new RegExp(`^${said(kind)} `) }).click();
}

test('the guide, followed step by step, makes the form it says', async () => {
  await see('Start with an empty form');
  await write('What is the form called?', typed('Night check'));
  await press('Start');
  await page.getByRole('button', { name: said('Undo') }).waitFor();

  await add('How was the person when you looked in?', 'One from a list');
  await page.getByRole('checkbox', { name: said('It must be answered') }).check();
  await open('Write them all at once');
  await write('One answer on each line', files.get('answers.txt'));
  await press('Use these answers');

  await add('What upset them, and what helped?', 'Several lines of text', true);
  await open('When it is shown');
  await choose('Add a line about', { label: 'How was the person when you looked in?' });
  await press('Add this line');
  await choose('What must be so', { label: said('is') });
  await choose('Answer', { label: said('Awake and upset') });
  const sentence = 'Shown when “How was the person when you looked in?” is “Awake and upset”.';
  assert.ok(guide.includes(sentence));
  await page.getByText(sentence).first().waitFor();

  await add('How much did they drink?', 'A whole number');
  await write('Unit, such as ml or kg', typed('ml'));
  await open('Limits');
  await write('Smallest number', typed('0'));
  await write('Largest number', typed('2000'));

  await press('Try it');
  const second = page.getByRole('textbox', { name: 'What upset them, and what helped?' });
  await page.getByRole('radio', { name: 'Asleep' }).waitFor();
  assert.equal(await second.count(), 0);
  await page.getByRole('radio', { name: 'Awake and upset' }).check();
  await second.waitFor();
  await choose('Show it as on', { label: said('a phone') });

  await press('Check', {});
  await page.getByText('It does not say yet who may use the form, and what must be said with it.').waitFor();
  await see('Could be better', {});
  await press('Go to “The form itself”', {});
  await write('Who may use it, and what must be said with it', typed('Our own words. Staff of this home may use it.'));
  await press('Check', {});
  await see('Nothing was found that has to be mended.');

  await press('Publish');
  await press('Ask a second person to approve it');
  await page.getByText('wrote it, so somebody else has to approve it').first().waitFor();
  await page.getByRole('combobox', { name: 'Signed in:' }).selectOption('andi');
  await press('Make');
  await page.getByRole('button', { name: 'Add a question', exact: true }).waitFor();
  await press('Try it');
  await page.getByRole('radio', { name: 'Asleep' }).waitFor();
  await press('Publish');
  await page.getByRole('checkbox', { name: said('I have read every question, and tried the form') }).check();
  await press('Approve version 1.0.0');
  const link = page.getByRole('link', { name: said('Fetch Night check 1.0.0') });
  await link.waitFor();
  const text = await link.evaluate(({ href }) => fetch(href).then((response) => response.text()));
  const definition = parseDefinition(JSON.parse(text));
  assert.deepEqual([definition.id, definition.version, definition.status], ['night-check', '1.0.0', 'active']);

  const form = createForm(definition, { context: { today: '2026-11-22' } });
  const [first] = form.questions;
  const inView = () => form.questions.filter(({ visible }) => visible).map(({ item }) => item.label);
  assert.deepEqual(inView(), ['How was the person when you looked in?', 'How much did they drink?']);
  form.answer(first.key, first.item.options.find(({ label }) => label === 'Awake and upset').code);
  assert.equal(inView()[1], 'What upset them, and what helped?');
});

test('every word that the guide has in bold was on the screen', () => {
  // On a phone alone, and what only stands there when something is wrong.
  const elsewhere = new Set(['Settings', 'Form', 'Has to be mended']);
  assert.deepEqual(
    [...bold].filter((words) => !met.has(words) && !elsewhere.has(words)),
    [],
  );
});
