// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type CareRecord, type RecordOperation, parseCareRecord } from '@careplan-kit/model';
import { SAFETY_STATEMENTS, nothingAsked } from '@careplan-kit/model/mods';
import { TODAY, defineForm } from '../../test/define-form.js';
import type { StoredAnswer } from '../contract/answers.js';
import type { FormItem } from '../contract/definition.js';
import { createForm } from '../engine/create-form.js';
import { createSubmission } from './create-submission.js';
import { extract } from './extract.js';
import { STATEMENTS } from './safety.js';

const CLASS = 'Safety statements';
const item = (id: string, type: string, binding: object, more: object = {}) =>
  ({ id, type, label: id, binding: { class: CLASS, ...binding }, ...more }) as FormItem;
const unknowns = ['not-asked', 'none-known', 'declined', 'unknown'];
const person = (content?: object, name = CLASS): CareRecord =>
  parseCareRecord({
    schemaVersion: 1,
    subjectOfCare: { id: 'resident-betty' },
    records: content
      ? [{ class: name, recordUid: 'r', versionNumber: 1, content, writtenBy: { library: '0.1.0' } }]
      : [],
    changeLog: [],
  });

const definition = defineForm(
  item('asked', 'date', { element: 'swallowing', select: 'askedOn' }),
  item('difficulty', 'text', { element: 'swallowing', select: 'difficulty.originalText' }, { unknowns }),
);

function change(record: CareRecord, answers: Readonly<Record<string, StoredAnswer | null>>, form = definition) {
  const instance = createForm(form, { context: { today: TODAY }, record });
  for (const [key, value] of Object.entries(answers)) instance.answer(key, value);
  const author = { id: 'worker-sue', name: 'Sue' };
  const context = { id: 's', subjectOfCare: 'resident-betty', author, submittedAt: '2026-11-22T10:00:00Z' };
  const result = createSubmission(instance, context);
  assert.ok(result.ok);
  const [operation] = extract(form, result.submission, record) as RecordOperation[];
  return operation?.content;
}

const none = { state: 'none-known', askedOn: '2026-01-01', answeredBy: 'her son', newer: 1 };
const coughs = {
  state: 'entered',
  note: 'GP',
  entries: [{ difficulty: { originalText: 'coughs', newer: 2 }, foodTexture: { code: '4' } }, { other: true }],
};

describe('a statement on a question of safety', () => {
  test('fills its question with the answer, or with why there is none', () => {
    const read = (swallowing: object, form = definition) => {
      const filled = createForm(form, { context: { today: TODAY }, record: person({ swallowing }) });
      return [filled.question('difficulty')?.answer, filled.question('difficulty')?.unknown];
    };
    assert.deepEqual(read(none), [null, 'none-known']);
    assert.deepEqual(read(coughs), ['coughs', null]);
    assert.deepEqual(read({ state: 'not-asked' }), [null, 'not-asked']);
    const few = defineForm(item('difficulty', 'text', { element: 'swallowing', select: 'difficulty' }));
    assert.deepEqual(read(none, few), [null, null], 'a question that cannot say it stays blank');
  });

  test('stays byte for byte while its question says the same', () => {
    for (const swallowing of [none, coughs, { state: 'declined' }]) {
      const content = { swallowing, allergies: { state: 'not-asked' } };
      assert.deepEqual(change(person(content), {}), content);
    }
  });

  test('takes the reason, and who was asked before was not asked for it', () => {
    assert.deepEqual(change(person({ swallowing: coughs }), { difficulty: { unknown: 'none-known' } }), {
      swallowing: { state: 'none-known' },
    });
    assert.deepEqual(
      change(person({ swallowing: none }), { difficulty: { unknown: 'unknown' }, asked: '2026-11-22' }),
      { swallowing: { state: 'unknown', newer: 1, askedOn: '2026-11-22' } },
    );
  });

  test('loses nothing else that was entered when one part of it is not known', () => {
    for (const unknown of ['unknown', 'declined', 'not-asked'] as const)
      assert.deepEqual(change(person({ swallowing: coughs }), { difficulty: { unknown } }), {
        swallowing: {
          ...coughs,
          entries: [{ difficulty: { newer: 2 }, foodTexture: { code: '4' } }, { other: true }],
        },
      });
    const only = { state: 'entered', entries: [{ difficulty: { originalText: 'coughs' } }] };
    assert.deepEqual(change(person({ swallowing: only }), { difficulty: { unknown: 'unknown' } }), {
      swallowing: { state: 'unknown' },
    });
  });

  test('becomes "entered" with an answer, and keeps what else is in its entries', () => {
    assert.deepEqual(change(person({ swallowing: { state: 'not-asked' } }), { difficulty: 'chokes' }), {
      swallowing: { state: 'entered', entries: [{ difficulty: { originalText: 'chokes' } }] },
    });
    const changed = change(person({ swallowing: coughs }), { difficulty: 'chokes' });
    assert.deepEqual(changed, {
      swallowing: {
        ...coughs,
        entries: [{ difficulty: { originalText: 'chokes', newer: 2 }, foodTexture: { code: '4' } }, { other: true }],
      },
    });
  });

  test('is "not asked" when its answer or its reason is taken away, and never "none known"', () => {
    const only = { state: 'entered', entries: [{ difficulty: { originalText: 'coughs' } }] };
    for (const swallowing of [only, none]) {
      const after = change(person({ swallowing }), { difficulty: null }) as { swallowing: { state: string } };
      assert.equal(after.swallowing.state, 'not-asked');
    }
  });

  test('is begun in a record that has none yet', () => {
    const begun = nothingAsked();
    assert.deepEqual(STATEMENTS, SAFETY_STATEMENTS);
    assert.deepEqual(change(person(), {}), begun, 'all nine, for none may be missing');
    assert.deepEqual(change(person(), { difficulty: { unknown: 'declined' } }), {
      ...begun,
      swallowing: { state: 'declined' },
    });
    assert.deepEqual(change(person(), { difficulty: 'coughs' }), {
      ...begun,
      swallowing: { state: 'entered', entries: [{ difficulty: { originalText: 'coughs' } }] },
    });
  });

  test('has its entries as the entries of a repeating group', () => {
    const list = defineForm(item('known', 'boolean', { element: 'allergies' }, { unknowns, binding: undefined }), {
      id: 'all',
      type: 'group',
      repeats: {},
      binding: { class: CLASS, element: 'allergies' },
      items: [item('to', 'text', { element: 'allergies', select: 'causativeAgent.originalText' })],
    } as FormItem);
    const record = person({ allergies: { state: 'not-asked', newer: 1 } });
    const form = createForm(list, { context: { today: TODAY }, record });
    form.answer(`to~${form.addEntry('all')}`, 'Penicillin');
    const author = { id: 'worker-sue', name: 'Sue' };
    const context = { id: 's', subjectOfCare: 'resident-betty', author, submittedAt: '2026-11-22T10:00:00Z' };
    const result = createSubmission(form, context);
    assert.ok(result.ok);
    const [operation] = extract(list, result.submission, record) as RecordOperation[];
    const allergies = { state: 'entered', newer: 1, entries: [{ causativeAgent: { originalText: 'Penicillin' } }] };
    assert.deepEqual(operation?.content, { allergies });
    const again = createForm(list, { context: { today: TODAY }, record: person({ allergies }) });
    assert.deepEqual(again.answers(), { 'to~e1': 'Penicillin' });
    again.removeEntry('all', 'e1');
    const emptied = createSubmission(again, context);
    assert.ok(emptied.ok);
    const [taken] = extract(list, emptied.submission, person({ allergies })) as RecordOperation[];
    assert.deepEqual(taken?.content, { allergies: { state: 'not-asked', newer: 1 } });
  });
});

