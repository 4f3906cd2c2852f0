// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { DraftFileInfo } from '@careplan-kit/drafts';
import type { Attachment } from '@careplan-kit/forms/contract';
import {
  add,
  buttonsOf,
  fileIn,
  ogg,
  person,
  saidOf,
  storedBy,
  transcriptOf,
  visitWith,
} from '../testing/form-files.js';
import { auditedHost, button, draftOf, newDrafts, openForm, settled } from '../testing/form-host.js';
import { cleanUp, findAll, heard, textsOf, until, watchFaults } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';

describe('a draft with files, opened again', () => {
  afterEach(cleanUp);

  /** A draft whose page ended at a bad moment: what it holds is up to `write`. */
  async function left(
    write: (files: {
      begin(bytes: string, finish?: boolean, info?: Partial<DraftFileInfo>): Promise<string>;
      answer(answer: Attachment): Promise<void>;
    }) => Promise<void>,
  ) {
    const drafts = await newDrafts();
    const draft = await drafts.store.open(draftOf(person, visitWith()));
    await write({
      async begin(bytes, finish = false, info = {}) {
        const writer = await draft.files.begin({
          question: 'media',
          filename: 'media-film',
          mimeType: 'video/webm',
          ...info,
        });
        if (bytes) await writer.append(new Blob([bytes]));
        if (finish) await writer.finish();
        return writer.id;
      },
      answer: (answer) => draft.save({ answers: { media: answer }, provenance: { media: { from: 'worker' } } }),
    });
    await drafts.store.close();
    const store = await drafts.again();
    const { audits, context } = auditedHost();
    const form = await openForm({ definition: visitWith(), record: person, drafts: store, context });
    return { form, store, audits, drafts, told: () => audits.map(({ type }) => type) };
  }

  it('has the recording that was cut off, says so, and keeps what is there', async () => {
    let id = '';
    const { form, told } = await left(async ({ begin, answer }) => {
      id = await begin('12345678');
      await answer({ held: 'draft', id, filename: 'media-film', mimeType: 'video/webm', size: 0, transcript: 'Hello' });
    });
    expect(fileIn(form)).to.deep.equal({
      held: 'draft',
      id,
      filename: 'media-film',
      mimeType: 'video/webm',
      size: 8,
      transcript: 'Hello',
    });
    expect(saidOf(form)).to.deep.equal(['This recording was cut off. What was recorded until then is kept: 1 kB.']);
    expect(told()).to.deep.equal(['draft-restored']);
    const events = heard(form, 'cpk-submit');
    form.addEventListener('cpk-submit', (event) => event.waitUntil(event.filesInRecord()));
    await form.submit();
    expect(events[0]!.files.map(({ size }) => size)).to.deep.equal([8]);
  });

  it('has the recording though the page ended before the answer was stored', async () => {
    const { form, told } = await left(async ({ begin }) => void (await begin('12345678')));
    expect(fileIn(form)).to.include({ held: 'draft', size: 8 });
    expect(saidOf(form)[0]).to.contain('was cut off');
    expect(textsOf(form, '.notice'), 'and the form says that there was a draft').to.have.length(1);
    expect(told()).to.deep.equal(['draft-restored']);
  });

  it('has a whole file that no answer names yet', async () => {
    const { form } = await left(async ({ begin }) => void (await begin('OggS', true, { mimeType: 'audio/ogg' })));
    expect(saidOf(form)).to.deep.equal(['This was found in your draft: 1 kB.']);
    expect(buttonsOf(form)).to.deep.equal(['Play the sound: Show it', 'Replace', 'Remove']);
  });

  it('removes nothing that no answer names, and keeps the answer that is there', async () => {
    const { form, store, drafts } = await left(async ({ begin, answer }) => {
      await begin('stray');
      const id = await begin('chosen', true);
      await answer({ held: 'draft', id, filename: 'chosen', mimeType: 'video/webm', size: 6 });
    });
    expect(fileIn(form)!.filename).to.equal('chosen');
    expect(saidOf(form)).to.deep.equal([]);
    form.remove();
    await store.close();
    const draft = await (await drafts.again()).open(draftOf(person, visitWith()));
    expect((await draft.files.list()).map(({ size }) => size)).to.deep.equal([5, 6]);
  });

  it('does not show a recording of no bytes as one', async () => {
    const { form } = await left(async ({ begin, answer }) => {
      const id = await begin('');
      await answer({ held: 'draft', id, filename: 'media-film', mimeType: 'video/webm', size: 0 });
    });
    expect(fileIn(form)).to.equal(null);
    expect(saidOf(form)).to.deep.equal(['Nothing was recorded. Try again.']);
  });

  it('says that a file is gone which only the page had, keeps its words, and hands nothing over in its name', async () => {
    const { form } = await left(({ answer }) =>
      answer({ held: 'draft', id: 'nowhere', filename: 'film', mimeType: 'video/webm', size: 7, transcript: 'Hello' }),
    );
    expect(saidOf(form)[0]).to.match(/^The file itself is gone/);
    expect(transcriptOf(form).value).to.equal('Hello');
    expect(findAll(form, '.media')).to.be.empty;
    const events = heard(form, 'cpk-submit');
    await form.submit();
    expect(events).to.be.empty;
    expect(textsOf(form, '.summary a, .summary button')).to.have.length(1);
    await add(form, ogg());
    await until(() => fileIn(form)?.mimeType === 'audio/ogg', 'another one');
    expect(fileIn(form)!.transcript, 'its words were for the same thing').to.equal('Hello');
  });

  it('is thrown away with all its files', async () => {
    const { form, store, audits } = await left(async ({ begin, answer }) => {
      const id = await begin('12345678', true);
      await answer({ held: 'draft', id, filename: 'film', mimeType: 'video/webm', size: 8 });
    });
    button(form, 'Throw this draft away').click();
    await form.updateComplete;
    button(form, 'Yes, throw it away').click();
    await until(() => audits.some(({ type: what }) => what === 'draft-discarded'), 'it is gone');
    await settled(form);
    expect(fileIn(form)).to.equal(null);
    expect(await store.has(draftOf(person, visitWith()))).to.equal(false);
  });
});

describe('files that wait for a draft', () => {
  afterEach(cleanUp);

  it('are kept by it once there is one', async () => {
    const drafts = await newDrafts();
    const faults = watchFaults();
    const form = await openForm({
      definition: visitWith(),
      record: person,
      drafts: drafts.store,
      context: undefined as never,
    });
    await add(form, ogg());
    expect(saidOf(form)[1]).to.contain('lost when this page is closed');
    form.context = testHost();
    await settled(form);
    await until(() => saidOf(form).every((said) => !said.includes('lost')), 'it is safe');
    expect(faults).to.deep.equal([]);
    const { bytes, draft, files } = await storedBy(form, drafts);
    expect(await bytes[0]!.text()).to.equal('OggS and so on');
    expect((draft.snapshot!.answers['media'] as Attachment).id).to.equal(files[0]!.id);
  });
});
