// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { MRS_SMITH, jamesWithoutMedicines, mrsSmithsMedicines } from '../testing/medicine-facts.js';
import { cleanUp, find, findAll, mount, place, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkEmarChart } from './emar-chart.js';

function chart(changes: Partial<CpkEmarChart> = {}, parent: HTMLElement = place('div'), pixels = 1280) {
  parent.style.inlineSize = `${pixels}px`;
  return mount(
    CpkEmarChart,
    { facts: mrsSmithsMedicines(), person: MRS_SMITH, context: testHost(), ...changes },
    parent,
  );
}

const focusedLabel = (element: CpkEmarChart) => element.shadowRoot!.activeElement?.getAttribute('aria-label');

describe('cpk-emar-chart without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('names the grid, its days and its boxes', async () => {
    const tree = accessibilityTree(await chart());
    expect(tree.filter((line) => line.startsWith('heading'))).to.deep.equal([
      'heading 2 "Medicines chart: Mrs Smith"',
      'heading 3 "When required, and doses outside the boxes"',
      'heading 3 "Key"',
    ]);
    const grid = find(await chart(), 'table.grid');
    expect(grid.getAttribute('role')).to.equal('grid');
    expect(grid.querySelector('th.day')!.getAttribute('aria-label')).to.equal('2 November 2026');
    expect(grid.querySelectorAll('th[scope=row]')).to.have.length(9);
    expect(grid.querySelectorAll('th[scope=rowgroup]')).to.have.length(5);
    expect(grid.querySelectorAll('td:not([aria-label])')).to.have.length(0);
  });

  it('is one stop for the whole grid', async () => {
    await chart({}, between());
    expect(await tabStops()).to.deep.equal([
      ...['button.button', 'button.button', 'button.button'],
      ...['td.recorded', 'div.scrolls'],
    ]);
  });

  it('goes from box to box with the arrows, and to the ends', async () => {
    const element = await chart();
    find(element, 'td[tabindex="0"]').focus();
    expect(focusedLabel(element)).to.equal('EM: Given 08:00, Emily');
    await press('ArrowRight');
    expect(focusedLabel(element)).to.equal('SO: Given 08:07, Sophie');
    await press('ArrowDown');
    expect(focusedLabel(element)).to.equal('SO: Given 12:07, Sophie');
    await press('Home');
    expect(focusedLabel(element)).to.equal('EM: Given 12:00, Emily');
    await press('End');
    expect(focusedLabel(element)).to.equal('Not yet due');
    await press('PageDown');
    expect(focusedLabel(element)).to.equal('?: Not yet due, No dose set');
    expect(findAll(element, 'td[tabindex="0"]')).to.have.length(1);
  });

  it('opens a box with a key, and gives the focus back', async () => {
    const element = await chart();
    find(element, 'td[tabindex="0"]').focus();
    await press('Enter');
    await element.updateComplete;
    const dialog = find<HTMLDialogElement>(element, 'dialog');
    expect(dialog.open).to.equal(true);
    expect(textOf(dialog)).to.contain('2 November 2026, 08:00').and.to.contain('Given, 1 tablet');
    await expect(element).to.be.accessible();
    await press('Escape');
    await until(() => !dialog.open, 'the panel is closed');
    await element.updateComplete;
    expect(focusedLabel(element)).to.equal('EM: Given 08:00, Emily');
  });

  it('keeps boxes and buttons big enough for a thumb on a phone', async () => {
    const element = await chart({}, place('div'), 360);
    await until(() => findAll(element, 'th.day').length === 1, 'one day is shown');
    for (const target of findAll(element, 'button:not(dialog button), table.grid td')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  for (const pixels of [320, 768, 1280])
    it(`fits ${pixels} pixels without scrolling sideways`, async () => {
      const parent = place('div');
      const element = await chart({}, parent, pixels);
      const days = pixels < 560 ? 1 : pixels < 980 ? 7 : 28;
      await until(() => findAll(element, 'th.day').length === days, `${days} days are shown`);
      expect(parent.scrollWidth).to.be.at.most(pixels);
    });

  for (const [what, changes, pixels] of [
    ['of a cycle', {}, 1280],
    ['of one day', {}, 320],
    ['of nothing', { facts: jamesWithoutMedicines() }, 768],
    ['from right to left', { dir: 'rtl' }, 1280],
  ] as const)
    it(`has no faults ${what}`, async () => {
      await expect(await chart(changes as Partial<CpkEmarChart>, place('div'), pixels)).to.be.accessible();
    });
});
