// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import { DataError, type DataIssue, formatPath } from './errors.js';
import { parseWith } from './parse.js';

const Thing = z.strictObject({
  name: z.string().check(z.minLength(1)),
  kind: z.optional(z.enum(['a', 'b'])),
  date: z.optional(z.iso.date()),
  parts: z.optional(
    z.array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('number'), value: z.number().check(z.maximum(10)) }),
        z.strictObject({ type: z.literal('text'), value: z.string() }),
      ]),
    ),
  ),
  either: z.optional(
    z.union([z.strictObject({ left: z.number() }), z.strictObject({ right: z.strictObject({ deep: z.number() }) })]),
  ),
});

function issuesOf(input: unknown): readonly DataIssue[] {
  try {
    parseWith('The thing', Thing, input);
  } catch (error) {
    assert.ok(error instanceof DataError);
    return error.issues;
  }
  return [];
}

describe('reading data with a schema', () => {
  test('gives a frozen copy and leaves the input alone', () => {
    const input = { name: 'x', parts: [{ type: 'text', value: 'y' }] };
    const output = parseWith('The thing', Thing, input);
    assert.deepEqual(output, input);
    assert.notEqual(output, input);
    assert.ok(Object.isFrozen(output) && Object.isFrozen(output.parts?.[0]));
    assert.ok(!Object.isFrozen(input) && !Object.isFrozen(input.parts[0]));
  });

  const faults: readonly [what: string, input: unknown, path: string, message: RegExp][] = [
    ['a missing key', {}, 'name', /expected string/],
    ['a wrong type', { name: 1 }, 'name', /expected string/],
    ['too short a text', { name: '' }, 'name', /smaller than 1/],
    ['a word not in the list', { name: 'x', kind: 'c' }, 'kind', /expected one of "a", "b"/],
    ['a wrong format', { name: 'x', date: '2026-02-30' }, 'date', /not in the form date/],
    ['an unknown key', { name: 'x', other: 1 }, '', /does not know: other/],
    [
      'too large a number in a list',
      {
        name: 'x',
        parts: [
          { type: 'text', value: '' },
          { type: 'number', value: 11 },
        ],
      },
      'parts[1].value',
      /larger than 10/,
    ],
    ['an unknown type of part', { name: 'x', parts: [{ type: 'colour' }] }, 'parts[0].type', /type/],
    [
      'a union, at its deepest fault',
      { name: 'x', either: { right: { deep: 'no' } } },
      'either.right.deep',
      /expected number/,
    ],
    ['a forbidden key, before any schema', JSON.parse('{"name": "x", "__proto__": 1}'), '__proto__', /not allowed/],
    ['something that is no object', 'x', '', /expected object/],
  ];
  for (const [what, input, path, message] of faults) {
    test(`says where the fault is: ${what}`, () => {
      const [issue, ...others] = issuesOf(input);
      assert.ok(issue);
      assert.equal(formatPath(issue.path), path);
      assert.match(issue.message, message);
      assert.deepEqual(others, []);
    });
  }

  test('lists every fault, and names the first in its message', () => {
    assert.throws(
      () => parseWith('The thing', Thing, { name: 1, kind: 'c' }),
      (error) => {
        assert.ok(error instanceof DataError);
        assert.equal(error.name, 'DataError');
        assert.deepEqual(
          error.issues.map(({ path }) => formatPath(path)),
          ['name', 'kind'],
        );
        assert.equal(error.message, 'The thing cannot be used. name: expected string (and 1 more)');
        return true;
      },
    );
  });

  test('never repeats what a carer typed', () => {
    const typed = 'he said he is frightened';
    const issues = issuesOf({ name: 'x', date: typed, kind: typed, parts: typed, either: { left: typed } });
    assert.equal(issues.length, 4);
    assert.ok(!JSON.stringify(issues).includes(typed));
  });
});
