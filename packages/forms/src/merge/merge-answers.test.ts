// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TODAY, definitionJson } from '../../test/define-form.js';
import type { FormSnapshot, Provenance, StoredAnswer } from '../contract/answers.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { createForm } from '../engine/create-form.js';
import { MergeChoiceError, type MergeResult, mergeAnswers, resolve } from './index.js';

const definition = parseDefinition(
  definitionJson(
    [
      { id: 'note', type: 'long-text', label: 'What happened?' },
      { id: 'weight', type: 'decimal', label: 'Weight', unknowns: ['declined'] },
      { id: 'height', type: 'integer', label: 'Height' },
      { id: 'sum', type: 'decimal', label: 'Sum', calculate: calculated('weight', 'height') },
      { id: 'fluid', type: 'quantity', label: 'Drunk', units: [{ code: 'mL', label: 'ml' }] },
      {
        id: 'aids',
        type: 'multiple-choice',
        label: 'Aids',
        options: ['a', 'b', 'c'].map((code) => ({ code, label: code.toUpperCase() })),
      },
      {
        id: 'wound',
        type: 'group',
        label: 'Wound',
        repeats: {},
        items: [
          { id: 'site', type: 'text', label: 'Where' },
          { id: 'seen', type: 'text', label: 'Seen on', repeats: {} },
          { id: 'tall', type: 'decimal', label: 'Height again', calculate: { op: 'answer', item: 'height' } },
        ],
      },
    ],
    { scores: [score('size', 'weight'), score('other', 'height')] },
  ),
);

function calculated(...ids: string[]) {
  return { op: 'sum', of: ids.map((item) => ({ op: 'answer', item })) };
}

function score(id: string, item: string) {
  return { id, title: `Score ${id}`, parts: [{ label: item, value: { op: 'answer', item } }], bands: [] };
}

type Given = Readonly<Record<string, StoredAnswer>>;
const worker: Provenance = { from: 'worker' };
const held = (stored: StoredAnswer | null, provenance = worker) =>
  stored === null ? { stored } : { stored, provenance };

const snap = (answers: Given, more: Partial<FormSnapshot> = {}): FormSnapshot => ({
  answers,
  provenance: Object.fromEntries(Object.keys(answers).map((key) => [key, worker])),
  ...more,
});

const merged = (base: FormSnapshot, mine: FormSnapshot, theirs: FormSnapshot) =>
  mergeAnswers(definition, { base, mine, theirs });

const outcomes = ({ items }: MergeResult) => Object.fromEntries(items.map(({ id, outcome }) => [id, outcome]));

