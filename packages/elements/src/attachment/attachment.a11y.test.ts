// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { LABEL, addTo, attachment, buttonsIn, pressIn, recordIn, sound } from '../testing/attachment-host.js';
import { fakeDevices } from '../testing/fake-devices.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, descriptionOf, find, findAll, focused, place, textOf, until } from '../testing/page.js';
import { picture } from '../testing/pictures.js';
import type { CpkAttachment } from './attachment.js';

const ADD = 'Add a photo, sound, film or file';
const photo = async (width = 400, height = 200) => new File([await picture(width, height)], 'a.jpg');

/** Brings a field into each of its states. */
const STATES: Readonly<Record<string, (field: CpkAttachment) => Promise<void> | void>> = {
  closed: () => undefined,
  'the ways to add something': (field) => pressIn(field, ADD),
  'asking for permission': (field) => {
    fakeDevices({ waits: true });
    pressIn(field, ADD);
    pressIn(field, 'Record film');
  },
  recording: async (field) => {
    fakeDevices();
    await recordIn(field, 'film');
  },
  'a sound': (field) => addTo(field, sound()),
  'a photo': async (field) => {
    await addTo(field, await photo());
    await until(() => findAll(field, 'img').length === 1, 'it is shown');
  },
  'a photo that is cut': async (field) => {
    await addTo(field, await photo());
    pressIn(field, 'Turn or cut');
    await until(() => findAll(field, 'canvas').length === 1, 'the tools');
  },
  'asked to remove it': async (field) => {
    await addTo(field, sound());
    pressIn(field, 'Remove');
  },
  'a refusal': (field) => addTo(field, new File(['<svg/>'], 'a.svg')),
};

