// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { TODAY, definitionJson } from '../../test/define-form.js';
import { type FormSnapshot, type StoredAnswer, keyOf } from '../contract/answers.js';
import type { FormDefinition } from '../contract/definition.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { createForm } from '../engine/create-form.js';
import { itemTypeOf } from '../item-types/index.js';
import { isQuestion, placesOf } from '../lint/places.js';
import { diffDefinitions } from './diff-definitions.js';
import { migrate } from './migrate.js';
import { repeatsRound } from './pair.js';

const IDS = ['tea', 'milk', 'sugar', 'walk', 'sleep', 'pain'];
const units = [
  { code: 'kg', label: 'kg' },
  { code: 'g', label: 'g', factor: '0.001' },
  { code: '[lb_av]', label: 'lb' },
];
const someOf = <T>(list: readonly T[]) => fc.subarray([...list], { minLength: 1 });
const options = fc
  .tuple(someOf(['a', 'b', 'c']), fc.constantFrom('Yes', 'No'), fc.boolean())
  .map(([codes, first, systems]) =>
    codes.map((code, at) => ({
      code,
      label: at === 0 ? first : first === 'Yes' ? `No ${at - 1 || ''}`.trim() : `Yes ${at - 1 || ''}`.trim(),
      ...(systems && { system: 'urn:x' }),
    })),
  );
const unit = fc.constantFrom({}, { unit: 'kg', unitCode: 'kg' }, { unit: 'g', unitCode: 'g' }, { unit: 'st' });

/** What a question may be, without id and label. */
const kind: fc.Arbitrary<object> = fc.oneof(
  fc
    .constantFrom(
      'text',
      'long-text',
      'boolean',
      'date',
      'partial-date',
      'time',
      'date-time',
      'attachment',
      'signature',
      'body-map',
      'reference',
    )
    .map((type) => ({ type })),
  fc.tuple(fc.constantFrom('integer', 'decimal'), unit).map(([type, more]) => ({ type, ...more })),
  fc.constant({ type: 'scale', min: 0, max: 10 }),
  someOf(units).map((some) => ({
    type: 'quantity',
    units: some.map(({ factor, ...rest }, at) => (at === 0 || !factor ? rest : { ...rest, factor })),
  })),
  fc
    .tuple(fc.constantFrom('choice', 'multiple-choice'), options, fc.boolean())
    .map(([type, some, open]) => ({ type, options: some, ...(open && { open: {} }) })),
  fc.constant({ type: 'look-up', valueSet: 'foods' }),
);

const question = (id: string) =>
  fc.tuple(kind, fc.boolean(), fc.boolean(), fc.boolean()).map(([what, repeats, unknowns, calculated]) => ({
    id,
    label: id,
    ...what,
    ...(unknowns && { unknowns: ['declined'] }),
    ...(calculated && (what as { type: string }).type === 'integer' && { calculate: { op: 'constant', value: 3 } }),
    ...(repeats && (what as { type: string }).type !== 'multiple-choice' && { repeats: {} }),
  }));

/** A form of some of the questions, some in groups that may repeat. */
const definition: fc.Arbitrary<FormDefinition> = fc
  .tuple(someOf(IDS), fc.boolean(), fc.boolean(), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .chain(([ids, outerRepeats, innerRepeats, outerFrom, innerFrom]) =>
    fc.tuple(...ids.map(question)).map((items) => {
      const group = (id: string, inside: unknown[], repeats: boolean) => ({
        id,
        type: 'group',
        items: inside,
        ...(repeats && { repeats: {} }),
      });
      const inner = group('inner', items.slice(innerFrom), innerRepeats);
      const outer = group('outer', [...items.slice(outerFrom, Math.max(innerFrom, outerFrom)), inner], outerRepeats);
      return parseDefinition(definitionJson([...items.slice(0, Math.min(outerFrom, innerFrom)), outer]));
    }),
  );

const stored: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    'Tea',
    'Tea\nMilk',
    '70',
    '70.50',
    '+7',
    '2026-05-01',
    '1940',
    '194X',
    '09:30',
    '2026-05-01T09:30',
    'a',
    'b',
    'other-unit',
    '',
  ),
  fc.boolean(),
  fc.subarray(['a', 'b', 'c']),
  fc.constantFrom(
    { entered: 'about 70' },
    { unknown: 'declined' },
    { unknown: 'unknown' },
    { text: 'Cocoa' },
    { entered: 3 },
  ),
  fc.constantFrom(
    { value: '1.5', unit: 'kg' },
    { value: '500', unit: 'g' },
    { value: '3', unit: '[lb_av]' },
    { value: '3', unit: '' },
  ),
  fc.constantFrom(
    { system: 's', code: 'c', display: 'd' },
    { class: 'Risk', recordUid: 'r' },
    { held: 'record', url: 'x' },
    { signedBy: 'Robert', method: 'typed', signedAt: '2026-05-01T09:30:00Z' },
  ),
  fc
    .jsonValue({ maxDepth: 2 })
    .filter((value) => !/"(?:__proto__|constructor|prototype)"/.test(JSON.stringify(value) ?? '')),
);

const ENTRIES = ['e1', 'x', 'y'];

