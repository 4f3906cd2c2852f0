// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, findAll, mount } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkTimeOut } from './time-out.js';

const endsAt = new Date('2026-11-22T14:04:00Z');
const warning = (changes: Partial<CpkTimeOut> = {}, parent?: HTMLElement) =>
  mount(CpkTimeOut, { context: testHost(), endsAt, ...changes }, parent);

describe('cpk-time-out without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is an alert and a button, and what counts each second is not heard', async () => {
    const element = await warning();
    expect(accessibilityTree(element)).to.deep.equal([
      'button "Stay signed in"',
      'alert "You will be locked in 2 minutes Nobody has done anything for a while. What was saved is kept."',
      'status',
    ]);
    expect(find(element, '.left').getAttribute('aria-hidden')).to.equal('true');
  });

  it('has its alert on the page before there is anything in it, so that it is heard', async () => {
    const element = await warning({ endsAt: null });
    expect(accessibilityTree(element)).to.deep.equal(['alert', 'status']);
  });

  it('is reached and pressed with the keyboard', async () => {
    const element = await warning({}, between());
    expect(await tabStops()).to.deep.equal(['button.button']);
    find(element, '.button').focus();
    await press('Enter');
    await element.updateComplete;
    expect(findAll(element, '.warning')).to.be.empty;
  });

  for (const [what, changes] of Object.entries({
    'with a warning': {},
    'without one': { endsAt: null },
    'in Welsh': { context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
  })) {
    it(`has no faults ${what}`, async () => {
      await expect(await warning(changes)).to.be.accessible();
    });
  }
});
