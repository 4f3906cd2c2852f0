// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { between, press, tabStops, write } from '../testing/keyboard.js';
import {
  ONE_FEWER,
  REGISTER_PEOPLE,
  doseWithoutLine,
  janeSigns,
  keepingIsHere,
  registerOfOne,
  registerOfTwo,
  withLines,
} from '../testing/medicine-register.js';
import { cleanUp, find, findAll, mount, place, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkCdRegister } from './cd-register.js';

before(keepingIsHere);

function register(changes: Partial<CpkCdRegister> = {}, parent: HTMLElement = place('div'), pixels = 1000) {
  parent.style.inlineSize = `${pixels}px`;
  return mount(
    CpkCdRegister,
    { facts: registerOfOne(), people: REGISTER_PEOPLE, proveWitness: janeSigns, context: testHost(), ...changes },
    parent,
  );
}

describe('cpk-cd-register without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is counted with the keyboard alone', async () => {
    const element = await register({}, between());
    const written: unknown[] = [];
    element.addEventListener('cpk-medicine-fact', (event) => {
      written.push(...event.facts);
      event.waitUntil(Promise.resolve());
    });
    find(element, '.count').focus();
    await press('Enter');
    await until(() => element.shadowRoot!.activeElement?.id === 'form-title', 'the focus is in the box');
    await press('Tab');
    await write('26');
    await press('Tab');
    await press('Enter');
    await until(() => findAll(element, '.witness.signed').length === 1, 'the witness signed');
    await until(() => element.shadowRoot!.activeElement?.classList.contains('save'), 'the focus is on what comes next');
    await press('Enter');
    expect(written).to.have.length(1);
  });

  it('is one stop for each page of the list', async () => {
    await register({ facts: registerOfTwo() }, between());
    expect(await tabStops()).to.deep.equal(['button.line', 'button.line']);
  });

  it('names each line that a button is for', async () => {
    const labels = findAll(await register(), '.correct').map((button) => button.getAttribute('aria-label'));
    expect(labels[0]).to.equal('Correct line 8');
    expect(new Set(labels).size).to.equal(labels.length);
  });

  for (const [what, facts] of [
    ['of the list', registerOfTwo()],
    ['of a page', registerOfOne()],
    ['of a count that did not fit', withLines(ONE_FEWER)],
    ['of a dose without a line', doseWithoutLine()],
    ['of nothing', null],
  ] as const)
    for (const pixels of [360, 1000])
      it(`has no faults ${what} at ${pixels} px`, async () => {
        await expect(await register({ facts }, place('div'), pixels)).to.be.accessible();
      });

  for (const doing of ['.count', '.receipt', '.disposal', '[data-entry=e7] .correct'])
    it(`has no faults in the box of ${doing}`, async () => {
      const element = await register({}, place('div'), 360);
      find(element, doing).click();
      await element.updateComplete;
      find(element, '.save').click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      element.dir = 'rtl';
      await expect(element).to.be.accessible();
    });

  for (const pixels of [320, 360, 768, 1280])
    it(`fits into ${pixels} px, with buttons big enough for a thumb`, async () => {
      const element = await register({ facts: withLines(ONE_FEWER) }, place('div'), pixels);
      expect(element.scrollWidth).to.be.at.most(pixels);
      for (const button of findAll(element, 'button')) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });
});
