// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { jamesRecord } from '@careplan-kit/model/fixtures';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, findAll, mount, place } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkPersonBanner } from './person-banner.js';

const banner = (changes: Partial<CpkPersonBanner> = {}, parent?: HTMLElement) =>
  mount(CpkPersonBanner, { record: mrsSmith.careRecord(), context: testHost(), ...changes }, parent);

describe('cpk-person-banner without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a group of its own, with a term for each fact', async () => {
    const element = await banner();
    expect(accessibilityTree(element)).to.deep.equal([
      'group "Person"',
      'term "Born"',
      'definition "29 February 1936 (90 years)"',
      'term "NHS number"',
      'definition "999 000 0034 not checked"',
    ]);
  });

  it('has nothing to stop at where there is nothing to open, and takes no focus', async () => {
    await banner({}, between());
    expect(await tabStops()).to.deep.equal([]);
  });

  it('stops at the two buttons, opens what must be known with one key, and lets it be scrolled', async () => {
    const element = await banner({ record: jamesRecord() }, between());
    expect(await tabStops()).to.deep.equal(['button.link-button', 'button.link-button']);
    const [, adjustments] = findAll(element, '.fold-button');
    adjustments!.focus();
    await press('Enter');
    await element.updateComplete;
    expect(adjustments!.getAttribute('aria-expanded')).to.equal('true');
    expect(find(element, '#adjustments').checkVisibility()).to.equal(true);
    expect(await tabStops()).to.deep.equal(['button.link-button', 'button.link-button', 'div.flag-list']);
    await expect(element).to.be.accessible();
  });

  for (const width of [320, 360])
    it(`fits into ${width} px with everything open, and its buttons are big enough for a thumb`, async () => {
      const box = place('div');
      box.style.width = `${width}px`;
      const element = await banner({ record: jamesRecord() }, box);
      for (const button of findAll(element, '.fold-button')) {
        button.click();
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
      }
      await element.updateComplete;
      expect(find(element, '.banner').scrollWidth).to.be.at.most(width);
      await expect(element).to.be.accessible();
    });

  it('is no alert: a change of person is announced by the page that made it', async () => {
    expect(findAll(await banner(), '[role=alert], [role=status], [aria-live]')).to.be.empty;
  });

  it('has no faults without a person', async () => {
    const element = await banner({ record: null });
    await expect(element).to.be.accessible();
  });

  it('has no faults from right to left', async () => {
    const element = await banner();
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
  });
});
