// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { Attachment } from '@careplan-kit/forms/contract';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { fakeDevices, replace } from '../testing/fake-devices.js';
import {
  buttonsOf,
  fileIn,
  isIdle,
  isRecording,
  press,
  saidOf,
  startRecording,
  visitWith,
  visitWithTwo,
} from '../testing/form-files.js';
import { auditedHost, boxOf, draftOf, fieldOf, newDrafts, openForm } from '../testing/form-host.js';
import { afterwards, cleanUp, findAll, focused, textOf, until } from '../testing/page.js';
import { recordingTrouble } from '../attachments/recorder.js';
import type { CpkForm } from './form.js';

const record = mrsSmith.careRecord();
const ADD = 'Add a photo, sound, film or file';

async function open(properties: Partial<CpkForm> = {}) {
  const drafts = await newDrafts();
  const { audits, context } = auditedHost();
  const form = await openForm({ definition: visitWith(), record, drafts: drafts.store, context, ...properties });
  return { form, drafts, audits };
}

/** The text of the file that a form hands over. */
const bytesOf = async (form: CpkForm) => {
  let text = '';
  const listener = (event: GlobalEventHandlersEventMap['cpk-submit']) =>
    event.waitUntil(event.files[0]!.blob().then(async (blob) => (text = await blob.text())));
  form.addEventListener('cpk-submit', listener);
  await form.submit();
  return text;
};

