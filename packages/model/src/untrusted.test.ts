// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { worked } from '../../../test/worked.mjs';
import { DataError } from './errors.js';
import { DOCUMENT_LIMITS, assertSafeDocument, deepFreeze } from './untrusted.js';

function refusal(document: unknown, limits = DOCUMENT_LIMITS) {
  try {
    assertSafeDocument('The document', document, limits);
  } catch (error) {
    assert.ok(error instanceof DataError);
    assert.equal(error.issues.length, 1);
    return { code: error.issues[0]!.code, path: error.issues[0]!.path };
  }
  return null;
}

const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;

describe('a document from outside', () => {
  test('passes when it is ordinary', () => {
    assert.equal(refusal({ a: [1, 'two', true, null, { b: '' }], c: undefined }), null);
    assert.equal(refusal('text'), null);
    assert.equal(refusal(null), null);
    assert.equal(refusal(Object.assign(Object.create(null) as object, { a: 1 })), null);
  });

  test('is refused when it is nested too deep, at the place where it became so', () => {
    assert.equal(refusal(nested(DOCUMENT_LIMITS.depth)), null);
    const path = Array.from({ length: DOCUMENT_LIMITS.depth }, () => 0);
    assert.deepEqual(refusal(nested(DOCUMENT_LIMITS.depth + 1)), { code: 'too-deep', path });
  });

  test('cannot overflow the stack or take long, however deep it is', () => {
    let document: unknown = 'bottom';
    for (let level = 0; level < 100_000; level++) document = level % 2 ? [document] : { inner: document };
    const start = worked();
    assert.equal(refusal(document)?.code, 'too-deep');
    assert.ok(worked() - start < 1_000);
  });

  test('is refused when it holds too many values, before they are all looked at', () => {
    const limits = { ...DOCUMENT_LIMITS, values: 10 };
    assert.equal(refusal([1, 2, 3, 4, 5, 6, 7, 8, 9], limits), null);
    assert.deepEqual(refusal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], limits), { code: 'too-large', path: [] });
    assert.deepEqual(
      refusal(
        {
          a: [
            [1, 2, 3, 4],
            [5, 6, 7, 8],
          ],
        },
        limits,
      )?.code,
      'too-large',
    );
  });

  test('that unfolds from a few shared parts into millions is refused in bounded time', () => {
    let document: unknown = 'leaf';
    for (let level = 0; level < 40; level++) document = [document, document];
    const start = worked();
    assert.equal(refusal(document)?.code, 'too-large');
    assert.ok(worked() - start < 5_000);
  });

  test('may have one part in two places', () => {
    const options = [{ code: 'yes' }, { code: 'no' }];
    assert.equal(refusal({ items: [{ options }, { options }] }), null);
  });

  test('is refused when a part holds itself', () => {
    const document: Record<string, unknown> = { name: 'circle' };
    document['inner'] = { list: [document] };
    assert.deepEqual(refusal(document), { code: 'not-json', path: ['inner', 'list', 0] });
  });

  test('is refused when a text is too long', () => {
    const limits = { ...DOCUMENT_LIMITS, text: 5 };
    assert.equal(refusal({ a: '12345' }, limits), null);
    assert.deepEqual(refusal({ a: '123456' }, limits), { code: 'too-long', path: ['a'] });
  });

  test('is refused for keys that reach a prototype, at any depth', () => {
    const hostile = ['{"__proto__": {"admin": true}}', '{"constructor": {}}', '{"prototype": 1}'];
    for (const text of hostile) {
      const code = refusal(JSON.parse(`{"items": [${text}]}`));
      assert.deepEqual(code, { code: 'forbidden-key', path: ['items', 0, text.split('"')[1]] });
    }
    assert.equal(({} as { admin?: boolean }).admin, undefined);
  });

  test('is refused for values JSON cannot hold', () => {
    const values = [Number.NaN, Infinity, -Infinity, 1n, Symbol('s'), () => 1, new Date(0), new Map(), new Set(), /x/];
    for (const value of values) {
      assert.deepEqual(refusal({ a: [value] }), { code: 'not-json', path: ['a', 0] }, String(value));
    }
  });

  test('is refused for a list with holes, without counting them one by one', () => {
    const list: unknown[] = [];
    list.length = 4_000_000_000;
    const start = worked();
    assert.deepEqual(refusal({ list }), { code: 'not-json', path: ['list'] });
    assert.ok(worked() - start < 1_000);
  });
});

test('a frozen document is frozen all the way down', () => {
  const document = deepFreeze({ a: [{ b: 1 }] });
  assert.ok(Object.isFrozen(document.a));
  assert.throws(() => {
    document.a[0]!.b = 2;
  }, TypeError);
  assert.equal(document.a[0]!.b, 1);
});
