// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { worked } from '../../../test/worked.mjs';
import { parseDefinition } from '../src/definition/parse-definition.js';
import { HOSTILE } from './hostile-cases.js';
import { seeded } from './mutations.js';
import { useHostile } from './use-hostile.js';

/** No single input may keep a server or a browser busy for longer, in milliseconds of a processor's time. */
const LONGEST = 2_000;

interface Row {
  readonly kind: string;
  cases: number;
  refused: number;
  accepted: number;
  quick: number;
  slowest: number;
}

describe('hostile definitions are refused with a path or are bounded work', () => {
  const rows: Row[] = [];
  const random = seeded(99);

  for (const [kind, cases] of Object.entries(HOSTILE)) {
    test(`a hostile definition is refused with a path or is bounded work: ${kind}`, (context) => {
      const row: Row = { kind, cases: 0, refused: 0, accepted: 0, quick: 0, slowest: 0 };
      rows.push(row);
      for (const input of cases()) {
        const started = worked();
        const at = `case ${row.cases++}`;
        try {
          const definition = parseDefinition(input);
          row.accepted++;
          useHostile(definition, random);
        } catch (error) {
          assert.ok(
            error instanceof DataError,
            `${at} threw ${String(error)}\n${error instanceof Error ? error.stack : ''}`,
          );
          assert.ok(
            error.issues.length > 0 && error.issues.every(({ code, path }) => code !== '' && Array.isArray(path)),
            at,
          );
          row.refused++;
        }
        const took = worked() - started;
        if (took < 50) row.quick++;
        if (took > row.slowest) row.slowest = took;
        assert.ok(took < LONGEST, `${at} took ${took.toFixed(0)} ms`);
      }
      context.diagnostic(
        `${row.cases} cases, ${row.refused} refused, ${row.accepted} accepted, slowest ${row.slowest.toFixed(0)} ms`,
      );
      assert.ok(row.refused > 0 && row.refused + row.accepted === row.cases);
    });
  }

  test('and there are hundreds of them, most done in a moment', () => {
    const all = rows.reduce((sum, { cases }) => sum + cases, 0);
    assert.ok(all >= 500, `${all} cases`);
    assert.ok(rows.reduce((sum, { quick }) => sum + quick, 0) > all * 0.8);
  });

  after(() => {
    const table = rows.map(({ kind, slowest, ...counts }) => [kind, { ...counts, 'slowest ms': Math.round(slowest) }]);
    console.table(Object.fromEntries(table));
  });
});
