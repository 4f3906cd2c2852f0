// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { between, press as key, tabTo } from '../testing/keyboard.js';
import {
  WAITING,
  choose,
  openOrder,
  orderingIsHere,
  orders,
  ordersIn,
  press,
  startWith,
  storing,
  withOrders,
} from '../testing/medicine-orders.js';
import { cleanUp, find, findAll, place, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';

async function typeKeys(text: string): Promise<void> {
  for (const sign of text) await key(sign);
}

describe('cpk-medicine-order without a mouse or a screen', () => {
  before(orderingIsHere);
  afterEach(cleanUp);

  it('writes an order out by keyboard alone, and says that it was kept', async () => {
    const element = await orders({}, between());
    const told = storing(element);
    document.querySelector<HTMLElement>('#before')!.focus();
    await tabTo(element, '.new-order');
    await key('Enter');
    await until(() => element.shadowRoot!.activeElement?.matches('.write-title'), 'writing');
    await tabTo(element, '#medicine');
    await typeKeys('furo');
    await until(() => findAll(element, '.pick').length === 1, 'found');
    await tabTo(element, '.pick');
    await key('Enter');
    await until(() => element.shadowRoot!.activeElement?.matches('.medicine-chosen'), 'chosen');
    await tabTo(element, '#entry-amount');
    await typeKeys('1');
    await tabTo(element, '#entry-times');
    await typeKeys('08:00');
    await tabTo(element, '.save');
    await key('Space');
    await until(() => element.shadowRoot!.activeElement?.matches('.order-name'), 'kept');
    expect(ordersIn(told)[0]).to.deep.include({ status: 'draft', medicationId: 'furosemide' });
    expect(textOf(find(element, '[role="status"]:last-of-type'))).to.equal('Kept. It waits for its second check.');
  });

  it('checks by keyboard alone, and says with each button which medicine it is for', async () => {
    const element = await orders({ facts: withOrders(WAITING) }, between());
    const told = storing(element);
    await openOrder(element, 'smith-furosemide');
    for (const doing of findAll(element, '.order > .doings > button'))
      expect(doing.getAttribute('aria-describedby')).to.equal('order-name');
    await tabTo(element, '.doings .check');
    await key('Enter');
    expect(find(element, '.doings .check').getAttribute('aria-expanded')).to.equal('true');
    await tabTo(element, '.prove');
    await key('Enter');
    await until(() => ordersIn(told).length === 1, 'checked');
    expect(ordersIn(told)[0]!.status).to.equal('active');
  });

  it('ties each box to its label, its help and its fault, and goes to the first that cannot be read', async () => {
    const element = await orders();
    await startWith(element, 'furo');
    const amount = find<HTMLInputElement>(element, '#entry-amount');
    amount.value = 'one';
    amount.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    await press(element, '.save');
    await until(() => element.shadowRoot!.activeElement === find(element, '#entry-amount'), 'at the box');
    expect(amount.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(find(element, `#${amount.getAttribute('aria-describedby')}`))).to.contain('Write a number');
    expect(amount.value).to.equal('one');
    const ids = findAll(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size, 'each id once').to.equal(ids.length);
    for (const box of findAll(element, '.field input:not([type="radio"]):not([type="checkbox"]), select, textarea'))
      expect(findAll(element, `label[for="${box.id}"]`), box.id).to.have.length(1);
  });

  it('has no faults on the list, writing each way, reading, checking, stopping, in Welsh, and with nobody', async () => {
    const element = await orders({ facts: withOrders(WAITING) });
    await expect(element).to.be.accessible();
    await openOrder(element, 'smith-furosemide');
    for (const panel of ['check', 'withdraw']) {
      await press(element, `.doings .${panel}`);
      await expect(element).to.be.accessible();
    }
    await press(element, '.back');
    await openOrder(element, 'smith-amlodipine');
    for (const panel of ['suspend', 'stop']) {
      await press(element, `.doings .${panel}`);
      await expect(element).to.be.accessible();
    }
    await press(element, '.doings .change');
    await expect(element).to.be.accessible();
    for (const dose of ['range', 'steps', 'byDate']) await choose(element, 'dose', dose);
    for (const when of ['hours', 'events', 'needed']) {
      await choose(element, 'when', when);
      await expect(element).to.be.accessible();
    }
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
    await expect(await orders({ facts: null })).to.be.accessible();
    const welsh = await orders({ context: testHost({ locale: 'cy', unreviewedTranslations: true }) });
    await startWith(welsh, 'amox');
    await expect(welsh).to.be.accessible();
    expect(textOf(find(welsh, '.title'))).to.equal('Archebion meddyginiaeth');
    expect(find(welsh, '.directions-words').lang).to.equal('en');
  });

  for (const width of [320, 360, 1000])
    it(`fits into ${width} px, with everything big enough for a thumb`, async () => {
      const box = place('div');
      box.style.width = `${width}px`;
      const element = await orders({ facts: withOrders(WAITING) }, box);
      const fits = () => {
        expect(element.scrollWidth).to.be.at.most(width);
        const touched = findAll(element, 'button:not(.link-button), .control, label.option');
        for (const one of touched.filter((shown) => shown.checkVisibility()))
          expect(one.getBoundingClientRect().height, `${one.id} ${textOf(one)}`).to.be.at.least(44);
      };
      fits();
      await openOrder(element, 'smith-furosemide');
      await press(element, '.doings .check');
      fits();
      await press(element, '.back');
      await startWith(element, 'amox');
      for (const dose of ['range', 'byDate', 'steps']) {
        await choose(element, 'dose', dose);
        fits();
      }
      for (const when of ['events', 'needed']) {
        await choose(element, 'when', when);
        fits();
      }
    });
});
