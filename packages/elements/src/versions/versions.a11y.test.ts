// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrGreenRecord } from '@careplan-kit/model/fixtures';
import { Need, Risk } from '@careplan-kit/model/mods';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, findAll, mount, place } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkVersions } from './versions.js';

const versions = (changes: Partial<CpkVersions> = {}, parent?: HTMLElement) =>
  mount(
    CpkVersions,
    {
      record: mrGreenRecord(),
      recordUid: 'resident-green-need-night',
      recordClass: Need as never,
      context: testHost(),
      ...changes,
    },
    parent,
  );

describe('cpk-versions without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a table under two named lists', async () => {
    const tree = accessibilityTree(await versions());
    expect(tree[0]).to.equal('heading 2 "Need: two versions side by side"');
    expect(tree).to.include('combobox "Earlier version"');
    expect(tree).to.include('combobox "Later version"');
    expect(tree.some((line) => line.startsWith('columnheader "Later version"'))).to.equal(true);
    expect(tree.some((line) => line.startsWith('rowheader "Free text Changed"'))).to.equal(true);
  });

  it('says in words what came and what went', async () => {
    const element = await versions();
    expect(find(element, 'del').textContent).to.match(/taken out:/);
    expect(find(element, 'ins').textContent).to.match(/added:/);
  });

  it('stops at what can be operated, and a key shows the rest', async () => {
    const element = await versions({ recordUid: 'resident-green-risk-falls', recordClass: Risk as never }, between());
    expect(await tabStops()).to.deep.equal(['select', 'select', 'input']);
    find(element, 'input').focus();
    const before = findAll(element, 'tbody tr').length;
    await press('Space');
    await element.updateComplete;
    expect(findAll(element, 'tbody tr').length).to.be.greaterThan(before);
  });

  it('has no faults, wide and narrow, and does not scroll sideways', async () => {
    await expect(await versions()).to.be.accessible();
    const parent = place('div');
    parent.style.inlineSize = '280px';
    await expect(await versions({}, parent)).to.be.accessible();
    expect(parent.scrollWidth).to.be.at.most(280);
  });
});
