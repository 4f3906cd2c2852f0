// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { betweenDays } from '../testing/compared-days.js';
import { cleanUp, find, findAll, mount, place } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkDayComparison } from './day-comparison.js';

describe('cpk-day-comparison without a mouse or a screen', () => {
  afterEach(cleanUp);

  for (const [width, wide] of [
    ['320px', false],
    ['900px', true],
  ] as const)
    it(`is the same table at ${width}, and meets the axe rules`, async () => {
      const parent = place('div');
      parent.style.width = width;
      const element = await mount(CpkDayComparison, { days: betweenDays(), context: testHost() }, parent);
      const tree = accessibilityTree(element);
      expect(tree).to.include('table "The days beside each other"');
      expect(tree).to.include('columnheader "Yesterday, 21 November 2026"');
      expect(tree).to.include('rowheader "Drank"');
      const label = getComputedStyle(find(element, '.of-day')).display;
      expect(label).to.equal(wide ? 'none' : 'block');
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      await expect(element).to.be.accessible();
    });

  it('has nothing to stop at', async () => {
    const element = await mount(CpkDayComparison, { days: betweenDays(), context: testHost() });
    expect(findAll(element, 'button, a, input, select')).to.be.empty;
  });
});
