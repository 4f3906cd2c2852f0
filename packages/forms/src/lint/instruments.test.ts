// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { INSTRUMENTS } from '../../test/instruments/index.js';
import { LIMITS } from './explain/speaker.js';
import { explainItem, explainScore, lintDefinition } from './index.js';
import { placesOf } from './places.js';

/** What the published instruments are, and nothing to mend: their questions are long, numbered, and yes or no. */
const OF_THE_INSTRUMENT: ReadonlySet<string> = new Set(['long-label', 'unreadable-id', 'yes-no-choice']);

describe('instruments in use', () => {
  for (const [name, definition] of Object.entries(INSTRUMENTS)) {
    test(`${name} has no fault, and is told in sentences`, () => {
      const { findings } = lintDefinition(JSON.parse(JSON.stringify(definition)));
      const faults = findings.filter(({ rule, severity }) => severity !== 'info' && !OF_THE_INSTRUMENT.has(rule));
      assert.deepEqual(faults, []);
      const sentences = [
        ...placesOf(definition.items).flatMap(({ item }) => explainItem(item, definition)),
        ...(definition.scores ?? []).flatMap((score) => explainScore(score, definition)),
      ];
      for (const sentence of sentences) {
        assert.match(sentence, /^[\p{Lu}“].*\.$/su);
        assert.ok(!sentence.includes('undefined') && sentence.length < LIMITS.parts * 200, sentence);
      }
    });
  }
});