describe('merging answers', () => {
  test('what only one side changed is taken from it', () => {
    const base = snap({ note: 'Slept.', height: '160', weight: '70' });
    const result = merged(
      base,
      snap({ note: 'Slept well.', height: '160', weight: '70' }),
      snap({ note: 'Slept.', weight: '70' }),
    );
    assert.deepEqual(outcomes(result), { note: 'mine', height: 'theirs', weight: 'same' });
    assert.deepEqual(resolve(result), snap({ note: 'Slept well.', weight: '70' }));
  });

  test('what both changed in their own way is a conflict, with all three values', () => {
    const result = merged(snap({ note: 'Slept.' }), snap({ note: 'Slept well.' }), snap({ note: 'Awake at two.' }));
    assert.deepEqual(result.conflicts, [
      {
        kind: 'answer',
        id: 'note',
        key: 'note',
        itemId: 'note',
        label: 'What happened?',
        outcome: 'conflict',
        base: held('Slept.'),
        mine: held('Slept well.'),
        theirs: held('Awake at two.'),
      },
    ]);
    assert.equal(resolve(result, { note: 'mine' }).answers['note'], 'Slept well.');
    assert.equal(resolve(result, { note: 'theirs' }).answers['note'], 'Awake at two.');
  });

  test('an answer taken away by one and changed by the other is a conflict', () => {
    const result = merged(snap({ note: 'Slept.' }), snap({}), snap({ note: 'Awake.' }));
    assert.deepEqual(outcomes(result), { note: 'conflict' });
    assert.deepEqual(resolve(result, { note: 'mine' }).answers, {});
  });

  test('a choice may be something that neither said, and is then the worker’s own', () => {
    const fromRecord: Provenance = { from: 'record', class: 'Night', recordUid: 'r1', versionNumber: 1 };
    const side = (note: string) => snap({ note }, { provenance: { note: fromRecord } });
    const result = merged(snap({}), side('One.'), side('Two.'));
    assert.deepEqual(resolve(result, { note: { stored: 'One. Two.' } }), snap({ note: 'One. Two.' }));
    assert.deepEqual(resolve(result, { note: { stored: null } }).answers, {});
  });

  for (const [what, key, one, other] of [
    ['numbers', 'weight', '1.0', '1'],
    ['numbers with a sign', 'weight', '+07.50', '7.5'],
    ['numbers below zero', 'weight', '-0.0', '0'],
    ['amounts', 'fluid', { value: '200', unit: 'mL' }, { unit: 'mL', value: '200.0' }],
    ['options', 'aids', ['a', 'b'], ['b', 'a']],
    ['options and own words', 'aids', ['a', { text: 'Frame' }], [{ text: 'Frame' }, 'a']],
  ] as const) {
    test(`${what} that say the same are no conflict`, () => {
      const result = merged(snap({}), snap({ [key]: one }), snap({ [key]: other }));
      assert.deepEqual(outcomes(result), { [key]: 'same' });
      const [mine, theirs] = [resolve(result), resolve(merged(snap({}), snap({ [key]: other }), snap({ [key]: one })))];
      assert.deepEqual(mine, theirs);
    });
  }

  for (const [what, key, one, other] of [
    ['a number and what cannot be read', 'weight', '70', { entered: '70' }],
    ['a number and a reason', 'weight', '70', { unknown: 'declined' }],
    ['two amounts in other units', 'fluid', { value: '2', unit: 'mL' }, { value: '2', unit: 'L' }],
    ['an option chosen twice and another', 'aids', ['a', 'a'], ['a', 'b']],
    ['two numbers of one sign apart', 'weight', '-1', '1'],
    ['two texts that look like one number', 'note', '1.0', '1'],
  ] as const) {
    test(`${what} are a conflict`, () => {
      const result = merged(snap({}), snap({ [key]: one }), snap({ [key]: other }));
      assert.deepEqual(outcomes(result), { [key]: 'conflict' });
    });
  }

  test('reasons for no answer, and where it came from, travel with the answer', () => {
    const record: Provenance = { from: 'record', class: 'About Me', recordUid: 'r1', versionNumber: 2 };
    const theirs = snap(
      { height: '161', weight: { unknown: 'declined' } },
      { provenance: { height: record, weight: worker } },
    );
    const result = resolve(merged(snap({ weight: '70' }), snap({ weight: '70', note: 'Mine.' }), theirs));
    assert.deepEqual(result, {
      answers: { note: 'Mine.', weight: { unknown: 'declined' }, height: '161' },
      provenance: { note: worker, weight: worker, height: record },
    });
  });

  test('what the form works out is not merged: it is worked out from the merged answers', () => {
    const at = (weight: string, height: string, sum: string) =>
      snap({ weight, height, sum }, { provenance: { weight: worker, height: worker, sum: { from: 'calculation' } } });
    const result = merged(at('70', '160', '230'), at('71', '160', '231'), at('70', '161', '231.5'));
    assert.deepEqual(result.workedOut, [{ key: 'sum', mine: '231', theirs: '231.5' }]);
    assert.deepEqual(result.conflicts, []);
    const snapshot = resolve(result);
    assert.ok(!('sum' in snapshot.answers));
    const form = createForm(definition, { context: { today: TODAY }, snapshot });
    assert.equal(form.question('sum')!.answer, '232');
  });

  test('an answer to a question the form does not have is kept too', () => {
    const result = merged(snap({}), snap({ old: 'Tea' }), snap({ __proto__x: 'Milk' }));
    assert.deepEqual(resolve(result).answers, { old: 'Tea', __proto__x: 'Milk' });
  });

  test('what is no snapshot is refused with the path', () => {
    const wrong = { answers: {}, provenance: {}, entries: { wound: ['e1', 'e1'] } };
    assert.throws(() => merged(snap({}), snap({}), wrong), /entries/);
    assert.throws(() => merged(snap({}), null as never, snap({})), { name: 'DataError' });
  });
});

