// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { after, done, falls, item, refusal, refused, words } from '../testing/falls-draft.js';
import { type Applied, isDone } from './applied.js';
import { applyCommand } from './apply.js';
import type { Command } from './command.js';
import { optionsText } from './commands/options.js';
import { Design } from './design.js';
import { definitionOf } from './definition-of.js';
import { saidIn } from './said.js';

describe('the form the tests are about', () => {
  test('is one the parser takes', () => assert.equal(definitionOf(falls).title, 'Falls'));
});

describe('removing', () => {
  test('what conditions read is refused, says which, and is offered together with them', () => {
    const applied = applyCommand(falls, { kind: 'remove-item', id: 'fallen' });
    assert.match(refusal(applied), /“Fallen in the last year\?” cannot go yet: “Where\?” depend/);
    assert.ok(!isDone(applied) && applied.offer);
    const { draft } = done(applyCommand(falls, applied.offer.command));
    assert.equal('enableWhen' in item(draft, 'where'), false);
    assert.deepEqual(Object.keys(words(draft).items), ['hurt']);
    assert.ok(definitionOf(draft));
  });

  test('what scores and named values read takes with it all that then reads nothing', () => {
    assert.match(refused({ kind: 'remove-item', id: 'about' }), /“twice”, “Risk”, “Points” depend/);
    const draft = after({ kind: 'remove-item', id: 'about', withReaders: true });
    assert.deepEqual(
      [draft.scores, draft.variables, item(draft, 'points').calculate],
      [undefined, undefined, undefined],
    );
    assert.ok(definitionOf(draft));
  });

  test('of a score that is read is refused, and offered with its readers', () => {
    const reading = after({ kind: 'set-condition', id: 'where', expression: { op: 'exists', item: 'fallen' } });
    const scored = done(
      applyCommand(reading, {
        kind: 'set-condition',
        id: 'where',
        expression: { op: 'greater', left: { op: 'score', score: 'risk' }, right: { op: 'constant', value: 0 } },
      }),
    ).draft;
    assert.match(refused({ kind: 'remove-score', id: 'risk' }, scored), /“Risk” cannot go yet: “Where\?”/);
    const { draft } = done(applyCommand(scored, { kind: 'remove-score', id: 'risk', withReaders: true }));
    assert.ok(definitionOf(draft));
  });
});

describe('ids', () => {
  test('are readable, of the words, and never given twice', () => {
    const add = (label: string): Command => ({ kind: 'add-item', type: 'text', at: { parent: null, index: 9 }, label });
    const draft = after(
      add('What do you like to be called?'),
      add('Where'),
      add('Où ?'),
      add('constructor'),
      add('2 a'),
    );
    const ids = draft.items.slice(3).map(({ id }) => id);
    assert.deepEqual(ids, ['what-do-you-like-to-be-called', 'where-2', 'ou', 'constructor-1', 'q-2-a']);
    assert.ok(definitionOf(draft));
  });

  test('of published versions are never given to anything else, nor changed', () => {
    const old = [
      {
        items: [
          { id: 'pain', type: 'text', label: 'Pain' },
          { id: 'fallen', type: 'boolean', label: '?' },
        ],
      },
    ];
    const design = new Design(falls, { published: old });
    design.do({ kind: 'add-item', type: 'text', at: { parent: null, index: 0 }, label: 'Pain' });
    assert.equal(design.draft.items[0]!.id, 'pain-2');
    assert.match(refusal(design.do({ kind: 'rename-item', id: 'where', to: 'pain' })), /in use, or was.*“pain-3”/);
    assert.match(refusal(design.do({ kind: 'rename-item', id: 'fallen', to: 'fell' })), /was published with this id/);
    design.do({ kind: 'set', id: 'fallen', key: 'label', value: 'Any falls?' });
    assert.equal(item(design.draft, 'fallen').label, 'Any falls?');
  });

  test('that change are changed wherever they are named, and nowhere else', () => {
    const draft = after(
      { kind: 'rename-item', id: 'hurt', to: 'injury' },
      { kind: 'rename-item', id: 'fallen', to: 'fell' },
    );
    const text = JSON.stringify(draft);
    assert.doesNotMatch(text, /"(hurt|fallen)"/);
    assert.deepEqual(Object.keys(words(draft).items), ['fell', 'injury']);
    assert.ok(definitionOf(draft));
    for (const to of ['1st', '', '__proto__', 'toString', 'a b'])
      assert.match(refused({ kind: 'rename-item', id: 'hurt', to }), /cannot be an id/);
  });
});