describe('cpk-attachment without a mouse or a screen', () => {
  afterEach(cleanUp);

  for (const [state, reach] of Object.entries(STATES)) {
    it(`meets the axe rules and is wide and high enough for a finger: ${state}`, async () => {
      const narrow = place('div');
      // 1280 px at 400 %.
      narrow.style.width = '320px';
      const field = await attachment({ hint: 'In their own way.', required: true }, narrow);
      await reach(field);
      await expect(field).to.be.accessible();
      for (const dir of ['ltr', 'rtl']) {
        narrow.dir = dir;
        expect(narrow.scrollWidth, dir).to.be.at.most(320);
        for (const button of findAll(field, 'button')) {
          expect(button.getBoundingClientRect().height, textOf(button)).to.be.at.least(44);
        }
      }
    });
  }

  it('is heard as a group with one button, its help and its error', async () => {
    const field = await attachment({ hint: 'In their own way.', required: true });
    expect(accessibilityTree(field)).to.deep.equal([
      `group "${LABEL} (required)" (In their own way.)`,
      'status',
      `button "${ADD}"`,
    ]);
    field.reportValidity();
    expect(descriptionOf(find(field, 'fieldset'))).to.deep.equal(['Error: This needs an answer', 'In their own way.']);
  });

  it('is heard with what it holds and what can be done', async () => {
    const field = await attachment();
    await addTo(field, sound());
    expect(accessibilityTree(field)).to.deep.equal([
      `group "${LABEL}"`,
      `button "Play the sound: ${LABEL}"`,
      'status "Kept: 1 kB."',
      'textbox "What is said or shown, in words" (For people who cannot see or hear it.)',
      'button "Replace"',
      'button "Remove"',
    ]);
  });

  it('is heard while it records: that it does, for how long, and how to stop', async () => {
    fakeDevices();
    const field = await attachment();
    await recordIn(field, 'film');
    const heard = accessibilityTree(field);
    expect(heard).to.include('status "The camera and microphone are on."');
    expect(heard).to.include('button "Stop recording"');
    expect(heard.find((line) => line.startsWith('timer'))).to.match(/^timer/);
    expect(find(field, 'video').getAttribute('aria-label')).to.equal('What the camera sees');
  });

  it('says that it records in words, large, and not by a colour alone', async () => {
    fakeDevices();
    const field = await attachment();
    await recordIn(field, 'sound');
    const state = find(field, '.recording-state');
    expect(textOf(state)).to.match(/^Recording sound 0:0\d$/);
    expect(parseFloat(getComputedStyle(state).fontSize)).to.be.at.least(20);
    // A border is drawn in forced colours too, where a background is not.
    expect(getComputedStyle(find(field, '.recording-light')).borderTopStyle).to.equal('solid');
    expect(getComputedStyle(find(field, '.recording')).borderTopStyle).to.equal('solid');
  });

  it('is gone through, opened and closed by keyboard', async () => {
    const field = await attachment({}, between());
    expect(await tabStops()).to.deep.equal(['button#q-field.button']);
    find(field, 'button').focus();
    await press('Enter');
    expect(focused()).to.equal('button#q-field-way-0.button');
    const stops = await tabStops();
    expect(stops).to.have.length(buttonsIn(field).length);
    find(field, '#q-field-not-now').focus();
    await press(' ');
    expect(focused()).to.equal('button#q-field.button');
  });

  it('records and stops by keyboard', async () => {
    const devices = fakeDevices();
    const field = await attachment({}, between());
    find(field, 'button').focus();
    await press('Enter');
    findAll(field, 'button')
      .find((button) => textOf(button) === 'Record sound')!
      .focus();
    await press('Enter');
    await until(() => focused() === 'button#q-field-stop.button', 'the button that stops has the focus');
    devices.recorder.give('one');
    await press(' ');
    await until(() => buttonsIn(field).includes('Replace'), 'it is kept');
    expect(focused()).to.equal('button.button');
  });

  it('turns, moves and brings a photo closer by keyboard alone, and says how close', async () => {
    const field = await attachment({}, between());
    await addTo(field, await photo());
    pressIn(field, 'Turn or cut');
    await until(() => findAll(field, 'canvas').length === 1, 'the tools');
    const canvas = find<HTMLCanvasElement>(field, 'canvas');
    expect(focused()).to.equal('canvas.photo-canvas');
    const corner = () => canvas.getContext('2d')!.getImageData(2, 2, 1, 1).data[0]! > 100;
    expect(corner(), 'red at first').to.equal(true);
    const { scrollY } = window;
    for (let count = 0; count < 4; count++) await press('+');
    expect(textOf(find(field, '[role=status]'))).to.contain('Closeness: 244 %');
    for (let count = 0; count < 9; count++) await press('ArrowRight');
    expect(corner(), 'the blue side').to.equal(false);
    for (let count = 0; count < 18; count++) await press('ArrowLeft');
    expect(corner(), 'and back').to.equal(true);
    expect(window.scrollY, 'the page stays where it is').to.equal(scrollY);
    await press('0');
    expect(textOf(find(field, '[role=status]'))).to.contain('Closeness: 100 %');
    expect(await tabStops()).to.have.length(1 + buttonsIn(field).length);
  });

  it('turns and moves a photo by finger', async () => {
    const field = await attachment();
    await addTo(field, await photo());
    pressIn(field, 'Turn or cut');
    await until(() => findAll(field, 'canvas').length === 1, 'the tools');
    const canvas = find<HTMLCanvasElement>(field, 'canvas');
    canvas.setPointerCapture = () => undefined;
    const touch = (type: string, pointerId: number, clientX: number, clientY = 50) =>
      canvas.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY }));
    const corner = () => canvas.getContext('2d')!.getImageData(2, 2, 1, 1).data[0]! > 100;
    // Two fingers apart bring it closer.
    touch('pointerdown', 1, 100);
    touch('pointerdown', 2, 110);
    touch('pointermove', 2, 140);
    touch('pointerup', 1, 100);
    touch('pointerup', 2, 140);
    expect(canvas.width).to.equal(100);
    // One finger to the left shows more of the right.
    touch('pointerdown', 3, 200);
    touch('pointermove', 3, -800);
    touch('pointerup', 3, -800);
    expect(corner()).to.equal(false);
    touch('pointermove', 3, 900);
    expect(corner(), 'a finger that is up moves nothing').to.equal(false);
  });

  it('is heard as read only, and has nothing to press', async () => {
    const field = await attachment({ readOnly: true });
    expect(accessibilityTree(field)).to.deep.equal([`group "${LABEL}"`, 'status']);
    await expect(field).to.be.accessible();
    expect(buttonsIn(field)).to.deep.equal([]);
  });
});
