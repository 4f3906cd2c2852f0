// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { DraftFileInfo } from '@careplan-kit/drafts';
import type { Attachment, FormItem } from '@careplan-kit/forms/contract';
import { AboutMe, type CareRecord, type MultiMedia, applyOperations } from '@careplan-kit/model';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { add, buttonsOf, choose, fileIn, isIdle, press, saidOf, visitWith } from '../testing/form-files.js';
import {
  type DraftsForTest,
  auditedHost,
  button,
  definitionOf,
  draftOf,
  fieldOf,
  newDrafts,
  nextAboutMe,
  openForm,
  settled,
} from '../testing/form-host.js';
import { cameraPhoto, holdsPlace, looksOfPicture, picture } from '../testing/pictures.js';
import { cleanUp, enter, findAll, focused, heard, textOf, textsOf, type, until, watchFaults } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import type { CpkForm } from './form.js';

const record = mrsSmith.careRecord();
const visit = visitWith();
const ADD = 'Add a photo, sound, film or file';
const ogg = (content = 'OggS and so on', name = 'song.ogg') => new File([content], name, { type: 'audio/ogg' });

async function open(properties: Partial<CpkForm> = {}) {
  const drafts = await newDrafts();
  const { audits, context } = auditedHost();
  const form = await openForm({ definition: visit, record, drafts: drafts.store, context, ...properties });
  return { form, drafts, audits };
}

/** The files in the draft, by their text, opened on another visit to the page. */
async function stored(drafts: DraftsForTest, form: CpkForm) {
  form.remove();
  await drafts.store.close();
  const store = await drafts.again();
  const draft = await store.open(draftOf(record, visit));
  const files = await draft.files.list();
  const bytes = await Promise.all(files.map(({ id }) => draft.files.read(id)));
  return { store, draft, files, bytes };
}

const transcriptOf = (form: CpkForm) => findAll<HTMLTextAreaElement>(form, '#q-media-words')[0]!;

