// SPDX-License-Identifier: Apache-2.0
// Style sheets are published without comments and layout. A browser must understand the same of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { transformSync } from 'esbuild';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { ELEMENT_PACKAGES } from '../../scripts/element-packages.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { filesBelow } from '../../scripts/suites/find-files.mjs';
import { slimStyles } from '../../scripts/slim-styles.mjs';

const files = ELEMENT_PACKAGES.flatMap((name) => filesBelow(`packages/${name}/src`, '.styles.ts'));

/** As tsc writes it, with the comments and layout of the author. */
const builtFrom = (file) => transformSync(readFileSync(inRoot(file), 'utf8'), { loader: 'ts', target: 'es2022' }).code;
const sheetsOf = (source) => [...source.matchAll(/\bcss\s*`([^`]*)`/g)].map(([, sheet]) => sheet);

describe('style sheets as they are published', () => {
  let browser;
  let page;
  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  after(() => browser?.close());

  /** The rules a browser reads in a sheet, each as it writes it. */
  const rulesOf = (sheets) =>
    page.evaluate(
      (texts) =>
        texts.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return Array.from(sheet.cssRules, ({ cssText }) =>
            cssText.replace(/\s+/g, ' ').replaceAll(', ', ',').replaceAll("'", '"'),
          );
        }),
      sheets,
    );

  for (const file of files) {
    test(`${file} says the same, in fewer bytes`, async () => {
      const built = builtFrom(file);
      const slim = slimStyles(built);
      const [asWritten, asPublished] = [sheetsOf(built), sheetsOf(slim)];
      assert.deepEqual(await rulesOf(asPublished), await rulesOf(asWritten));
      assert.equal(slimStyles(slim), slim, 'once is enough');
      for (const sheet of asPublished.filter((one) => !one.includes('${'))) assert.ok(!sheet.includes('/*'));
    });
  }

  test('a sign outside ASCII stays itself: escaped, the template would say nothing at all', () => {
    const slim = slimStyles("css`a::before { content: ' ✓'; }`");
    assert.ok(slim.includes('✓') && !slim.includes('\\'), slim);
  });

  test('a sheet that is put together, or has escapes, is left alone', () => {
    for (const source of ['css`a { ${b} }`', String.raw`css${'`'}a::before { content: '\\201c'; }${'`'}`])
      assert.equal(slimStyles(source), source);
  });
});
