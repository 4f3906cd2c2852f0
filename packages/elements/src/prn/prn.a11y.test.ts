// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { between, press, tabTo } from '../testing/keyboard.js';
import { ROUND_NOW, roundIsHere } from '../testing/medicine-rounds.js';
import { cleanUp, find, findAll, place, textOf, until } from '../testing/page.js';
import { prn, storing } from '../testing/prn-page.js';
import { testHost } from '../testing/story-host.js';

describe('cpk-prn without a mouse or a screen', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  it('makes sure who it is and gives two tablets by keyboard alone; a press too many gives nothing', async () => {
    const element = await prn({}, between());
    const told = storing(element);
    document.querySelector<HTMLElement>('#before')!.focus();
    await tabTo(element, '.card .to-who');
    await press('Enter');
    await until(() => element.shadowRoot!.activeElement?.matches('.who .yes'), 'at the top');
    await press('Enter');
    await until(() => element.shadowRoot!.activeElement?.matches('.checked'), 'checked');
    await press('Enter');
    expect(told.records).to.have.length(0);
    await tabTo(element, '.give');
    await press('Tab');
    await press('Space');
    await until(() => element.shadowRoot!.activeElement?.matches('[data-record]'), 'recorded');
    await press('Enter');
    expect(told.records.map(({ dose }) => dose)).to.deep.equal([{ value: 2, unit: 'tablet' }]);
    expect(textOf(find(element, '[role="status"]'))).to.equal('Paracetamol 500mg tablets: Given, 19:40');
  });

  it('says with each button of a card which medicine it is for, and what is expanded', async () => {
    const element = await prn();
    find(element, '.who .yes').click();
    await element.updateComplete;
    for (const doing of findAll(element, '.card .doings > button')) {
      const ids = (doing.getAttribute('aria-describedby') ?? '').split(' ');
      expect(textOf(element.shadowRoot!.getElementById(ids[0]!)), textOf(doing)).to.contain('Paracetamol');
    }
    const toggle = find(element, '.others');
    toggle.click();
    await element.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    const ids = findAll(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size, 'each id once').to.equal(ids.length);
  });

  it('has no faults before and after the check, asking, recorded, in Welsh, and with nobody', async () => {
    const element = await prn({ now: ROUND_NOW });
    storing(element);
    await expect(element).to.be.accessible();
    find(element, '.who .yes').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    for (const toggle of ['.not-given', '.others', '.family', '.put-time']) {
      find(element, toggle).click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
    await expect(await prn({ facts: null })).to.be.accessible();
    const welsh = await prn({ context: testHost({ locale: 'cy', unreviewedTranslations: true }) });
    await expect(welsh).to.be.accessible();
    expect(textOf(find(welsh, '.title'))).to.equal('Meddyginiaethau pan fo angen');
  });

  for (const width of [320, 360, 1000])
    it(`fits into ${width} px, with everything big enough for a thumb`, async () => {
      const box = place('div');
      box.style.width = `${width}px`;
      const element = await prn({}, box);
      storing(element);
      const fits = () => {
        expect(element.scrollWidth).to.be.at.most(width);
        for (const touched of findAll(element, 'button, .control').filter((one) => one.checkVisibility()))
          expect(touched.getBoundingClientRect().height, textOf(touched)).to.be.at.least(44);
      };
      fits();
      for (const opened of ['.who .yes', '.others', '.family']) {
        find(element, opened).click();
        await element.updateComplete;
        fits();
      }
    });
});
