// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { ROUND, drinksRound } from '../testing/drinks-round.js';
import { type Box, cleanUp, enter, find, findAll, mount, place, textOf } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkGroupEntry } from './group-entry.js';

const given = { context: testHost(), definition: drinksRound, people: ROUND };

describe('cpk-group-entry without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a table in which each box says whose it is', async () => {
    const element = await mount(CpkGroupEntry, given);
    await element.updateComplete;
    const tree = accessibilityTree(element);
    expect(tree).to.include('table "Drinks round"');
    expect(tree).to.include('textbox "How much, Mr Green" (ml)');
    expect(tree).to.include('radiogroup "Drink, Mrs Smith"');
    expect(tree, 'who is away cannot be filled').to.not.include('textbox "Note, Betty"');
    await expect(element).to.be.accessible();
  });

  it('names the buttons of a row with the person', async () => {
    const element = await mount(CpkGroupEntry, given);
    enter(find<Box>(element, '[data-person=james] [data-key^="note~"] input'), 'x');
    await element.updateComplete;
    expect(accessibilityTree(element)).to.include('button "Save, James"');
    await expect(element).to.be.accessible();
  });

  for (const width of [320, 360, 1000]) {
    it(`fits into ${width} px, with nothing too small to be touched`, async () => {
      const box = place('div');
      box.style.width = `${width}px`;
      const element = await mount(CpkGroupEntry, given, box);
      enter(find<Box>(element, '[data-person=james] [data-key^="note~"] input'), 'x');
      await element.updateComplete;
      expect(find(element, '.group-table').scrollWidth).to.be.at.most(width);
      for (const touched of findAll(element, '.row .control, .row .option, .row button').filter((one) =>
        one.checkVisibility(),
      ))
        if (!touched.matches('[type=radio]'))
          expect(touched.getBoundingClientRect().height, textOf(touched)).to.be.at.least(44);
      await expect(element).to.be.accessible();
    });
  }

  it('has no faults from right to left, blank, or when it cannot be used', async () => {
    const element = await mount(CpkGroupEntry, { ...given, dir: 'rtl' });
    await expect(element).to.be.accessible();
    await expect(await mount(CpkGroupEntry, { ...given, people: [] })).to.be.accessible();
    await expect(await mount(CpkGroupEntry, { ...given, definition: {} })).to.be.accessible();
  });
});
