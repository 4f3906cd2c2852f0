// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cleanUp, find, findAll, focused, heard, mount, place, textOf, textsOf, watchFaults } from '../testing/page.js';
import { CpkErrorSummary } from './error-summary.js';

const errors = [
  { key: 'date', label: 'When was this written?', sentence: 'This needs an answer' },
  { key: 'weight', label: 'Weight', sentence: 'Enter a number, such as 70.5' },
];

describe('cpk-error-summary', () => {
  afterEach(cleanUp);

  it('draws nothing when nothing is wrong', async () => {
    const element = await mount(CpkErrorSummary);
    expect(element.renderRoot.childElementCount).to.equal(0);
    element.errors = errors;
    await element.updateComplete;
    element.errors = [];
    await element.updateComplete;
    expect(element.renderRoot.childElementCount).to.equal(0);
  });

  it('lists what is wrong in the order given, and counts', async () => {
    const element = await mount(CpkErrorSummary, { errors });
    expect(textOf(find(element, '.summary-title'))).to.equal('There are 2 problems');
    expect(textsOf(element, 'li')).to.deep.equal([
      'When was this written? – This needs an answer',
      'Weight – Enter a number, such as 70.5',
    ]);
    element.errors = errors.slice(1);
    await element.updateComplete;
    expect(textOf(find(element, '.summary-title'))).to.equal('There is a problem');
    expect(textsOf(element, 'li')).to.have.length(1);
  });

  it('takes the focus each time the errors are set, and at no other time', async () => {
    const element = await mount(CpkErrorSummary, { errors });
    expect(focused()).to.equal('div.summary');
    const other = place('button');
    other.focus();
    element.requestUpdate();
    await element.updateComplete;
    expect(focused()).to.equal('button');
    element.errors = [...errors];
    await element.updateComplete;
    expect(focused()).to.equal('div.summary');
    other.focus();
    element.errors = [];
    await element.updateComplete;
    expect(focused()).to.equal('button');
  });

  it('says which question was chosen, and leaves the page where it is', async () => {
    const outside = heard(document.body, 'cpk-go-to');
    const element = await mount(CpkErrorSummary, { errors });
    const address = location.href;
    findAll(element, 'a').forEach((link) => link.click());
    expect(outside.map(({ key }) => key)).to.deep.equal(['date', 'weight']);
    expect(outside[0]!.target === element).to.equal(true);
    expect(location.href).to.equal(address);
  });

  it('shows words with markup as text', async () => {
    const label = '<img src=x onerror=alert(1)>';
    const element = await mount(CpkErrorSummary, { errors: [{ key: '"><script>', label, sentence: label }] });
    expect(textsOf(element, 'a')).to.deep.equal([`${label} – ${label}`]);
    expect(findAll(element, 'img, script')).to.be.empty;
  });

  it('draws nothing for what is no list', async () => {
    const faults = watchFaults();
    const element = await mount(CpkErrorSummary, { errors });
    for (const wrong of [null, undefined, 'wrong', {}]) {
      element.errors = wrong as never;
      await element.updateComplete;
      expect(element.renderRoot.childElementCount).to.equal(0);
    }
    expect(faults).to.deep.equal([]);
  });
});