describe('merging entries', () => {
  const list = (...ids: string[]) => ({ entries: { wound: ids } });

  test('entries added on both sides both stay, under ids of their own', () => {
    const result = merged(
      snap({}, list()),
      snap({ 'site~e1': 'Left heel' }, list('e1')),
      snap({ 'site~e1': 'Elbow', 'seen~e1~e2': 'today' }, { entries: { wound: ['e1'], 'seen~e1': ['e2'] } }),
    );
    assert.deepEqual(result.renamed, { 'wound~e1': 'wound~e3' });
    assert.deepEqual(outcomes(result), { 'entry:wound~e1': 'mine', 'entry:wound~e3': 'theirs', 'order:wound': 'same' });
    assert.deepEqual(
      resolve(result),
      snap(
        { 'site~e1': 'Left heel', 'site~e3': 'Elbow', 'seen~e3~e2': 'today' },
        { entries: { wound: ['e1', 'e3'], 'seen~e3': ['e2'] } },
      ),
    );
  });

  test('the same entry on both sides is one entry', () => {
    const result = merged(
      snap({}, list()),
      snap({ 'site~e1': 'Heel' }, list('e1')),
      snap({ 'site~e1': 'Heel' }, list('e1')),
    );
    assert.deepEqual(resolve(result), snap({ 'site~e1': 'Heel' }, list('e1')));
  });

  test('an entry whose id was not counted is one entry, whatever it says on each side', () => {
    const id = 'a1b2c3';
    const result = merged(
      snap({}),
      snap({ [`site~${id}`]: 'Heel' }, list(id)),
      snap({ [`site~${id}`]: 'Left heel' }, list(id)),
    );
    assert.deepEqual(outcomes(result), { 'order:wound': 'same', [`site~${id}`]: 'conflict' });
  });

  test('one record that filled an entry on both sides is one entry', () => {
    const origin = { class: 'Wound', recordUid: 'r1', versionNumber: 1 };
    const side = (id: string, versionNumber: number): FormSnapshot =>
      snap({ [`site~${id}`]: 'Heel' }, { ...list(id), origins: { [`wound~${id}`]: { ...origin, versionNumber } } });
    const result = merged(snap({}, list()), side('e1', 1), side('e4', 2));
    assert.deepEqual(result.renamed, { 'wound~e4': 'wound~e1' });
    assert.deepEqual(resolve(result), side('e1', 2));
  });

  test('an entry that both began with keeps its id, though one has added another from the same record', () => {
    const origin = { class: 'Wound', recordUid: 'r1', versionNumber: 1 };
    const base = snap({ 'site~e1': 'Heel' }, { ...list('e1'), origins: { 'wound~e1': origin } });
    const mine = snap(
      { 'site~e1': 'Heel', 'site~e9': 'Heel' },
      { ...list('e1', 'e9'), origins: { 'wound~e1': origin, 'wound~e9': origin } },
    );
    const result = merged(base, mine, base);
    assert.deepEqual(result.renamed, {});
    assert.deepEqual(resolve(result), mine);
  });

  test('an entry in which only what the form works out is another was left alone', () => {
    const at = (tall: string) => snap({ 'site~e1': 'Heel', 'tall~e1': tall }, list('e1'));
    const result = merged(at('160'), at('161'), snap({}, list()));
    assert.deepEqual(result.conflicts, []);
    assert.deepEqual(resolve(result), snap({}, list()));
  });

  test('an entry that one took away and the other left alone goes', () => {
    const base = snap({ 'site~e1': 'Heel', 'site~e2': 'Elbow' }, list('e1', 'e2'));
    const result = merged(base, base, snap({ 'site~e2': 'Elbow' }, list('e2')));
    assert.equal(outcomes(result)['entry:wound~e1'], 'theirs');
    assert.deepEqual(resolve(result), snap({ 'site~e2': 'Elbow' }, list('e2')));
  });

  test('an entry that one took away and the other changed is a conflict, and stays or goes as a whole', () => {
    const base = snap({ 'site~e1': 'Heel' }, list('e1'));
    const changed = snap(
      { 'site~e1': 'Heel', 'seen~e1~e2': 'today' },
      { entries: { wound: ['e1'], 'seen~e1': ['e2'] } },
    );
    const result = merged(base, snap({}, list()), changed);
    assert.deepEqual(
      result.conflicts.map(({ id }) => id),
      ['entry:wound~e1'],
    );
    assert.deepEqual(resolve(result, { 'entry:wound~e1': 'theirs' }), changed);
    assert.deepEqual(resolve(result, { 'entry:wound~e1': 'mine' }), snap({}, list()));
  });

  test('only one side’s new order is taken; two new orders are a conflict', () => {
    const at = (...ids: string[]) => snap({}, list(...ids));
    const base = at('e1', 'e2', 'e3');
    assert.deepEqual(resolve(merged(base, base, at('e3', 'e1', 'e2'))), at('e3', 'e1', 'e2'));
    const result = merged(base, at('e2', 'e1', 'e3', 'e4'), at('e3', 'e1', 'e2'));
    assert.deepEqual(
      result.conflicts.map(({ id }) => id),
      ['order:wound'],
    );
    assert.deepEqual(resolve(result, { 'order:wound': 'mine' }), at('e2', 'e1', 'e3', 'e4'));
    assert.deepEqual(resolve(result, { 'order:wound': 'theirs' }), at('e3', 'e4', 'e1', 'e2'));
  });

  test('a new entry stands after the one it stood after', () => {
    const at = (...ids: string[]) => snap({}, list(...ids));
    const result = merged(at('e1', 'e2'), at('e1', 'm', 'e2'), at('t0', 'e1', 't', 'e2', 'tt'));
    assert.deepEqual(resolve(result).entries, { wound: ['t0', 'e1', 'm', 't', 'e2', 'tt'] });
  });
});

