// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, tabStops } from '../testing/keyboard.js';
import { MRS_SMITH, jamesWithoutMedicines, mrsSmithsMedicines } from '../testing/medicine-facts.js';
import { cleanUp, find, mount, place } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkLeavingSummary } from './leaving-summary.js';

const summary = (changes: Partial<CpkLeavingSummary> = {}, parent?: HTMLElement) =>
  mount(CpkLeavingSummary, { facts: mrsSmithsMedicines(), person: MRS_SMITH, context: testHost(), ...changes }, parent);

describe('cpk-leaving-summary without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('names its headings and its table', async () => {
    const element = await summary();
    expect(accessibilityTree(element).filter((line) => line.startsWith('heading'))).to.deep.equal([
      'heading 2 "Medicines: leaving summary for Mrs Smith"',
      'heading 3 "When-required and other doses in the last 24 hours"',
    ]);
    expect(find(element, 'table').getAttribute('aria-label')).to.equal('Medicines now');
  });

  it('stops at the button alone, which is big enough for a thumb', async () => {
    const element = await summary({}, between());
    expect(await tabStops()).to.deep.equal(['button.button']);
    expect(find(element, 'button').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const parent = place('div');
    parent.style.inlineSize = '320px';
    await summary({}, parent);
    expect(parent.scrollWidth).to.be.at.most(320);
  });

  for (const [what, changes] of [
    ['of several medicines', {}],
    ['of nothing', { facts: jamesWithoutMedicines() }],
    ['from right to left', { dir: 'rtl' }],
  ] as const)
    it(`has no faults ${what}`, async () => {
      await expect(await summary(changes as Partial<CpkLeavingSummary>)).to.be.accessible();
    });
});