describe('a choice whether there is anything, with a list of what there is', () => {
  const both = defineForm(
    item('any', 'choice', { element: 'allergies' }, { unknowns, options: [{ code: 'yes', label: 'Yes' }] }),
    {
      id: 'all',
      type: 'group',
      repeats: {},
      binding: { class: CLASS, element: 'allergies' },
      items: [item('to', 'text', { element: 'allergies', select: 'causativeAgent.originalText' })],
    } as FormItem,
    item('when', 'date', { element: 'allergies', select: 'askedOn', mode: 'write' }),
  );
  const penicillin = { causativeAgent: { originalText: 'Penicillin' }, recordUid: 'a1' };
  const listed = { state: 'entered', entries: [penicillin], askedOn: '2026-01-01' };

  test('begins with yes where something is listed, and with the reason where nothing is', () => {
    const first = (allergies: object) =>
      createForm(both, { context: { today: TODAY }, record: person({ allergies }) }).answers()['any'];
    assert.equal(first(listed), 'yes');
    assert.deepEqual(first(none), { unknown: 'none-known' });
  });

  test('writes why there is nothing, with who was asked', () => {
    const when = '2026-11-22';
    assert.deepEqual(change(person(), { any: { unknown: 'none-known' }, when }, both), {
      ...nothingAsked(),
      allergies: { state: 'none-known', askedOn: when },
    });
    assert.deepEqual(change(person({ allergies: { state: 'not-asked' } }), { any: { unknown: 'declined' } }, both), {
      allergies: { state: 'declined' },
    });
  });

  test('takes nothing away that is listed, whatever it says', () => {
    for (const any of [{ unknown: 'none-known' }, null, 'yes'] as const)
      assert.deepEqual(change(person({ allergies: listed }), { any, when: '2026-01-01' }, both), { allergies: listed });
  });

  test('yes with nothing listed is still to be asked, and never stays “none known”', () => {
    assert.deepEqual(change(person({ allergies: none }), { any: 'yes' }, both), {
      allergies: { state: 'not-asked', newer: 1 },
    });
  });
});

describe('an element that is no statement', () => {
  const plain = defineForm(
    item('state', 'text', { class: 'Notes', element: 'catheter', select: 'state' }, { unknowns }),
  );

  test('has no place for a reason, and stays as it is', () => {
    const content = { catheter: { state: 'in place', on: '2026-01-01' } };
    assert.deepEqual(change(person(content, 'Notes'), { state: { unknown: 'declined' } }, plain), content);
  });

  test('that looks like one is a word like any other to a question that gives no reasons', () => {
    const without = defineForm(item('what', 'text', { class: 'Notes', element: 'catheter', select: 'kind' }));
    const content = { catheter: { state: 'unknown', kind: 'long-term' } };
    assert.deepEqual(change(person(content, 'Notes'), { what: 'short-term' }, without), {
      catheter: { state: 'unknown', kind: 'short-term' },
    });
  });
});
