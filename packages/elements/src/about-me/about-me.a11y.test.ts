// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { betty, james, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';
import {
  bettyLongAgo,
  face,
  mrBodatOfManyNames,
  mrGreenInPictures,
  mrGreenOverTime,
} from '../testing/about-me-records.js';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { boxOf, settled } from '../testing/form-host.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { cleanUp, find, findAll, focused, mount, place, until } from '../testing/page.js';
import { catchPrints } from '../testing/prints.js';
import { testHost } from '../testing/story-host.js';
import { CpkAboutMe } from './about-me.js';

defineElement(CpkForm);

const show = (changes: Partial<CpkAboutMe>, parent?: HTMLElement) =>
  mount(CpkAboutMe, { context: testHost(), ...changes }, parent);

const section = (name: string) => [`region "${name}"`, `heading 4 "${name}"`];

describe('cpk-about-me without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is who it is, what must be known first, the rest, and what can be done, each once', async () => {
    const element = await show({ record: mrsSmith.careRecord(), photo: face() });
    expect(accessibilityTree(element)).to.deep.equal([
      'img "Photo of Mrs Smith"',
      'heading 2 "About Me: Mrs Smith"',
      'button "Update About Me"',
      'status',
      'heading 3 "Must know first"',
      ...section('What is most important to me'),
      ...section('Please do and please do not'),
      'heading 3 "More about me"',
      ...section('People who are important to me'),
      ...section('How I communicate and how to communicate with me'),
      ...section('My wellness'),
      ...section('How and when to support me'),
      ...section('Also worth knowing about me'),
      'button "Print"',
      'button "Print in large type"',
    ]);
  });

  it('keeps its headings in step with the page, and below six there are none', async () => {
    const levels = async (headingLevel: number) => {
      const element = await show({ record: james.careRecord(), headingLevel });
      return accessibilityTree(element)
        .filter((line) => line.startsWith('heading'))
        .map((line) => Number(line.split(' ')[1]));
    };
    expect(await levels(3)).to.deep.equal([3, 4, 5, 5, 4, 5, 5, 5, 5, 5]);
    expect(Math.max(...(await levels(6)))).to.equal(6);
  });

  it('is gone through by keyboard alone, and the focus is never lost', async () => {
    const element = await show({ record: mrGreenOverTime(), changedSince: '2026-11-15T20:00:00Z' }, between());
    const prints = catchPrints(element);
    expect(await tabStops()).to.deep.equal([
      'button.button',
      'summary',
      'summary',
      'button.button',
      'button.button',
      'summary',
    ]);
    find(element, '.what-changed summary').focus();
    await press('Enter');
    await until(() => findAll(element, 'ins').length > 0, 'what changed is unfolded');
    expect(focused()).to.equal('summary');
    find(element, '[part=print]').focus();
    await press('Enter');
    await until(() => prints.documents.length === 1, 'printed');
    prints.close();
    expect(focused()).to.equal('button.button');
    find(element, '.history summary').focus();
    await press('Enter');
    await press('Tab');
    expect(focused()).to.equal('button.link-button');
    await press('Enter');
    await until(() => focused() === 'div.earlier-title', 'the focus on the warning');
    await press('Tab');
    await press('Tab');
    await press(' ');
    expect(accessibilityTree(element)).to.include('button "Mark what changed since"');
    expect(find(element, '.compare').ariaPressed).to.equal('true');
    await expect(element).to.be.accessible();
    find(element, '.back-to-force').focus();
    await press('Enter');
    await until(() => focused() === 'button.link-button', 'the focus on the version that was read');
  });

  it('goes from short to full and back by keyboard', async () => {
    const element = await show({ record: mrGreen.careRecord(), view: 'short' }, between());
    expect(await tabStops()).to.deep.equal(['button.button']);
    find(element, '.button').focus();
    await press('Enter');
    await until(() => focused() === 'div.group-title', 'the focus where reading goes on');
    for (let presses = 0; presses < 3; presses++) await press('Tab');
    await press('Enter');
    await until(() => focused() === 'div.title', 'the focus on the title');
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

  const states: readonly (readonly [string, () => Partial<CpkAboutMe>])[] = [
    ['with photo and media', () => ({ record: mrGreenInPictures(), photo: face() })],
    ['short', () => ({ record: mrGreen.careRecord(), photo: face(), view: 'short' })],
    ['with what changed', () => ({ record: mrGreenOverTime(), changedSince: '2026-11-15T20:00:00Z' })],
    ['over a year old', () => ({ record: bettyLongAgo('2025-01-01') })],
    ['from right to left, under a long name', () => ({ record: mrBodatOfManyNames(), dir: 'rtl' })],
    [
      'with a part withheld',
      () => ({
        record: mrsSmith.careRecord(),
        context: testHost({ can: (_action, { element }) => element !== 'myWellness' }),
      }),
    ],
    ['withheld', () => ({ record: mrsSmith.careRecord(), context: testHost({ can: () => false }) })],
    [
      'in Welsh',
      () => ({ record: mrGreenOverTime(), context: testHost({ locale: 'cy', unreviewedTranslations: true }) }),
    ],
  ];
  for (const [state, properties] of states) {
    it(`has no faults ${state}, and fits a page of 320 points`, async () => {
      const narrow = place('div');
      narrow.style.inlineSize = '320px';
      const element = await show(properties(), narrow);
      await expect(element).to.be.accessible();
      expect(element.scrollWidth).to.be.at.most(320);
      for (const target of findAll(element, 'button, summary')) {
        if (!target.checkVisibility()) continue;
        expect(target.getBoundingClientRect().height, target.className).to.be.at.least(43.9);
      }
    });
  }
});
