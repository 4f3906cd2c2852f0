// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { before, emilys, janes, nightForm } from '../testing/conflict-sides.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, focused, mount, textOf } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkConflict } from './conflict.js';

const given = { definition: nightForm, base: before, mine: emilys, theirs: janes };
const conflict = (changes: Partial<CpkConflict> = {}, parent?: HTMLElement) =>
  mount(CpkConflict, { ...given, context: testHost(), ...changes }, parent);

describe('cpk-conflict without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a heading, a group for each thing to decide, and a button with how much is done', async () => {
    const tree = accessibilityTree(await conflict());
    expect(tree[0]).to.equal('heading 2 "Somebody else changed this while you were writing"');
    expect(tree.filter((line) => /^(group "|radio|button|status)/.test(line))).to.deep.equal([
      'group "How was the night?"',
      'radio "Yours Emily, 22 November 2026 at 06:40 Slept until six. Asked for tea at half past two. Went back to sleep."',
      'radio "In the record now Jane, 22 November 2026 at 07:05 Slept until six. Wanted company."',
      'radio "Write it yourself, starting from both"',
      'group "How are they this morning?"',
      'radio "Yours Emily, 22 November 2026 at 06:40 Bright"',
      'radio "In the record now Jane, 22 November 2026 at 07:05 Low"',
      'group "Wound, number 1"',
      'radio "Yours Emily, 22 November 2026 at 06:40 Where: Left heel Dressing: Foam"',
      'radio "In the record now Jane, 22 November 2026 at 07:05 Taken away"',
      'button "3 answers were put together without a question. Look at them"',
      'button "Use these answers"',
      'status "0 of 3 decided"',
    ]);
  });

  it('is worked with the keyboard alone', async () => {
    const element = await conflict({}, between());
    find(element, '#c-1-mine').focus();
    await press('Space');
    await press('ArrowDown');
    expect(focused()).to.equal('input#c-1-theirs');
    expect(find<HTMLInputElement>(element, '#c-1-theirs').checked).to.equal(true);
    await element.updateComplete;
    expect(textOf(find(element, '.progress'))).to.equal('1 of 3 decided');
    const stops = await tabStops();
    expect(stops).to.include.members(['input#c-1-theirs', 'summary', 'button.button']);
  });

  it('says what is open with each choice, and in a box that takes the focus', async () => {
    const element = await conflict();
    find(element, '.actions .button').click();
    await element.updateComplete;
    const tree = accessibilityTree(element);
    expect(tree.find((line) => line.startsWith('alert'))).to.contain('There are 3 problems');
    expect(tree).to.include(
      'radio "In the record now Jane, 22 November 2026 at 07:05 Low" (Choose which one is right.)',
    );
    await expect(element).to.be.accessible();
  });

  for (const [what, changes] of Object.entries({
    'as it opens': {},
    'in Welsh': { context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
    'with nothing to decide': { theirs: before },
    'with nothing at all': { mine: null },
  })) {
    it(`has no faults ${what}`, async () => {
      await expect(await conflict(changes)).to.be.accessible();
    });
  }

  it('has no faults with the box for own words open', async () => {
    const element = await conflict();
    find(element, '#c-0-write').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});
