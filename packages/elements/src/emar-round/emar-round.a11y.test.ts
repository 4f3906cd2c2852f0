// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { AdministrationRecord } from '@careplan-kit/emar';
import { between, press, tabTo } from '../testing/keyboard.js';
import { ROUND_NOW, ROUND_PEOPLE, morningRound, roundIsHere } from '../testing/medicine-rounds.js';
import { cleanUp, find, findAll, mount, place, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkEmarRound } from './emar-round.js';

const round = (changes: Partial<CpkEmarRound> = {}, parent?: HTMLElement) =>
  mount(
    CpkEmarRound,
    {
      ...{ facts: morningRound(), roundId: 'morning', people: ROUND_PEOPLE, now: ROUND_NOW },
      ...{ context: testHost({ clock: () => new Date(ROUND_NOW) }), ...changes },
    },
    parent,
  );

async function openChecked(element: CpkEmarRound, id: string): Promise<void> {
  find(element, `.group .line[data-person="${id}"]`).click();
  await element.updateComplete;
  find(element, '.who .yes').click();
  await element.updateComplete;
}

describe('cpk-emar-round without a mouse or a screen', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  it('gives a dose, and the next person’s not, by keyboard alone', async () => {
    const records: AdministrationRecord[] = [];
    const element = await round({}, between());
    element.addEventListener('cpk-medicine-record', (event) => {
      records.push(event.record);
      event.waitUntil(Promise.resolve());
    });
    document.querySelector<HTMLElement>('#before')!.focus();
    await tabTo(element, '.group .line[data-person="mr-green"]');
    await press('Enter');
    await until(() => element.shadowRoot!.activeElement?.matches('.yes'), 'asked who it is');
    await press('Enter');
    await until(() => element.shadowRoot!.activeElement?.matches('.person-title'), 'open');
    await press('Enter');
    expect(records).to.have.length(0);
    await tabTo(element, '.card .give');
    await press('Enter');
    await until(() => element.shadowRoot!.activeElement?.matches('.recorded'), 'recorded');
    await press('Enter');
    expect(records).to.have.length(1);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await tabTo(element, '.next-person');
    await press('Enter');
    await until(() => element.shadowRoot!.activeElement?.matches('.yes'), 'asked who it is');
    await press('Enter');
    await until(() => element.shadowRoot!.activeElement?.matches('.person-title'), 'open');
    await tabTo(element, '.card .not-given');
    await press('Space');
    await tabTo(element, '.card .outcome.asleep');
    await press('Enter');
    await until(() => records.length === 2, 'not given');
    expect(records.map(({ outcome }) => outcome)).to.deep.equal(['given', 'asleep']);
  });

  it('says with each button which medicine it is for, and what is expanded', async () => {
    const element = await round();
    await openChecked(element, 'mr-bodat');
    const root = element.shadowRoot!;
    for (const doing of findAll(element, '.card .doings > button')) {
      const ids = (doing.getAttribute('aria-describedby') ?? '').split(' ');
      expect(textOf(root.getElementById(ids[0]!)), textOf(doing)).to.contain('Oxycodone');
    }
    const toggle = find(element, '.part.due .not-given');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.click();
    await element.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    const ids = findAll(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size, 'each id once').to.equal(ids.length);
  });

  it('has no faults on the list, at the check, open, asking why, and with nobody', async () => {
    const element = await round();
    await expect(element).to.be.accessible();
    find(element, '.end .hand-over').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    find(element, '.group .line[data-person="mrs-smith"]').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    find(element, '.who .yes').click();
    await element.updateComplete;
    for (const toggle of findAll(element, '.card .not-given, .card .others')) {
      toggle.click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
    await expect(await round({ facts: null })).to.be.accessible();
    const witnessed = await round({ proveWitness: () => Promise.resolve(null) });
    await openChecked(witnessed, 'mr-bodat');
    find(witnessed, '.ask-witness').click();
    await until(() => findAll(witnessed, '.witness .error').length === 1, 'not proven');
    await expect(witnessed).to.be.accessible();
  });

  for (const width of [320, 360, 1000])
    it(`fits into ${width} px, with everything big enough for a thumb`, async () => {
      const box = place('div');
      box.style.width = `${width}px`;
      const element = await round({}, box);
      const fits = () => {
        expect(element.scrollWidth).to.be.at.most(width);
        for (const touched of findAll(element, 'button, .control').filter((one) => one.checkVisibility()))
          expect(touched.getBoundingClientRect().height, textOf(touched)).to.be.at.least(44);
      };
      fits();
      await openChecked(element, 'mrs-smith');
      for (const toggle of findAll(element, '.card .not-given')) toggle.click();
      await element.updateComplete;
      fits();
    });
});
