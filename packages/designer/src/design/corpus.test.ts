// SPDX-License-Identifier: Apache-2.0
// Forms of other projects, where they are at hand: each is opened as somebody opens a file, one label is changed, and the file
// that comes out has that label changed and nothing else.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compareDocuments, parseFhir, stringifyFhir } from '@careplan-kit/fhir';
import { questionnaires } from '../../../fhir/test/corpus.js';
import { applyCommand } from './apply.js';
import type { Draft, DraftItem } from './draft.js';
import { openQuestionnaire, questionnaireText } from './questionnaire.js';

const NEW = 'Asked in other words';

function* labelled(items: readonly DraftItem[]): Iterable<DraftItem & { readonly label: string }> {
  for (const item of items) {
    if (typeof item.label === 'string' && item.label !== '') yield { ...item, label: item.label };
    yield* labelled(item.items ?? []);
  }
}

/** The first question, one from the middle, and the last. */
function some<T>(list: readonly T[]): readonly T[] {
  return [...new Set([list[0], list[Math.floor(list.length / 2)], list.at(-1)])].filter((one) => one !== undefined);
}

/** As it was kept and opened again before it went out. */
const written = (draft: Draft) => parseFhir(questionnaireText(JSON.parse(JSON.stringify(draft)) as Draft));

describe('forms of other projects, in the document of the designer', () => {
  let edits = 0;
  for (const { file, read } of questionnaires)
    test(`${file}: one label is changed, and nothing else`, () => {
      const source = read();
      const { draft } = openQuestionnaire(stringifyFhir(source as object));
      const before = written(draft);
      const asCame = new Set(compareDocuments(source, before).map(({ path }) => path.join('.')));
      for (const { id, label } of some([...labelled(draft.items)])) {
        const done = applyCommand(draft, { kind: 'set', id, key: 'label', value: NEW });
        assert.ok('draft' in done, `${id}: ${JSON.stringify(done)}`);
        const after = written(done.draft);
        const [change, ...others] = compareDocuments(before, after);
        assert.deepEqual(others, []);
        // An item without words is shown by its code or id, and has words of its own only now.
        const had = change?.before === undefined ? undefined : label;
        assert.deepEqual([change?.path.at(-1), change?.before, change?.after], ['text', had, NEW]);
        // Beside what was put right when the file was read, the label is all that its owner finds changed.
        const found = compareDocuments(source, after).filter(({ path }) => !asCame.has(path.join('.')));
        assert.deepEqual(
          found.map(({ path }) => path),
          [change!.path],
        );
        edits++;
      }
    });

  test('as many as are there were tried', (t) => {
    t.diagnostic(`${edits} labels of ${questionnaires.length} forms; 0 where the forms are not at hand`);
    assert.ok(edits >= questionnaires.length);
  });
});
