// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import { fhirFaults } from '../../../test/fhir-validators.mjs';
import { OWN } from '../src/addresses.js';
import { jsonIn } from '../src/bag.js';
import { compareDocuments } from '../src/questionnaire/compare-documents.js';
import { fromQuestionnaire } from '../src/questionnaire/from-questionnaire.js';
import { roundtrip } from '../src/questionnaire/round-trip.js';
import { toQuestionnaire } from '../src/questionnaire/to-questionnaire.js';
import { questionnaires } from './corpus.js';
import { edit, reworded } from './edit.js';
import { IN_FULL } from './full-run.js';

const imported = questionnaires
  .filter((_, index) => IN_FULL || index % 3 === 0)
  .map(({ file, read }) => {
    const source = read();
    return { file, source, definition: fromQuestionnaire(source).definition };
  });
const stored = (definition: FormDefinition) => parseDefinition(JSON.parse(JSON.stringify(definition)));

describe('forms of other projects, where they are at hand', () => {
  test('every one is read, and not one loses anything on the way through', (t) => {
    const results = imported.map(({ file, source }) => ({ file, ...roundtrip(source) }));
    const lossy = results.filter(({ ok }) => !ok).map(({ file, differences }) => ({ file, differences }));
    assert.deepEqual(lossy, []);
    const same = results.filter(({ differences }) => differences.length === 0).length;
    t.diagnostic(`${results.length} forms; ${same} come back exactly, the others with what R4 demands put right`);
  });

  test('every difference is at a place a repair names', () => {
    const unnamed = imported.flatMap(({ file, source }) => {
      const { differences, repairs } = roundtrip(source);
      const isNamed = (path: readonly unknown[]) =>
        repairs.some((repair) => {
          // What is moved away ends up in the extensions beside it.
          const place = repair.path.slice(0, /extension$/.test(repair.message) ? -1 : undefined);
          return place.every((part, at) => part === path[at]);
        });
      return differences.filter(({ path }) => !isNamed(path)).map(({ path }) => `${file} ${path.join('.')}`);
    });
    assert.deepEqual(unnamed, []);
  });

  test('what goes out is valid, but for resources it contains that were not', (t) => {
    const wrong = imported.flatMap(({ file, definition }) =>
      fhirFaults(toQuestionnaire(definition)).map((fault) => `${file}: ${fault}`),
    );
    // Templates for other systems lie in these forms, filled in when they are used.
    const template = /: fhir: Missing property (AllergyIntolerance|Condition|Immunization|MedicationStatement)\./;
    assert.deepEqual(
      wrong.filter((fault) => !template.test(fault)),
      [],
    );
    const files = new Set(wrong.map((fault) => fault.split(': ')[0]));
    assert.ok(files.size <= 4, [...files].join());
    t.diagnostic(`${imported.length - files.size} of ${imported.length} are accepted by both validators`);
  });

  test('reading what went out gives the same definition', () => {
    const changed = imported.filter(({ definition }) => {
      const again = fromQuestionnaire(toQuestionnaire(definition)).definition;
      return compareDocuments(JSON.parse(JSON.stringify(definition)), JSON.parse(JSON.stringify(again))).length > 0;
    });
    assert.deepEqual(
      changed.map(({ file }) => file),
      [],
    );
  });

  test('one label changed, one item removed and one added: only that differs', (t) => {
    const faults: string[] = [];
    let edits = 0;
    for (const { file, definition } of imported) {
      const before = toQuestionnaire(definition);
      const edited = edit(definition, before);
      edits += edited.edits;
      for (const { path } of compareDocuments(edited.expected, toQuestionnaire(stored(edited.definition)))) {
        faults.push(`${file} ${path.join('.')}`);
      }
    }
    assert.deepEqual(faults, []);
    t.diagnostic(`${edits} edits in ${imported.length} forms`);
  });

  test('every word changed: every new word goes out, and nothing but words and options differs', () => {
    const faults: string[] = [];
    for (const { file, definition } of imported) {
      const changed = reworded(definition);
      const after = toQuestionnaire(stored(changed.definition));
      const written = new Set<unknown>();
      const collect = (value: unknown): void => {
        if (typeof value === 'string') {
          written.add(value);
          // What R4 has no words for, such as a label of an option that is a number, is JSON in an extension of ours.
          collect(jsonIn(value));
        } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
      };
      collect(after);
      const lost = changed.words.filter((words) => !written.has(words));
      if (lost.length > 0) faults.push(`${file}: ${lost.length} words lost`);
      for (const { path, after: now } of compareDocuments(toQuestionnaire(definition), after)) {
        const isOption = ['answerOption', 'answerValueSet', 'initial', 'enableWhen'].some((key) => path.includes(key));
        // Options that are texts have no code in R4: an extension of ours keeps the one their answers have.
        const isOurs = JSON.stringify(now)?.includes(OWN) === true;
        if (path.at(-1) === 'text' || path.at(-1) === 'display' || isOption || isOurs) continue;
        faults.push(`${file}: ${path.join('.')}`);
      }
    }
    assert.deepEqual(faults, []);
  });

  test('a definition holds no copy of the form it came from', () => {
    const copies = imported.flatMap(({ file, definition }) => {
      const found: string[] = [];
      const search = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        const { linkId, text, type } = value as Record<string, unknown>;
        // Help and prompts are elements of their own in R4; items are nowhere but in `items`.
        if (typeof linkId === 'string' && typeof type === 'string' && type !== 'display' && text !== undefined) {
          found.push(`${file} ${path}`);
        }
        for (const [key, inner] of Object.entries(value)) if (key !== 'contained') search(inner, `${path}.${key}`);
      };
      search(definition, '');
      return found;
    });
    assert.deepEqual(copies, []);
  });
});
