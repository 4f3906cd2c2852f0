// SPDX-License-Identifier: Apache-2.0
// Random text of every kind in every place of a pack: nothing of it is lost, and nothing of it is taken for a mark.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { documentFaults } from '../../fhir/test-data/document-faults.js';
import { packOf, recordOf } from '../test/a-pack.js';
import { IN_FULL } from '../test/full-run.js';
import { letters, popplerText, readPdf } from '../test/read-pdf.js';
import type { Block } from './pack.js';
import { loadFaces } from './pdf/fonts.js';
import { Shown } from './pdf/shown.js';
import { toFhirDocument } from './to-fhir-document.js';
import { writePdf } from './write-pdf.js';

const SIGNS = [
  'ŵ',
  'ŷ',
  'Ł',
  'ẹ́',
  'ş',
  'đ',
  'Ж',
  'Ω',
  '≥',
  '→',
  '“',
  '’',
  '<b>',
  '&amp;',
  '{name}',
  '(',
  ')',
  '\\',
  'מ',
  'ع',
  '中',
];
const MORE = ['😀', '\u202e', '\u200d', '\u0007', '\ud800', '\t', 'fi', 'ffl', '2x4', '->', '\n', '\n\n', ' '];
const word = fc.oneof(
  fc.constantFrom(...SIGNS, ...MORE),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constant('word '),
);
const text = fc
  .array(word, { minLength: 1, maxLength: 60 })
  .map((parts) => parts.join(''))
  .filter((one) => one.trim() !== '');
const said = text.map((one) => ({ text: one }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constant(3 as const), text: said }),
  fc.record({ kind: fc.constant('text' as const), text: said }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(said, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: said, value: said }), { minLength: 1, maxLength: 3 }),
  }),
  fc.array(fc.tuple(said, said, said), { minLength: 2, maxLength: 3 }).map(([columns, ...rows]) => ({
    kind: 'table' as const,
    caption: { text: 'Table' },
    columns: columns!,
    rows,
  })),
);

const textsOf = (one: Block): string[] =>
  one.kind === 'heading' || one.kind === 'text'
    ? [one.text.text]
    : one.kind === 'list'
      ? one.items.map(({ text: item }) => item)
      : one.kind === 'facts'
        ? one.facts.flatMap(({ label, value }) => [label.text, value.text])
        : one.kind === 'table'
          ? [...one.columns, ...one.rows.flat()].map(({ text: cell }) => cell)
          : [];

const base = packOf(recordOf('Betty'), { chosen: ['person'] });
const packWith = (blocks: readonly Block[]) => ({ ...base, papers: [{ ...base.papers[0]!, blocks }] });

describe('random words', () => {
  test('all of them stand in the PDF, as the font shows them, for two readers', async () => {
    const { has } = await loadFaces();
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
        const { bytes } = await writePdf(packWith(blocks));
        const shown = new Shown(has);
        const read = await readPdf(bytes);
        const other = popplerText(bytes);
        for (const one of blocks.flatMap(textsOf)) {
          const expected = letters(shown.text(one));
          assert.ok(letters(read.text).includes(expected), JSON.stringify(one));
          assert.ok(!other || letters(other.text).includes(expected), JSON.stringify(one));
        }
      }),
      { numRuns: IN_FULL ? 15 : 4 },
    );
  });

  test('all of them stand in a document both validators accept', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), text, (blocks, now) => {
        const pack = { ...packWith(blocks), reason: { now: { text: now } } };
        const { bundle } = toFhirDocument(pack);
        assert.deepEqual(documentFaults(bundle), []);
        for (const { text: html } of bundle.entry[0]!.resource['section'] as { text: { div: string } }[]) {
          assert.ok(!/<(?!\/?(div|p|b|br|ul|li|span|table|thead|tbody|tr|th|td)[\s>/])/.test(html.div));
        }
      }),
      { numRuns: IN_FULL ? 15 : 4 },
    );
  });
});
