// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, findAll, focused, heard, mount } from '../testing/page.js';
import { CpkErrorSummary } from './error-summary.js';

const errors = [
  { key: 'date', label: 'When was this written?', sentence: 'This needs an answer' },
  { key: 'weight', label: 'Weight', sentence: 'Enter a number, such as 70.5' },
];

describe('cpk-error-summary without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is an alert with the count as its name, a heading and a link for each', async () => {
    const element = await mount(CpkErrorSummary, { errors });
    expect(accessibilityTree(element)).to.deep.equal([
      'alert "There are 2 problems"',
      'heading 2 "There are 2 problems"',
      'list',
      'link "When was this written? – This needs an answer"',
      'link "Weight – Enter a number, such as 70.5"',
    ]);
  });

  it('leads from the box to each link with the Tab key, and to the question with Enter', async () => {
    const element = await mount(CpkErrorSummary, { errors }, between());
    expect(focused()).to.equal('div.summary');
    const chosen = heard(element, 'cpk-go-to');
    await press('Tab');
    await press('Enter');
    await press('Tab');
    await press('Enter');
    expect(chosen.map(({ key }) => key)).to.deep.equal(['date', 'weight']);
    expect(await tabStops(), 'the box itself is no stop').to.deep.equal(['a', 'a']);
  });

  it('has links large enough for a thumb, and no faults from right to left', async () => {
    const element = await mount(CpkErrorSummary, { errors });
    for (const link of findAll(element, 'a')) expect(link.getBoundingClientRect().height).to.be.at.least(24);
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
  });
});
