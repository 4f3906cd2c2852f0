// SPDX-License-Identifier: Apache-2.0
// The long run of kills: campaign after campaign, each over a profile and a server of its own. What was done is kept, so
// that a run that was stopped goes on where it was.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';

const DONE = inRoot('.cache/reliability/kills.jsonl');
const IN_ONE = 40;

/** Every campaign until now, since the file was begun. */
export function campaigns() {
  if (!existsSync(DONE)) return [];
  return readFileSync(DONE, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

export const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

export async function killUntil(kills, minutes) {
  const { newSeed, runCampaign } = await import('../../test/reliability/kill/campaign.mjs');
  const { pageFiles } = await import('../../test/reliability/kill/page-files.mjs');
  mkdirSync(inRoot('.cache/reliability'), { recursive: true });
  const files = await pageFiles();
  const until = performance.now() + minutes * 60_000;
  let done = sum(campaigns().map((one) => one.kills));
  while (done < kills && performance.now() < until) {
    const seed = newSeed();
    const started = performance.now();
    let one;
    try {
      one = await runCampaign({ seed, kills: Math.min(IN_ONE, kills - done), files, until });
    } catch (error) {
      one = { seed, kills: 0, byStory: {}, acknowledged: {}, submissions: 0, answersLost: 0, faults: [String(error)] };
    }
    const seconds = Math.round((performance.now() - started) / 1000);
    appendFileSync(DONE, `${JSON.stringify({ ...one, seconds, at: new Date().toISOString() })}\n`);
    done += one.kills;
    console.log(`${done} of ${kills} kills; seed ${seed}: ${one.kills} in ${seconds} s, ${one.faults.length} faults`);
    for (const fault of one.faults) console.log(`  ${fault}`);
  }
}
