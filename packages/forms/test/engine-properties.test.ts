// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FormSnapshot, StoredAnswer } from '../src/contract/answers.js';
import type { FormDefinition } from '../src/contract/definition.js';
import type { FormInstance } from '../src/contract/form-instance.js';
import { parseDefinition } from '../src/definition/parse-definition.js';
import { createForm } from '../src/engine/create-form.js';
import { TODAY, definitionJson } from './define-form.js';

type Json = Record<string, unknown>;

/** One random item; numbers choose among what is there when the form is built. */
interface Seed {
  readonly type: 'boolean' | 'integer' | 'text' | 'choice' | 'calculated' | 'group' | 'display';
  readonly repeats: boolean;
  readonly min: number;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly initial: boolean;
  readonly unknowns: boolean;
  readonly condition: number | null;
  readonly how: 'exists' | 'not' | 'answer' | 'unknown' | 'variable' | 'score' | 'count';
  readonly reads: number;
  readonly deeper: boolean;
}

const seed: fc.Arbitrary<Seed> = fc.record({
  type: fc.constantFrom('boolean', 'integer', 'integer', 'text', 'choice', 'calculated', 'group', 'group', 'display'),
  repeats: fc.boolean(),
  min: fc.nat({ max: 2 }),
  required: fc.boolean(),
  hidden: fc.boolean(),
  initial: fc.boolean(),
  unknowns: fc.boolean(),
  condition: fc.option(fc.nat({ max: 50 })),
  how: fc.constantFrom('exists', 'not', 'answer', 'unknown', 'variable', 'score', 'count'),
  reads: fc.nat({ max: 50 }),
  deeper: fc.boolean(),
});

interface Known {
  readonly id: string;
  readonly within: readonly string[];
  readonly isQuestion: boolean;
  readonly repeats: boolean;
}

/** Everything reads only what stands before it, so there is no circle; scores and variables read the first few. */
function formOf(seeds: readonly Seed[]): FormDefinition {
  const known: Known[] = [];
  const items: Json[] = [];
  const open: { readonly items: Json[]; readonly within: readonly string[] }[] = [{ items, within: [] }];
  const isRound = (within: readonly string[], here: readonly string[]) => within.every((id, at) => here[at] === id);
  const early = 3;
  const overOf = ({ id }: Known, value?: Json): Json =>
    value ? { op: 'over', items: id, fold: 'sum', value } : { op: 'over', items: id, fold: 'count' };

  seeds.forEach((given, index) => {
    const { items: into, within: here } = open.at(-1)!;
    const id = `i${index}`;
    const within = given.repeats && given.type !== 'display' ? [...here, id] : here;
    const reach = known.filter((other) => other.isQuestion && isRound(other.within, here));
    // An entry goes over entries in it, the top level over those at the top.
    const lists = known.filter(
      (other) => other.repeats && other.within.length === here.length + 1 && isRound(here, other.within),
    );
    const target = reach[(given.condition ?? 0) % (reach.length || 1)];
    const list = lists[given.reads % (lists.length || 1)];
    const conditions: Record<Seed['how'], Json | undefined> = {
      exists: target && { op: 'exists', item: target.id },
      not: target && { op: 'not', of: { op: 'exists', item: target.id } },
      answer: target && { op: 'answer', item: target.id },
      unknown: target && { op: 'unknown', item: target.id },
      variable: index > early ? { op: 'variable', name: 'v' } : undefined,
      score: index > early ? { op: 'flag', score: 's', flag: 'f' } : undefined,
      count: list && { op: 'greater', left: overOf(list), right: { op: 'constant', value: 1 } },
    };
    const enableWhen = given.condition === null ? undefined : conditions[given.how];
    const base: Json = {
      id,
      label: id,
      ...(enableWhen && { enableWhen }),
      ...(given.hidden && index % 5 === 0 && { hidden: true }),
    };
    const repeats = given.repeats ? { repeats: { min: given.min, max: 3 } } : {};
    if (given.type === 'display') into.push({ ...base, type: 'display' });
    else if (given.type === 'group') {
      const inside: Json[] = [];
      into.push({ ...base, type: 'group', ...repeats, items: inside });
      if (open.length < 4) open.push({ items: inside, within });
    } else if (given.type === 'calculated') {
      const parts = [
        ...(reach.length > 0
          ? [
              {
                op: 'first-known',
                of: [
                  { op: 'answer', item: reach[given.reads % reach.length]!.id },
                  { op: 'constant', value: 0 },
                ],
              },
            ]
          : []),
        ...(list ? [overOf(list)] : []),
      ];
      into.push({ ...base, type: 'integer', calculate: { op: 'sum', of: parts } });
    } else {
      into.push({
        ...base,
        ...repeats,
        type: given.type,
        ...(given.required && { required: true }),
        ...(given.unknowns && { unknowns: ['declined', 'unknown'] }),
        ...(given.initial && given.type === 'text' && { initial: { op: 'constant', value: 'begin' } }),
        ...(given.type === 'choice' && {
          options: [
            { code: 'a', label: 'A', weight: 2 },
            { code: 'b', label: 'B' },
          ],
        }),
      });
    }
    const isQuestion = given.type !== 'group' && given.type !== 'display';
    const repeating = given.repeats && given.type !== 'display' && given.type !== 'calculated';
    known.push({ id, within: repeating || given.type === 'group' ? within : here, isQuestion, repeats: repeating });
    if (!given.deeper && open.length > 1) open.pop();
  });

  const first = known.slice(0, early);
  const counted = first.map((part) =>
    part.repeats && part.within.length === 1
      ? overOf(part)
      : part.isQuestion && part.within.length === 0
        ? {
            op: 'if',
            when: { op: 'exists', item: part.id },
            then: { op: 'constant', value: 3 },
            otherwise: { op: 'constant', value: 1 },
          }
        : { op: 'constant', value: 0 },
  );
  const total = { op: 'sum', of: counted };
  return parseDefinition(
    definitionJson(items, {
      variables: [{ name: 'v', value: { op: 'greater', left: total, right: { op: 'constant', value: 4 } } }],
      scores: [
        {
          id: 's',
          title: 'S',
          parts: counted.map((value, part) => ({ label: `part ${part}`, value })),
          bands: [{ code: 'low', label: 'Low', max: 4 }],
          flags: [{ code: 'f', label: 'F', when: { op: 'variable', name: 'v' } }],
        },
      ],
    }),
  );
}

