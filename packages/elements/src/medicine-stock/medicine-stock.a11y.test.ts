// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { between, press, tabStops, write } from '../testing/keyboard.js';
import { keepingIsHere } from '../testing/medicine-register.js';
import { STOCK_PEOPLE, stockOfTwo } from '../testing/medicine-stock.js';
import { cleanUp, descriptionOf, find, findAll, mount, place, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkMedicineStock } from './medicine-stock.js';

before(keepingIsHere);

function stock(changes: Partial<CpkMedicineStock> = {}, parent: HTMLElement = place('div'), pixels = 1000) {
  parent.style.inlineSize = `${pixels}px`;
  return mount(
    CpkMedicineStock,
    { facts: stockOfTwo(), people: STOCK_PEOPLE, context: testHost(), ...changes },
    parent,
  );
}

describe('cpk-medicine-stock without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is counted with the keyboard alone', async () => {
    const element = await stock({}, between());
    const written: unknown[] = [];
    element.addEventListener('cpk-medicine-fact', (event) => {
      written.push(...event.facts);
      event.waitUntil(Promise.resolve());
    });
    find(element, '.count').focus();
    await press('Enter');
    await until(() => element.shadowRoot!.activeElement?.id === 'form-title', 'the focus is in the box');
    await press('Tab');
    await write('9');
    await press('Tab');
    await press('Enter');
    expect(written).to.have.length(1);
  });

  it('has no stop that does nothing', async () => {
    await stock({ personId: 'mr-green' }, between());
    expect(await tabStops()).to.deep.equal(['select#whose.control', ...Array<string>(4).fill('button.button')]);
  });

  it('says with each button which medicine it is for', async () => {
    const element = await stock();
    expect(findAll(element, '.count').map((button) => descriptionOf(button)[0])).to.deep.equal([
      ...['Co-careldopa 25mg/100mg tablets', 'Amlodipine 5mg tablets', 'Lactulose', 'Metformin 500mg tablets'],
      'Paracetamol 500mg tablets',
    ]);
  });

  for (const [what, facts] of [
    ['of two people', stockOfTwo()],
    ['of nothing on record', stockOfTwo({ orders: [], stock: [] })],
    ['of nothing given', null],
  ] as const)
    for (const pixels of [360, 1000])
      it(`has no faults ${what} at ${pixels} px`, async () => {
        await expect(await stock({ facts }, place('div'), pixels)).to.be.accessible();
      });

  for (const doing of ['count', 'receipt', 'removal'])
    it(`has no faults in the box of ${doing}, wrong or not, and from right to left`, async () => {
      const element = await stock({}, place('div'), 360);
      find(element, `.${doing}`).click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      find(element, '.save').click();
      await element.updateComplete;
      element.dir = 'rtl';
      await expect(element).to.be.accessible();
    });

  for (const pixels of [320, 360, 768, 1280])
    it(`fits into ${pixels} px, with buttons big enough for a thumb`, async () => {
      const element = await stock({}, place('div'), pixels);
      expect(element.scrollWidth).to.be.at.most(pixels);
      for (const button of findAll(element, 'button, select'))
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });
});
