// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { mrGreensDays } from '../testing/day-records.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, findAll, focused, mount, place, textOf } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkTimeline } from './timeline.js';

const timeline = (changes: Partial<CpkTimeline> = {}, parent?: HTMLElement) =>
  mount(CpkTimeline, { record: mrGreensDays(), context: testHost(), ...changes }, parent);

describe('cpk-timeline without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('has a heading for the day and for each part of it', async () => {
    const tree = accessibilityTree(await timeline());
    expect(tree.filter((line) => line.startsWith('heading'))).to.deep.equal([
      'heading 2 "The day of Mr Green"',
      'heading 3 "Some time on this day"',
      'heading 3 "Morning"',
    ]);
    expect(tree).to.include('region "Morning"');
  });

  it('names what is operated, in groups', async () => {
    const tree = accessibilityTree(await timeline());
    expect(tree).to.include('button "The day before"');
    expect(tree).to.include('combobox "Compare with"');
    expect(tree).to.include('group "Show"');
    expect(tree).to.include('checkbox "Care given (4)" [checked]');
  });

  it('stops at what can be operated, in the order in which it stands', async () => {
    await timeline({}, between());
    expect(await tabStops()).to.deep.equal(['button.button', 'select', 'input', 'input', 'input']);
  });

  it('says how many entries there are when a key changes the day, and keeps the focus', async () => {
    const element = await timeline();
    const status = find(element, '[role=status]');
    expect(textOf(status)).to.equal('');
    find(element, '.to-before').focus();
    await press('Enter');
    await element.updateComplete;
    expect(textOf(status)).to.equal('21 November 2026: 6 entries shown');
    expect(focused()).to.equal('button.button');
  });

  it('hides and shows a kind with a key', async () => {
    const element = await timeline();
    find(element, '[data-kind=incident]').focus();
    await press('Space');
    await element.updateComplete;
    expect(findAll(element, '.entry.incident')).to.be.empty;
    expect(focused()).to.equal('input');
  });

  it('keeps what is pressed big enough for a thumb', async () => {
    const element = await timeline({ day: '2026-11-21' });
    for (const target of findAll(element, 'button, select, .kind'))
      expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const parent = place('div');
    parent.style.inlineSize = '280px';
    await timeline({ beside: 'week' }, parent);
    expect(parent.scrollWidth).to.be.at.most(280);
  });

  for (const [what, changes] of [
    ['of a day', {}],
    ['of two days', { beside: 'week' }],
    ['of nothing', { record: mrsSmithRecord() }],
    ['from right to left', { dir: 'rtl' }],
  ] as const)
    it(`has no faults ${what}`, async () => {
      await expect(await timeline(changes)).to.be.accessible();
    });
});
