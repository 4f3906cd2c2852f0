// SPDX-License-Identifier: Apache-2.0
// In a process of its own: the engine alone, with no page. Prints JSON.
import { createForm, parseDefinition } from '@careplan-kit/forms/contract';
import scene from '../scenes/form.mjs';

const [, , size] = process.argv;
const REPEATS = 15;
const CHANGES = 400;

const made = scene.make(Number(size));
const text = JSON.stringify(made.definition);
const options = { context: { today: '2026-11-22' }, answers: made.answers, scores: 'all' };

const timed = (work) => {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
};

let form;
const parse = [];
const create = [];
for (let turn = 0; turn < REPEATS; turn++) {
  // A new object each time: what was worked out for one definition is kept.
  const json = JSON.parse(text);
  const [parsing, definition] = timed(() => parseDefinition(json));
  const [creating, created] = timed(() => createForm(definition, options));
  parse.push(parsing);
  create.push(creating);
  form = created;
}

const { targets, before, after } = made.changes;
const changes = [];
for (let turn = 0; turn < CHANGES; turn++) {
  const { item, shows } = targets[(turn >> 1) % targets.length];
  const there = turn % 2 === 0;
  const [time] = timed(() => form.answer(item, `a${there ? after : before}`));
  changes.push(time);
  const { total } = there ? made.expected.changed : made.expected;
  const found = [form.scores[0].result.total, form.question('total').answer];
  if (found.some((sum) => sum !== total) || form.question(shows).visible !== there)
    throw new Error(`${item}: the engine has ${found}`);
}

process.stdout.write(JSON.stringify({ parse, create, changes }));