interface Step {
  readonly does: 'answer' | 'answer' | 'add' | 'remove' | 'move' | 'confirm' | 'undo' | 'redo' | 'end';
  readonly which: number;
  readonly place: number;
  readonly value: StoredAnswer | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('answer', 'answer', 'answer', 'add', 'add', 'remove', 'move', 'confirm', 'undo', 'redo', 'end'),
  which: fc.nat({ max: 60 }),
  place: fc.nat({ max: 3 }),
  value: fc.constantFrom<StoredAnswer | null>(
    null,
    true,
    false,
    '3',
    '12',
    'a',
    'b',
    'words',
    '',
    '1,5',
    { unknown: 'declined' },
    { unknown: 'none-known' },
    { entered: 'x' },
  ),
});

function take(form: FormInstance, { does, which, place, value }: Step): void {
  const writable = form.questions.filter((question) => question.writable);
  const repeats = Object.keys(form.entries());
  const key = repeats[which % (repeats.length || 1)];
  const node = key === undefined ? undefined : form.node(key);
  const can = { add: node?.kind === 'repeat' && node.canAdd, remove: node?.kind === 'repeat' && node.canRemove };
  const ids = key === undefined ? [] : form.entries()[key]!;
  const entry = ids[place % (ids.length || 1)];
  if (does === 'answer') {
    const question = writable[which % (writable.length || 1)];
    if (question) form.answer(question.key, value);
  } else if (does === 'add') {
    if (key !== undefined && can.add) form.addEntry(key, Math.min(place, ids.length));
  } else if (does === 'remove') {
    if (key !== undefined && entry !== undefined && can.remove) form.removeEntry(key, entry);
  } else if (does === 'move') {
    if (key !== undefined && entry !== undefined && (can.add || can.remove))
      form.moveEntry(key, entry, which % ids.length);
  } else if (does === 'confirm') {
    if (form.scores.some(({ result }) => result.total !== null)) form.confirmScore('s');
  } else if (does === 'undo') form.undo();
  else if (does === 'redo') form.redo();
  else form.endStep();
}

