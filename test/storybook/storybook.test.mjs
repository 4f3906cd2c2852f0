// SPDX-License-Identifier: Apache-2.0
// The Storybook that is published: it asks no other host for anything, care terms find stories, toolbars dress the
// page, the panel shows what an element holds and sends, and each element's page has code for every framework.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { CARE_TERMS } from '../../.storybook/care-terms.mjs';
import { buildStorybook, serveFolder } from './site.mjs';

const folder = await buildStorybook();
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const { address, close } = await serveFolder(folder);
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
const elsewhere = [];
context.on('request', (request) => {
  if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
});

after(async () => {
  await browser.close();
  await close();
});

async function open(path, globals = '') {
  const page = await context.newPage();
  await page.goto(`${address}/?path=${path}${globals && `&globals=${globals}`}`);
  const frame = page.frameLocator('#storybook-preview-iframe');
  return { page, frame };
}

async function found(text) {
  const { page } = await open('/docs/welcome--docs');
  try {
    const box = page.getByPlaceholder('Find components');
    await box.fill(text);
    const first = page.getByRole('option').first();
    await first.waitFor();
    return (await page.getByRole('option').allTextContents()).join('\n');
  } finally {
    await page.close();
  }
}

for (const [word, story] of [
  ['DNAR', 'Resuscitation Decisions'],
  ['bowel', 'Group entry'],
  ['hoist', 'Moving And Handling'],
  ['NEWS2', 'Chart'],
]) {
  test(`“${word}” finds ${story}`, async () => {
    assert.match(await found(word), new RegExp(story));
  });
}

test('care terms belong to stories that there are', () => {
  const known = new Set(
    Object.values(entries).flatMap(({ importPath, exportName }) => {
      const file = importPath.split('/').at(-1).split('.')[0];
      return [`${file}/*`, `${file}/${exportName}`];
    }),
  );
  assert.deepEqual(
    Object.keys(CARE_TERMS).filter((key) => !known.has(key)),
    [],
  );
});

test('toolbars dress the page of a story', async () => {
  const { page, frame } = await open(
    '/story/fields-time--default',
    'theme:high-contrast;lang:cy;density:compact;dir:rtl;text:150',
  );
  try {
    await frame.locator('cpk-time').waitFor();
    assert.equal(await frame.locator('cpk-time').getAttribute('lang'), 'cy');
    const root = frame.locator('html');
    for (const [name, value] of [
      ['data-cpk-theme', 'high-contrast'],
      ['data-cpk-density', 'compact'],
      ['dir', 'rtl'],
      ['data-text', '150'],
    ])
      assert.equal(await root.getAttribute(name), value);
    const least = await frame
      .locator('cpk-time')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--cpk-target-size'));
    assert.equal(least.trim(), '34px');
  } finally {
    await page.close();
  }
});

test('the panel shows what the element holds and what it sent', async () => {
  const { page, frame } = await open('/story/fields-time--default');
  try {
    await frame.locator('cpk-time input').first().fill('0645');
    await frame.locator('cpk-time input').first().blur();
    await page.getByRole('tab', { name: 'Data' }).click();
    const panel = page.locator('pre');
    await panel.filter({ hasText: '"value": "06:45"' }).first().waitFor();
    await panel.filter({ hasText: '"event": "change"' }).first().waitFor();
  } finally {
    await page.close();
  }
});

test('the page of an element has code for each framework', async () => {
  const { page, frame } = await open('/docs/fields-time--docs');
  try {
    for (const [framework, sign] of [
      ['Plain HTML', "import '@careplan-kit/elements/define/time'"],
      ['React', '@careplan-kit/elements/react'],
      ['Angular', 'CpkTimeDirective'],
      ['Vue', '@careplan-kit/elements/vue'],
      ['Svelte', '@careplan-kit/elements/svelte'],
    ]) {
      await frame.getByRole('button', { name: framework, exact: true }).click();
      await frame.locator('pre').filter({ hasText: sign }).first().waitFor();
    }
  } finally {
    await page.close();
  }
});

test('the guides to the policy and to theming are pages', async () => {
  for (const [path, words] of [
    ['/docs/guides-content-security-policy--docs', 'require-trusted-types-for'],
    ['/docs/guides-theming--docs', '--cpk-colour-brand-surface'],
  ]) {
    const { page, frame } = await open(path);
    await frame.getByText(words).first().waitFor();
    await page.close();
  }
});

test('every element has a page', () => {
  const titles = new Set(Object.values(entries).map(({ title }) => title));
  for (const title of ['Record/About Me', 'Forms/Form', 'Fields/Signature', 'Guides/Theming'])
    assert.ok(titles.has(title), title);
});

// The last: everything above was asked for by now.
test('nothing was asked of another host', () => {
  assert.deepEqual(elsewhere, []);
});
