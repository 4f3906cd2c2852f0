// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { Attachment } from '@careplan-kit/forms/contract';
import { fakeDevices } from '../testing/fake-devices.js';
import {
  ADD,
  buttonsOf,
  fileIn,
  handedOver,
  isIdle,
  isRecording,
  openVisit,
  person,
  press,
  saidOf,
  startRecording,
  visitWith,
  visitWithTwo,
} from '../testing/form-files.js';
import { boxOf, draftOf, fieldOf } from '../testing/form-host.js';
import { afterwards, cleanUp, findAll, focused, textOf, until } from '../testing/page.js';
import { recordingTrouble } from '../attachments/recorder.js';

describe('recording in a form', () => {
  afterEach(cleanUp);

  it('is begun, seen and stopped, with each piece in the draft as it comes', async () => {
    const devices = fakeDevices();
    const { form, drafts, told } = await openVisit();
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
    expect(told()).to.deep.equal(['file-added']);
    form.remove();
    await drafts.store.close();
    const draft = await (await drafts.again()).open(draftOf(person, visitWith()));
    const [file] = await draft.files.list();
    const answer = draft.snapshot!.answers['media'] as Attachment;
    expect(file).to.include({ id: answer.id, complete: true, size: 7 });
    expect(await (await draft.files.read(file!.id)).text()).to.equal('one two');
  });

  it('tells screen readers when it begins and when it ends, and not every second', async () => {
    const devices = fakeDevices();
    const { form } = await openVisit();
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
    const { form } = await openVisit();
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
    const { form } = await openVisit();
    await startRecording(form, 'sound');
    devices.recorder.give('one');
    boxOf(form, 'note').focus();
    devices.tracks[0]!.end();
    await isIdle(form);
    expect(focused()).to.equal('textarea#q-note.control');
  });

  it('shows what the camera sees while it films, without sound', async () => {
    const devices = fakeDevices();
    const { form } = await openVisit();
    await startRecording(form, 'film');
    const video = fieldOf(form, 'media').querySelector('video')!;
    expect(video.srcObject === devices.recorder.stream).to.equal(true);
    expect(video.muted).to.equal(true);
    devices.recorder.give('one');
    press(form, 'Stop recording');
    await isIdle(form);
    expect(video.srcObject).to.equal(null);
  });

  it('runs one at a time in a form', async () => {
    const devices = fakeDevices();
    const { form } = await openVisit({ definition: visitWithTwo });
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
    const { form, told } = await openVisit();
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
    expect(await handedOver(form)).to.equal('one');
    expect(told()).to.deep.equal(['file-added', 'file-added', 'file-removed', 'submit']);
  });

  it('takes the place of what was there once something was recorded', async () => {
    const devices = fakeDevices();
    const { form, drafts, told } = await openVisit();
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
    await until(() => told().length === 3, 'the first one is gone');
    expect(told()).to.deep.equal(['file-added', 'file-added', 'file-removed']);
    form.remove();
    await drafts.store.close();
    const draft = await (await drafts.again()).open(draftOf(person, visitWith()));
    expect((await draft.files.list()).map(({ info }) => info.mimeType)).to.deep.equal(['video/webm']);
  });

  it('ends when the form is submitted, with all of it in the submission', async () => {
    const devices = fakeDevices();
    const { form } = await openVisit();
    await startRecording(form, 'sound');
    devices.recorder.give('one ');
    devices.recorder.last = new Blob(['two']);
    expect(await handedOver(form)).to.equal('one two');
    expect(form.phase).to.equal('submitted');
    expect(devices.off).to.equal(true);
  });

  it('is found again, cut off, with what was stored until then', async () => {
    const devices = fakeDevices();
    const { form, drafts } = await openVisit();
    await startRecording(form, 'film');
    devices.recorder.give('one ');
    devices.recorder.give('two ');
    await form.flush();
    // Another tab on the same database sees what a page that was killed here would have left.
    const { id } = fileIn(form)!;
    const stored = await findSoon(async () => {
      const copy = await drafts.again();
      const draft = await copy.open(draftOf(person, visitWith()));
      const [file] = await draft.files.list();
      await copy.close();
      return file?.size === 8 ? file : null;
    });
    expect(stored).to.include({ id, complete: false });
  });

  it('records in this browser, or says that it cannot', async () => {
    const { form } = await openVisit();
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