describe('a file in a form', () => {
  afterEach(cleanUp);

  it('is kept in the draft with its name and type, and is there on the next visit', async () => {
    const { form, drafts, audits } = await open();
    expect(buttonsOf(form)).to.deep.equal([ADD]);
    await add(form, ogg());
    expect(saidOf(form)).to.deep.equal(['Kept: 1 kB.']);
    expect(fileIn(form)).to.include({ held: 'draft', filename: 'song', mimeType: 'audio/ogg', size: 14 });
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['file-added']);
    const { store, draft, files, bytes } = await stored(drafts, form);
    expect(files).to.have.length(1);
    expect(await bytes[0]!.text()).to.equal('OggS and so on');
    await draft.close();
    const again = await openForm({ definition: visit, record, drafts: store });
    expect(buttonsOf(again)).to.deep.equal(['Play the sound: Show it', 'Replace', 'Remove']);
    expect(saidOf(again), 'nothing has happened to it').to.deep.equal([]);
  });

  it('is a photo the right way up, smaller, and without the place where it was taken', async () => {
    const { form, drafts } = await open();
    await add(form, await cameraPhoto(6, 600, 300));
    expect(saidOf(form)[0]).to.match(
      /^Kept: \d+ kB\. It was \d+ kB\. Where and when it was taken is no longer in it\.$/,
    );
    expect(fileIn(form)).to.include({ filename: 'IMG_2034', mimeType: 'image/jpeg' });
    await until(() => findAll(form, '.media-photo').length === 1, 'it is shown');
    const { bytes } = await stored(drafts, form);
    expect((await looksOfPicture(bytes[0]!)).corners).to.deep.equal(['red', 'red', 'blue', 'blue']);
    expect(await holdsPlace(bytes[0]!)).to.equal(false);
  });

  it('is refused with a sentence, and nothing is kept of it', async () => {
    const photo = await picture();
    const refusals: readonly (readonly [File, string])[] = [
      [
        new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }),
        'This kind of file can carry a program, so it was not kept. Choose a photo, sound or film.',
      ],
      [new File([], 'a.mp3'), 'This file is empty, so it was not kept.'],
      [
        new File(['MZ'], 'a.mp4', { type: 'video/mp4' }),
        'This is not the kind of file that is asked for here, so it was not kept.',
      ],
      [ogg(`OggS${'.'.repeat(30_000)}`), 'This file has 30 kB. Up to 20 kB can be kept here, so it was not kept.'],
      [
        new File([photo.slice(0, 40)], 'a.jpg', { type: 'image/jpeg' }),
        'This browser cannot open this photo, so it was not kept. Take it again, or choose another.',
      ],
    ];
    const { form, drafts, audits } = await open({ definition: visitWith({ maxSize: 20_000 }) });
    for (const [file, says] of refusals) {
      await add(form, file);
      await until(() => saidOf(form)[0] === says, says);
      expect(fileIn(form)).to.equal(null);
      expect(buttonsOf(form)).to.deep.equal([ADD]);
    }
    expect(audits).to.be.empty;
    const { files } = await stored(drafts, form);
    expect(files).to.deep.equal([]);
  });

  it('takes the place of the one before, whose words go with it', async () => {
    const { form, drafts, audits } = await open();
    await add(form, ogg('OggS first'));
    enter(transcriptOf(form), 'She sings.');
    press(form, 'Replace');
    expect(textOf(fieldOf(form, 'media'))).to.contain('takes the place of the one that is here, and of its words');
    choose(form, ogg('OggS second', 'second.ogg'));
    await until(() => fileIn(form)?.filename === 'second', 'it is there');
    await isIdle(form);
    expect(fileIn(form)).to.not.have.property('transcript');
    expect(transcriptOf(form).value).to.equal('');
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['file-added', 'file-added', 'file-removed']);
    const { bytes } = await stored(drafts, form);
    expect(await Promise.all(bytes.map((blob) => blob.text()))).to.deep.equal(['OggS second']);
  });

  it('is removed when the worker says so twice, and then it is gone from the disk', async () => {
    const { form, drafts, audits } = await open();
    await add(form, ogg());
    press(form, 'Remove');
    expect(focused()).to.equal('button#q-media-keep.button');
    expect(textsOf(form, '.attachment-ask')).to.deep.equal(['Remove this, and its words?']);
    press(form, 'No, keep it');
    expect(focused()).to.equal('button#q-media-remove.link-button');
    expect(fileIn(form)).to.not.equal(null);
    press(form, 'Remove');
    press(form, 'Yes, remove it');
    expect(fileIn(form)).to.equal(null);
    expect(saidOf(form)).to.deep.equal(['Removed.']);
    expect(focused()).to.equal('button#q-media.button');
    await until(() => audits.length === 2, 'both are told');
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['file-added', 'file-removed']);
    const { files } = await stored(drafts, form);
    expect(files).to.deep.equal([]);
  });

  it('has words for those who cannot see or hear it, typed as in any box', async () => {
    const { form } = await open();
    await add(form, await cameraPhoto(1));
    await until(() => findAll(form, '.media-photo').length === 1, 'it is shown');
    const photo = findAll<HTMLImageElement>(form, '.media-photo')[0]!;
    expect(photo.alt).to.equal('Photo: Show it. Nobody has described it in words yet.');
    const box = transcriptOf(form);
    expect(textOf(box.labels![0])).to.equal('What is said or shown, in words');
    box.focus();
    type(box, 'Her  dog 🐕 in שלום ');
    expect(fileIn(form)!.transcript).to.equal('Her  dog 🐕 in שלום ');
    expect(photo.alt).to.equal('Her  dog 🐕 in שלום');
    box.setSelectionRange(3, 3);
    enter(box, 'Her old dog');
    expect(transcriptOf(form) === box, 'the same box').to.equal(true);
    form.record = nextAboutMe(record, { myWellness: 'Better.' });
    await settled(form);
    expect(transcriptOf(form).value).to.equal('Her old dog');
    expect(focused()).to.equal('textarea#q-media-words.control');
    enter(transcriptOf(form), '   ');
    expect(fileIn(form)).to.not.have.property('transcript');
  });

  it('keeps the words under the cursor while its own size changes', async () => {
    const { form } = await open();
    await add(form, ogg());
    const box = transcriptOf(form);
    box.focus();
    enter(box, 'She sings.');
    box.setSelectionRange(3, 3);
    form.form!.answer('media', { ...fileIn(form)!, size: 99 });
    expect(transcriptOf(form) === box).to.equal(true);
    expect(box.selectionStart).to.equal(3);
  });

  it('can be turned and cut once more from the photo as it was taken', async () => {
    const { form, drafts, audits } = await open();
    await add(form, new File([await picture(4000, 2000)], 'wide.jpg'));
    press(form, 'Turn or cut');
    await until(() => buttonsOf(form).includes('Keep it like this'), 'the tools');
    expect(focused()).to.equal('canvas.photo-canvas');
    press(form, 'Turn');
    press(form, 'Closer');
    press(form, 'Closer');
    press(form, 'Closer');
    press(form, 'Closer');
    for (let count = 0; count < 9; count++) press(form, 'Move down');
    press(form, 'Keep it like this');
    await isIdle(form);
    await until(() => audits.length === 3, 'the first one is gone');
    expect(fileIn(form)!.filename).to.equal('wide');
    const { files, bytes } = await stored(drafts, form);
    expect(files).to.have.length(1);
    const { width, height, corners } = await looksOfPicture(bytes[0]!);
    expect(corners).to.deep.equal(['blue', 'blue', 'blue', 'blue']);
    // 2000 px across at 2.44 times, which a photo made smaller before could not give.
    expect([width, height]).to.deep.equal([819, 1638]);
  });

  it('stays as it is when turning and cutting is cancelled, or changes nothing', async () => {
    const { form } = await open();
    await add(form, await cameraPhoto(1));
    const before = fileIn(form)!.id;
    for (const end of ['Cancel', 'Keep it like this']) {
      press(form, 'Turn or cut');
      await until(() => buttonsOf(form).includes(end), 'the tools');
      if (end === 'Cancel') press(form, 'Turn');
      press(form, end);
      await isIdle(form);
      await until(() => buttonsOf(form).includes('Turn or cut'), 'back');
      expect(fileIn(form)!.id).to.equal(before);
    }
  });

  it('offers only what the question takes, and says the limits first', async () => {
    const { form } = await open({ definition: visitWith({ kinds: ['photo'], maxSize: 5_000_000 }) });
    expect(buttonsOf(form)).to.deep.equal(['Add a photo']);
    press(form, 'Add a photo');
    const ways = buttonsOf(form).filter((name) => name !== 'Take a photo');
    expect(ways).to.deep.equal(['Choose a photo', 'Not now']);
    expect(textsOf(form, '.attachment-limits')).to.deep.equal(['Up to 5 MB.']);
    expect(findAll<HTMLInputElement>(form, 'input[type=file]').at(-1)!.accept).to.equal('image/*');
    press(form, 'Not now');
    expect(focused()).to.equal('button#q-media.button');
    const both = await open({ definition: visitWith({ kinds: ['audio', 'video'], maxSeconds: 90 }) });
    expect(buttonsOf(both.form)).to.deep.equal(['Add a sound or film']);
    press(both.form, 'Add a sound or film');
    expect(buttonsOf(both.form)).to.deep.equal(['Record sound', 'Record film', 'Choose a file', 'Not now']);
    expect(textsOf(both.form, '.attachment-limits')).to.deep.equal([
      'Up to 200 MB. A recording stops by itself after 1:30.',
    ]);
  });

  it('speaks Welsh, and turns to it in the middle', async () => {
    const { form } = await open();
    await add(form, ogg());
    form.context = testHost({ locale: 'cy', unreviewedTranslations: true });
    await settled(form);
    expect(buttonsOf(form)).to.deep.equal(['Chwarae’r sain: Show it', 'Newid am un arall', 'Tynnu oddi yma']);
    expect(saidOf(form)).to.deep.equal(['Wedi’i gadw: 1 kB.']);
    press(form, 'Newid am un arall');
    expect(buttonsOf(form)).to.include.members(['Recordio sain', 'Recordio ffilm', 'Dewis ffeil', 'Nid nawr']);
    press(form, 'Nid nawr');
    press(form, 'Tynnu oddi yma');
    press(form, 'Ie, ei dynnu oddi yma');
    expect(buttonsOf(form)).to.deep.equal(['Ychwanegu llun, sain, ffilm neu ffeil']);
  });

  it('can only be looked at where it may not be written', async () => {
    const answers = {
      media: { held: 'record', url: 'https://films.example/7', mimeType: 'video/mp4', filename: 'Garden' },
    };
    const { form } = await open({ definition: visitWith({ readOnly: true }), answers: answers as never, drafts: null });
    expect(buttonsOf(form)).to.deep.equal([]);
    expect(textsOf(form, '.media-link')).to.deep.equal(['Open Garden in another system (new tab)']);
    const empty = await open({ definition: visitWith({ readOnly: true }) });
    expect(textsOf(empty.form, '.attachment-none')).to.deep.equal(['None']);
  });
});