describe('moving, copying, nesting', () => {
  test('an item moves, and stands in no part of itself', () => {
    const draft = after({ kind: 'move-item', id: 'fallen', to: { parent: 'about', index: 1 } });
    assert.deepEqual(
      item(draft, 'about').items!.map(({ id }) => id),
      ['where', 'fallen', 'hurt'],
    );
    assert.match(refused({ kind: 'move-item', id: 'about', to: { parent: 'about', index: 0 } }), /inside itself/);
    assert.match(refused({ kind: 'move-item', id: 'fallen', to: { parent: 'nobody', index: 0 } }), /no such place/);
    assert.match(refused({ kind: 'move-item', id: 'gone', to: { parent: null, index: 0 } }), /no longer in the form/);
  });

  test('a copy has ids of its own, reads its own, and is translated; it is not linked to the record', () => {
    const bound = after({ kind: 'set-binding', id: 'where', binding: { class: 'Incident', element: 'location' } });
    const within = done(
      applyCommand(bound, { kind: 'set-condition', id: 'where', expression: { op: 'exists', item: 'hurt' } }),
    ).draft;
    const { draft, focus } = done(applyCommand(within, { kind: 'copy-item', id: 'about' }));
    const copy = item(draft, focus!);
    assert.deepEqual(
      copy.items!.map(({ id }) => id),
      ['where-2', 'hurt-2'],
    );
    assert.deepEqual(copy.items![0]!.enableWhen, { op: 'exists', item: 'hurt-2' });
    assert.equal('binding' in copy.items![0]!, false);
    assert.ok('hurt-2' in words(draft).items);
    assert.equal(copy.label, 'The fall (copy)');
    assert.ok(definitionOf(draft));
  });

  test('a section is put round a question and taken away again', () => {
    const { draft, focus } = done(applyCommand(falls, { kind: 'wrap-in-group', id: 'fallen', label: 'First' }));
    assert.deepEqual([focus, draft.items[0]!.items?.[0]?.id], ['first', 'fallen']);
    assert.deepEqual(done(applyCommand(draft, { kind: 'unwrap', id: 'first' })).draft.items, falls.items);
    assert.match(refused({ kind: 'unwrap', id: 'fallen' }), /is no section/);
    const repeated = after({ kind: 'set-repeats', id: 'about', repeats: { each: 'fall' } });
    assert.match(refused({ kind: 'unwrap', id: 'about' }, repeated), /while it repeats/);
  });

  test('nothing stands deeper than anybody finds their way', () => {
    let { draft } = done(applyCommand(falls, { kind: 'wrap-in-group', id: 'fallen' }));
    let last: Applied = { draft, did: { phrase: { en: '', cy: '', note: '' } } };
    for (let level = 0; level < 12 && isDone(last); level++) {
      last = applyCommand(draft, { kind: 'wrap-in-group', id: 'fallen' });
      if (isDone(last)) ({ draft } = last);
    }
    assert.match(refusal(last), /too deep: .* 10 times/);
  });
});

