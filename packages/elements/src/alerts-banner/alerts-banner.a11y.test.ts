// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { bettyRecord, jamesRecord, mrGreenRecord } from '@careplan-kit/model/fixtures';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { damaged } from '../testing/banner-records.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, findAll, mount } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkAlertsBanner } from './alerts-banner.js';

const banner = (changes: Partial<CpkAlertsBanner> = {}, parent?: HTMLElement) =>
  mount(CpkAlertsBanner, { record: mrGreenRecord(), context: testHost(), ...changes }, parent);

describe('cpk-alerts-banner without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a region under its heading, with lists under headings of their own', async () => {
    expect(accessibilityTree(await banner()).filter((line) => !line.startsWith('list'))).to.deep.equal([
      'region "Must know before you help Mr Green"',
      'heading 2 "Must know before you help Mr Green"',
      'heading 3 "Reasonable adjustments"',
      'heading 3 "Not known yet: take nothing for granted"',
      'button "Asked, and none known: swallowing, power of attorney"',
      'button "In their own words: what matters most"',
    ]);
  });

  it('is no alert: it stands there from the start, and the page says when the person changes', async () => {
    expect(findAll(await banner(), '[role=alert], [role=status], [aria-live]')).to.be.empty;
  });

  it('stops at the two buttons only, and a key opens them', async () => {
    const element = await banner({}, between());
    expect(await tabStops()).to.deep.equal(['button.link-button', 'button.link-button']);
    const button = find(element, '.fold-button');
    button.focus();
    await press('Enter');
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(find(element, `#${button.getAttribute('aria-controls')}`).checkVisibility()).to.equal(true);
  });

  it('keeps the buttons big enough for a thumb', async () => {
    for (const button of findAll(await banner(), 'button'))
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const [what, record] of [
    ['with gaps', bettyRecord()],
    ['with adjustments', jamesRecord()],
    ['with entries that cannot be read', damaged()],
    ['without a person', null],
  ] as const)
    it(`has no faults ${what}`, async () => {
      const element = await banner({ record });
      for (const button of findAll(element, 'button')) button.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

  it('fits a narrow screen without scrolling sideways', async () => {
    const element = await banner();
    const parent = element.parentElement!;
    parent.style.inlineSize = '256px';
    expect(find(element, '.banner').scrollWidth).to.be.at.most(256);
    parent.style.inlineSize = '';
  });
});
