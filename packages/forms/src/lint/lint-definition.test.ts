// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { worked } from '../../../../test/worked.mjs';
import { definitionJson } from '../../test/define-form.js';
import { answer, choice, compare, constant, integer, text, weight } from '../../test/lint-example.js';
import { RULES, lintDefinition } from './index.js';

describe('a definition that cannot be used', () => {
  const cases: readonly [what: string, json: unknown, rule: string, place: string][] = [
    ['no object', 'form', 'invalid_type', ''],
    [
      'an unknown question',
      definitionJson([text('a', { enableWhen: answer('z') })]),
      'unknown-item',
      'items.0.enableWhen',
    ],
    [
      'a circle of two calculations',
      definitionJson([integer('a', { calculate: answer('b') }), integer('b', { calculate: answer('a') })]),
      'cycle',
      'items',
    ],
    [
      'a circle through a score',
      definitionJson([integer('a', { calculate: { op: 'score', score: 's' } })], {
        scores: [{ id: 's', title: 'S', parts: [{ value: answer('a') }] }],
      }),
      'cycle',
      'items',
    ],
    [
      'a circle of variables',
      definitionJson([text('a')], {
        variables: ['v', 'w'].map((name) => ({ name, value: { op: 'variable', name: name === 'v' ? 'w' : 'v' } })),
      }),
      'cycle',
      'items',
    ],
    ['a prototype key', JSON.parse('{"__proto__": {}}'), 'forbidden-key', '__proto__'],
  ];
  for (const [what, json, rule, place] of cases) {
    test(`is told as findings: ${what}`, () => {
      const { ok, findings } = lintDefinition(json);
      assert.equal(ok, false);
      const [first] = findings;
      assert.deepEqual([first?.rule, first?.path.join('.'), first?.severity], [rule, place, 'error']);
    });
  }
});

describe('a definition that can be used', () => {
  test('is ok without errors, whatever else is found; errors come first', () => {
    const { ok, findings } = lintDefinition(definitionJson([text('q1'), text('b', { label: 'q1' })]));
    assert.deepEqual([ok, findings.map(({ severity }) => severity)], [true, ['warning', 'info']]);
    const bad = lintDefinition(definitionJson([text('q1'), text('b', { enableWhen: constant(false) })]));
    assert.deepEqual([bad.ok, bad.findings.map(({ severity }) => severity)], [false, ['error', 'info']]);
  });

  test('is not changed and gives the same findings again', () => {
    const json = definitionJson([text('q1'), text('b', { enableWhen: constant(false) })]);
    const before = JSON.stringify(json);
    assert.deepEqual(lintDefinition(json), lintDefinition(JSON.parse(before)));
    assert.equal(JSON.stringify(json), before);
  });
});

test('a form made to keep a server busy is checked in bounded time', () => {
  const wide = Array.from({ length: 5_000 }, (_, at) =>
    text(`item.a${at}`, {
      enableWhen: { op: 'equal', left: answer(`item.a${(at + 1) % 5_000}`), right: constant('x') },
    }),
  );
  wide[4_999] = text('item.a4999');
  const heavy = Array.from({ length: 300 }, (_, at) =>
    choice(`c.${'x'.repeat(3)}${at}`, Array.from({ length: 40 }, (__, n) => `o${n}=${n * 1.37 + at}`).join(' ')),
  );
  const demands = { op: 'and', of: Array.from({ length: 390 }, (_, at) => compare('less', 'n', 1000 - at)) };
  const grouped = {
    id: 'g',
    type: 'group',
    enableWhen: demands,
    items: Array.from({ length: 3_000 }, (_, at) => text(`in.a${at}`, { enableWhen: compare('greater', 'n', 5) })),
  };
  let deep: unknown = answer('n');
  for (let level = 0; level < 18; level++) deep = { op: 'multiply', left: deep, right: answer('n') };
  const bands = Array.from({ length: 290 }, (_, at) => ({ code: `b${at}`, label: 'B', min: at * 7, max: at * 7 + 5 }));
  const scores = [
    { id: 's', title: 'S', parts: heavy.map(({ id }) => ({ value: weight(id) })), total: undefined, bands },
  ];
  for (const [items, more] of [
    [wide, {}],
    [heavy, { scores }],
    [[integer('n'), grouped], {}],
    [[integer('n'), integer('x', { calculate: deep })], {}],
  ] as const) {
    const before = worked();
    lintDefinition(definitionJson(items, more));
    assert.ok(worked() - before < 8_000, `${Math.round(worked() - before)} ms`);
  }
});

describe('the rules', () => {
  test('have names in kebab-case, each once, and a sentence', () => {
    const names = RULES.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { name, about } of RULES) {
      assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      assert.match(about, /^\p{Lu}.{10,100}\.$/u);
    }
  });

  test('stand in the guide as they are here', () => {
    const guide = readFileSync(new URL('../../../../docs/guides/check-a-form.md', import.meta.url), 'utf8');
    const rows = [...guide.matchAll(/^\| `([a-z-]+)`\s*\| (error|warning|info)\s*\| (.*?)\s*\|$/gm)].map(
      ([, name, severity, about]) => ({ name, severity, about }),
    );
    assert.deepEqual(
      rows,
      RULES.map(({ name, severity, about }) => ({ name, severity, about })),
    );
  });
});