describe('options as text', () => {
  test('come out and go in the same', () => {
    const text = optionsText(item(falls, 'hurt'));
    assert.equal(text, 'Not hurt | none | 0\nA bruise | bruise | 1');
    const applied = done(applyCommand(falls, { kind: 'set-options', id: 'hurt', text }));
    assert.equal(applied.draft, falls);
  });

  test('an option that is reworded, moved or given points keeps its code; a new one gets its own', () => {
    const draft = after({
      kind: 'set-options',
      id: 'hurt',
      text: 'A bruise\nA break || 3\n\n  Not hurt at all | none',
    });
    assert.deepEqual(item(draft, 'hurt').options, [
      { code: 'bruise', label: 'A bruise', weight: 1 },
      { code: 'a-break', label: 'A break', weight: 3 },
      { code: 'none', label: 'Not hurt at all', weight: 0 },
    ]);
    const reworded = after({ kind: 'set-options', id: 'hurt', text: 'Not hurt\nA large bruise' });
    assert.deepEqual(
      (item(reworded, 'hurt').options as { code: string }[]).map(({ code }) => code),
      ['none', 'bruise'],
    );
  });

  test('what goes is translated no more, so that the form can still be used', () => {
    const draft = after({ kind: 'set-options', id: 'hurt', text: 'Not hurt | none | 0' });
    assert.deepEqual(words(draft).items, {
      fallen: { label: 'Wedi cwympo?' },
      hurt: { label: 'Anaf?', options: { none: 'Dim anaf' } },
    });
    assert.ok(definitionOf(draft));
  });

  test('a line that cannot be read is named', () => {
    const at = (text: string) => refused({ kind: 'set-options', id: 'hurt', text });
    assert.match(at('Yes | y\nNo | y'), /Line 2: the code “y”/);
    assert.match(at('\nYes | y | many'), /Line 2: “many” is not a number/);
    assert.match(at('| y'), /Line 1 has no words/);
    assert.match(at('  \n'), /at least one option/);
    assert.match(refused({ kind: 'set-options', id: 'fallen', text: 'Yes' }), /no options/);
  });
});

describe('kinds of answer', () => {
  test('what fits stays, and what does not is named', () => {
    const { draft, did } = done(applyCommand(falls, { kind: 'change-type', id: 'hurt', type: 'multiple-choice' }));
    assert.deepEqual(item(draft, 'hurt').options, item(falls, 'hurt').options);
    assert.doesNotMatch(saidIn(did), /gone/);
    const text = done(applyCommand(falls, { kind: 'change-type', id: 'hurt', type: 'text' }));
    assert.match(saidIn(text.did), /is gone: options\. Undo/);
    const { draft: again } = done(applyCommand(text.draft, { kind: 'change-type', id: 'hurt', type: 'choice' }));
    assert.throws(() => definitionOf(again), /label/, 'answers are written before anything is published');
    const written = done(applyCommand(again, { kind: 'set-options', id: 'hurt', text: 'No\nYes' }));
    assert.ok(definitionOf(written.draft));
  });

  test('what is read stays a question; a section with questions in it stays one', () => {
    assert.match(refused({ kind: 'change-type', id: 'fallen', type: 'display' }), /“Where\?” depend/);
    assert.match(refused({ kind: 'change-type', id: 'about', type: 'display' }), /questions in it/);
    assert.match(refused({ kind: 'change-type', id: 'fallen', type: 'hologram' }), /no kind of answer/);
  });
});

describe('translations', () => {
  test('words that change are words nobody has checked, and what is emptied is not there', () => {
    const set = (id: string | null, key: string, text: unknown): Command => ({
      kind: 'set-translation',
      ...{ language: 'cy', id, key, text },
    });
    const draft = after(set('where', 'label', 'Ble?'));
    assert.equal(words(draft).reviewed, false);
    const again = done(applyCommand(draft, set('where', 'label', ''))).draft;
    assert.deepEqual(words(again).items, words(falls).items);
    assert.equal(words(done(applyCommand(again, set(null, 'reviewed', true))).draft).reviewed, true);
    assert.match(refused(set('where', 'help', 'Cymorth')), /no such words/);
    assert.match(refused({ kind: 'set-translation', language: 'en', id: null, key: 'title', text: 'x' }), /own words/);
    assert.match(refused({ kind: 'set-translation', language: 'Welsh', id: null, key: 'title', text: 'x' }), /“cy”/);
  });
});
