// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseDefinition } from '../src/definition/parse-definition.js';
import { createForm } from '../src/engine/create-form.js';
import { largeForm } from './large-form.js';

const options = { context: { today: '2026-11-22' }, scores: 'all' as const };
const open = (size: number) => createForm(parseDefinition(largeForm(size)), options);

/** The shortest of many runs of each, in turn: what else the computer does slows all of them, and never the shortest. */
function shortest(rounds: number, ...works: readonly (() => unknown)[]): number[] {
  const best = works.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, at) => {
      const begun = performance.now();
      work();
      best[at] = Math.min(best[at]!, performance.now() - begun);
    });
  }
  return best;
}

test('a form of a thousand items is opened in less than twenty times the time its text is read in', (t) => {
  const text = JSON.stringify(largeForm(1000));
  const definition = parseDefinition(JSON.parse(text));
  assert.equal(createForm(definition, options).questions.length, 910);
  const [read, parse, form, both] = shortest(
    120,
    () => JSON.parse(text) as unknown,
    () => parseDefinition(JSON.parse(text)),
    () => createForm(definition, options),
    () => createForm(parseDefinition(JSON.parse(text)), options),
  ) as [number, number, number, number];
  const times = (of: number) => `${(of / read).toFixed(1)} times`;
  t.diagnostic(`${text.length} characters read in ${read.toFixed(2)} ms`);
  t.diagnostic(`parseDefinition ${times(parse)}, createForm ${times(form)}, both ${times(both)}`);
  assert.ok(form < 20 * read, `createForm alone took ${times(form)}`);
  assert.ok(both < 20 * read, `both took ${times(both)}`);
});

test('an answer that feeds a score and a condition costs the same in a form of a thousand items as of a hundred', (t) => {
  const [small, large] = [open(100), open(1000)];
  const typing = (form: typeof small) => () => {
    for (let count = 0; count < 20; count++) form.answer('item0', count % 2 ? 'help' : 'alone');
  };
  const [inSmall, inLarge] = shortest(150, typing(small), typing(large)) as [number, number];
  assert.equal(large.scores[0]?.result.total, '2');
  assert.ok(large.question('item7')?.visible);
  t.diagnostic(`${(inSmall * 50).toFixed(1)} and ${(inLarge * 50).toFixed(1)} microseconds`);
  assert.ok(inLarge < 1.5 * inSmall, `${inLarge} ms against ${inSmall} ms`);
});

test('ten thousand answers leave no more memory in use than before', (t) => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const form = open(1000);
  let told = 0;
  form.subscribe(() => told++);
  const type = (from: number, to: number) => {
    for (let count = from; count < to; count++) {
      form.answer('item5', `Written the ${count}th time`);
      form.answer('item0', count % 2 ? 'help' : 'alone');
    }
  };
  const used = () => {
    for (let round = 0; round < 4; round++) collect();
    return process.memoryUsage().heapUsed;
  };
  type(0, 1000);
  const before = used();
  type(1000, 6000);
  const grown = used() - before;
  assert.equal(told, 12_000);
  t.diagnostic(`${Math.round(grown / 1024)} kB after 10,000 answers`);
  assert.ok(grown < 1_000_000, `${grown} bytes more`);
});