/** Answers to questions of the form, in entries of it, and to what is no part of it. */
const snapshotOf = (form: FormDefinition): fc.Arbitrary<FormSnapshot> => {
  const places = placesOf(form.items);
  const repeating = places.filter(({ item }) => 'repeats' in item && item.repeats);
  const key = fc
    .tuple(
      fc.constantFrom(...places.filter(({ item }) => isQuestion(item)), ...places.slice(0, 1)),
      fc.infiniteStream(fc.constantFrom(...ENTRIES)),
      fc.nat(20),
    )
    .map(([place, ids, stray]) =>
      keyOf(
        stray === 0 ? 'stranger' : place.item.id,
        repeatsRound(place).map(() => ids.next().value as string),
      ),
    );
  const answers = fc.dictionary(key, stored, { maxKeys: 12, noNullPrototype: true });
  const listKeys = repeating.flatMap((place) => {
    const outer = repeatsRound(place).slice(0, -1);
    return outer
      .reduce<string[][]>((all) => all.flatMap((ids) => ENTRIES.map((id) => [...ids, id])), [[]])
      .map((ids) => keyOf(place.item.id, ids));
  });
  const entries = fc
    .tuple(...listKeys.map((one) => fc.subarray(ENTRIES).map((ids) => [one, ids] as const)))
    .map((lists) => Object.fromEntries(lists));
  return fc.tuple(answers, entries, fc.boolean()).map(([given, lists, calculated]) => ({
    answers: given as Record<string, StoredAnswer>,
    provenance: Object.fromEntries(
      Object.keys(given).map((one) => [one, { from: calculated ? ('calculation' as const) : ('worker' as const) }]),
    ),
    entries: lists,
  }));
};

const migrations = fc
  .tuple(definition, definition)
  .chain(([from, to]) => snapshotOf(from).map((snapshot) => ({ from, to, snapshot })));

const bytes = (value: unknown) => JSON.stringify(value);

describe('whatever changes between two versions', () => {
  test('every stored answer is afterwards in the snapshot or in the tray, byte for byte', () => {
    fc.assert(
      fc.property(migrations, ({ from, to, snapshot }) => {
        const before = bytes(snapshot);
        const { snapshot: moved, tray, converted, carried } = migrate(snapshot, from, to);
        assert.equal(bytes(snapshot), before, 'what was given is not changed');
        const left = new Map(Object.entries(moved.answers).map(([key, value]) => [key, bytes(value)]));
        const conversions = new Map(converted.map((one) => [one.from.key, one]));
        const inTray = new Map(tray.map((one) => [one.key, one]));
        let found = 0;
        for (const [key, value] of Object.entries(snapshot.answers)) {
          const away = inTray.get(key);
          const conversion = conversions.get(key);
          if (away) assert.equal(bytes(away.stored), bytes(value));
          else if (conversion) {
            assert.equal(bytes(conversion.from.stored), bytes(value));
            assert.equal(left.get(conversion.to.key), bytes(conversion.to.stored));
            left.delete(conversion.to.key);
            found++;
          } else {
            const [id] = key.split('~');
            const now = [...left].find(([one, same]) => one.split('~')[0] === id && same === bytes(value));
            assert.ok(now, `the answer ${key} is nowhere`);
            left.delete(now[0]);
            found++;
          }
        }
        assert.equal(left.size, 0, 'nothing was made up');
        assert.equal(found, carried);
        assert.equal(found + tray.length, Object.keys(snapshot.answers).length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('the new form finds a place for all that was carried, and can read it', () => {
    fc.assert(
      fc.property(migrations, ({ from, to, snapshot }) => {
        const { snapshot: moved } = migrate(snapshot, from, to);
        const form = createForm(to, { context: { today: TODAY } });
        assert.deepEqual(form.restore(moved), {});
        for (const { key, item, entered } of form.questions) {
          const value = moved.answers[key];
          if (
            value === undefined ||
            item.calculate ||
            (typeof value === 'object' && value !== null && ('entered' in value || 'unknown' in value))
          )
            continue;
          assert.ok(itemTypeOf(item).read(value as never, item) !== undefined, key);
          assert.equal(entered, null, key);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same version again changes nothing but what had no place in it', () => {
    fc.assert(
      fc.property(
        definition.chain((form) => snapshotOf(form).map((snapshot) => ({ form, snapshot }))),
        ({ form, snapshot }) => {
          const { tray, converted, changes, snapshot: moved } = migrate(snapshot, form, form);
          assert.deepEqual([converted, changes], [[], []]);
          for (const { reason } of tray) {
            assert.ok(
              [
                'no-such-question',
                'not-a-question',
                'entry-not-listed',
                'reason-not-offered',
                'does-not-fit',
                'option-gone',
              ].includes(reason),
              reason,
            );
          }
          assert.deepEqual(migrate(moved, form, form).snapshot, moved);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a difference is told if there is one', () => {
    fc.assert(
      fc.property(definition, definition, (from, to) => {
        const { changes } = diffDefinitions(from, to);
        assert.equal(changes.length > 0, bytes(from) !== bytes(to));
      }),
      { numRuns: 300 },
    );
  });
});
