// SPDX-License-Identifier: Apache-2.0
// Whatever two workers did to one form, each word of both is in the merged form or before somebody's eyes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TODAY, definitionJson } from '../../test/define-form.js';
import { type FormSnapshot, type StoredAnswer, partsOfKey } from '../contract/answers.js';
import type { FormInstance } from '../contract/form-instance.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { createForm } from '../engine/create-form.js';
import { type MergeChoice, type MergeResult, type MergedItem, mergeAnswers, resolve } from './index.js';
import { sameMeaning } from './same-meaning.js';
import { byId } from '../change/pair.js';

const definition = parseDefinition(
  definitionJson([
    { id: 'note', type: 'long-text', label: 'Note' },
    { id: 'weight', type: 'decimal', label: 'Weight', unknowns: ['declined', 'unknown'] },
    { id: 'double', type: 'decimal', label: 'Double', calculate: { op: 'sum', of: both('weight', 'weight') } },
    {
      id: 'aids',
      type: 'multiple-choice',
      label: 'Aids',
      open: {},
      options: ['a', 'b', 'c'].map((code) => ({ code, label: code })),
    },
    { id: 'name', type: 'text', label: 'Name', repeats: {} },
    {
      id: 'wound',
      type: 'group',
      label: 'Wound',
      repeats: {},
      items: [
        { id: 'site', type: 'text', label: 'Site' },
        { id: 'fluid', type: 'quantity', label: 'Fluid', units: [{ code: 'mL', label: 'ml' }] },
        {
          id: 'dressing',
          type: 'group',
          label: 'Dressing',
          repeats: {},
          items: [{ id: 'with', type: 'text', label: 'With' }],
        },
      ],
    },
  ]),
);

function both(...ids: string[]) {
  return ids.map((item) => ({ op: 'answer', item }));
}

const places = byId(definition);
const itemOf = (key: string) => places.get(partsOfKey(key).itemId)?.item;

/** One thing a worker does; the numbers choose among what there is. */
type Deed = readonly [what: number, where: number, value: number];
const deeds = fc.array(fc.tuple(fc.nat(9), fc.nat(60), fc.nat(60)), { maxLength: 14 });

const ANSWERS: Readonly<Record<string, readonly (StoredAnswer | null)[]>> = {
  note: ['Slept.', 'Awake.', null],
  weight: ['70', '70.0', '71', 'about 70', { unknown: 'declined' }, null],
  aids: [['a'], ['a', 'b'], ['b', 'a'], [{ text: 'Frame' }], null],
  name: ['Robert', 'Betty', null],
  site: ['Heel', 'Elbow', null],
  fluid: [{ value: '2', unit: 'mL' }, { value: '2.0', unit: 'mL' }, null],
  with: ['Gauze', 'Film', null],
};

function act(form: FormInstance, [what, where, value]: Deed): void {
  const lists = Object.keys(form.entries());
  const list = lists[where % lists.length]!;
  const ids = form.entries()[list]!;
  const id = ids[value % Math.max(1, ids.length)];
  if (what <= 5) {
    const writable = form.questions.filter((question) => question.writable);
    const question = writable[where % writable.length]!;
    const offered = ANSWERS[question.item.id]!;
    form.answer(question.key, offered[value % offered.length]!);
  } else if (what <= 7) form.addEntry(list);
  else if (id !== undefined && what === 8) form.removeEntry(list, id);
  else if (id !== undefined) form.moveEntry(list, id, where % ids.length);
}

function after(snapshot: FormSnapshot | undefined, done: readonly Deed[], ids?: string): FormSnapshot {
  let last = 0;
  const newId = ids === undefined ? {} : { newId: () => `${ids}${++last}` };
  const form = createForm(definition, { context: { today: TODAY, ...newId }, ...(snapshot && { snapshot }) });
  for (const deed of done) act(form, deed);
  return form.snapshot();
}

/** Three states that came about as they do on two devices: counted ids, or ids of each device's own. */
const states = fc.tuple(deeds, deeds, deeds, fc.boolean()).map(([first, one, other, own]) => {
  const base = after(undefined, first, own ? 'base' : undefined);
  const mine = after(base, one, own ? 'mine' : undefined);
  return { base, mine, theirs: after(base, other, own ? 'theirs' : undefined) };
});

const choices = fc.array(fc.constantFrom<'mine' | 'theirs'>('mine', 'theirs'), { minLength: 30, maxLength: 30 });
const chosen = ({ conflicts }: MergeResult, sides: readonly MergeChoice[]) =>
  Object.fromEntries(conflicts.map(({ id }, at) => [id, sides[at % sides.length]!]));

const stored = ({ answers }: FormSnapshot, key: string) => (Object.hasOwn(answers, key) ? answers[key]! : null);
const isGiven = (key: string) => partsOfKey(key).itemId !== 'double';

