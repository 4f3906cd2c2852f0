// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FormDefinition } from '@careplan-kit/forms';
import { done, falls, item, refusal } from '../testing/falls-draft.js';
import { applyCommand } from './apply.js';
import type { Command } from './command.js';
import { coreFrom } from './core.js';
import { Design } from './design.js';
import type { Draft } from './draft.js';
import { definitionOf } from './definition-of.js';
import { localCopyOf } from './local-copy.js';
import { openDefinition } from './open.js';

describe('a local copy', () => {
  const lock = (draft: Draft, ids: Readonly<Record<string, 'always' | 'may-hide'>>): FormDefinition => {
    const commands = Object.entries(ids).map(([id, locked]): Command => ({ kind: 'set-locked', id, locked }));
    return definitionOf(done(applyCommand(draft, { kind: 'many', commands })).draft);
  };
  const standard = lock({ ...falls, version: '1.0.0', status: 'active' }, { hurt: 'always', where: 'may-hide' });
  const begin = () =>
    new Design(localCopyOf(standard, { id: 'ours', url: 'https://home.example/ours', version: '0.1.0' }), {
      core: coreFrom(standard),
    });
  const says = (command: Command) => refusal(begin().do(command));

  test('keeps what is locked, and what that is worked out from', () => {
    assert.match(says({ kind: 'remove-item', id: 'hurt' }), /belongs to the standard form “Falls” and stays/);
    assert.match(says({ kind: 'remove-item', id: 'about' }), /In “The fall” are questions of the standard form/);
    assert.match(says({ kind: 'remove-item', id: 'fallen', withReaders: true }), /works out locked questions/);
    assert.match(says({ kind: 'set', id: 'hurt', key: 'label', value: 'Hurt badly?' }), /stays as it is/);
    assert.match(says({ kind: 'set-options', id: 'hurt', text: 'A\nB' }), /stays as it is/);
    assert.match(says({ kind: 'move-item', id: 'hurt', to: { parent: null, index: 0 } }), /stays in its section/);
    assert.match(says({ kind: 'wrap-in-group', id: 'hurt' }), /stays in its section/);
    assert.match(says({ kind: 'set-repeats', id: 'about', repeats: {} }), /questions of the standard form/);
    assert.match(says({ kind: 'set', id: 'hurt', key: 'hidden', value: true }), /asks “Hurt\?” everywhere/);
    assert.match(says({ kind: 'remove-score', id: 'risk' }), /score “Risk” belongs to the standard/);
    assert.match(says({ kind: 'set-form', key: 'url', value: standard.url }), /address of the standard/);
    assert.match(says({ kind: 'set-form', key: 'derivedFrom', value: undefined }), /That stays/);
    assert.match(says({ kind: 'set-locked', id: 'hurt', locked: undefined }), /Only the standard form itself/);
  });

  test('adds, helps in its own words, hides what may be hidden, and changes the order in a section', () => {
    const design = begin();
    const may: readonly Command[] = [
      { kind: 'add-item', type: 'text', at: { parent: 'about', index: 0 }, label: 'What helped?' },
      { kind: 'set', id: 'hurt', key: 'help', value: 'Look under the clothes.' },
      { kind: 'set', id: 'where', key: 'hidden', value: true },
      { kind: 'move-item', id: 'hurt', to: { parent: 'about', index: 0 } },
      { kind: 'set', id: 'about', key: 'label', value: 'Our fall' },
      { kind: 'copy-item', id: 'hurt' },
    ];
    for (const command of may) done(design.do(command));
    assert.equal(item(design.draft, 'hurt-2').locked, undefined);
  });

  test('the standard itself may be changed by whoever makes it', () => {
    const design = new Design(openDefinition(JSON.parse(JSON.stringify(standard))));
    done(design.do({ kind: 'set-locked', id: 'hurt', locked: undefined }));
    done(design.do({ kind: 'set', id: 'where', key: 'label', value: 'Where was it?' }));
  });
});