describe('merging confirmed totals', () => {
  const confirmed = (answers: Given, totals: Readonly<Record<string, string>>) => snap(answers, { confirmed: totals });
  const base = snap({ weight: '70', height: '160' });

  test('a total stays confirmed while all that it counts is as it was', () => {
    const mine = confirmed({ weight: '70', height: '160' }, { size: '70' });
    const result = merged(base, mine, snap({ weight: '70', height: '161' }));
    assert.deepEqual(resolve(result).confirmed, { size: '70' });
  });

  test('a total is taken back when an answer it counts came from the other side', () => {
    const mine = confirmed({ weight: '70', height: '160' }, { size: '70' });
    const result = merged(base, mine, snap({ weight: '71', height: '160' }));
    assert.equal(resolve(result).confirmed, undefined);
    assert.deepEqual(result.totals, [
      { score: 'size', label: 'Score size', mine: '70', theirs: null, counts: ['weight'] },
    ]);
  });

  test('two totals of the same answers cannot both be right, and both are taken back', () => {
    const side = (size: string) => confirmed({ weight: '70', height: '160' }, { size });
    assert.deepEqual(resolve(merged(base, side('70'), side('70'))).confirmed, { size: '70' });
    assert.equal(resolve(merged(base, side('70'), side('71'))).confirmed, undefined);
  });

  test('a total goes with the side that was chosen', () => {
    const result = merged(
      base,
      confirmed({ weight: '71', height: '160' }, { size: '71' }),
      confirmed({ weight: '72', height: '160' }, { size: '72' }),
    );
    assert.deepEqual(resolve(result, { weight: 'mine' }).confirmed, { size: '71' });
    assert.deepEqual(resolve(result, { weight: 'theirs' }).confirmed, { size: '72' });
    assert.equal(resolve(result, { weight: { stored: '73' } }).confirmed, undefined);
  });
});

describe('choosing', () => {
  const result = merged(
    snap({ 'site~e1': 'Heel' }, { entries: { wound: ['e1'] } }),
    snap({ note: 'One.' }, { entries: { wound: [] } }),
    snap({ note: 'Two.', 'site~e1': 'Left heel' }, { entries: { wound: ['e1'] } }),
  );

  test('a conflict without a choice is an error that names it', () => {
    assert.throws(
      () => resolve(result, { note: 'mine' }),
      (error) =>
        error instanceof MergeChoiceError && error.missing.join() === 'entry:wound~e1' && error.misplaced.length === 0,
    );
  });

  test('a choice that nobody asked, or that an entry cannot become, is an error', () => {
    const wrong = { note: 'mine', 'entry:wound~e1': { stored: 'Heel' }, height: 'theirs' } as const;
    assert.throws(
      () => resolve(result, wrong),
      (error) => error instanceof MergeChoiceError && error.misplaced.join() === 'entry:wound~e1,height',
    );
    assert.throws(() => resolve(result, { note: 'ours' as 'mine', 'entry:wound~e1': 'mine' }), MergeChoiceError);
  });
});
