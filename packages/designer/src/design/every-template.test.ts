// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareToCore } from '@careplan-kit/catalogue';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import { catalogue } from '@careplan-kit/templates/catalogue';
import fc from 'fast-check';
import { commandOf, randomCommands } from '../testing/random-commands.js';
import { isDone } from './applied.js';
import { coreFrom } from './core.js';
import { Design } from './design.js';
import type { Draft } from './draft.js';
import { findingsOf } from './findings.js';
import { definitionOf } from './definition-of.js';
import { localCopyOf } from './local-copy.js';
import { openDefinition } from './open.js';
import { saidIn } from './said.js';
import { everyItem } from './tree.js';

const json = (value: unknown) => JSON.stringify(value);

const RUNS = Number(process.env.DESIGN_RUNS ?? 3);

/** The same every time, and another for each form. */
const seedOf = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);

/** A standard form that locks every third question, and may hide half of those. */
function locking(form: FormDefinition): FormDefinition {
  let at = 0;
  const lock = (items: FormDefinition['items']): unknown[] =>
    items.map((item) => {
      const turn = at++;
      const inside = 'items' in item && item.items ? { items: lock(item.items) } : {};
      return { ...item, ...inside, ...(turn % 3 === 0 && { locked: turn % 2 ? 'may-hide' : 'always' }) };
    });
  return parseDefinition({ ...form, items: lock(form.items) });
}

const parsed = (draft: Draft): FormDefinition | null => {
  try {
    return definitionOf(draft);
  } catch {
    return null;
  }
};

function assertTold(draft: Draft): void {
  for (const finding of findingsOf(draft)) {
    const words = finding.said ? saidIn(finding.said, 'cy') : finding.message;
    assert.ok(words && words.length > 5, json(finding));
    assert.doesNotMatch(words, /\{\w+\}/);
    for (const fix of finding.fixes) assert.ok(saidIn(fix.said).length > 3);
  }
}

describe('a form that is made from a published one', () => {
  for (const { id, load } of catalogue) {
    test(`${id}: opened and unchanged, it is the same byte for byte`, async () => {
      const source = json(await load());
      assert.equal(json(openDefinition(JSON.parse(source))), source);
    });

    test(`${id}: whatever is done, all is told, and undone it is the same byte for byte`, async () => {
      const source = json(await load());
      const check = fc.property(randomCommands(25), (made) => {
        const published = [JSON.parse(source) as Draft];
        const design = new Design(openDefinition(JSON.parse(source)), { published });
        const states = [json(design.draft)];
        for (const drawn of made) {
          const before = design.draft;
          const applied = design.do(commandOf(drawn, before));
          const said = isDone(applied) ? applied.did : applied.refused;
          assert.doesNotMatch(saidIn(said) + saidIn(said, 'cy'), /\{\w+\}/);
          if (!isDone(applied)) assert.equal(design.draft, before);
          if (design.draft !== before) states.push(json(design.draft));
          if (isDone(applied) && applied.focus)
            assert.ok(
              [...everyItem(applied.draft.items)].some((item) => item.id === applied.focus),
              applied.focus,
            );
        }
        const ids = [...everyItem(design.draft.items)].map((item) => item.id);
        assert.equal(new Set(ids).size, ids.length);
        assertTold(design.draft);
        const end = json(design.draft);
        const kept = Design.fromJSON(JSON.parse(json(design)), { published });
        assert.equal(json(kept.draft), end);
        while (design.canUndo) design.undo();
        assert.equal(json(design.draft), source);
        while (design.canRedo) design.redo();
        assert.equal(json(design.draft), end);
      });
      fc.assert(check, { numRuns: RUNS, seed: seedOf(id), includeErrorInReport: true });
    });

    test(`${id}: a local copy compares with its standard whatever is done to it`, async () => {
      const standard = locking(await load());
      const copy = json(
        localCopyOf(standard, { id: 'our-own', url: 'https://home.example/forms/our-own', version: '0.1.0' }),
      );
      const check = fc.property(randomCommands(25), (made) => {
        const design = new Design(openDefinition(JSON.parse(copy)), { core: coreFrom(standard), isLocalCopy: true });
        for (const drawn of made) {
          const before = design.draft;
          const command = commandOf(drawn, before);
          design.do(command);
          if (design.draft === before) continue;
          const now = parsed(design.draft);
          if (now) assert.deepEqual(compareToCore(now, standard).reasons, [], json(command));
        }
      });
      fc.assert(check, { numRuns: RUNS, seed: seedOf(id), includeErrorInReport: true });
    });
  }
});
