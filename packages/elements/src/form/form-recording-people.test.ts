// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { DraftStore } from '@careplan-kit/drafts';
import type { CareRecord } from '@careplan-kit/model';
import { mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { type FakeRecorder, fakeDevices } from '../testing/fake-devices.js';
import {
  buttonsOf,
  fileIn,
  isIdle,
  isRecording,
  press,
  saidOf,
  startRecording,
  visitWith,
} from '../testing/form-files.js';
import { auditedHost, boxOf, draftOf, newDrafts, nextAboutMe, openForm, settled } from '../testing/form-host.js';
import { cleanUp, findAll, focused, type, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import type { CpkForm } from './form.js';

const green = mrGreen.careRecord();
const smith = mrsSmith.careRecord();
const visit = visitWith();

/** What the draft of a person holds, opened on another visit to the page. */
async function filesOf(store: DraftStore, record: CareRecord, author?: string) {
  const draft = await store.open(draftOf(record, visit, author));
  const files = await Promise.all(
    (await draft.files.list()).map(async ({ id, complete, info }) => ({
      id,
      complete,
      question: info.question,
      text: await (await draft.files.read(id)).text(),
    })),
  );
  return { files, answers: draft.snapshot?.answers ?? {} };
}

/** A form of Mr Green in which a recording has begun and given its first piece. */
async function recordingFor(properties: Partial<CpkForm> = {}) {
  const devices = fakeDevices();
  const drafts = await newDrafts();
  const { audits, context } = auditedHost();
  const form = await openForm({ definition: visit, record: green, drafts: drafts.store, context, ...properties });
  await startRecording(form, 'film');
  devices.recorder.give('one ');
  return { devices, drafts, audits, form, recorder: devices.recorder };
}

describe('cpk-form when it is left during a recording', () => {
  afterEach(cleanUp);

  const ways: readonly (readonly [how: string, leave: (form: CpkForm) => void])[] = [
    ['the person is changed', (form) => void (form.record = smith)],
    ['there is no person any more', (form) => void (form.record = null)],
    ['the form is another one', (form) => void (form.definition = visitWith({}, { version: '2.0.0' }))],
    ['the element is taken off the page', (form) => form.remove()],
    ['the worker signs out', (form) => void (form.context = undefined)],
    [
      'another worker signs in',
      (form) => void (form.context = testHost({ worker: { id: 'worker-sophie', name: 'Sophie' } })),
    ],
  ];
  for (const [how, leave] of ways) {
    it(`stops at once and keeps all of it in the old draft, and nowhere else: ${how}`, async () => {
      const { devices, drafts, form, recorder } = await recordingFor();
      recorder.last = new Blob(['two']);
      const before = form.form!;
      leave(form);
      await form.updateComplete;
      await until(() => devices.off, 'microphone and camera are off');
      await until(() => form.form !== before, 'the old form is gone');
      await until(() => (before.question('media')!.answer as { size?: number }).size === 7, 'the last piece is in');
      if (form.form) {
        await settled(form);
        expect(form.form.answers()).to.deep.equal({});
        expect(findAll(form, '.recording, .media, video, audio')).to.be.empty;
      }
      recorder.give('three, long after');
      form.remove();
      await drafts.store.close();
      const later = await drafts.again();
      const { files, answers } = await filesOf(later, green);
      expect(files.map(({ text, complete }) => [text, complete])).to.deep.equal([['one two', true]]);
      expect(answers['media']).to.include({ held: 'draft', id: files[0]!.id, size: 7 });
      expect((await filesOf(later, smith)).files).to.deep.equal([]);
      expect((await filesOf(later, green, 'worker-sophie')).files).to.deep.equal([]);
    });
  }

  it('turns the devices off in the very moment', async () => {
    const { devices, form } = await recordingFor();
    form.record = smith;
    // Before anything is drawn, stored or waited for.
    await Promise.resolve();
    await form.updateComplete;
    expect(devices.off).to.equal(true);
  });

  it('does nothing with a permission that comes when another person is there', async () => {
    const devices = fakeDevices({ waits: true });
    const drafts = await newDrafts();
    const { audits, context } = auditedHost();
    const form = await openForm({ definition: visit, record: green, drafts: drafts.store, context });
    press(form, 'Add a photo, sound, film or file');
    press(form, 'Record sound');
    await until(() => devices.asked === 1, 'the worker was asked');
    form.record = smith;
    await settled(form);
    devices.allow();
    await until(() => devices.tracks.length === 1 && devices.off, 'the microphone is off again');
    await form.flush();
    expect(devices.recorders).to.be.empty;
    expect(fileIn(form)).to.equal(null);
    expect(buttonsOf(form)).to.deep.equal(['Add a photo, sound, film or file']);
    expect(audits.filter(({ type: what }) => what.startsWith('file'))).to.be.empty;
    form.remove();
    await drafts.store.close();
    const later = await drafts.again();
    expect((await filesOf(later, green)).files).to.deep.equal([]);
    expect((await filesOf(later, smith)).files).to.deep.equal([]);
  });

  it('gives it back to the first person when they are turned to again', async () => {
    const { form, recorder } = await recordingFor();
    recorder.last = new Blob(['two']);
    form.record = smith;
    await settled(form);
    await startRecording(form, 'sound');
    form.record = green;
    await settled(form);
    expect(fileIn(form)).to.include({ mimeType: 'video/webm', size: 7 });
    form.record = smith;
    await settled(form);
    expect(fileIn(form), 'nothing was recorded for her').to.equal(null);
  });

  for (const withDrafts of [true, false]) {
    it(`has it when it comes back into the page, with${withDrafts ? '' : 'out'} drafts`, async () => {
      const { form, recorder, devices, audits } = await recordingFor(withDrafts ? {} : { drafts: null });
      recorder.last = new Blob(['two']);
      form.remove();
      // At once: the last piece is still on its way.
      await Promise.resolve();
      await Promise.resolve();
      document.body.append(form);
      await settled(form);
      await until(() => fileIn(form)?.size === 7, 'all of it is there');
      await isIdle(form);
      expect(devices.off).to.equal(true);
      expect(saidOf(form)[0]).to.match(/^The recording stopped because this form was left\. What was recorded is kept/);
      expect(buttonsOf(form)).to.deep.equal(['Play the film: Show it', 'Replace', 'Remove']);
      expect(audits.map(({ type: what }) => what)).to.deep.equal(['file-added']);
    });

    it(`goes on recording when only a newer record arrives, with${withDrafts ? '' : 'out'} drafts`, async () => {
      const { form, recorder, devices, audits } = await recordingFor(withDrafts ? {} : { drafts: null });
      type(boxOf(form, 'note'), 'Slept well.');
      fieldFocus(form);
      const { id } = fileIn(form)!;
      form.record = nextAboutMe(green, { myWellness: 'Better.' });
      await settled(form);
      await isRecording(form);
      expect(focused(), 'the button stays under the finger').to.equal('button#q-media-stop.button');
      expect(devices.recorders).to.have.length(1);
      expect(devices.off).to.equal(false);
      recorder.give('two ');
      form.context = testHost({ ...form.context, locale: 'cy', unreviewedTranslations: true });
      await settled(form);
      await until(() => buttonsOf(form).includes('Stopio recordio'), 'it goes on in Welsh');
      recorder.last = new Blob(['three']);
      press(form, 'Stopio recordio');
      await until(() => fileIn(form)?.size === 13, 'all three pieces');
      expect(fileIn(form)!.id).to.equal(id);
      expect(form.form!.answers()).to.include({ note: 'Slept well.' });
      expect(audits.filter(({ type: what }) => what === 'file-added')).to.have.length(1);
      await isIdle(form);
    });
  }

  it('goes on recording through many newer records, and loses no piece', async () => {
    const { form, recorder, drafts } = await recordingFor();
    let record = green;
    let text = 'one ';
    for (let count = 0; count < 10; count++) {
      record = nextAboutMe(record, { myWellness: `Version ${count}` });
      form.record = record;
      if (count % 2) await form.updateComplete;
      recorder.give(`${count} `);
      text += `${count} `;
    }
    await settled(form);
    await isRecording(form);
    press(form, 'Stop recording');
    await isIdle(form);
    expect(fileIn(form)!.size).to.equal(text.length);
    form.remove();
    await drafts.store.close();
    const { files } = await filesOf(await drafts.again(), green);
    expect(files.map((file) => file.text)).to.deep.equal([text]);
  });

  it('lets two forms of one page record each into its own', async () => {
    const { form, recorder, devices, drafts } = await recordingFor();
    const other = await openForm({ definition: visit, record: smith, drafts: drafts.store });
    await startRecording(other, 'film');
    const [, second] = devices.recorders as [FakeRecorder, FakeRecorder];
    second.give('hers');
    recorder.give('his');
    press(form, 'Stop recording');
    press(other, 'Stop recording');
    await isIdle(form);
    await isIdle(other);
    expect([fileIn(form)!.size, fileIn(other)!.size]).to.deep.equal([7, 4]);
  });
});

/** Puts the focus where the worker's finger is. */
function fieldFocus(form: CpkForm): void {
  findAll(form, '#q-media-stop')[0]!.focus();
}
