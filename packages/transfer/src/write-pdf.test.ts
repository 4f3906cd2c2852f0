// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PEOPLE } from '@careplan-kit/model/fixtures';
import { hospitalPassport } from '@careplan-kit/templates/hospital-passport';
import * as passport from '@careplan-kit/templates/hospital-passport/fixtures';
import { MADE_AT, filled, packOf, photo, recordOf } from '../test/a-pack.js';
import { factsOf } from '../test/facts-of.js';
import { letters, popplerText, readPdf } from '../test/read-pdf.js';
import type { TransferPack } from './pack.js';
import { loadFaces } from './pdf/fonts.js';
import { Shown } from './pdf/shown.js';
import { writePdf } from './write-pdf.js';

/** Every fact of the pack stands in the text, as pdf.js takes it out and as poppler does. */
async function assertWhole(pack: TransferPack, facts: readonly string[] = factsOf(pack)) {
  const written = await writePdf(pack);
  const read = await readPdf(written.bytes);
  const other = popplerText(written.bytes);
  const texts = [letters(read.text), ...(other ? [letters(other.text)] : [])];
  const shown = new Shown((await loadFaces()).has);
  for (const fact of facts) for (const text of texts) assert.ok(text.includes(letters(shown.text(fact))), fact);
  assert.ok(other === undefined || other.tagged);
  return { ...read, ...written };
}

