// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogue } from '@careplan-kit/templates/catalogue';
import type { Draft } from '../draft.js';
import { Design } from '../design.js';
import { type WordPlace, setWords, translationProgress, translationRows, wordsAt } from './translations.js';

const draft: Draft = {
  id: 'f',
  version: '1.0.0',
  title: 'Sleep',
  description: 'At night',
  items: [
    {
      id: 'g',
      type: 'group',
      label: 'Night',
      repeats: { each: 'night' },
      items: [
        { id: 'kg', type: 'decimal', label: 'Weight', unit: 'kg', prompts: ['How?', 'When?'] },
        {
          id: 'c',
          type: 'choice',
          label: 'Sleep',
          options: [
            { code: 'x', label: '0' },
            { code: 'toString', label: 'Good' },
          ],
          open: { label: 'Other' },
        },
        { id: 'p', type: 'scale', label: 'Pain', marks: { 0: 'none' } },
      ],
    },
  ],
  scores: [{ id: 's', title: 'Rest', parts: [{ label: 'One' }, {}], bands: [{ code: 'b', label: 'Low' }] }],
  translations: {
    cy: {
      reviewed: true,
      title: 'Cwsg',
      items: {
        g: { label: 'Night', each: 'noson' },
        kg: { label: 'Pwysau', prompts: ['Sut?'] },
        c: { label: 'Cwsg', options: { x: '0' } },
      },
      scores: { s: { title: 'Gorffwys' } },
    },
  },
};
const at = (rows: ReturnType<typeof translationRows>, id: string | null, part: string, key?: string) =>
  rows.find((row) => row.id === id && row.part === part && row.key === key)!;

describe('the words of a form beside another language', () => {
  const rows = translationRows(draft, 'cy');

  test('are every text an author has written, in the order it is read', () => {
    assert.deepEqual(
      rows.map(({ id, part, key }) => [id, part, key].filter((one) => one !== undefined && one !== null).join('.')),
      [
        ...['title', 'description', 'g.label', 'g.each', 'kg.label', 'kg.prompts.0', 'kg.prompts.1', 'kg.unit'],
        ...['c.label', 'c.options.x', 'c.options.toString', 'c.open', 'p.label', 'p.marks.0'],
        ...['s.title', 's.parts.0', 's.bands.b'],
      ],
    );
  });

  test('are there, missing, or the same word for word', () => {
    assert.equal(at(rows, null, 'title').state, 'there');
    assert.equal(at(rows, null, 'description').state, 'missing');
    assert.equal(at(rows, 'g', 'label').state, 'same');
    assert.equal(at(rows, 'kg', 'prompts', '1').state, 'missing');
    assert.equal(at(rows, 'c', 'options', 'x').state, 'there', 'digits need no other words');
    assert.equal(at(rows, 'c', 'options', 'toString').other, '', 'a name of the prototype is no translation');
  });

  test('are counted, a unit only where it has words', () => {
    assert.deepEqual(translationProgress(draft, 'cy'), { total: 16, there: 8, missing: 8, same: 1, reviewed: true });
    assert.deepEqual(translationProgress(draft, 'pl'), { total: 16, there: 0, missing: 16, same: 0, reviewed: false });
  });

  test('are all missing in a language nobody has begun, for every template', async () => {
    for (const { id, load } of catalogue) {
      const form = (await load()) as unknown as Draft;
      const { there, missing } = translationProgress(form, 'xx');
      assert.ok(there === 0 && missing > 1, id);
    }
  });

  test('are whole where a template says that they are', async () => {
    let whole = 0;
    for (const { load } of catalogue) {
      const form = (await load()) as unknown as Draft;
      if (!(form.translations as object | undefined) || !('cy' in (form.translations as object))) continue;
      if (translationProgress(form, 'cy').missing === 0) whole++;
    }
    assert.ok(whole > 0, String(whole));
  });
});

describe('words that are given', () => {
  const after = (from: Draft, place: WordPlace, text: string) => {
    const design = new Design(from);
    design.do(setWords(from, 'cy', place, text));
    return design.draft;
  };

  test('stand in their place, whatever part they are of, and can be taken away again', () => {
    for (const { state: _, own: __, other: ___, optional: ____, ...place } of translationRows(draft, 'cy')) {
      const given = after(draft, place, ' Geiriau ');
      assert.equal(wordsAt(given, 'cy', place), 'Geiriau', JSON.stringify(place));
      const others = (one: Draft) =>
        translationRows(one, 'cy').filter(
          ({ id, part, key }) => !(id === place.id && part === place.part && (key === place.key || part === 'prompts')),
        );
      assert.deepEqual(others(given), others(draft), JSON.stringify(place));
      const taken = after(given, place, '');
      if (place.key !== '0' || place.part !== 'prompts') assert.equal(wordsAt(taken, 'cy', place), undefined);
    }
  });

  test('are no checked words any more', () => {
    const [title] = translationRows(draft, 'cy');
    assert.equal(translationProgress(after(draft, title!, 'Hunan'), 'cy').reviewed, false);
  });

  test('begin a language, and a later text of a list leaves none empty before it', () => {
    const place: WordPlace = { of: 'item', id: 'kg', part: 'prompts', key: '1' };
    const design = new Design(draft);
    design.do(setWords(draft, 'pl', place, 'Kiedy?'));
    const rows = translationRows(design.draft, 'pl').filter(({ part }) => part === 'prompts');
    assert.deepEqual(
      rows.map(({ other, state }) => [other, state]),
      [
        ['How?', 'same'],
        ['Kiedy?', 'there'],
      ],
    );
  });
});
