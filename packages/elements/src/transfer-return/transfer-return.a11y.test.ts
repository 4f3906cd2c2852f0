// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { careWorkers, jamesRecord } from '@careplan-kit/model/fixtures';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, findAll, mount, place, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { JAMES_BACK, readBy } from '../testing/transfer-packs.js';
import { CpkTransferReturn } from './transfer-return.js';

const back = (changes: Partial<CpkTransferReturn> = {}, parent?: HTMLElement) =>
  mount(
    CpkTransferReturn,
    { record: jamesRecord(), back: JAMES_BACK, context: testHost({ worker: careWorkers.emily }), ...changes },
    parent,
  );

describe('cpk-transfer-return without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is read through with one key for each change, and nothing else to stop at', async () => {
    const element = await back({}, between());
    element.addEventListener('cpk-acknowledge', (event) => event.waitUntil(Promise.resolve()));
    expect(await tabStops()).to.deep.equal(['button.button', 'button.button', 'button.button']);
    findAll(element, '.read')[0]!.focus();
    for (let left = 2; left >= 0; left--) {
      await press('Enter');
      await until(() => findAll(element, '.read').length === left, `${left} left`);
    }
    expect(find(element, '.remaining').textContent).to.contain('You have read all of it');
  });

  it('has no faults, whatever was read, and from right to left', async () => {
    const element = await back({ acknowledgements: [readBy(careWorkers.emily, 'change-food')] });
    await expect(element).to.be.accessible();
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
    await expect(await back({ back: { ...JAMES_BACK, changes: [], mustKnow: [], open: [] } })).to.be.accessible();
    await expect(await back({ back: null })).to.be.accessible();
  });

  for (const width of [320, 360, 1000])
    it(`fits into ${width} px, with buttons big enough for a thumb`, async () => {
      const box = place('div');
      box.style.width = `${width}px`;
      const element = await back({}, box);
      expect(element.scrollWidth).to.be.at.most(width);
      for (const button of findAll(element, 'button')) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });
});