describe('a file of the record in a form', () => {
  afterEach(cleanUp);

  const definition = definitionOf([
    {
      type: 'attachment',
      id: 'media',
      label: 'My wellness',
      binding: { class: AboutMe.name, element: 'myWellness', select: 'response.multiMedia' },
    } as FormItem,
  ]);

  function withMedia(multiMedia: MultiMedia): CareRecord {
    const [latest] = record.records.filter(({ class: name }) => name === AboutMe.name);
    const content = { ...latest!.content, myWellness: { response: { text: 'Fine.', multiMedia } } };
    return applyOperations(
      record,
      [{ operation: 'amend', class: AboutMe.name, recordUid: latest!.recordUid, fromVersion: 1, content }],
      {
        committer: { id: 'worker-jane', name: 'Jane', role: 'Senior carer' },
        at: '2026-11-21T09:00:00Z',
        systemIdentifier: 'elsewhere',
        newUid: () => crypto.randomUUID(),
      },
      [AboutMe],
    ).record;
  }

  it('is shown from its bytes in the record, of which the draft holds no copy', async () => {
    const base64 = btoa(String.fromCharCode(...new Uint8Array(await (await picture()).arrayBuffer())));
    const media = { filename: 'Garden', mimeType: 'image/jpeg', file: base64 };
    const { form } = await open({ definition, record: withMedia(media) });
    expect(fileIn(form)).to.deep.equal({ held: 'record', filename: 'Garden', mimeType: 'image/jpeg' });
    await until(() => findAll(form, '.media-photo').length === 1, 'it is shown');
    expect(JSON.stringify(form.form!.snapshot())).to.not.contain(base64.slice(0, 40));
  });

  it('is opened by the host where another system keeps it', async () => {
    const asked: unknown[] = [];
    const openMedia = async (media: MultiMedia, part: unknown) => {
      asked.push([media.url, part]);
      return picture();
    };
    const { form } = await open({
      definition,
      record: withMedia({ filename: 'Garden', mimeType: 'image/jpeg', url: 'https://films.example/7' }),
      context: testHost({ openMedia }),
    });
    await until(() => findAll(form, '.media-photo').length === 1, 'it is shown');
    const part = { subjectOfCare: record.subjectOfCare.id, class: AboutMe.name, element: 'myWellness' };
    expect(asked).to.deep.equal([['https://films.example/7', part]]);
  });

  it('is not told as taken out of a draft when it is removed from the answer', async () => {
    const { form, audits } = await open({
      definition,
      record: withMedia({ filename: 'Garden', mimeType: 'image/jpeg', url: 'https://films.example/7' }),
    });
    press(form, 'Remove');
    press(form, 'Yes, remove it');
    expect(fileIn(form)).to.equal(null);
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['prefill', 'override']);
  });
});

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
    const draft = await drafts.store.open(draftOf(record, visit));
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
    const form = await openForm({ definition: visit, record, drafts: store, context });
    return { form, store, audits, drafts };
  }

  it('has the recording that was cut off, says so, and keeps what is there', async () => {
    let id = '';
    const { form, audits } = await left(async ({ begin, answer }) => {
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
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['draft-restored']);
    const events = heard(form, 'cpk-submit');
    form.addEventListener('cpk-submit', (event) => event.waitUntil(event.filesInRecord()));
    await form.submit();
    expect(events[0]!.files.map(({ size }) => size)).to.deep.equal([8]);
  });

  it('has the recording though the page ended before the answer was stored', async () => {
    const { form, audits } = await left(async ({ begin }) => void (await begin('12345678')));
    expect(fileIn(form)).to.include({ held: 'draft', size: 8 });
    expect(saidOf(form)[0]).to.contain('was cut off');
    expect(textsOf(form, '.notice'), 'and the form says that there was a draft').to.have.length(1);
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['draft-restored']);
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
    const draft = await (await drafts.again()).open(draftOf(record, visit));
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
    expect(await store.has(draftOf(record, visit))).to.equal(false);
  });
});

describe('files that wait for a draft', () => {
  afterEach(cleanUp);

  it('are kept by it once there is one', async () => {
    const drafts = await newDrafts();
    const faults = watchFaults();
    const form = await openForm({ definition: visit, record, drafts: drafts.store, context: undefined as never });
    await add(form, ogg());
    expect(saidOf(form)[1]).to.contain('lost when this page is closed');
    form.context = testHost();
    await settled(form);
    await until(() => saidOf(form).every((said) => !said.includes('lost')), 'it is safe');
    expect(faults).to.deep.equal([]);
    const { bytes, draft, files } = await stored(drafts, form);
    expect(await bytes[0]!.text()).to.equal('OggS and so on');
    expect((draft.snapshot!.answers['media'] as Attachment).id).to.equal(files[0]!.id);
  });
});