describe('the PDF of a pack', () => {
  for (const { name, careRecord } of PEOPLE) {
    test(`the text that is taken out equals the record: ${name}`, async () => {
      const { unshown } = await assertWhole(packOf(careRecord()));
      // Mr Bodat says one sentence in Gujarati.
      assert.equal(unshown.length > 0, name === 'Mr Bodat');
      assert.ok(unshown.every((code) => code.startsWith('U+0A')));
    });
  }

  test('a form of the catalogue stands in it with every answer', async () => {
    const record = recordOf('Mrs Smith');
    const form = filled(hospitalPassport, passport.mrsSmith, record);
    const pack = packOf(record, { forms: [form] });
    assert.ok(pack.papers.some(({ id }) => id === 'form:hospital-passport'));
    await assertWhole(pack);
  });

  test('it is tagged: headings, lists, tables with heads, a figure with words, the language, title and bookmarks', async () => {
    const record = recordOf('Mr Green');
    const pack = packOf(record, { pictures: [photo('face', 'Mr Green in his chair')], photoId: 'face' });
    const { elements, lang, title, marked, bookmarks } = await assertWhole(pack);
    const roles = new Set(elements.map(({ role }) => role));
    for (const role of [
      'Document',
      'Sect',
      'H1',
      'H2',
      'H3',
      'P',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Table',
      'TR',
      'TH',
      'TD',
      'Figure',
    ]) {
      assert.ok(roles.has(role), role);
    }
    assert.equal(elements.find(({ role }) => role === 'Figure')?.alt, 'Photo of Mr Green');
    assert.deepEqual([lang, title, marked], ['en-GB', 'Papers for hospital: Mr Green', true]);
    assert.deepEqual(bookmarks.slice(0, 3), [
      'Mr Green',
      'Why the person is going to hospital',
      'What is in this pack',
    ]);
  });

  test('every page bears name, NHS number and its number, which is not read out with the text', async () => {
    const { artifacts, pages, text } = await assertWhole(packOf(recordOf('James')));
    artifacts.forEach((drawn, at) => {
      assert.ok(drawn.includes('James') && drawn.includes('999 000 0042'), drawn);
      assert.ok(drawn.includes(`${at + 1} of ${pages}`), drawn);
    });
    assert.ok(!text.includes(`1 of ${pages}`));
  });

  test('Welsh letters, long names, blanks: whole', async () => {
    const record = recordOf('Betty');
    const name = `${'Gwenllïan '.repeat(19)}Ŵyn-Ŷr`;
    const welsh = 'Mae’r tŷ dŵr â sŵn; gwên Siân, ŷd, ẃ, ỳ.';
    const pack = packOf(
      { ...record, subjectOfCare: { ...record.subjectOfCare, personFirstName: name } },
      { reason: { now: { text: welsh, lang: 'cy' } } },
    );
    const { elements, unshown } = await assertWhole(pack);
    assert.deepEqual(unshown, []);
    assert.ok(elements.some(({ lang }) => lang === 'cy'));
    assert.ok(name.length >= 190);
  });

  test('what the font has no shape for stands as numbers, and is never left out', async () => {
    const record = recordOf('Betty');
    const pack = packOf(
      { ...record, subjectOfCare: { ...record.subjectOfCare, personFirstName: 'مريم' } },
      { reason: { now: { text: 'Hurts 😀 \u202eleft\u202c, ≥ 2 days, w\u0302' } } },
    );
    const { text, unshown } = await assertWhole(pack, []);
    assert.ok(letters(text).includes(letters('[U+0645 U+0631 U+064A U+0645]')));
    assert.ok(letters(text).includes(letters('Hurts [U+1F600] [U+202E]left[U+202C], ≥ 2 days, ŵ')));
    assert.ok(text.includes('Some signs could not be printed'));
    assert.deepEqual(unshown, ['U+0631', 'U+0645', 'U+064A', 'U+1F600', 'U+202C', 'U+202E']);
  });

  test('a pack says in words that a photo is missing, too large or no picture', async () => {
    const record = recordOf('James');
    const paper = {
      ...packOf(record).papers[0]!,
      blocks: ['gone', 'large', 'torn', 'there', 'there'].map((pictureId) => ({
        kind: 'picture' as const,
        pictureId,
        alt: { text: `Photo ${pictureId}` },
      })),
    };
    const pictures = [
      photo('there', 'His red arm'),
      photo('large', 'The whole room', 9_000_000),
      { ...photo('torn', 'A bruise'), bytes: new Uint8Array([1, 2, 3]) },
    ];
    const pack = { ...packOf(record, { pictures }), papers: [paper] };
    const { text, elements, bytes } = await assertWhole(pack, []);
    for (const words of ['not in this pack', 'too large', 'not readable'])
      assert.ok(text.includes(`(${words})`), words);
    const figures = elements.filter(({ role }) => role === 'Figure');
    assert.deepEqual(
      figures.map(({ alt }) => alt),
      ['His red arm', 'His red arm'],
    );
    assert.equal(Buffer.from(bytes).toString('latin1').split('/Subtype /Image').length - 1, 1);
  });

  test('the same pack gives the same bytes', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => writePdf(packOf(recordOf('Mr Bodat')))));
    assert.deepEqual(one!.bytes, two!.bytes);
  });

  test('with a password the file is encrypted, and opens with it alone', async () => {
    const pack = packOf(recordOf('James'));
    const { bytes } = await writePdf(pack, { password: 'a long pass phrase' });
    assert.ok(!Buffer.from(bytes).toString('latin1').includes('James'));
    assert.match(Buffer.from(bytes).toString('latin1'), /\/AESV3/);
    await assert.rejects(readPdf(bytes), /password/i);
    assert.ok((await readPdf(bytes, 'a long pass phrase')).text.includes('James'));
  });

  test('it tells how far it is, paper by paper, and stops when it is told to', async () => {
    const pack = packOf(recordOf('James'));
    const told: number[] = [];
    await writePdf(pack, { onProgress: ({ done, total }) => told.push(done / total) });
    assert.equal(told.at(-1), 1);
    assert.deepEqual(
      told,
      [...told].sort((a, b) => a - b),
    );
    const stop = new AbortController();
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      if (pauses === 3) stop.abort(new Error('the crew is here'));
      return Promise.resolve();
    };
    await assert.rejects(writePdf(pack, { signal: stop.signal, pause }), /the crew is here/);
    assert.equal(pauses, 3);
  });

  test('a row that is higher than a page is told cell by cell', async () => {
    const long = 'This goes on and on, about the leg and what was done. '.repeat(220);
    const record = recordOf('James');
    const lastDoses = [
      { medicine: { text: 'Cream' }, at: MADE_AT, givenBy: 'worker', source: { text: long } } as const,
    ];
    const { pages } = await assertWhole(packOf(record, { lastDoses }));
    assert.ok(pages > 12);
  });
});
