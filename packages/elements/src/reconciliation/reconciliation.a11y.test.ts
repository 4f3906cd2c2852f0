// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { between, press, tabStops, write } from '../testing/keyboard.js';
import { ASKABLE, EMILY_DECIDED, JAMES, jamesIsHome, oneThatIsTheSame } from '../testing/medicine-reconciliation.js';
import { janeSigns, keepingIsHere } from '../testing/medicine-register.js';
import { cleanUp, find, findAll, mount, place, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkReconciliation } from './reconciliation.js';

before(keepingIsHere);

function home(changes: Partial<CpkReconciliation> = {}, parent: HTMLElement = place('div'), pixels = 1000) {
  parent.style.inlineSize = `${pixels}px`;
  return mount(
    CpkReconciliation,
    { facts: jamesIsHome(), person: JAMES, askable: ASKABLE, proveWitness: janeSigns, context: testHost(), ...changes },
    parent,
  );
}

describe('cpk-reconciliation without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is decided and signed with the keyboard alone', async () => {
    const element = await home({ facts: oneThatIsTheSame(), askable: [] }, between());
    const told: unknown[] = [];
    element.addEventListener('cpk-medicine-fact', (event) => {
      told.push(...event.facts);
      event.waitUntil(Promise.resolve());
    });
    document.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab');
    await press('Space');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Tab');
    await write('Emily asks the GP');
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await until(() => findAll(element, '.witness.signed').length === 1, 'the second person signed');
    await until(
      () => element.shadowRoot!.activeElement?.classList.contains('do-sign'),
      'the focus is on what comes next',
    );
    await press('Enter');
    expect(told).to.have.length(2);
  });

  it('is one stop for the choices of each line, then the signatures', async () => {
    await home({ facts: oneThatIsTheSame() }, between());
    expect(await tabStops()).to.deep.equal(['input', 'button.button', 'button.button']);
  });

  it('names the medicine with its choices, and leads to the first line that is not decided', async () => {
    const element = await home();
    const [legend] = findAll(element, 'legend');
    expect(legend!.textContent!.replace(/\s+/g, ' ').trim()).to.equal('What happens with it? Ramipril 5mg capsules');
    find(element, '.do-sign').click();
    await until(() => element.shadowRoot!.activeElement?.localName === 'fieldset', 'the focus is on the line');
    expect(element.shadowRoot!.activeElement!.id).to.equal('decide-item_3A0');
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-describedby')).to.equal('error-item_3A0');
  });

  for (const [what, changes] of [
    ['of a list', {}],
    ['of what somebody else decided', { facts: jamesIsHome({ reconciliation: EMILY_DECIDED }) }],
    ['without a list', { facts: jamesIsHome({ discharge: undefined }) }],
    ['of nothing given', { facts: null }],
  ] as const)
    for (const pixels of [360, 1000])
      it(`has no faults ${what} at ${pixels} px`, async () => {
        const element = await home(changes, place('div'), pixels);
        await expect(element).to.be.accessible();
        element.dir = 'rtl';
        await expect(element).to.be.accessible();
      });

  it('has no faults with every error said, and with a question open', async () => {
    const element = await home({}, place('div'), 360);
    find(element, '.do-sign').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    find(element, 'input[value=query]').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  for (const pixels of [320, 360, 768, 1280])
    it(`fits into ${pixels} px, with buttons big enough for a thumb`, async () => {
      const element = await home({ facts: jamesIsHome({ reconciliation: EMILY_DECIDED }) }, place('div'), pixels);
      expect(element.scrollWidth).to.be.at.most(pixels);
      for (const target of findAll(element, 'button, select, .option'))
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
    });
});
