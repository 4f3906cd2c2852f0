// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cleanUp, find, findAll, mount, textOf, until } from '../../../../elements/src/testing/page.js';
import { CpkSentenceBench } from '../../testing/sentence-bench.js';
import { fallsCheck } from '../../testing/sentence-forms.js';
import { itemOf } from '../../design/tree.js';
import { calculationEditor, conditionEditor } from './index.js';

describe('the select of what a line is added about', () => {
  afterEach(cleanUp);

  const onNote = () => mount(CpkSentenceBench, { draft: fallsCheck, editor: (desk) => conditionEditor(desk, 'note') });
  const list = (element: CpkSentenceBench) => find<HTMLSelectElement>(element, 'select[id="condition-note-add"]');
  function pick(element: CpkSentenceBench, value: RegExp): void {
    const select = list(element);
    select.value = [...select.options].find((option) => value.test(option.value))!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('keeps what was chosen when the page is drawn anew before the line is added', async () => {
    const element = await onNote();
    pick(element, /^answer\|/);
    const { value } = list(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(list(element).value).to.equal(value);
  });

  it('leads on to the question in which entries a line about entries must be so', async () => {
    const element = await onNote();
    pick(element, /^entries\|/);
    findAll(element, 'button')
      .find((button) => textOf(button) === 'Add this line')!
      .click();
    const focus = () => element.shadowRoot!.activeElement?.id;
    await until(() => focus() === 'condition-note-0-entries', `the focus is on it, not on ${focus()}`);
  });
});

describe('the select of how something is worked out', () => {
  afterEach(cleanUp);

  const words = (element: CpkSentenceBench, id: string) =>
    [...find<HTMLSelectElement>(element, `select[id="${id}"]`).options].map(textOf);
  async function choose(element: CpkSentenceBench, id: string, option: string): Promise<void> {
    const select = find<HTMLSelectElement>(element, `select[id="${id}"]`);
    select.value = [...select.options].find((one) => textOf(one) === option)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }

  it('stays while arrow keys pass a fixed value and today, where a line compares with something worked out', async () => {
    const element = await mount(CpkSentenceBench, {
      draft: fallsCheck,
      editor: (desk) => conditionEditor(desk, 'note'),
    });
    await choose(element, 'condition-note-add', 'Age');
    findAll(element, 'button')
      .find((button) => textOf(button) === 'Add this line')!
      .click();
    await element.updateComplete;
    await choose(element, 'condition-note-0-how', 'is more than');
    await choose(element, 'condition-note-0-value-way', 'Something worked out');
    const kind = find(element, 'select[id="condition-note-0-value-kind"]');
    for (const way of ['A fixed value', 'The answer to a question', 'Today', 'Rounded']) {
      await choose(element, 'condition-note-0-value-kind', way);
      expect(kind.isConnected, way).to.equal(true);
    }
    await choose(element, 'condition-note-0-value-way', 'A fixed value');
    expect(kind.isConnected).to.equal(false);
  });

  it('has no cases under “Otherwise”, where each would be one more case of the list', async () => {
    const element = await mount(CpkSentenceBench, {
      draft: fallsCheck,
      editor: (desk) => calculationEditor(desk, 'plan'),
    });
    findAll(element, 'button')
      .find((button) => textOf(button) === 'Work the answer out')!
      .click();
    await element.updateComplete;
    const itDepends = 'It depends: when … then …';
    await choose(element, 'calculation-plan-kind', itDepends);
    expect(words(element, 'calculation-plan-0-then-kind')).to.contain(itDepends);
    expect(words(element, 'calculation-plan-else-kind')).not.to.contain(itDepends);
    expect(itemOf(element.design!.draft, 'plan')!['calculate']).to.have.property('op', 'if');
  });
});
