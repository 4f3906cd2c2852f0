// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { Attachment } from '@careplan-kit/forms/contract';
import { LIBRARY_VERSION } from '@careplan-kit/model';
import { defineElement } from '../base/define-element.js';
import {
  LABEL,
  addTo,
  attachment,
  buttonsIn,
  pressIn,
  recordIn,
  sound,
  stopIn,
  transcriptIn,
} from '../testing/attachment-host.js';
import { fakeDevices } from '../testing/fake-devices.js';
import { errorsOf } from '../testing/field-under-test.js';
import {
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  heard,
  place,
  textOf,
  textsOf,
  until,
  watchConsole,
  watchFaults,
} from '../testing/page.js';
import { picture } from '../testing/pictures.js';
import { CpkAttachment } from './attachment.js';

const ADD = 'Add a photo, sound, film or file';
const elsewhere: Attachment = {
  held: 'record',
  filename: 'Garden',
  mimeType: 'video/mp4',
  url: 'https://films.example/7',
};

async function inForm(properties: Partial<CpkAttachment> = {}) {
  const form = place('form');
  const field = await attachment(properties, form);
  return { form, field, data: () => new FormData(form).get('hello') as File | null };
}

describe('cpk-attachment in a form', () => {
  afterEach(cleanUp);

  it('is in the data of the form as the file itself', async () => {
    const { field, data } = await inForm();
    expect(data()).to.equal(null);
    await addTo(field, sound());
    expect(data()).to.include({ name: 'hello.ogg', type: 'audio/ogg', size: 10 });
    expect(await data()!.text()).to.equal('OggS hello');
    expect(await (await field.blob())!.text()).to.equal('OggS hello');
    expect(field.value).to.include({ held: 'draft', filename: 'hello', mimeType: 'audio/ogg', size: 10 });
    pressIn(field, 'Remove');
    pressIn(field, 'Yes, remove it');
    expect(data()).to.equal(null);
    expect(field.value).to.equal(null);
    expect(await field.blob()).to.equal(null);
  });

  it('has no data without a name', async () => {
    const { form, field } = await inForm({ name: '' });
    await addTo(field, sound());
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('gives nothing for what another system holds already, and keeps it as its value', async () => {
    const { field, data } = await inForm({ value: elsewhere });
    expect(field.value).to.deep.equal(elsewhere);
    expect(data()).to.equal(null);
    expect(await field.blob()).to.equal(null);
    expect(textsOf(field, '.media-link')).to.deep.equal(['Open Garden in another system (new tab)']);
  });

  it('reads bytes that the host gives with its value', async () => {
    const base64 = btoa(String.fromCharCode(...new Uint8Array(await (await picture()).arrayBuffer())));
    const { field } = await inForm({ value: { held: 'record', mimeType: 'image/jpeg', file: base64 } });
    await until(() => findAll(field, 'img').length === 1, 'the photo');
    expect((await field.blob())!.type).to.equal('image/jpeg');
  });

  it('goes back to its first value on reset', async () => {
    const { form, field, data } = await inForm({ value: elsewhere });
    await addTo(field, sound());
    expect(data()).to.not.equal(null);
    form.reset();
    await field.updateComplete;
    expect(field.value).to.deep.equal(elsewhere);
    expect(data()).to.equal(null);
    const blank = await inForm();
    await addTo(blank.field, sound());
    blank.form.reset();
    await blank.field.updateComplete;
    expect(blank.field.value).to.equal(null);
    expect(buttonsIn(blank.field)).to.deep.equal([ADD]);
  });

  it('is missing a value when it must be answered and is not', async () => {
    const { form, field } = await inForm({ required: true });
    expect(field.validity.valueMissing).to.equal(true);
    expect(form.checkValidity()).to.equal(false);
    expect(errorsOf(field)).to.deep.equal([]);
    expect(field.reportValidity()).to.equal(false);
    expect(errorsOf(field)).to.deep.equal(['Error: This needs an answer']);
    expect(focused()).to.equal('button#q-field.button');
    await addTo(field, sound());
    expect(errorsOf(field)).to.deep.equal([]);
    expect(form.checkValidity()).to.equal(true);
  });

  it('holds the form up while it records, and has the whole recording afterwards', async () => {
    const devices = fakeDevices();
    const { form, field, data } = await inForm();
    await recordIn(field, 'sound');
    expect(form.checkValidity()).to.equal(false);
    expect(field.validationMessage).to.equal('Recording sound');
    expect(data()).to.equal(null);
    expect(await field.blob()).to.equal(null);
    devices.recorder.give('one ');
    devices.recorder.last = new Blob(['two']);
    await stopIn(field);
    expect(form.checkValidity()).to.equal(true);
    expect(data()!.name).to.equal('field-sound.webm');
    expect(await data()!.text()).to.equal('one two');
  });

  it('takes no part while it is disabled, and cannot be changed while it is read only', async () => {
    const form = place('form');
    const fieldset = form.appendChild(document.createElement('fieldset'));
    const field = await attachment({}, fieldset);
    await addTo(field, sound());
    fieldset.disabled = true;
    await field.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(buttonsIn(field)).to.deep.equal(['Play the sound: How James says hello']);
    fieldset.disabled = false;
    await field.updateComplete;
    expect((new FormData(form).get('hello') as File).size).to.equal(10);
    field.readOnly = true;
    await field.updateComplete;
    expect(buttonsIn(field)).to.deep.equal(['Play the sound: How James says hello']);
    expect((new FormData(form).get('hello') as File).size, 'it is still in the form').to.equal(10);
    for (const state of [{ disabled: true }, { readOnly: true }]) {
      const barred = await inForm({ required: true, ...state });
      expect(barred.form.checkValidity(), JSON.stringify(state)).to.equal(true);
    }
  });
});

describe('cpk-attachment', () => {
  afterEach(cleanUp);

  it('tells of each change of its answer, and not of the host’s own', async () => {
    const devices = fakeDevices();
    const field = await attachment();
    const changes: unknown[] = [];
    field.addEventListener('change', () => changes.push((field.value as Attachment | null)?.size));
    await addTo(field, sound());
    expect(changes).to.deep.equal([10]);
    enter(transcriptIn(field), 'Hello');
    transcriptIn(field).dispatchEvent(new Event('change', { bubbles: true }));
    expect(changes).to.deep.equal([10, 10]);
    expect(field.value).to.include({ transcript: 'Hello' });
    pressIn(field, 'Remove');
    pressIn(field, 'Yes, remove it');
    expect(changes).to.deep.equal([10, 10, undefined]);
    await recordIn(field, 'sound');
    devices.recorder.give('one');
    await stopIn(field);
    expect(changes.slice(3), 'begun, and ended').to.deep.equal([0, 3]);
    field.value = null;
    await field.updateComplete;
    expect(changes).to.have.length(5);
    expect(buttonsIn(field)).to.deep.equal([ADD]);
  });

  it('goes on recording when the host changes its words', async () => {
    const devices = fakeDevices();
    const field = await attachment();
    await recordIn(field, 'film');
    devices.recorder.give('one ');
    field.hint = 'Another hint.';
    await field.updateComplete;
    expect(buttonsIn(field)).to.deep.equal(['Stop recording']);
    expect(focused()).to.equal('button#q-field-stop.button');
    devices.recorder.last = new Blob(['two']);
    await stopIn(field);
    expect(await (await field.blob())!.text()).to.equal('one two');
  });

  it('stops when it is taken off the page, and has the recording when it is put back', async () => {
    const devices = fakeDevices();
    const field = await attachment();
    await recordIn(field, 'film');
    devices.recorder.give('one');
    field.remove();
    await until(() => devices.off, 'microphone and camera are off');
    document.body.append(field);
    await until(() => buttonsIn(field).includes('Replace'), 'it is kept');
    expect(await (await field.blob())!.text()).to.equal('one');
    await addTo(field, sound());
    expect(await (await field.blob())!.text(), 'it is alive').to.equal('OggS hello');
  });

  it('goes on recording when it is moved within the page', async () => {
    const devices = fakeDevices();
    const field = await attachment();
    await recordIn(field, 'sound');
    place('section').append(field);
    await Promise.resolve();
    expect(devices.off).to.equal(false);
    devices.recorder.give('one');
    await stopIn(field);
    expect(field.value).to.include({ size: 3 });
  });

  it('does not speak of drafts, which it has none of', async () => {
    const field = await attachment();
    await addTo(field, sound());
    expect(textsOf(field, '.attachment-notice')).to.deep.equal(['Kept: 1 kB.']);
  });

  it('says that bytes are gone which a host names without having them', async () => {
    const field = await attachment({ value: { held: 'draft', id: 'nowhere', filename: 'film' } });
    expect(textsOf(field, '.attachment-notice')[0]).to.match(/^The file itself is gone/);
    expect(await field.blob()).to.equal(null);
  });

  it('takes limits from attributes, and says what is beyond them', async () => {
    const field = await attachment();
    field.setAttribute('maxsize', '1000000');
    field.setAttribute('maxseconds', '30');
    await field.updateComplete;
    expect(field).to.include({ maxSize: 1_000_000, maxSeconds: 30 });
    pressIn(field, ADD);
    expect(textsOf(field, '.attachment-limits')).to.deep.equal(['Up to 1 MB. A recording stops by itself after 0:30.']);
  });

  for (const wrong of [
    { kinds: 'photo' },
    { kinds: ['painting', 'photo'] },
    { kinds: [] },
    { kinds: [null] },
    { maxSize: 'many' },
    { maxSize: -1 },
    { maxSeconds: 0 },
    { value: 'a film' },
    { value: 7 },
    { value: { held: 'draft' } },
    { value: { held: 'record', size: 'big' } },
  ]) {
    it(`is still there with ${JSON.stringify(wrong)} from the host`, async () => {
      const faults = watchFaults();
      watchConsole('warn');
      const field = await attachment(wrong as never);
      field.reportValidity();
      await field.updateComplete;
      expect(faults).to.deep.equal([]);
      expect(textOf(find(field, '.label'))).to.equal(LABEL);
      expect(buttonsIn(field)).to.not.be.empty;
    });
  }

  it('shares nothing with another on the page', async () => {
    const one = await attachment();
    const two = await attachment();
    await addTo(one, sound());
    expect(two.value).to.equal(null);
    expect(buttonsIn(two)).to.deep.equal([ADD]);
  });

  it('works under another prefix, and says its version', async () => {
    defineElement(CpkAttachment, 'acme');
    const element = document.createElement('acme-attachment') as CpkAttachment;
    Object.assign(element, { label: LABEL, name: 'hello' });
    const form = place('form');
    form.append(element);
    await element.updateComplete;
    expect(element instanceof CpkAttachment).to.equal(true);
    await addTo(element, sound());
    expect((new FormData(form).get('hello') as File).size).to.equal(10);
    expect(element.getAttribute('data-cpk-version')).to.equal(LIBRARY_VERSION);
  });

  it('asks the browser to keep no copy of what is typed', async () => {
    const field = await attachment();
    await addTo(field, sound());
    pressIn(field, 'Replace');
    const kept = findAll(field, 'input, textarea').map((box) => box.getAttribute('autocomplete'));
    expect(kept).to.not.be.empty;
    expect(new Set(kept)).to.deep.equal(new Set(['off']));
  });

  it('leaves nothing behind when it goes', async () => {
    const live = new Set<string>();
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (bytes: Blob) => {
      const address = createObjectURL(bytes);
      live.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      live.delete(address);
      revokeObjectURL(address);
    };
    const field = await attachment();
    await addTo(field, new File([await picture()], 'a.jpg'));
    await until(() => findAll(field, 'img').length === 1, 'it is shown');
    const nodes = document.querySelectorAll('*').length;
    field.value = null;
    await field.updateComplete;
    expect(live.size).to.equal(0);
    field.remove();
    expect(document.querySelectorAll('*').length).to.equal(nodes - 1);
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    expect(heard(field, 'change')).to.be.empty;
  });
});
