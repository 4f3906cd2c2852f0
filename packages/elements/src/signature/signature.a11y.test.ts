// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, press, tabStops, write } from '../testing/keyboard.js';
import { cleanUp, find, mount } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkSignature } from './signature.js';

const HELP = 'Before the plan begins.';
const RELATION = 'Who they are to the person (for example: themself, son, attorney for health)';
const signature = (properties: Partial<CpkSignature> = {}, parent?: HTMLElement) =>
  mount(CpkSignature, { label: 'Agreed', hint: HELP, context: testHost(), ...properties }, parent);

describe('cpk-signature without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is heard with its name, its help and every control', async () => {
    const field = await signature();
    expect(accessibilityTree(field)).to.deep.equal([
      `group "Agreed" (${HELP})`,
      'textbox "Full name of who signs"',
      `textbox "${RELATION}"`,
      'group "How do they sign?"',
      'radio "By drawing their signature" [checked]',
      'radio "By their typed name"',
      'img "Place to draw the signature, with a finger, pen or mouse"',
      'button "Draw it again"',
      'button "Sign"',
      'status',
    ]);
    await expect(field).to.be.accessible();
  });

  it('is heard with its error first, and with what was signed', async () => {
    const field = await signature({ required: true });
    field.reportValidity();
    expect(accessibilityTree(field)[0]).to.equal(`group "Agreed (required)" (Error: This needs an answer ${HELP})`);
    await expect(field).to.be.accessible();
    const value = { signedBy: 'James', method: 'typed', signedAt: '2026-11-22T14:02:00Z' } as const;
    const signed = await signature({ value });
    expect(accessibilityTree(signed)).to.deep.equal([
      `group "Agreed" (${HELP})`,
      'button "Sign again"',
      'button "Take the signature away"',
      'status',
    ]);
    await expect(signed).to.be.accessible();
  });

  it('is signed by keyboard alone, by typing', async () => {
    const field = await signature({}, between());
    field.focus();
    await write('James');
    await press('Tab');
    await write('himself');
    await press('Tab');
    await press('ArrowDown');
    await press('Tab');
    await press('Enter');
    expect(field.value).to.include({ signedBy: 'James', relation: 'himself', method: 'typed' });
    expect(await tabStops()).to.have.length(2);
  });

  it('is large enough for a finger, on a narrow screen too', async () => {
    const field = await signature();
    const { width, height } = find(field, 'canvas').getBoundingClientRect();
    expect(width).to.be.at.least(250);
    expect(height).to.be.at.least(70);
  });
});
