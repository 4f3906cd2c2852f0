// SPDX-License-Identifier: Apache-2.0
// A short run of kills. The long one: `node scripts/reliability.mjs --kills 1000`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STORIES, newSeed, runCampaign } from './kill/campaign.mjs';
import { pageFiles } from './kill/page-files.mjs';

const SEED = Number(process.env.RELIABILITY_SEED ?? newSeed());
const KILLS = Number(process.env.RELIABILITY_KILLS ?? STORIES.length);
const MOST_SECONDS = Number(process.env.RELIABILITY_KILL_SECONDS ?? 12);

test('a browser that is killed at any moment has all that was acknowledged, and the server has it once', async (t) => {
  const until = performance.now() + MOST_SECONDS * 1000;
  const { faults, ...figures } = await runCampaign({ seed: SEED, kills: KILLS, files: await pageFiles(), until });
  t.diagnostic(JSON.stringify(figures));
  assert.deepEqual(faults, []);
  assert.ok(figures.kills > 0 && Object.keys(figures.acknowledged).length > 0, 'nothing was killed');
});
