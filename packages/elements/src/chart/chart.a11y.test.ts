// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { drinks, mixedWeights, weights } from '../testing/chart-records.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, findAll, mount, textOf } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { chartPart } from './chart-part.js';
import { CpkChart } from './chart.js';

async function chart(changes: Partial<CpkChart> = {}, parent?: HTMLElement) {
  await chartPart.load();
  return mount(CpkChart, { record: weights(), measure: 'weight', context: testHost(), ...changes }, parent);
}

const active = (element: CpkChart) => element.shadowRoot!.activeElement!;

describe('cpk-chart without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a group of named points, then a button for the table', async () => {
    const tree = accessibilityTree(await chart());
    expect(tree[0]).to.equal('heading 2 "Weight, in kg"');
    expect(tree).to.include('group "Weight, in kg. Arrow keys go from one reading to the next."');
    expect(tree.filter((line) => line.startsWith('img'))).to.have.length(10);
    expect(tree).to.include(
      'img "12 October 2026, 09:30: 56.1 kg, by Sue (Care worker), In her coat; she would not take it off."',
    );
    expect(tree.at(-1)).to.match(/^list|^button "All readings as a table"|^listitem/);
  });

  it('stops once for all the points, and the arrow keys go through them', async () => {
    const element = await chart({}, between());
    expect(await tabStops()).to.deep.equal(['g.mark', 'button.link-button']);
    find(element, '.mark.current').focus();
    const label = () => active(element).getAttribute('aria-label');
    expect(label()).to.contain('16 November 2026');
    for (const [key, day] of [
      ['ArrowLeft', '9 November'],
      ['ArrowDown', '2 November'],
      ['ArrowRight', '9 November'],
      ['Home', '31 August'],
      ['ArrowLeft', '31 August'],
      ['End', '16 November'],
      ['ArrowRight', '16 November'],
    ] as const) {
      await press(key);
      await element.updateComplete;
      await Promise.resolve();
      expect(label(), key).to.contain(day);
      expect(textOf(find(element, '.readout'))).to.contain(day);
    }
  });

  it('keeps the keys of two charts in one element apart', async () => {
    const element = await chart({ record: mixedWeights() });
    const [first, second] = findAll(element, '.plot');
    first!.querySelector<HTMLElement>('.mark.current')!.focus();
    await press('Home');
    await element.updateComplete;
    await Promise.resolve();
    expect(active(element).getAttribute('aria-label')).to.contain('61.5 kg');
    expect(second!.querySelector('.mark.current')!.getAttribute('aria-label')).to.contain('9.7 st');
  });

  it('opens the table with a key', async () => {
    const element = await chart();
    find(element, '.fold-button').focus();
    await press('Enter');
    await element.updateComplete;
    expect(find(element, 'table').checkVisibility()).to.equal(true);
    expect(find(element, 'caption').textContent).to.contain('Weight: every reading, newest first');
  });

  it('keeps what is pressed big enough', async () => {
    const element = await chart();
    expect(find(element, '.fold-button').getBoundingClientRect().height).to.be.at.least(44);
    for (const reach of findAll(element, '.reach')) expect(reach.getBoundingClientRect().width).to.be.at.least(24);
  });

  for (const [what, changes] of [
    ['of weights', {}],
    ['of two units', { record: mixedWeights() }],
    ['of days', { record: drinks(), measure: 'fluid' }],
    ['as a table', { view: 'table' }],
    ['from right to left', { dir: 'rtl' }],
  ] as const)
    it(`has no faults ${what}`, async () => {
      const element = await chart(changes);
      for (const button of findAll(element, '.fold-button')) button.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
});