/** Every answer that is before the worker's eyes in an item, by its key. */
function* shownIn(item: MergedItem): Iterable<readonly [key: string, value: unknown]> {
  if (item.kind === 'answer') for (const side of [item.mine, item.theirs]) yield [item.key, side.stored];
  if (item.kind !== 'entry') return;
  for (const side of [item.mine, item.theirs])
    for (const [key, answer] of Object.entries(side?.answers ?? {})) yield [key, answer.stored];
}

/** The key under which an answer of theirs stands in the result. */
function translated({ renamed }: MergeResult, key: string): string {
  const { itemId, entryIds } = partsOfKey(key);
  const round = itemId === 'name' ? ['name'] : ['wound', 'dressing'];
  const now = entryIds.map((id, at) => {
    const entry = [round[at]!, ...entryIds.slice(0, at + 1)].join('~');
    return Object.hasOwn(renamed, entry) ? renamed[entry]!.split('~')[at + 1]! : id;
  });
  return [itemId, ...now].join('~');
}

const RUNS = { numRuns: 600 };

test('each value of both sides is in the result, or shown in a conflict', () => {
  fc.assert(
    fc.property(states, choices, (three, sides) => {
      const result = mergeAnswers(definition, three);
      const snapshot = resolve(result, chosen(result, sides));
      const conflicting = new Map<string, unknown[]>();
      for (const conflict of result.conflicts)
        for (const [key, value] of shownIn(conflict)) conflicting.set(key, [...(conflicting.get(key) ?? []), value]);
      const same = (key: string, one: unknown, other: unknown) =>
        sameMeaning(itemOf(key), one as StoredAnswer | null, other as StoredAnswer | null);
      for (const side of ['mine', 'theirs'] as const) {
        for (const [key, value] of Object.entries(three[side].answers).filter(([one]) => isGiven(one))) {
          const now = side === 'mine' ? key : translated(result, key);
          const kept = same(now, stored(snapshot, now), value);
          const shown = conflicting.get(now)?.some((one) => same(now, one, value)) ?? false;
          // What the side found there and left as it was, the other side may have changed or taken away.
          const untouched = now === key && same(key, stored(three.base, key), value);
          assert.ok(kept || shown || untouched, `${side} ${key} ${JSON.stringify(value)}`);
          const all = result.items.flatMap((item) => [...shownIn(item)]);
          assert.ok(
            all.some(([one, held]) => one === now && same(now, held, value)),
            `${side} ${key} is in no item`,
          );
        }
      }
    }),
    RUNS,
  );
});

test('what nobody touched is as it was, and the merged form opens with nothing left over', () => {
  fc.assert(
    fc.property(states, choices, (three, sides) => {
      const result = mergeAnswers(definition, three);
      const snapshot = resolve(result, chosen(result, sides));
      for (const [key, value] of Object.entries(three.base.answers)) {
        if (!isGiven(key)) continue;
        const left = [three.mine, three.theirs].every((side) => stored(side, key) === value);
        if (left) assert.deepEqual(stored(snapshot, key), value, key);
      }
      const form = createForm(definition, { context: { today: TODAY } });
      assert.deepEqual(form.restore(snapshot), {});
      assert.equal(form.question('double')!.answer, after(snapshot, []).answers['double'] ?? null);
      for (const [key, value] of Object.entries(snapshot.answers))
        if (isGiven(key)) assert.deepEqual(form.snapshot().answers[key], value, key);
    }),
    RUNS,
  );
});

test('where an answer came from travels with it', () => {
  fc.assert(
    fc.property(states, choices, (three, sides) => {
      const tag = (snapshot: FormSnapshot, recordUid: string): FormSnapshot => ({
        ...snapshot,
        provenance: Object.fromEntries(
          Object.keys(snapshot.answers).map((key) => [
            key,
            { from: 'record', class: JSON.stringify(snapshot.answers[key]), recordUid, versionNumber: 1 } as const,
          ]),
        ),
      });
      const { base, mine, theirs } = three;
      const tagged = { base: tag(base, 'b'), mine: tag(mine, 'm'), theirs: tag(theirs, 't') };
      const result = mergeAnswers(definition, tagged);
      const snapshot = resolve(result, chosen(result, sides));
      assert.deepEqual(Object.keys(snapshot.provenance).sort(), Object.keys(snapshot.answers).sort());
      for (const [key, from] of Object.entries(snapshot.provenance))
        assert.equal(from.from === 'record' && from.class, JSON.stringify(snapshot.answers[key]), key);
    }),
    RUNS,
  );
});

test('a form merged with itself is itself; with what nobody changed, the changed one', () => {
  fc.assert(
    fc.property(states, ({ base, mine }) => {
      const [itself, left, right] = [
        mergeAnswers(definition, { base: mine, mine, theirs: mine }),
        mergeAnswers(definition, { base, mine, theirs: base }),
        mergeAnswers(definition, { base, mine: base, theirs: mine }),
      ];
      assert.ok(itself.items.every(({ outcome }) => outcome === 'same'));
      assert.deepEqual(resolve(itself), mine);
      // The form works out the rest.
      assert.deepEqual(after(resolve(left), []), mine);
      assert.deepEqual(after(resolve(right), []), mine);
    }),
    RUNS,
  );
});

