// SPDX-License-Identifier: Apache-2.0
// What the medicines chart and the leaving summary hand to the printer, as PDFs. They stay in the folder of paper.mjs.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { bundleStories, storyFiles } from '../../scripts/story-host/bundle.mjs';
import { serveStories } from '../../scripts/story-host/serve.mjs';
import { visitStory } from '../../scripts/story-host/visit.mjs';
import { PDF_FOLDER } from './paper.mjs';

const files = storyFiles().filter((file) => /\/(emar-chart|leaving-summary|cd-register)\.stories\.ts$/.test(file));
const server = await serveStories(await bundleStories(files));
const browser = await openBrowser();
mkdirSync(PDF_FOLDER, { recursive: true });

after(async () => {
  await browser.close();
  await server.close();
});

/** Runs in every frame, before its first script: the browser's dialogue would wait for a person. */
function catchPrinting() {
  window.print = () => {
    window.top.printed = document;
  };
}

/** A browser without a screen prints only whole pages, never a frame: what is printed goes to a window of its own. */
function openWhatIsPrinted() {
  const paper = window.printed;
  const view = window.open('about:blank');
  view.document.documentElement.lang = paper.documentElement.lang;
  view.document.adoptedStyleSheets = paper.adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
    return sheet;
  });
  view.document.body.append(...[...paper.body.childNodes].map((node) => view.document.importNode(node, true)));
  // A link in each head that is repeated: in a PDF, links can be counted.
  for (const top of view.document.querySelectorAll('thead .top')) {
    const link = view.document.createElement('a');
    link.href = 'https://head.example/';
    link.append('\u00A0·');
    top.append(link);
  }
}

async function printed(story) {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  await context.addInitScript(catchPrinting);
  const page = await context.newPage();
  try {
    const faults = await visitStory(page, server.address, story, { theme: 'dark' });
    await page.getByRole('button', { name: /^Print/ }).click();
    await page.waitForFunction(() => window.printed);
    const opened = context.waitForEvent('page');
    await page.evaluate(openWhatIsPrinted);
    const sheet = await opened;
    // A4 landscape without its margins.
    await sheet.setViewportSize({ width: 1046, height: 718 });
    const pdf = await sheet.pdf({ preferCSSPageSize: true, printBackground: true });
    writeFileSync(join(PDF_FOLDER, `${story}.pdf`), pdf);
    const source = pdf.toString('latin1');
    const count = (pattern) => (source.match(pattern) ?? []).length;
    const [, width, height] = source.match(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/);
    return {
      faults,
      width: Number(width),
      height: Number(height),
      pages: count(/\/Type\s*\/Page\b(?!s)/g),
      heads: count(/\(https:\/\/head\.example\/\)/g),
      text: await sheet.evaluate(() => document.body.innerText),
      medicineWidth: await sheet.evaluate(() => document.querySelector('.medicine')?.getBoundingClientRect().width),
    };
  } finally {
    await context.close();
  }
}

const near = (one, other) => Math.abs(one - other) <= 1;

describe('medicines on paper', () => {
  for (const story of ['emar-chart--mrs-smith', 'emar-chart--twenty-five-medicines'])
    test(`${story} prints 28 days on A4 landscape, with name and allergies at the head of every page`, async () => {
      const { faults, width, height, pages, heads, text, medicineWidth } = await printed(story);
      assert.deepEqual(faults, []);
      assert.ok(medicineWidth >= 160, `names of medicines are squeezed into ${medicineWidth} pixels`);
      assert.ok(near(width, 842) && near(height, 595), `${width} x ${height}`);
      assert.ok(pages >= 2);
      assert.equal(heads, pages, 'a page without a head');
      assert.match(text, /penicillin \(rash\)/);
      assert.doesNotMatch(text, /\bGap\b(?!:)/, 'a gap is left blank');
    });

  for (const story of ['leaving-summary--mrs-smith', 'leaving-summary--twelve-medicines'])
    test(`${story} prints on one page of A4`, async () => {
      const { faults, width, height, pages, text } = await printed(story);
      assert.deepEqual(faults, []);
      assert.ok(near(width, 595) && near(height, 842), `${width} x ${height}`);
      assert.equal(pages, 1);
      assert.match(text, /penicillin \(rash\)/);
    });

  for (const [story, sheets] of [
    ['cd-register--does-not-fit', 1],
    ['cd-register--three-months', 4],
  ])
    test(`${story} prints on A4 as it was written, every line of it`, async () => {
      const { faults, width, height, pages, text } = await printed(story);
      assert.deepEqual(faults, []);
      assert.ok(near(width, 595) && near(height, 842), `${width} x ${height}`);
      assert.ok(pages >= sheets, `${pages} pages`);
      assert.match(text, /Oxycodone 10mg modified-release tablets/);
      assert.match(text, /For Mr Bodat/);
      assert.match(text, /Balance: 26 tablets|Balance: 6 tablets/);
      if (sheets > 1) assert.match(text, /\b180\b/);
      else assert.match(text, /25 tablets counted: 1 tablet fewer than the register/);
    });
});
