// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ABOUT_ME_SECTIONS } from '@careplan-kit/model';
import { betty, james, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { boxOf, settled } from '../testing/form-host.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, focused, mount, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkAboutMe } from './about-me.js';

defineElement(CpkForm);

const show = (changes: Partial<CpkAboutMe>, parent?: HTMLElement) =>
  mount(CpkAboutMe, { context: testHost(), ...changes }, parent);

describe('cpk-about-me without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a heading, the way to change it, and a region for each part', async () => {
    const element = await show({ record: mrsSmith.careRecord() });
    const names = [...ABOUT_ME_SECTIONS.map(({ name }) => name), 'Helped to write it'];
    expect(accessibilityTree(element)).to.deep.equal([
      'heading 2 "About Me"',
      'button "Update About Me"',
      ...names.flatMap((name) => [`region "${name}"`, `heading 3 "${name}"`]),
    ]);
  });

  it('keeps its headings in step with the page', async () => {
    const element = await show({ record: james.careRecord(), headingLevel: 4 });
    const headings = accessibilityTree(element).filter((line) => line.startsWith('heading'));
    expect(headings[0]).to.equal('heading 4 "About Me"');
    expect(headings.slice(1).every((line) => line.startsWith('heading 5 '))).to.equal(true);
  });

  it('is opened and left with the keyboard, and the focus is never lost', async () => {
    const element = await show({ record: betty.careRecord() }, between());
    expect(await tabStops()).to.deep.equal(['button.button']);
    find(element, 'button').focus();
    await press('Enter');
    await until(() => focused() === 'div.title', 'the focus on the title of the form');
    const form = find(element, 'cpk-form') as CpkForm;
    await settled(form);
    await expect(element).to.be.accessible();
    expect((await tabStops())[0], 'the way back comes first').to.equal('button.link-button');
    find(element, '.back button').focus();
    await press('Enter');
    await until(() => focused() === 'button.button', 'the focus on the button');
  });

  it('says what is wrong inside its form, and leads there', async () => {
    const element = await show({ record: mrsSmith.careRecord(), editing: true });
    const form = find(element, 'cpk-form') as CpkForm;
    await settled(form);
    for (const box of form.renderRoot.querySelectorAll<HTMLInputElement>('[data-key=date] input')) {
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await form.submit();
    expect(focused()).to.equal('div.summary');
    await press('Tab');
    await press('Enter');
    expect(focused()).to.equal('input#q-date.control');
    expect(boxOf(form, 'date').ariaInvalid).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('has no faults from right to left', async () => {
    const element = await show({ record: mrsSmith.careRecord() });
    element.dir = 'rtl';
    await expect(element).to.be.accessible();
  });
});