test('whose name stands first changes nothing but the names', () => {
  const swap = { mine: 'theirs', theirs: 'mine', same: 'same', conflict: 'conflict' } as const;
  fc.assert(
    fc.property(states, choices, ({ base, mine, theirs }, sides) => {
      const [one, other] = [
        mergeAnswers(definition, { base, mine, theirs }),
        mergeAnswers(definition, { base, mine: theirs, theirs: mine }),
      ];
      fc.pre(Object.keys(one.renamed).length === 0);
      const told = ({ items }: MergeResult) =>
        items.map(({ id, outcome }) => [id, outcome] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      assert.deepEqual(
        told(other),
        told(one).map(([id, outcome]) => [id, swap[outcome]]),
      );
      const choice = chosen(one, sides);
      const swapped = Object.fromEntries(
        Object.entries(choice).map(([id, side]) => [id, side === 'mine' ? 'theirs' : 'mine'] as const),
      );
      const inOneOrder = ({ entries = {}, ...rest }: FormSnapshot) => ({
        ...rest,
        entries: Object.fromEntries(Object.entries(entries).map(([key, ids]) => [key, [...ids].sort()])),
      });
      assert.deepEqual(inOneOrder(resolve(other, swapped)), inOneOrder(resolve(one, choice)));
    }),
    RUNS,
  );
});

test('entries added on both sides all stay, each with what was written in it', () => {
  fc.assert(
    fc.property(states, choices, (three, sides) => {
      const result = mergeAnswers(definition, three);
      const snapshot = resolve(result, chosen(result, sides));
      for (const list of ['name', 'wound'] as const) {
        const before = three.base.entries?.[list] ?? [];
        const added = (side: FormSnapshot) => (side.entries?.[list] ?? []).filter((id) => !before.includes(id));
        const now = snapshot.entries?.[list] ?? [];
        const theirs = added(three.theirs).map(
          (id) => partsOfKey(translated(result, `${list === 'name' ? 'name' : 'site'}~${id}`)).entryIds[0]!,
        );
        for (const id of [...added(three.mine), ...theirs]) assert.ok(now.includes(id), `${list} ${id}`);
        assert.equal(new Set(now).size, now.length);
      }
    }),
    RUNS,
  );
});

test('snapshots of any shape are merged without loss, or refused; none is changed', () => {
  const key = fc
    .tuple(fc.constantFrom('note', 'site', 'with', 'name', 'stranger', '__proto__'), fc.subarray(['e1', 'x', 'e2']))
    .map(([id, ids]) => [id, ...ids].join('~'));
  const value = fc
    .oneof(fc.constantFrom('Tea', '1', '1.0'), fc.jsonValue({ maxDepth: 1 }))
    .filter((one) => one !== null);
  const snapshot = fc
    .tuple(fc.array(fc.tuple(key, value), { maxLength: 8 }), fc.subarray(['e1', 'x', 'e2']), fc.subarray(['e1', 'x']))
    .map(([answers, wound, name]) => ({
      answers: Object.fromEntries(answers),
      provenance: {},
      entries: { wound, name },
    }));
  fc.assert(
    fc.property(snapshot, snapshot, snapshot, choices, (base, mine, theirs, sides) => {
      const before = JSON.stringify([base, mine, theirs]);
      const three = { base, mine, theirs } as unknown as {
        base: FormSnapshot;
        mine: FormSnapshot;
        theirs: FormSnapshot;
      };
      let result: MergeResult;
      try {
        result = mergeAnswers(definition, three);
      } catch (error) {
        assert.equal((error as Error).name, 'DataError');
        return;
      }
      resolve(result, chosen(result, sides));
      assert.equal(JSON.stringify([base, mine, theirs]), before);
      const shown = new Set(result.items.flatMap((item) => [...shownIn(item)].map((one) => JSON.stringify(one[1]))));
      for (const answer of Object.values(mine.answers)) assert.ok(shown.has(JSON.stringify(answer)));
      for (const answer of Object.values(theirs.answers)) assert.ok(shown.has(JSON.stringify(answer)));
    }),
    RUNS,
  );
});

test('what only another system works out is merged as if it had been given: nobody may be able to work it out here', () => {
  const foreign = parseDefinition(
    definitionJson([
      {
        id: 'risk',
        type: 'decimal',
        label: 'Risk',
        calculate: { op: 'sum', of: [{ op: 'foreign', language: 'text/fhirpath', expression: '1 + 1' }] },
      },
    ]),
  );
  const side = (risk: string): FormSnapshot => ({ answers: { risk }, provenance: {} });
  const result = mergeAnswers(foreign, { base: side('1'), mine: side('2'), theirs: side('3') });
  assert.deepEqual(
    result.conflicts.map(({ id }) => id),
    ['risk'],
  );
  assert.deepEqual(result.workedOut, []);
});
