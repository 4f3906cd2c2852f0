// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { BodyMark } from '@careplan-kit/forms/contract';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, press, tabStops, write } from '../testing/keyboard.js';
import { cleanUp, find, focused, mount } from '../testing/page.js';
import { CpkBodyMap } from './body-map.js';

const HELP = 'Look everywhere.';
const kinds = [{ code: 'bruise', label: 'Bruise' }];
const sacrum: BodyMark = { id: 'b', view: 'back', region: 'base-of-spine', kind: 'bruise' };
const map = (properties: Partial<CpkBodyMap> = {}, parent?: HTMLElement) =>
  mount(CpkBodyMap, { label: 'Skin', hint: HELP, kinds, ...properties }, parent);

describe('cpk-body-map without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is heard as a list of places and a list of marks, and not as a drawing', async () => {
    const field = await map({ value: [sacrum] });
    expect(accessibilityTree(field)).to.deep.equal([
      `group "Skin" (${HELP})`,
      'figure',
      'figure',
      'combobox "Place on the body"',
      'button "Add a mark there"',
      'list "Marks"',
      'group',
      'button "Mark 1: Base of the spine (sacrum), back. Bruise"',
      'status',
    ]);
    await expect(field).to.be.accessible();
  });

  it('is heard with its error first, and read only as words', async () => {
    const field = await map({ required: true });
    field.reportValidity();
    expect(accessibilityTree(field)[0]).to.equal(`group "Skin (required)" (Error: This needs an answer ${HELP})`);
    await expect(field).to.be.accessible();
    const reading = await map({ readOnly: true, value: [sacrum] });
    expect(accessibilityTree(reading)).to.not.include('button "Add a mark there"');
    await expect(reading).to.be.accessible();
  });

  it('is marked by keyboard alone', async () => {
    const field = await map({}, between());
    field.focus();
    // Lists are chosen from by writing, in every browser alike.
    find<HTMLSelectElement>(field, '#q-field').value = 'back base-of-spine';
    await press('Tab');
    await press('Enter');
    const [mark] = field.value as readonly BodyMark[];
    expect(mark).to.include({ view: 'back', region: 'base-of-spine' });
    expect(focused()).to.equal(`select#q-field-${mark!.id}-kind.control`);
    await press('Tab');
    await press('Tab');
    await write('Red');
    expect((field.value as readonly BodyMark[])[0]).to.include({ note: 'Red' });
    await press('Tab');
    await press('Enter');
    expect(field.value).to.equal(null);
    expect(focused(), 'on “Bring it back”').to.equal('button.link-button');
    await press('Enter');
    expect(field.value).to.have.length(1);
  });

  it('is gone through with the Tab key', async () => {
    await map({ value: [sacrum] }, between());
    expect(await tabStops()).to.deep.equal(['select#q-field.control', 'button.button', 'summary']);
  });
});
