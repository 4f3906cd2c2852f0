// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, tabStops } from '../testing/keyboard.js';
import { cleanUp, findAll, mount } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkPersonBanner } from './person-banner.js';

const banner = (changes: Partial<CpkPersonBanner> = {}, parent?: HTMLElement) =>
  mount(CpkPersonBanner, { record: mrsSmith.careRecord(), context: testHost(), ...changes }, parent);

describe('cpk-person-banner without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a group of its own, with a term for each fact', async () => {
    const element = await banner();
    expect(accessibilityTree(element)).to.deep.equal([
      'group "Person"',
      'term "Born"',
      'definition "29 February 1936 (90 years)"',
      'term "NHS number"',
      'definition "999 000 0034 not checked"',
    ]);
  });

  it('has nothing to stop at, and takes no focus', async () => {
    await banner({}, between());
    expect(await tabStops()).to.deep.equal([]);
  });

  it('is no alert: a change of person is announced by the page that made it', async () => {
    expect(findAll(await banner(), '[role=alert], [role=status], [aria-live]')).to.be.empty;
  });

  it('has no faults without a person', async () => {
    const element = await banner({ record: null });
    await expect(element).to.be.accessible();
  });

  it('has no faults from right to left', async () => {
    const element = await banner();
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
  });
});
