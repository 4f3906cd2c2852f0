// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { button, cleanUp, find, findAll, mount, textOf, until } from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { smallForm } from '../testing/small-form.js';
import { CpkDesigner } from './designer.js';
// Fetched with the test file: on a busy machine that takes longer than a test waits.
import '../design/findings.js';
import './opening.js';
import './sentences/index.js';

const form = {
  ...smallForm,
  items: [{ id: 'drunk', type: 'integer', label: 'How much?' }, ...smallForm.items.slice(0, 2)],
};

describe('a press on what stands under a box that is being typed in', () => {
  afterEach(cleanUp);
  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  const summary = (element: CpkDesigner, words: string) =>
    findAll(element, 'summary').find((one) => textOf(one) === words)!;

  /** A line of a condition with a number half typed, under which the next heading stands. */
  async function typing(): Promise<CpkDesigner> {
    const element = await mount(CpkDesigner, { form, context: testHost() });
    await until(() => element.design, 'the form is open');
    await element.updateComplete;
    find(element, '[data-card="where"] .card-button').click();
    await element.updateComplete;
    summary(element, 'When it is shown').click();
    await until(() => element.renderRoot.querySelector('select[id$="-add"]'), 'the lines are there');
    const select = find<HTMLSelectElement>(element, 'select[id$="-add"]');
    select.value = [...select.options].find(({ text }) => text === 'How much?')!.value;
    button(element, 'Add this line').click();
    await until(() => element.renderRoot.querySelector('input[id$="-0-value"]'), 'a line is there');
    find(element, 'input[id$="-0-value"]').focus();
    await sendKeys({ type: '3' });
    return element;
  }

  /** Near its lower end, which is the first to move away when what stands above goes. */
  function placeOf(element: HTMLElement): [number, number] {
    element.scrollIntoView({ block: 'center' });
    const { left, bottom } = element.getBoundingClientRect();
    return [Math.round(left + 20), Math.round(bottom - 6)];
  }
  const condition = (element: CpkDesigner) => JSON.stringify(element.design!.draft.items[2]!.enableWhen);

  it('opens a heading, though what was typed counts and takes away the line above it', async () => {
    const element = await typing();
    expect(find(element, '[id$="-0-value-missing"]').checkVisibility()).to.equal(true);
    const heading = summary(element, 'Worked out by itself');
    await sendMouse({ type: 'click', position: placeOf(heading) });
    await until(() => heading.closest('details')!.open, 'it opens');
    await element.updateComplete;
    expect(condition(element)).to.contain('"value":3');
    expect(element.renderRoot.querySelector('[id$="-0-value-missing"]')).to.equal(null);
  });

  it('acts on what was typed, when it adds another line', async () => {
    const element = await typing();
    const select = find<HTMLSelectElement>(element, 'select[id$="-add"]');
    select.value = [...select.options].find(({ text }) => text === 'How much?')!.value;
    await sendMouse({ type: 'click', position: placeOf(button(element, 'Add this line')) });
    await until(() => element.renderRoot.querySelector('[id$="-1-how"]'), 'a second line is there');
    expect(condition(element)).to.contain('"value":3');
  });

  it('keeps a tick that is set straight after something was typed', async () => {
    const element = await typing();
    const box = find<HTMLInputElement>(element, '#s-required');
    box.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = box.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await until(() => condition(element).includes('"value":3'), 'what was typed is taken in');
    await element.updateComplete;
    expect(element.design!.draft.items[2]!['required']).to.equal(true);
    expect(box.checked).to.equal(true);
  });

  it('draws again when the finger goes away from what it pressed', async () => {
    const element = await typing();
    const [x, y] = placeOf(summary(element, 'Worked out by itself'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y - 200] });
    await sendMouse({ type: 'up' });
    await until(() => !element.renderRoot.querySelector('[id$="-0-value-missing"]'), 'what was typed is taken in');
    expect(summary(element, 'Worked out by itself').closest('details')!.open).to.equal(false);
  });
});
