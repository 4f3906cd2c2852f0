// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { longText } from '../testing/about-me-records.js';
import { shortest } from '../testing/shortest.js';
import { type Piece, wordDifference } from './word-difference.js';

const side = (pieces: readonly Piece[], other: Piece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');

describe('what changed, word by word', () => {
  it('marks whole words, and takes neighbours together', () => {
    expect(wordDifference('Open the window.', 'Prop me up, open the window.', 1000)).to.deep.equal([
      { kind: 'removed', text: 'Open ' },
      { kind: 'added', text: 'Prop me up, open ' },
      { kind: 'same', text: 'the window.' },
    ]);
  });

  it('never parts a letter from its marks, or an emoji', () => {
    const pieces = wordDifference('ચા 👩🏽‍🦽 પછી', 'દૂધ 👩🏽‍🦽 પછી', 1000)!;
    expect(pieces.map(({ text }) => text)).to.deep.equal(['ચા', 'દૂધ', ' 👩🏽‍🦽 પછી']);
  });

  it('loses and invents nothing, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('tea', ' ', '\n', ', ', 'milk', '\uD800', '👩🏽‍🦽'), { maxLength: 30 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after, 1000)!;
        expect(side(pieces, 'added')).to.equal(before);
        expect(side(pieces, 'removed')).to.equal(after);
        expect(pieces.every((piece) => piece.text.length > 0)).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('of 20,000 signs with little changed is found, and of two strangers is given up in time', async () => {
    const long = longText(20_000);
    const changed = long.replaceAll('Sunday', 'Monday').slice(0, 20_000);
    expect(wordDifference(long, `${long.slice(0, 9_000)}Not now. ${long.slice(9_000)}`, 80)!.length).to.be.lessThan(6);
    for (const other of [
      changed,
      longText(20_000, 99),
      'a b '.repeat(5_000),
      'x'.repeat(20_000),
      '! '.repeat(10_000),
    ]) {
      expect(await shortest(200, () => wordDifference(long, other, 80))).to.be.lessThan(200);
    }
    expect(wordDifference('a b '.repeat(5_000), 'b a c '.repeat(3_333), 20)).to.equal(null);
  });
});
