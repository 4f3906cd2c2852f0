// SPDX-License-Identifier: Apache-2.0
// Ten tabs type at once. `RELIABILITY_SECONDS=60` for a minute; `RELIABILITY_BROWSERS=chromium,firefox` for both.
import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { test } from 'node:test';
import { ChromiumLab } from './lab/chromium.mjs';
import { FirefoxLab } from './lab/firefox.mjs';
import { TABS, judge, tenTabs } from './lab/ten-tabs.mjs';

const SECONDS = Number(process.env.RELIABILITY_SECONDS ?? 6);
const SEED = Number(process.env.RELIABILITY_SEED ?? 20261122);
/** Nobody waits for a save for so long, unless two wait for each other. */
const DEADLOCK = 15_000;
const LABS = { chromium: ChromiumLab, firefox: FirefoxLab };
const chosen = (process.env.RELIABILITY_BROWSERS ?? 'chromium').split(',').filter((name) => LABS[name]);

for (const browser of chosen) {
  test(`ten tabs that type in the same draft and in their own lose nothing that was acknowledged (${browser})`, async (t) => {
    assert.ok(await LABS[browser].find(), `${browser} is not installed`);
    const lab = new LABS[browser](null);
    try {
      const { faults, figures } = judge(await tenTabs(lab, SECONDS * 1000, SEED));
      t.diagnostic(`seed ${SEED}: ${JSON.stringify(figures)}`);
      assert.deepEqual(faults.slice(0, 20), []);
      assert.ok(figures.longest < DEADLOCK, `a save took ${figures.longest} ms`);
      assert.ok(figures.writers >= TABS / 2, `${figures.writers} tabs had the draft that all want`);
      assert.ok(figures.told > 0, 'no tab was told that another has the draft');
      const out = process.env.RELIABILITY_OUT;
      if (out) appendFileSync(out, `${JSON.stringify({ tabs: browser, figures })}\n`);
    } finally {
      await lab.end();
    }
  });
}
