// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../../../elements/src/testing/accessibility-tree.js';
import { cleanUp, find, findAll, mount, place, textOf, until } from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { FALLS, WITHDRAWN, association, installed, ownCopy, publish, sourceOf } from '../testing/shared-forms.js';
import { CpkCatalogue } from './catalogue.js';

const caspa = await association();
const other = await association();
const calledBack = await publish(caspa, ['1.0.0', '1.1.0'], { notices: [WITHDRAWN] });
const first = await installed(calledBack, '1.0.0');

async function opened(changes: Partial<CpkCatalogue> = {}, width = '360px') {
  const parent = place('div');
  parent.style.width = width;
  const given = {
    source: sourceOf(calledBack),
    trust: caspa.trust,
    installed: [first],
    copies: [ownCopy('1.0.0')],
    context: testHost(),
  };
  const element = await mount(CpkCatalogue, { ...given, ...changes }, parent);
  await until(() => findAll(element, '.offer, [part=refused]').length > 0, 'it is opened');
  return element;
}

async function look(element: CpkCatalogue) {
  find(element, `[data-url="${FALLS}"] .look-button`).click();
  await until(() => findAll(element, '[part=copies]').length > 0, 'it is compared');
  await element.updateComplete;
}

describe('cpk-catalogue without a mouse or a screen', () => {
  afterEach(cleanUp);

  for (const width of ['320px', '360px', '1000px']) {
    it(`meets the axe rules and fits at ${width}, closed and with a form open`, async () => {
      const element = await opened({}, width);
      await expect(element).to.be.accessible();
      await look(element);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  it('meets the axe rules when it refuses', async () => {
    const element = await opened({ trust: other.trust });
    await expect(element).to.be.accessible();
    expect(accessibilityTree(element).some((line) => line.startsWith('alert'))).to.equal(true);
  });

  it('is native controls in the order of the page, each with a name of its own', async () => {
    const element = await opened();
    await look(element);
    const stops = findAll(element, 'button, select, input, summary').map((one) => one.localName);
    expect(stops).to.deep.equal([
      'input',
      'button',
      'select',
      'summary',
      'summary',
      'button',
      'button',
      'button',
      'input',
      'button',
    ]);
    const names = findAll(element, '.look-button').map((one) => one.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Close: Falls', 'Look at it: Skin check']);
    expect(find(element, '.look-button').getAttribute('aria-expanded')).to.equal('true');
  });

  it('keeps to a target of 44 pixels', async () => {
    const element = await opened();
    await look(element);
    for (const one of findAll(element, 'button, select, input')) {
      expect(one.getBoundingClientRect().height, one.id || one.className).to.be.at.least(43.5);
    }
  });

  it('says everything in Welsh, with what is English marked as that', async () => {
    const element = await opened({ context: testHost({ locale: 'cy', unreviewedTranslations: true }) });
    await look(element);
    expect(element.lang).to.equal('cy');
    const words = textOf(element.shadowRoot as never);
    expect(words).to.include('Darllenwch hyn yn gyntaf');
    expect(words).to.include('Llofnodwyd gan CASPA ar 3 Tachwedd 2026, ac ni newidiwyd ers hynny.');
    expect(find(element, '.difference span').lang).to.equal('en');
  });
});
