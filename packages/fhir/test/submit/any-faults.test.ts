// SPDX-License-Identifier: Apache-2.0
// Faults in any order, of any request, until it has arrived.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECOND, changedAllergy, entryOf, newAllergy } from './a-submission.js';
import { ONE_OF_EACH, aServer } from './a-server.js';
import type { Fault } from './fault-proxy.js';

/** The same numbers in every run. */
function numbersOf(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

const FAULTS: readonly (Fault | 'pass')[] = [
  'reset-after-write',
  'reset-before-write',
  'half',
  'half-json',
  'twice',
  'pass',
  { status: 429, headers: { 'retry-after': '1' } },
  { status: 500 },
  { status: 409 },
  { status: 412 },
  { status: 401 },
];
const READ_FAULTS: readonly Fault[] = ['reset-before-write', 'half', 'half-json', { status: 503 }];
const TRIES = 40;

for (const [name, options] of Object.entries({
  transactions: {},
  batches: { asBatch: true },
  none: { transactions: false },
})) {
  for (let seed = 0; seed < 12; seed++) {
    test(`faults of run ${seed}, server with ${name}: a new record and its change arrive once`, async (context) => {
      const random = numbersOf(seed);
      const pick = <One>(list: readonly One[]) => list[Math.floor(random() * list.length)]!;
      const server = await aServer(context, options);
      server.network.when(({ method }) => method === 'GET' && random() < 0.25, pick(READ_FAULTS));
      const send = server.device({ timeout: 3000 });
      const untilSent = async (entry: Parameters<typeof send>[0]) => {
        for (let time = 0; time < TRIES; time++) {
          server.network.inject(...Array.from({ length: 2 }, () => (random() < 0.6 ? pick(FAULTS) : 'pass')));
          const result = await send(entry);
          if (result.kind === 'sent') return result.receipt.stored;
          assert.equal(result.kind, 'later', JSON.stringify(result));
        }
        return assert.fail('never sent');
      };
      const first = newAllergy();
      const known = await untilSent(entryOf(first));
      assert.deepEqual(await server.count(), ONE_OF_EACH);
      const change = changedAllergy(SECOND, 'Latex', first.record!);
      await untilSent(entryOf(seed % 2 === 0 ? { ...change, known } : change));
      assert.deepEqual(await server.count(), { ...ONE_OF_EACH, QuestionnaireResponse: 2, Provenance: 2 });
      assert.match(JSON.stringify(await server.resources('AllergyIntolerance')), /Latex/);
    });
  }
}
