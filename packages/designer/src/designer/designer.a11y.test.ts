// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../../../elements/src/testing/accessibility-tree.js';
import { press, write } from '../../../elements/src/testing/keyboard.js';
import {
  button,
  cleanUp,
  find,
  findAll,
  focused,
  mount,
  place,
  textOf,
  until,
} from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { smallForm } from '../testing/small-form.js';
import { CpkDesigner } from './designer.js';
// Fetched with the test file: on a busy machine that takes longer than a test waits.
import './opening.js';

async function opened(changes: Partial<CpkDesigner> = {}, width = 1280): Promise<CpkDesigner> {
  const round = place('div');
  round.style.setProperty('width', `${width}px`);
  const element = await mount(CpkDesigner, { form: smallForm, context: testHost(), ...changes }, round);
  if (element.form !== undefined) await until(() => element.design, 'the form is open');
  await element.updateComplete;
  return element;
}

const ids = (element: CpkDesigner) => element.design!.draft.items.map(({ id }) => id);

/** The row with the keyboard. */
const row = (element: CpkDesigner) => (element.renderRoot as ShadowRoot).activeElement?.getAttribute('data-id');

describe('cpk-designer without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a tree of questions with their places', async () => {
    const tree = accessibilityTree(await opened());
    expect(tree.filter((line) => line.startsWith('tree'))).to.deep.equal([
      'tree "All questions" (Arrow keys go through the list. Alt with an arrow key moves a question.)',
      'treeitem 1 "The form itself"',
      'treeitem 1 "1 Did you sleep well?"',
      'treeitem 1 "2 Where did you sleep?"',
      'treeitem 1 "▾ 3 Drinks" [expanded]'.replace('▾ ', ''),
      'treeitem 2 "3.1 How much?"',
    ]);
  });

  it('goes through the list with arrow keys, folds, and moves with Alt', async () => {
    const element = await opened();
    find(element, '.row[data-id="slept"]').focus();
    await press('ArrowDown');
    await element.updateComplete;
    expect(row(element)).to.equal('where');
    expect(find<HTMLTextAreaElement>(element, '#s-label').value).to.equal('Where did you sleep?');
    element.renderRoot
      .querySelector('.row[data-id="where"]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, composed: true }));
    await element.updateComplete;
    expect(ids(element)).to.deep.equal(['where', 'slept', 'drinks']);
    expect(row(element)).to.equal('where');
    expect(textOf(find(element, '.said'))).to.not.equal('');
    await press('End');
    await element.updateComplete;
    expect(row(element)).to.equal('millilitres');
    await press('ArrowLeft');
    await element.updateComplete;
    expect(row(element)).to.equal('drinks');
    await press('ArrowLeft');
    await element.updateComplete;
    expect(findAll(element, '.row[data-id="millilitres"]')).to.be.empty;
    await press('ArrowRight');
    await element.updateComplete;
    expect(findAll(element, '.row[data-id="millilitres"]')).to.have.length(1);
  });

  it('makes a question with the keyboard alone', async () => {
    const element = await opened();
    find(element, '.add-end').focus();
    await press('Enter');
    await until(() => focused().startsWith('textarea#dialog-label'), `the dialog has the keyboard, not ${focused()}`);
    await write('Who looked in?');
    await press('Tab');
    expect(focused()).to.equal('select#dialog-place.control');
    await press('Tab');
    expect(focused()).to.equal('button.pick');
    await press('Enter');
    await until(() => focused().startsWith('textarea#s-label'), `its words have the keyboard, not ${focused()}`);
    expect(ids(element).at(-1)).to.equal('who-looked-in');
    expect(findAll(element, 'dialog')).to.be.empty;
  });

  it('gives the keyboard back when a dialog is left', async () => {
    const element = await opened();
    find(element, '.add-end').focus();
    await press('Enter');
    await until(() => focused().startsWith('textarea#dialog-label'), 'the dialog has the keyboard');
    await press('Escape');
    await until(() => findAll(element, 'dialog').length === 0, 'the dialog is gone');
    expect(focused()).to.equal('button.button');
    expect(ids(element)).to.deep.equal(['slept', 'where', 'drinks']);
  });

  for (const width of [360, 820, 1280])
    it(`leads from the end of the settings to the list of questions at ${width} px`, async () => {
      const element = await opened({}, width);
      find(element, '[data-card="where"] .card-button').click();
      await element.updateComplete;
      find(element, '.to-the-list').focus();
      await press('Enter');
      await until(() => row(element) === 'where', `the list has the keyboard, not ${focused()}`);
      expect(find(element, '.pane.list').checkVisibility()).to.equal(true);
    });

  it('shows one part at a time on a phone, and leads there and back', async () => {
    const element = await opened({}, 360);
    const shown = () => findAll(element, '.pane').filter((pane) => pane.checkVisibility());
    expect(shown().map(({ className }) => className)).to.deep.equal(['pane form']);
    find(element, '[data-card="where"] .card-button').focus();
    await press('Enter');
    await until(
      () => focused() === 'div#settings-title.pane-title',
      `the settings have the keyboard, not ${focused()}`,
    );
    expect(shown().map(({ className }) => className)).to.deep.equal(['pane question']);
    find(element, '.back').click();
    await element.updateComplete;
    expect(shown().map(({ className }) => className)).to.deep.equal(['pane form']);
    expect(focused()).to.equal('button.card-button');
  });

  for (const width of [360, 820, 1280]) {
    it(`is no wider than its place at ${width} px`, async () => {
      const element = await opened({}, width);
      for (const pane of ['list', 'form', 'question']) {
        findAll(element, `.to-${pane}`)[0]!.click();
        await element.updateComplete;
        expect(element.scrollWidth, pane).to.be.at.most(width);
      }
    });
  }

  for (const [what, changes] of Object.entries({
    'with a form': {},
    'at the start': { form: undefined, standards: [{ id: 'a', title: 'A form', load: async () => smallForm }] },
    'in Welsh': { context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
    'without a question': { form: { ...smallForm, items: [] } },
  })) {
    it(`has no faults ${what}`, async () => {
      await expect(await opened(changes)).to.be.accessible();
    });
  }

  it('has no faults while it asks, tries, checks, translates or publishes', async () => {
    const element = await opened();
    find(element, '.add-end').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    find<HTMLDialogElement>(element, 'dialog').close();
    for (const words of ['Try it', 'Check', 'Languages', 'Publish']) {
      await until(() => findAll(element, 'dialog').length === 0, 'the dialog is gone');
      button(element, words).click();
      await element.updateComplete;
      await until(
        () =>
          !textOf(find(element, '.view')).includes('Getting this ready…') && findAll(element, '.pane-title').length > 0,
        words,
      );
      await expect(element).to.be.accessible();
    }
  });

  it('has no faults with everything unfolded', async () => {
    const element = await opened();
    find(element, '[data-card="where"] .card-button').click();
    await element.updateComplete;
    for (const summary of findAll(element, '.fold:not([open]) > summary')) summary.click();
    await until(
      () => findAll(element, '.fold[open]').length === findAll(element, '.fold').length,
      'everything is unfolded',
    );
    await until(() => !textOf(find(element, '.pane.question')).includes('Getting this ready…'), 'everything is here');
    await expect(element).to.be.accessible();
  });
});
