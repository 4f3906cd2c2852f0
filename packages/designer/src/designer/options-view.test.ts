// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  button,
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  mount,
  textOf,
  until,
} from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import type { DraftItem } from '../design/draft.js';
import { smallForm } from '../testing/small-form.js';
import { CpkDesigner } from './designer.js';
// Fetched with the test file: on a busy machine that takes longer than a test waits.
import '../design/findings.js';
import './opening.js';

const itemAt = (element: CpkDesigner, at: number): DraftItem => element.design!.draft.items[at]!;

async function opened(changes: Partial<CpkDesigner> = {}): Promise<CpkDesigner> {
  const given = { form: smallForm, context: testHost(), ...changes };
  const element = await mount(CpkDesigner, given);
  await until(() => element.design, 'the form is open');
  await element.updateComplete;
  return element;
}

async function press(element: CpkDesigner, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

async function choose(element: CpkDesigner, id: string): Promise<void> {
  find(element, `[data-card="${id}"] .card-button`).click();
  await element.updateComplete;
}

async function addFirst(element: CpkDesigner, kind: string): Promise<void> {
  find(element, '.add-end').click();
  await until(() => element.renderRoot.querySelector('dialog[open]'), 'the dialog is open');
  const picks = findAll(element, 'dialog .pick');
  picks.find((pick) => textOf(pick.querySelector('b')) === kind)!.click();
  await element.updateComplete;
}

describe('the answers of a list, as they are made', () => {
  afterEach(cleanUp);

  it('begins a list with blank answers, which have to be written and are named by their words', async () => {
    const element = await opened({ form: { ...smallForm, items: [] } });
    await addFirst(element, 'One from a list');
    expect(textOf(find(element, '.said'))).to.equal('Added a question.');
    enter(find<HTMLTextAreaElement>(element, '#s-label'), 'How did they seem?');
    const options = () => itemAt(element, 0)['options'] as readonly { code: string; label: string }[];
    expect(options().map(({ label }) => label)).to.deep.equal(['', '']);
    await until(() => textOf(find(element, '.bar')).includes('Check (2)'), 'both have to be written');
    const first = find<HTMLInputElement>(element, '#option-0');
    first.focus();
    enter(first, 'Calm');
    await element.updateComplete;
    expect(options()[0]!.code).to.equal('option-1', 'not letter by letter');
    find(element, '#option-new').focus();
    await element.updateComplete;
    enter(find<HTMLInputElement>(element, '#option-new'), 'Restless');
    await press(element, 'Add');
    expect(options()).to.deep.equal([
      { code: 'calm', label: 'Calm' },
      { code: 'restless', label: 'Restless' },
    ]);
  });

  it('goes with an answer that is moved, and to the next one when one is removed', async () => {
    const element = await opened();
    await choose(element, 'where');
    find(element, '[aria-label="Move answer 2 up"]').click();
    await until(() => focused() === 'button#option-up-0.icon-button', 'the keyboard went with it');
    const labelsOf = () => (itemAt(element, 1)['options'] as readonly { label: string }[]).map(({ label }) => label);
    expect(labelsOf()).to.deep.equal(['In the chair', 'In bed']);
    expect(find<HTMLInputElement>(element, '#option-0').value).to.equal('In the chair');
    find(element, '[aria-label="Remove answer 1"]').click();
    await until(() => focused() === 'input#option-0.control', 'the keyboard is on the next');
    expect(labelsOf()).to.deep.equal(['In bed']);
  });
});
