// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { recordingTrouble } from '../attachments/recorder.js';
import { fakeDevices, replace } from '../testing/fake-devices.js';
import {
  ADD,
  buttonsOf,
  fileIn,
  handedOver,
  isIdle,
  isRecording,
  openVisit,
  press,
  saidOf,
  startRecording,
  visitWith,
} from '../testing/form-files.js';
import { fieldOf } from '../testing/form-host.js';
import { afterwards, cleanUp, focused, textOf, until } from '../testing/page.js';

describe('a recording that cannot begin, or cannot go on', () => {
  afterEach(cleanUp);

  it('stops by itself when the time is over, and says how long is left before', async () => {
    const devices = fakeDevices();
    const { form } = await openVisit({ definition: visitWith({ maxSeconds: 1 }) });
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
    const { form } = await openVisit({ definition: visitWith({ maxSize: 10 }) });
    await startRecording(form, 'sound');
    devices.recorder.give('1234');
    devices.recorder.last = new Blob(['56789 too much']);
    devices.recorder.give('5678');
    await isIdle(form);
    expect(saidOf(form)[0]).to.match(/^The recording stopped because it may be no larger\./);
    expect(fileIn(form)!.size).to.equal(8);
    expect(form.form!.problems()).to.deep.equal([]);
    expect(await handedOver(form)).to.equal('12345678');
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
      const { form } = await openVisit();
      await startRecording(form, 'sound');
      devices.recorder.give('one ');
      devices.recorder.last = new Blob(['two']);
      end(devices);
      await isIdle(form);
      expect(saidOf(form)[0]).to.contain(says);
      expect(devices.off).to.equal(true);
      expect(await handedOver(form)).to.equal('one two');
    });
  }

  it('stops when its question is hidden by another answer', async () => {
    const devices = fakeDevices();
    const { form } = await openVisit({
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
      const { form, told } = await openVisit();
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
      expect(told()).to.be.empty;
    });
  }

  it('says so where the browser cannot record, or the page is not secure', async () => {
    // WebKit takes no other value for this, at least not every time it is asked; and it records nothing at all.
    const canBeInsecure = recordingTrouble('audio') === null;
    for (const [lacking, says] of [
      [() => replace(globalThis, 'MediaRecorder', undefined), 'This browser cannot record. Choose a file instead.'],
      [() => fakeDevices({ types: [] }), 'This browser cannot record. Choose a file instead.'],
      [() => replace(navigator, 'mediaDevices', undefined), 'This browser cannot record. Choose a file instead.'],
      [() => replace(globalThis, 'isSecureContext', false), 'begins with https'],
    ] as const) {
      if (says === 'begins with https' && !canBeInsecure) continue;
      lacking();
      const { form } = await openVisit();
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
    const { form } = await openVisit();
    press(form, ADD);
    press(form, 'Record sound');
    press(form, 'Cancel');
    expect(buttonsOf(form)).to.deep.equal([ADD]);
    devices.allow();
    await until(() => devices.tracks.length === 1 && devices.off, 'the microphone is off again');
    expect(devices.recorders).to.be.empty;
    expect(fileIn(form)).to.equal(null);
  });

  it('goes on upon the page when the disk is full, says so, and loses nothing', async () => {
    const devices = fakeDevices();
    const { form } = await openVisit();
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
    expect(await handedOver(form)).to.equal('one two three four');
  });

  it('is held by the page where no draft is kept, and says so', async () => {
    const devices = fakeDevices();
    const { form } = await openVisit({ drafts: null });
    await startRecording(form, 'sound');
    devices.recorder.give('one');
    press(form, 'Stop recording');
    await isIdle(form);
    expect(saidOf(form)[1]).to.contain('it is lost when this page is closed');
    expect(await handedOver(form)).to.equal('one');
  });

  it('stops when drafts are locked, for nobody is signed in any more', async () => {
    const devices = fakeDevices();
    const { form, drafts } = await openVisit();
    await startRecording(form, 'sound');
    devices.recorder.give('one ');
    await drafts.store.lock();
    devices.recorder.give('two');
    await until(() => devices.off, 'the microphone is off');
    await isIdle(form);
    expect(saidOf(form)[0]).to.contain('because you were signed out');
  });
});
