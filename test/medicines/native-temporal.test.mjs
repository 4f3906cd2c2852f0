// SPDX-License-Identifier: Apache-2.0
// A browser that has Temporal and a Node that has not must agree on when every dose is due.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { sample } from './slots-sample.mjs';

describe('slots in a browser', () => {
  let browser;
  let page;

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: [inRoot('test/medicines/slots-sample.mjs')],
      bundle: true,
      write: false,
      format: 'iife',
      logLevel: 'error',
    });
    browser = await openBrowser();
    page = await browser.newPage();
    await page.setContent('<p>Slots</p>');
    await page.addScriptTag({ content: outputFiles[0].text });
  });

  after(() => browser?.close());

  test('R1: a browser with Temporal and one without work out the same slots in every zone', async () => {
    assert.equal(await page.evaluate(() => typeof globalThis.Temporal), 'object');
    const here = sample();
    assert.ok(here.length > 10_000);
    assert.deepEqual(await page.evaluate(() => globalThis.sampleOfSlots()), here);
  });
});
