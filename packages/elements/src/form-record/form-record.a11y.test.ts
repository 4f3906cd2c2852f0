// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { BEFORE, FILLED } from '../testing/filled-forms.js';
import { laidOutForm } from '../testing/laid-out-form.js';
import { cleanUp, find, mount } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkFormRecord } from './form-record.js';

const given = { context: testHost(), definition: laidOutForm, answers: FILLED };

describe('cpk-form-record without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('has headings in their order', async () => {
    const element = await mount(CpkFormRecord, given);
    expect(accessibilityTree(element).filter((line) => line.startsWith('heading'))).to.deep.equal([
      'heading 2 "Morning handover"',
      'heading 3 "The night"',
      'heading 3 "The last fall"',
      'heading 3 "Drinks"',
      'heading 4 "Drink 1"',
      'heading 4 "Drink 2"',
      'heading 3 "More answers"',
    ]);
    await expect(element).to.be.accessible();
  });

  it('has no faults beside the last review, with places to sign, and from right to left', async () => {
    const element = await mount(CpkFormRecord, { ...given, earlier: BEFORE, signatures: ['Manager'] });
    await expect(element).to.be.accessible();
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
    expect(find(element, '.only-box').getBoundingClientRect().height).to.be.at.least(44);
  });

  it('has no faults when it cannot be shown, or has nothing to show', async () => {
    await expect(await mount(CpkFormRecord, { ...given, definition: {} })).to.be.accessible();
    await expect(await mount(CpkFormRecord, { context: testHost() })).to.be.accessible();
  });
});
