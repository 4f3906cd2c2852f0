// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { worked } from '../../../../test/worked.mjs';
import { readPattern } from './pattern.js';
import { PatternError } from './pattern-tree.js';

const matches = (pattern: string, text: string) => readPattern(pattern).matches(text);

describe('a pattern', () => {
  const table: readonly [pattern: string, fits: readonly string[], not: readonly string[]][] = [
    ['abc', ['abc'], ['', 'ab', 'abcd', 'xabc', 'ABC']],
    ['a|bc|', ['a', 'bc', ''], ['b', 'abc', 'ac']],
    ['a?b*c+', ['c', 'ac', 'abbc', 'bccc'], ['', 'ab', 'aac', 'b']],
    ['\\d{3}', ['123'], ['12', '1234', '١٢٣', 'abc']],
    ['\\d{2,4}', ['12', '123', '1234'], ['1', '12345']],
    ['x{2,}', ['xx', 'xxxxx'], ['x', '']],
    ['x{0}y', ['y'], ['xy']],
    ['[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}', ['M1 1AE', 'SW1A 1AA'], ['sw1a 1aa', 'SW1A1AA', 'SW1A 1AA ']],
    ['[^,;]+', ['a b', 'é'], ['', 'a,b', ';']],
    ['[-a\\]]', ['-', 'a', ']'], ['b', '\\']],
    ['[a-c-]+', ['abc-'], ['d']],
    ['[^]', ['a', '\n'], ['']],
    ['(?:ab)+(c|d)', ['abc', 'ababd'], ['ab', 'abcd', 'c']],
    ['.', ['a', '😀', '\t'], ['', '\n', 'ab', '\u2028']],
    ['\\w+\\s\\S+', ['ab c!', 'a_1 é'], ['é b', 'ab', 'a  b']],
    ['\\W\\D', ['-a', '\n '], ['a-', '-1']],
    ['\\.\\*\\(\\)\\\\\\/', ['.*()\\/'], ['a']],
    ['\\u00e9\\x41\\t', ['éA\t'], ['eA\t']],
    ['^ab$', ['ab'], ['a', 'abc']],
    ['(^a|b$)', ['a', 'b'], ['ab', '']],
    ['a^b', [], ['ab', 'a^b']],
    ['$', [''], ['a']],
    ['(a*)*', ['', 'aaa'], ['b']],
    ['(a|aa)+?', ['a', 'aaaaa'], ['', 'b']],
    ['(x{200}){2}', ['x'.repeat(400)], ['x'.repeat(399), 'x'.repeat(401)]],
  ];
  for (const [pattern, fits, not] of table) {
    test(`${pattern} fits whole texts only`, () => {
      for (const text of fits) assert.ok(matches(pattern, text), text);
      for (const text of not) assert.ok(!matches(pattern, text), text);
    });
  }

  test('says of small patterns and texts what the engine of the language says', () => {
    const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '(a|b)', '(ab)', '(a|)', 'c');
    const times = fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,2}', '{0,1}', '{2,}');
    const sequence = fc
      .array(fc.tuple(piece, times), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.map((part) => part.join('')).join(''));
    const pattern = fc.array(sequence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('|'));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(pattern, text, (source, typed) => {
        assert.equal(matches(source, typed), new RegExp(`^(?:${source})$`, 'u').test(typed));
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });

  const CATASTROPHIC: readonly [pattern: string, text: string][] = [
    ['(a+)+$', 'a'.repeat(100_000) + '!'],
    ['(a*)*b', 'a'.repeat(100_000)],
    ['(a|a)*b', 'a'.repeat(100_000)],
    ['(a|aa)+$', 'a'.repeat(100_000) + '!'],
    ['(.*)(.*)(.*)(.*)x', 'a'.repeat(100_000)],
    ['([a-z]+)*=([a-z]+)*', 'z'.repeat(100_000)],
    ['(x+x+)+y', 'x'.repeat(100_000)],
    ['(\\w+\\s?)*!', 'word '.repeat(20_000)],
    ['((((a+)+)+)+)+b', 'a'.repeat(100_000)],
    ['(a?){200}a{200}', 'a'.repeat(199)],
  ];
  for (const [pattern, text] of CATASTROPHIC) {
    test(`${pattern} over ${text.length} characters is done in a fraction of a second`, () => {
      const read = readPattern(pattern);
      const started = worked();
      assert.ok(!read.matches(text));
      const took = worked() - started;
      assert.ok(took < 1_000, `${took} ms`);
    });
  }

  test('gives up on a text that would take too long, whatever it says', () => {
    const started = worked();
    assert.ok(!matches('(.|.){150}.*', 'a'.repeat(5_000_000)));
    assert.ok(worked() - started < 1_000);
  });

  const REFUSED: readonly [pattern: string, why: RegExp][] = [
    ['a(?=b)', /look-ahead/],
    ['a(?!b)', /look-ahead/],
    ['(?<=a)b', /look-behind/],
    ['(?<name>a)', /named groups/],
    ['(a)\\1', /\\1 is not supported/],
    ['\\bword\\b', /\\b is not supported/],
    ['\\p{L}', /\\p is not supported/],
    ['a{201}', /more than 200/],
    ['a{2,201}', /more than 200/],
    ['a{3,2}', /larger number/],
    ['a{,2}', /has to be/],
    ['a{x}', /has to be/],
    ['*a', /nothing can be repeated/],
    ['a**', /nothing can be repeated/],
    ['a++', /nothing can be repeated/],
    ['(a', /not closed/],
    ['a)', /not opened/],
    ['[a', /ends too soon/],
    ['a\\', /ends too soon/],
    ['[b-a]', /from one character/],
    ['\\u12g4', /hexadecimal/],
    ['^*', /place/],
    ['(a{200}){200}', /larger than/],
    ['((((((){200}){200}){200}){200}){200}){200}', /larger than/],
    ['('.repeat(100) + ')'.repeat(100), /deeper/],
  ];
  for (const [pattern, why] of REFUSED) {
    test(`${pattern.slice(0, 20)} is refused, with the place`, () => {
      assert.throws(
        () => readPattern(pattern),
        (error) => {
          assert.ok(error instanceof PatternError);
          assert.match(error.message, why);
          assert.match(error.message, /character \d+$|written out$/);
          return true;
        },
      );
    });
  }
});
