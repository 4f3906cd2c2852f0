// SPDX-License-Identifier: Apache-2.0
// Elements given bad documents in a real browser, under the strict policy. What else goes wrong in the page meanwhile
// (errors, rejections, what the policy blocked, requests elsewhere) counts as a fault of the case.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInPage } from './browser.mjs';
import { seed } from './random.mjs';
import { count, faultsIn, tableOf } from './table.mjs';
import { VALUE_KINDS } from './value-kinds.mjs';

const { results, elsewhere } = await runInPage('properties');
console.log(tableOf('Bad documents in a page', results));

const of = (part) => results.filter((result) => Object.entries(part).every(([key, value]) => result[key] === value));
const TARGETS = ['form definition', 'form record', 'form answers', 'About Me', 'About Me, writing', 'banner'];
/** Answers to begin with that cannot be read are shown as they came, and marked: they are never refused. */
const STRICT = TARGETS.filter((name) => name !== 'form answers');
/** No record at all is no bad record. */
const isNothing = ({ what }) => /^is \[object (Null|Undefined)\]$/.test(what);

describe('elements given bad documents', () => {
  test('there are at least 500, of every kind', () => {
    assert.ok(results.length >= 500, String(results.length));
    assert.deepEqual(new Set(results.map(({ kind }) => kind)), new Set(VALUE_KINDS.map(({ name }) => name)));
    assert.deepEqual(new Set(results.map(({ target }) => target)), new Set(TARGETS));
  });

  for (const name of TARGETS) {
    test(`${name}: each is told of, or does no harm, and a good document is shown after it`, () => {
      assert.deepEqual(faultsIn(of({ target: name }), seed), []);
    });
  }

  for (const { name } of VALUE_KINDS.filter(({ always }) => always)) {
    test(`${name}: no element shows such a document`, () => {
      const shown = of({ kind: name }).filter((result) => STRICT.includes(result.target) && !isNothing(result));
      assert.ok(shown.length >= STRICT.length);
      assert.deepEqual(
        shown
          .filter(({ outcome }) => outcome !== 'typed error')
          .map((result) => `seed ${seed}, ${result.name} (${result.what}): ${result.outcome}`),
        [],
      );
    });
  }

  test('every element refuses some, and shows what is harmless', () => {
    for (const name of STRICT) {
      assert.ok(count(of({ target: name }), 'typed error') >= 20, name);
      assert.ok(count(of({ target: name }), 'accepted') >= 20, name);
    }
  });

  test('script reached the page, as text', () => {
    assert.ok(results.filter(({ asText }) => asText).length >= 40);
  });

  test('nothing was asked of another place', () => assert.deepEqual(elsewhere, []));
});

describe('the judge in the page', async () => {
  const { results: deeds } = await runInPage('self-test');
  const EXPECTED = {
    'throws in a setter': /^threw TypeError: x is undefined/,
    'throws later': /^error: SyntaxError/,
    rejects: /^rejection: TypeError: nobody catches this/,
    runs: /^it ran: a test/,
    'draws a script': /<script> must not be here/,
    // The policy has it that no handler is ever made of a text.
    'draws a handler': /TrustedScript/,
    'draws a link that is code': /<a> leads to/,
    'is styled by what it is given': /<test-naughty> must not be here/,
    'tells and shows nothing': /^the page says nothing of it/,
    'tells nothing that helps': /^the error has no issue/,
    'takes long': /^took \d+ ms/,
  };

  for (const [name, expected] of Object.entries(EXPECTED)) {
    test(`sees an element that ${name}`, () => {
      const { faults } = deeds.find(({ kind }) => kind === name);
      assert.ok(
        faults.some((fault) => expected.test(fault)),
        JSON.stringify(faults),
      );
    });
  }
});