/** All that can be seen of a form. */
function stateOf(form: FormInstance): unknown {
  const walk = (nodes: FormInstance['nodes']): unknown[] =>
    nodes.map((node) => {
      const base = [node.key, node.visible, node.conditionNotRead];
      if (node.kind === 'display') return base;
      if (node.kind === 'group') return [...base, walk(node.children)];
      if (node.kind === 'repeat')
        return [...base, node.problems, node.canAdd, node.canRemove, walk(node.entries.map((entry) => entry.node))];
      const { answer, entered, unknown, provenance, problems, writable } = node;
      return [...base, answer, entered, unknown, provenance, problems, writable, walk(node.children)];
    });
  const scores = form.scores.map(({ result, confirmed }) => [result, confirmed]);
  return [walk(form.nodes), form.questions.map(({ key }) => key), scores, form.problems(), form.snapshot()];
}

const options = { context: { today: TODAY }, scores: 'all' as const };
const seeds = fc.array(seed, { minLength: 5, maxLength: 16, size: 'max' });
const steps = fc.array(step, { minLength: 5, maxLength: 40, size: 'max' });

test('what is worked out step by step is what a form opened from the draft works out at once', () => {
  let entries = 0;
  fc.assert(
    fc.property(seeds, steps, (given, taken) => {
      const form = createForm(formOf(given), options);
      taken.forEach((one, index) => {
        take(form, one);
        if (index % 5 !== 0 && index !== taken.length - 1) return;
        const snapshot = JSON.parse(JSON.stringify(form.snapshot())) as FormSnapshot;
        const again = createForm(form.definition, { ...options, snapshot });
        assert.deepEqual(stateOf(again), stateOf(form));
        assert.deepEqual(again.snapshot(), snapshot);
        entries += Object.values(snapshot.entries ?? {}).flat().length;
      });
    }),
    { numRuns: 150, includeErrorInReport: true },
  );
  assert.ok(entries > 1000, `only ${entries} entries were looked at`);
});

test('steps taken back one by one and done again lead back to the same form', () => {
  let undone = 0;
  fc.assert(
    fc.property(seeds, steps, (given, taken) => {
      const form = createForm(formOf(given), options);
      const begin = stateOf(form);
      for (const one of taken) take(form, one);
      while (form.canRedo) form.redo();
      const end = stateOf(form);
      const states: unknown[] = [end];
      while (form.canUndo) {
        form.undo();
        undone++;
        states.push(stateOf(form));
      }
      assert.deepEqual(states.at(-1), begin);
      for (states.pop(); form.canRedo; states.pop()) {
        form.redo();
        assert.deepEqual(stateOf(form), states.at(-1));
      }
      assert.equal(states.length, 0);
    }),
    { numRuns: 150, includeErrorInReport: true },
  );
  assert.ok(undone > 1000, `only ${undone} steps were taken back`);
});

test('listeners are told of every node that is different', () => {
  fc.assert(
    fc.property(seeds, steps, (given, taken) => {
      const form = createForm(formOf(given), options);
      const told = new Set<string>();
      form.subscribe((changed) => changed.forEach(({ key }) => told.add(key)));
      const look = () =>
        new Map([
          ...form.questions.map((node) => {
            const { visible, answer, entered, unknown, provenance, problems } = node;
            return [node.key, JSON.stringify([visible, answer, entered, unknown, provenance, problems])] as const;
          }),
          ...form.scores.map((node) => [node.key, JSON.stringify([node.result, node.confirmed])] as const),
          ...Object.keys(form.entries()).map((key) => [key, JSON.stringify(form.entries()[key])] as const),
        ]);
      for (const one of taken) {
        const before = look();
        told.clear();
        take(form, one);
        for (const [key, now] of look()) if (before.get(key) !== now) assert.ok(told.has(key), `${one.does} ${key}`);
      }
    }),
    { numRuns: 100, includeErrorInReport: true },
  );
});
