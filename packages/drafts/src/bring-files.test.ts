// SPDX-License-Identifier: Apache-2.0
import { parseDefinition } from '@careplan-kit/forms/page/checks';
import { mergeAnswers, resolve } from '@careplan-kit/forms/merge';
import { expect } from '@open-wc/testing';
import { GREEN, cleanUp, openStore, snapshotOf } from '../test/harness.js';
import { type Draft, bringFiles } from './index.js';

const definition = parseDefinition({
  format: 'careplan-kit/form-1',
  id: 'wound',
  language: 'en-GB',
  status: 'draft',
  licence: { kind: 'own-words', text: 'Test' },
  url: 'https://example.org/forms/wound',
  version: '1.0.0',
  title: 'Wound',
  items: [
    { id: 'heel', type: 'attachment', label: 'Photo of the heel' },
    { id: 'hip', type: 'attachment', label: 'Photo of the hip' },
    { id: 'elbow', type: 'attachment', label: 'Photo of the elbow' },
  ],
});

async function photo(draft: Draft, question: string, words: string) {
  const info = { question, filename: `${words}.jpg`, mimeType: 'image/jpeg' };
  const { id, size } = await draft.files.keep(info, new Blob([words], { type: info.mimeType }));
  return { held: 'draft', id, filename: info.filename, mimeType: info.mimeType, size } as const;
}

const wordsOf = async (draft: Draft, answer: unknown) => (await draft.files.read((answer as { id: string }).id)).text();

describe('files of a merged form', () => {
  afterEach(cleanUp);

  async function twoSides() {
    const store = await openStore();
    const mine = await store.open(GREEN);
    const theirs = await store.open({ ...GREEN, author: 'jane' });
    const own = snapshotOf({ heel: await photo(mine, 'heel', 'my heel'), hip: await photo(mine, 'hip', 'my hip') });
    const other = snapshotOf({
      heel: await photo(theirs, 'heel', 'their heel'),
      elbow: await photo(theirs, 'elbow', 'their elbow'),
    });
    await mine.save(own);
    await theirs.save(other);
    const merge = mergeAnswers(definition, { base: { answers: {}, provenance: {} }, mine: own, theirs: other });
    expect(merge.conflicts.map(({ id }) => id)).to.deep.equal(['heel']);
    return { mine, theirs, merge };
  }

  it('are those of both sides: what was taken from the other draft is copied with its bytes, the rest stays', async () => {
    const { mine, theirs, merge } = await twoSides();
    const merged = resolve(merge, { heel: 'theirs' });
    const { snapshot, brought, missing } = await bringFiles(merged, theirs, mine);
    await mine.save(snapshot);
    await theirs.discard();
    const { heel, hip, elbow } = snapshot.answers;
    expect(await Promise.all([heel, hip, elbow].map((answer) => wordsOf(mine, answer)))).to.deep.equal([
      'their heel',
      'my hip',
      'their elbow',
    ]);
    expect([brought.length, missing]).to.deep.equal([2, []]);
    expect(brought.map(({ info, complete }) => [info.question, complete])).to.deep.equal([
      ['heel', true],
      ['elbow', true],
    ]);
    // The photo that was not chosen is not thrown away by merging either.
    expect((await mine.files.list()).map(({ info }) => info.filename)).to.include('my heel.jpg');
  });

  it('are named when neither draft has them, and nothing is lost by it', async () => {
    const { mine, theirs, merge } = await twoSides();
    const [gone] = (await theirs.files.list()).filter(({ info }) => info.question === 'elbow');
    await theirs.files.remove(gone!.id);
    const merged = resolve(merge, { heel: 'mine' });
    const { snapshot, brought, missing } = await bringFiles(merged, theirs, mine);
    expect([brought, missing]).to.deep.equal([[], [gone!.id]]);
    expect(snapshot.answers).to.deep.equal(merged.answers);
    expect(await wordsOf(mine, snapshot.answers['heel'])).to.equal('my heel');
  });

  it('that were cut off stay cut off, and keep what they have', async () => {
    const { mine, theirs } = await twoSides();
    const writer = await theirs.files.begin({ question: 'hip', filename: 'film.webm', mimeType: 'video/webm' });
    await writer.append(new Blob(['the first second']));
    const named = snapshotOf({ hip: { held: 'draft', id: writer.id } });
    const { snapshot, brought } = await bringFiles(named, theirs, mine);
    expect(brought.map(({ complete }) => complete)).to.deep.equal([false]);
    expect(await wordsOf(mine, snapshot.answers['hip'])).to.equal('the first second');
  });
});
