// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  ADD,
  add,
  buttonsOf,
  choose,
  fileIn,
  isIdle,
  ogg,
  openVisit,
  person,
  press,
  saidOf,
  storedBy,
  transcriptOf,
  visitWith,
} from '../testing/form-files.js';
import { fieldOf, nextAboutMe, openForm, settled } from '../testing/form-host.js';
import { cameraPhoto, holdsPlace, looksOfPicture, picture } from '../testing/pictures.js';
import { cleanUp, enter, findAll, focused, textOf, textsOf, type, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';

describe('a file in a form', () => {
  afterEach(cleanUp);

  it('is kept in the draft with its name and type, and is there on the next visit', async () => {
    const { form, drafts, told } = await openVisit();
    expect(buttonsOf(form)).to.deep.equal([ADD]);
    await add(form, ogg());
    expect(saidOf(form)).to.deep.equal(['Kept: 1 kB.']);
    expect(fileIn(form)).to.include({ held: 'draft', filename: 'song', mimeType: 'audio/ogg', size: 14 });
    expect(told()).to.deep.equal(['file-added']);
    const { store, draft, files, bytes } = await storedBy(form, drafts);
    expect(files).to.have.length(1);
    expect(await bytes[0]!.text()).to.equal('OggS and so on');
    await draft.close();
    const again = await openForm({ definition: visitWith(), record: person, drafts: store });
    expect(buttonsOf(again)).to.deep.equal(['Play the sound: Show it', 'Replace', 'Remove']);
    expect(saidOf(again), 'nothing has happened to it').to.deep.equal([]);
  });

  it('is a photo the right way up, smaller, and without the place where it was taken', async () => {
    const { form, drafts } = await openVisit();
    await add(form, await cameraPhoto(6, 600, 300));
    expect(saidOf(form)[0]).to.match(
      /^Kept: \d+ kB\. It was \d+ kB\. Where and when it was taken is no longer in it\.$/,
    );
    expect(fileIn(form)).to.include({ filename: 'IMG_2034', mimeType: 'image/jpeg' });
    await until(() => findAll(form, '.media-photo').length === 1, 'it is shown');
    const { bytes } = await storedBy(form, drafts);
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
    const { form, drafts, told } = await openVisit({ definition: visitWith({ maxSize: 20_000 }) });
    for (const [file, says] of refusals) {
      await add(form, file);
      await until(() => saidOf(form)[0] === says, says);
      expect(fileIn(form)).to.equal(null);
      expect(buttonsOf(form)).to.deep.equal([ADD]);
    }
    expect(told()).to.be.empty;
    const { files } = await storedBy(form, drafts);
    expect(files).to.deep.equal([]);
  });

  it('takes the place of the one before, whose words go with it', async () => {
    const { form, drafts, told } = await openVisit();
    await add(form, ogg('OggS first'));
    enter(transcriptOf(form), 'She sings.');
    press(form, 'Replace');
    expect(textOf(fieldOf(form, 'media'))).to.contain('takes the place of the one that is here, and of its words');
    choose(form, ogg('OggS second', 'second.ogg'));
    await until(() => fileIn(form)?.filename === 'second', 'it is there');
    await isIdle(form);
    expect(fileIn(form)).to.not.have.property('transcript');
    expect(transcriptOf(form).value).to.equal('');
    expect(told()).to.deep.equal(['file-added', 'file-added', 'file-removed']);
    const { bytes } = await storedBy(form, drafts);
    expect(await Promise.all(bytes.map((blob) => blob.text()))).to.deep.equal(['OggS second']);
  });

  it('is removed when the worker says so twice, and then it is gone from the disk', async () => {
    const { form, drafts, told } = await openVisit();
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
    await until(() => told().length === 2, 'both are told');
    expect(told()).to.deep.equal(['file-added', 'file-removed']);
    const { files } = await storedBy(form, drafts);
    expect(files).to.deep.equal([]);
  });

  it('has words for those who cannot see or hear it, typed as in any box', async () => {
    const { form } = await openVisit();
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
    form.record = nextAboutMe(person, { myWellness: 'Better.' });
    await settled(form);
    expect(transcriptOf(form).value).to.equal('Her old dog');
    expect(focused()).to.equal('textarea#q-media-words.control');
    enter(transcriptOf(form), '   ');
    expect(fileIn(form)).to.not.have.property('transcript');
  });

  it('keeps the words under the cursor while its own size changes', async () => {
    const { form } = await openVisit();
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
    const { form, drafts, told } = await openVisit();
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
    await until(() => told().length === 3, 'the first one is gone');
    expect(fileIn(form)!.filename).to.equal('wide');
    const { files, bytes } = await storedBy(form, drafts);
    expect(files).to.have.length(1);
    const { width, height, corners } = await looksOfPicture(bytes[0]!);
    expect(corners).to.deep.equal(['blue', 'blue', 'blue', 'blue']);
    // 2000 px across at 2.44 times, which a photo made smaller before could not give.
    expect([width, height]).to.deep.equal([819, 1638]);
  });

  it('stays as it is when turning and cutting is cancelled, or changes nothing', async () => {
    const { form } = await openVisit();
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
    const { form } = await openVisit({ definition: visitWith({ kinds: ['photo'], maxSize: 5_000_000 }) });
    expect(buttonsOf(form)).to.deep.equal(['Add a photo']);
    press(form, 'Add a photo');
    const ways = buttonsOf(form).filter((name) => name !== 'Take a photo');
    expect(ways).to.deep.equal(['Choose a photo', 'Not now']);
    expect(textsOf(form, '.attachment-limits')).to.deep.equal(['Up to 5 MB.']);
    expect(findAll<HTMLInputElement>(form, 'input[type=file]').at(-1)!.accept).to.equal('image/*');
    press(form, 'Not now');
    expect(focused()).to.equal('button#q-media.button');
    const both = await openVisit({ definition: visitWith({ kinds: ['audio', 'video'], maxSeconds: 90 }) });
    expect(buttonsOf(both.form)).to.deep.equal(['Add a sound or film']);
    press(both.form, 'Add a sound or film');
    expect(buttonsOf(both.form)).to.deep.equal(['Record sound', 'Record film', 'Choose a file', 'Not now']);
    expect(textsOf(both.form, '.attachment-limits')).to.deep.equal([
      'Up to 200 MB. A recording stops by itself after 1:30.',
    ]);
  });

  it('speaks Welsh, and turns to it in the middle', async () => {
    const { form } = await openVisit();
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
    const { form } = await openVisit({
      definition: visitWith({ readOnly: true }),
      answers: answers as never,
      drafts: null,
    });
    expect(buttonsOf(form)).to.deep.equal([]);
    expect(textsOf(form, '.media-link')).to.deep.equal(['Open Garden in another system (new tab)']);
    const empty = await openVisit({ definition: visitWith({ readOnly: true }) });
    expect(textsOf(empty.form, '.attachment-none')).to.deep.equal(['Nothing added here yet']);
  });
});
