// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { bettyRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, findAll, focused, mount, place } from '../testing/page.js';
import { mrGreenInFull, overduePlan, planFromForm } from '../testing/plan-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkCarePlan } from './care-plan.js';

const plan = (changes: Partial<CpkCarePlan> = {}, parent?: HTMLElement) =>
  mount(CpkCarePlan, { record: mrGreenInFull(), context: testHost(), ...changes }, parent);

function narrow(): HTMLElement {
  const parent = place('div');
  parent.style.inlineSize = '300px';
  return parent;
}

describe('cpk-care-plan without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('has a heading over each part and each need', async () => {
    const headings = accessibilityTree(await plan()).filter((line) => line.startsWith('heading'));
    expect(headings).to.deep.equal([
      'heading 2 "Care plan of Mr Green"',
      'heading 3 "Overdue for review"',
      'heading 3 "Risks"',
      'heading 3 "What Mr Green is good at and can do"',
      'heading 3 "Needs"',
      'heading 4 "Help with washing his back and feet, and with his socks"',
      'heading 4 "A light on, the door open a crack, and his frame at the bed at night"',
      'heading 3 "Goals and actions that belong to no need"',
    ]);
  });

  it('names each need’s region by its heading', async () => {
    const regions = accessibilityTree(await plan()).filter((line) => line.startsWith('region'));
    expect(regions[0]).to.equal('region "Help with washing his back and feet, and with his socks"');
  });

  it('has one button in each heading on a phone, which a key opens and closes', async () => {
    const element = await plan({}, narrow());
    const tree = accessibilityTree(element);
    expect(tree).to.include('button "Help with washing his back and feet, and with his socks" [expanded]');
    expect(tree).to.include('button "A light on, the door open a crack, and his frame at the bed at night"');
    findAll(element, '.need-button')[1]!.focus();
    await press('Enter');
    await element.updateComplete;
    expect(findAll(element, '.need-button')[1]!.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal('button.narrow');
  });

  it('stops where there is something to press, and nowhere else', async () => {
    const parent = between();
    await plan({}, parent);
    expect(await tabStops()).to.deep.equal(['button.link-button', 'button.link-button']);
  });

  it('keeps what is pressed big enough for a thumb', async () => {
    for (const parent of [narrow(), undefined]) {
      const element = await plan({}, parent);
      for (const button of findAll(element, 'button').filter((one) => one.checkVisibility()))
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const parent = narrow();
    await plan({}, parent);
    expect(parent.scrollWidth).to.be.at.most(300);
  });

  for (const [what, changes] of [
    ['with everything', {}],
    ['overdue', { record: overduePlan() }],
    ['as the form writes it', { record: planFromForm() }],
    ['with changes', { record: mrsSmithRecord(), changedSince: '2026-11-13T12:10:00Z' }],
    ['without a plan', { record: bettyRecord() }],
    ['from right to left', { dir: 'rtl' }],
  ] as const)
    it(`has no faults ${what}`, async () => {
      await expect(await plan(changes)).to.be.accessible();
      await expect(await plan(changes, narrow())).to.be.accessible();
    });

  it('does not move the focus when it comes or changes', async () => {
    const element = await plan();
    element.record = mrsSmithRecord();
    await element.updateComplete;
    expect(focused()).to.equal('body');
    expect(find(element, '.title').textContent).to.contain('Mrs Smith');
  });
});