describe('recording in a form', () => {
  afterEach(cleanUp);

  it('is begun, seen and stopped, with each piece in the draft as it comes', async () => {
    const devices = fakeDevices();
    const { form, drafts, audits } = await open();
    await startRecording(form, 'sound');
    expect(devices.recorder.timeslice).to.equal(1000);
    expect(devices.tracks.map(({ kind }) => kind)).to.deep.equal(['audio']);
    expect(textOf(fieldOf(form, 'media').querySelector('.recording-state'))).to.match(/^Recording sound 0:0\d$/);
    expect(fileIn(form), 'the draft names it from the first moment').to.include({
      held: 'draft',
      filename: 'media-sound',
      mimeType: 'audio/webm',
      size: 0,
    });
    devices.recorder.give('one ');
    await form.flush();
    devices.recorder.last = new Blob(['two']);
    press(form, 'Stop recording');
    expect(devices.off, 'at once').to.equal(true);
    await isIdle(form);
    expect(fileIn(form)!.size).to.equal(7);
    expect(saidOf(form)[0]).to.match(/^Recorded: 0:0\d, 1 kB\.$/);
    expect(buttonsOf(form)).to.deep.equal(['Play the sound: Show it', 'Replace', 'Remove']);
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['file-added']);
    form.remove();
    await drafts.store.close();
    const draft = await (await drafts.again()).open(draftOf(record, visitWith()));
    const [file] = await draft.files.list();
    const answer = draft.snapshot!.answers['media'] as Attachment;
    expect(file).to.include({ id: answer.id, complete: true, size: 7 });
    expect(await (await draft.files.read(file!.id)).text()).to.equal('one two');
  });

  it('tells screen readers when it begins and when it ends, and not every second', async () => {
    const devices = fakeDevices();
    const { form } = await open();
    const status = fieldOf(form, 'media').querySelector('[role=status]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(textOf(status)));
    observer.observe(status, { childList: true, subtree: true, characterData: true });
    afterwards(() => observer.disconnect());
    await startRecording(form, 'film');
    const time = fieldOf(form, 'media').querySelector('.recording-time')!;
    await until(() => textOf(time) === '0:01', 'a second has passed');
    devices.recorder.give('one');
    press(form, 'Stop recording');
    await isIdle(form);
    await Promise.resolve();
    const heard = said.filter(Boolean);
    expect(heard).to.have.length(2);
    expect(heard[0]).to.equal('The camera and microphone are on.');
    expect(heard[1]).to.match(/^Recorded: 0:0\d, 1 kB\.$/);
  });

  it('keeps the focus where the eye is', async () => {
    const devices = fakeDevices({ waits: true });
    const { form } = await open();
    press(form, ADD);
    expect(focused()).to.equal('button#q-media-way-0.button');
    press(form, 'Record sound');
    expect(focused()).to.equal('button#q-media-cancel.button');
    devices.allow();
    await isRecording(form);
    expect(focused()).to.equal('button#q-media-stop.button');
    devices.recorder.give('one');
    press(form, 'Stop recording');
    await isIdle(form);
    expect(focused()).to.equal('button.button');
    expect(textOf((form.shadowRoot as ShadowRoot).activeElement)).to.equal('Play the sound: Show it');
  });

  it('leaves the worker where they are writing when it ends by itself', async () => {
    const devices = fakeDevices();
    const { form } = await open();
    await startRecording(form, 'sound');
    devices.recorder.give('one');
    boxOf(form, 'note').focus();
    devices.tracks[0]!.end();
    await isIdle(form);
    expect(focused()).to.equal('textarea#q-note.control');
  });

  it('shows what the camera sees while it films, without sound', async () => {
    const devices = fakeDevices();
    const { form } = await open();
    await startRecording(form, 'film');
    const video = fieldOf(form, 'media').querySelector('video')!;
    expect(video.srcObject === devices.recorder.stream).to.equal(true);
    expect(video.muted).to.equal(true);
    devices.recorder.give('one');
    press(form, 'Stop recording');
    await isIdle(form);
    expect(video.srcObject).to.equal(null);
  });

  it('stops by itself when the time is over, and says how long is left before', async () => {
    const devices = fakeDevices();
    const { form } = await open({ definition: visitWith({ maxSeconds: 1 }) });
    await startRecording(form, 'sound');
    expect(textOf(fieldOf(form, 'media').querySelector('.recording-left'))).to.equal('Seconds left: 1');
    devices.recorder.give('one');
    await isIdle(form);
    expect(saidOf(form)).to.deep.equal([
      'The recording stopped because it may be no longer. What was recorded is kept: 0:01, 1 kB.',
    ]);
    expect(fileIn(form)!.size).to.equal(3);
    expect(devices.off).to.equal(true);
  });

  it('stops by itself before it is too large, and keeps what fits', async () => {
    const devices = fakeDevices();
    const { form } = await open({ definition: visitWith({ maxSize: 10 }) });
    await startRecording(form, 'sound');
    devices.recorder.give('1234');
    devices.recorder.last = new Blob(['56789 too much']);
    devices.recorder.give('5678');
    await isIdle(form);
    expect(saidOf(form)[0]).to.match(/^The recording stopped because it may be no larger\./);
    expect(fileIn(form)!.size).to.equal(8);
    expect(form.form!.problems()).to.deep.equal([]);
    expect(await bytesOf(form)).to.equal('12345678');
  });

  const endings: readonly (readonly [
    how: string,
    end: (devices: ReturnType<typeof fakeDevices>) => void,
    says: string,
  ])[] = [
    ['the device is taken away', ({ tracks }) => tracks[0]!.end(), 'microphone or camera was switched off'],
    [
      'the recorder breaks',
      ({ recorder }) => void recorder.dispatchEvent(new Event('error')),
      'microphone or camera was switched off',
    ],
    [
      'the page goes out of sight',
      () => {
        replace(document, 'hidden', true);
        document.dispatchEvent(new Event('visibilitychange'));
      },
      'this page was no longer in front',
    ],
  ];
  for (const [how, end, says] of endings) {
    it(`stops and keeps what is there when ${how}`, async () => {
      const devices = fakeDevices();
      const { form } = await open();
      await startRecording(form, 'sound');
      devices.recorder.give('one ');
      devices.recorder.last = new Blob(['two']);
      end(devices);
      await isIdle(form);
      expect(saidOf(form)[0]).to.contain(says);
      expect(devices.off).to.equal(true);
      expect(await bytesOf(form)).to.equal('one two');
    });
  }

  it('stops when its question is hidden by another answer', async () => {
    const devices = fakeDevices();
    const { form } = await open({
      definition: visitWith({
        enableWhen: { op: 'not', of: { op: 'exists', item: 'note' } },
      }),
    });
    await startRecording(form, 'sound');
    devices.recorder.give('one');
    form.form!.answer('note', 'They changed their mind.');
    await until(() => devices.off, 'nobody is recorded unseen');
  });

  const refusals: readonly (readonly [error: string, says: string])[] = [
    ['NotAllowedError', 'This page may not use the microphone or camera.'],
    ['NotFoundError', 'This device has no microphone or camera for this.'],
    ['NotReadableError', 'Another program is using the microphone or camera.'],
    ['TypeError', 'The recording could not begin.'],
  ];
  for (const [error, says] of refusals) {
    it(`says what to do instead after ${error}, and changes nothing`, async () => {
      const devices = fakeDevices({ waits: true });
      const { form, audits } = await open();
      press(form, ADD);
      press(form, 'Record film');
      await until(() => devices.asked === 1, 'the worker was asked');
      devices.refuse(error);
      await until(() => saidOf(form).length > 0, 'it is said');
      expect(saidOf(form)[0]).to.contain(says);
      expect(fieldOf(form, 'media').querySelector('[role=status]')!.textContent).to.contain(says);
      expect(fileIn(form)).to.equal(null);
      expect(buttonsOf(form)).to.deep.equal([ADD]);
      expect(focused()).to.equal('button#q-media.button');
      expect(audits).to.be.empty;
    });
  }

  it('says so where the browser cannot record, or the page is not secure', async () => {
    for (const [lacking, says] of [
      [() => replace(globalThis, 'MediaRecorder', undefined), 'This browser cannot record. Choose a file instead.'],
      [() => fakeDevices({ types: [] }), 'This browser cannot record. Choose a file instead.'],
      [() => replace(navigator, 'mediaDevices', undefined), 'This browser cannot record. Choose a file instead.'],
      [() => replace(globalThis, 'isSecureContext', false), 'begins with https'],
    ] as const) {
      lacking();
      const { form } = await open();
      press(form, ADD);
      press(form, 'Record sound');
      await until(() => saidOf(form).length > 0, 'it is said');
      expect(saidOf(form)[0]).to.contain(says);
      expect(buttonsOf(form)).to.deep.equal([ADD]);
      await cleanUp();
    }
  });

  it('is cancelled while permission is asked for, and a late permission begins nothing', async () => {
    const devices = fakeDevices({ waits: true });
    const { form } = await open();
    press(form, ADD);
    press(form, 'Record sound');
    press(form, 'Cancel');
    expect(buttonsOf(form)).to.deep.equal([ADD]);
    devices.allow();
    await until(() => devices.tracks.length === 1 && devices.off, 'the microphone is off again');
    expect(devices.recorders).to.be.empty;
    expect(fileIn(form)).to.equal(null);
  });

  it('runs one at a time in a form', async () => {
    const devices = fakeDevices();
    const { form } = await open({ definition: visitWithTwo });
    await startRecording(form, 'sound');
    press(form, ADD, 'more');
    press(form, 'Record sound', 'more');
    await until(() => saidOf(form, 'more').length > 0, 'it is said');
    expect(saidOf(form, 'more')).to.deep.equal(['Another recording in this form is running. Stop it first.']);
    expect(devices.recorders).to.have.length(1);
    expect(buttonsOf(form)).to.deep.equal(['Stop recording']);
  });

  it('gives back what was there when nothing was recorded', async () => {
    const devices = fakeDevices();
    const { form, audits } = await open();
    await startRecording(form, 'sound');
    devices.recorder.give('one');
    press(form, 'Stop recording');
    await isIdle(form);
    const first = fileIn(form)!;
    press(form, 'Replace');
    press(form, 'Record film');
    await isRecording(form);
    press(form, 'Stop recording');
    await isIdle(form);
    expect(saidOf(form)).to.deep.equal(['Nothing was recorded. Try again.']);
    expect(fileIn(form)).to.deep.equal(first);
    expect(await bytesOf(form)).to.equal('one');
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['file-added', 'file-added', 'file-removed', 'submit']);
  });

  it('takes the place of what was there once something was recorded', async () => {
    const devices = fakeDevices();
    const { form, drafts, audits } = await open();
    await startRecording(form, 'sound');
    devices.recorder.give('one');
    press(form, 'Stop recording');
    await isIdle(form);
    press(form, 'Replace');
    press(form, 'Record film');
    await isRecording(form);
    devices.recorder.give('other');
    press(form, 'Stop recording');
    await isIdle(form);
    await until(() => audits.length === 3, 'the first one is gone');
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['file-added', 'file-added', 'file-removed']);
    form.remove();
    await drafts.store.close();
    const draft = await (await drafts.again()).open(draftOf(record, visitWith()));
    expect((await draft.files.list()).map(({ info }) => info.mimeType)).to.deep.equal(['video/webm']);
  });

  it('goes on upon the page when the disk is full, says so, and loses nothing', async () => {
    const devices = fakeDevices();
    const { form } = await open();
    await startRecording(form, 'sound');
    devices.recorder.give('one ');
    const { put } = IDBObjectStore.prototype;
    afterwards(() => (IDBObjectStore.prototype.put = put));
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
    devices.recorder.give('two ');
    await until(() => saidOf(form).some((said) => said.startsWith('This device cannot keep it')), 'it is said');
    await isRecording(form);
    devices.recorder.give('three ');
    devices.recorder.last = new Blob(['four']);
    press(form, 'Stop recording');
    await isIdle(form);
    expect(saidOf(form)[1]).to.equal(
      'This device cannot keep it: it is lost when this page is closed. Save and finish before you leave.',
    );
    expect(await bytesOf(form)).to.equal('one two three four');
  });

  it('is held by the page where no draft is kept, and says so', async () => {
    const devices = fakeDevices();
    const { form } = await open({ drafts: null });
    await startRecording(form, 'sound');
    devices.recorder.give('one');
    press(form, 'Stop recording');
    await isIdle(form);
    expect(saidOf(form)[1]).to.contain('it is lost when this page is closed');
    expect(await bytesOf(form)).to.equal('one');
  });

  it('stops when drafts are locked, for nobody is signed in any more', async () => {
    const devices = fakeDevices();
    const { form, drafts } = await open();
    await startRecording(form, 'sound');
    devices.recorder.give('one ');
    await drafts.store.lock();
    devices.recorder.give('two');
    await until(() => devices.off, 'the microphone is off');
    await isIdle(form);
    expect(saidOf(form)[0]).to.contain('because you were signed out');
  });

  it('ends when the form is submitted, with all of it in the submission', async () => {
    const devices = fakeDevices();
    const { form } = await open();
    await startRecording(form, 'sound');
    devices.recorder.give('one ');
    devices.recorder.last = new Blob(['two']);
    expect(await bytesOf(form)).to.equal('one two');
    expect(form.phase).to.equal('submitted');
    expect(devices.off).to.equal(true);
  });

  it('is found again, cut off, with what was stored until then', async () => {
    const devices = fakeDevices();
    const { form, drafts } = await open();
    await startRecording(form, 'film');
    devices.recorder.give('one ');
    devices.recorder.give('two ');
    await form.flush();
    // Another tab on the same database sees what a page that was killed here would have left.
    const { id } = fileIn(form)!;
    const stored = await findSoon(async () => {
      const copy = await drafts.again();
      const draft = await copy.open(draftOf(record, visitWith()));
      const [file] = await draft.files.list();
      await copy.close();
      return file?.size === 8 ? file : null;
    });
    expect(stored).to.include({ id, complete: false });
  });

  it('records in this browser, or says that it cannot', async () => {
    const { form } = await open();
    const trouble = recordingTrouble('video');
    press(form, ADD);
    press(form, 'Record film');
    if (trouble) {
      await until(() => saidOf(form).length > 0, 'it is said');
      expect(saidOf(form)[0]).to.equal('This browser cannot record. Choose a file instead.');
      return;
    }
    await isRecording(form);
    await until(() => textOf(fieldOf(form, 'media').querySelector('.recording-time')) === '0:02', 'two seconds');
    press(form, 'Stop recording');
    await isIdle(form);
    expect(fileIn(form)!.size).to.be.above(1000);
    press(form, 'Play the film: Show it');
    await until(() => findAll(form, 'video').length === 1, 'the player');
    const video = findAll<HTMLVideoElement>(form, 'video')[0]!;
    await until(() => video.videoWidth > 0, 'its picture');
    expect(video.error).to.equal(null);
  });
});

async function findSoon<Found>(find: () => Promise<Found | null>): Promise<Found> {
  let found: Found | null = null;
  await until(async () => (found = await find()) !== null, 'it was found');
  return found!;
}
