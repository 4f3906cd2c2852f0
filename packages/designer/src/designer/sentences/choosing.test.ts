// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cleanUp, find, findAll, mount, textOf, until } from '../../../../elements/src/testing/page.js';
import { CpkSentenceBench } from '../../testing/sentence-bench.js';
import { fallsCheck } from '../../testing/sentence-forms.js';
import { conditionEditor } from './index.js';

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
