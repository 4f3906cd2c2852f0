// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import { expect } from '@open-wc/testing';
import { between, tabStops } from '../../../../elements/src/testing/keyboard.js';
import { cleanUp, find, findAll, mount, place, textOf, until } from '../../../../elements/src/testing/page.js';
import { testHost } from '../../../../elements/src/testing/story-host.js';
import { CpkSentenceBench } from '../../testing/sentence-bench.js';
import { fallsCheck } from '../../testing/sentence-forms.js';
import { calculationEditor, conditionEditor, scoresEditor, translationsEditor } from './index.js';
import type { SentenceDesk } from './sentence-desk.js';
import { bindingSearch } from './binding-search.js';
import { BINDING_WORDS } from './binding-search.words.js';
import { EDITOR_WORDS } from './editors.words.js';
import { LINE_WORDS } from './lines.words.js';
import { SCORE_WORDS } from './score.words.js';
import { TRANSLATION_WORDS } from './translations.words.js';
import { TRIAL_WORDS } from './trial.words.js';
import { VALUE_WORDS } from './values.words.js';

const EDITORS: Readonly<Record<string, (desk: SentenceDesk) => unknown>> = {
  'a condition': (desk) => conditionEditor(desk, 'plan'),
  'no condition': (desk) => conditionEditor(desk, 'note'),
  'a calculation': (desk) => calculationEditor(desk, 'months'),
  scores: (desk) => scoresEditor(desk),
  translations: (desk) => translationsEditor(desk),
  'a place in the record': (desk) => bindingSearch(desk, 'note'),
};

/** Sentences of our own that are long enough to be nobody else's. The words of a form are in its language. */
const OWN = JSON.stringify(fallsCheck);
const ENGLISH = [LINE_WORDS, VALUE_WORDS, SCORE_WORDS, TRIAL_WORDS, EDITOR_WORDS, TRANSLATION_WORDS, BINDING_WORDS]
  .flatMap((words): Phrase[] => Object.values(words))
  .flatMap(({ en, cy }) => (en !== cy && en.length > 8 && !en.includes('{') && !OWN.includes(en) ? [en] : []));

const bench = (editor: (desk: SentenceDesk) => unknown, parent?: HTMLElement, locale = 'en-GB') =>
  mount(
    CpkSentenceBench,
    { draft: fallsCheck, editor, context: testHost({ locale, unreviewedTranslations: true }) },
    parent,
  );

async function openAll(element: CpkSentenceBench) {
  for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
  const trials = findAll(element, '.trial').length;
  await until(() => findAll(element, '.trial .outcome').length === trials, 'opened');
}

describe('editors of sentences without a mouse or a screen', () => {
  afterEach(cleanUp);

  for (const [name, editor] of Object.entries(EDITORS)) {
    it(`${name}: has no faults, open and closed`, async () => {
      const element = await bench(editor);
      await expect(element).to.be.accessible();
      await openAll(element);
      await expect(element).to.be.accessible();
    });

    it(`${name}: is complete in Welsh, and fits into 360 px`, async () => {
      const box = place('div');
      box.style.width = '360px';
      const element = await bench(editor, box, 'cy');
      await openAll(element);
      expect(element.scrollWidth).to.be.at.most(360);
      expect(find(element, 'main').scrollWidth).to.be.at.most(360);
      const text = textOf(element.shadowRoot as unknown as Element);
      expect(text).not.to.match(/\{\w+\}/);
      expect(ENGLISH.filter((words) => text.includes(words))).to.be.empty;
      for (const control of findAll(element, '.button, .control, .link-button, summary'))
        expect(control.getBoundingClientRect().height, control.id || control.className).to.be.at.least(24);
    });
  }

  it('have a label of their own on every control, and no id twice', async () => {
    for (const editor of Object.values(EDITORS)) {
      const element = await bench(editor);
      await openAll(element);
      const controls = findAll<HTMLInputElement>(element, 'input, select, textarea');
      expect(controls.filter(({ labels }) => !labels || labels.length !== 1)).to.be.empty;
      const ids = findAll(element, '[id]').map(({ id }) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.be.empty;
    }
  });

  it('are reached one control after another', async () => {
    const element = await bench(EDITORS['no condition']!, between());
    expect(element.isConnected).to.be.true;
    const stops = await tabStops();
    expect(stops).to.have.length(3);
  });

  it('tie a question to a place found in plain words, and untie it', async () => {
    const element = await bench(EDITORS['a place in the record']!);
    const box = find<HTMLInputElement>(element, 'input[type=search]');
    box.value = 'next of kin';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(textOf(find(element, '[role=status]'))).to.match(/^Places found: [1-9]/);
    await expect(element).to.be.accessible();
    find(element, '.kept button').click();
    await until(() => element.shadowRoot!.activeElement?.id === 'binding-note-untie', 'the focus is on untie');
    expect(textOf(find(element, '.sentence'))).to.contain('Personal contact › name');
    find(element, '[id="binding-note-untie"]').click();
    await element.updateComplete;
    expect(textOf(find(element, '.sentence'))).to.contain('stays with this form');
    box.value = 'zzzz';
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(textOf(find(element, '[role=status]'))).to.equal('Nothing found for “zzzz”. Try another word.');
  });
});
