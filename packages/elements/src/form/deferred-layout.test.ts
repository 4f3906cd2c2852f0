// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { defineElement } from '../base/define-element.js';
import { definitionOf, fieldOf, openForm } from '../testing/form-host.js';
import { answersTo, longForm } from '../testing/long-form.js';
import { cleanUp, find, findAll, place, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

const SIZE = 120;
/** Every group and the total, but for the first two. */
const LATER = SIZE / 10 + 1 - 2;

const waiting = (form: CpkForm) => findAll(form, '.deferred').length;

/** A long form whose layout waits, before the first frame. */
async function openDeferred(definition = longForm(SIZE)): Promise<CpkForm> {
  defineElement(CpkForm);
  const form = document.createElement('cpk-form');
  form.toggleAttribute('defer-layout', true);
  Object.assign(form, { context: testHost(), definition, answers: answersTo(SIZE) });
  place('div').append(form);
  await form.updateComplete;
  return form;
}

describe('cpk-form with defer-layout', () => {
  afterEach(cleanUp);

  it('has every question in the page from the start, and lays all of them out soon after', async () => {
    const form = await openDeferred();
    const plain = await openForm({ definition: longForm(SIZE), answers: answersTo(SIZE) });
    expect(waiting(form)).to.equal(LATER);
    const keys = (of: CpkForm) => findAll(of, '[data-key]').map(({ dataset }) => dataset['key']);
    expect(keys(form)).to.deep.equal(keys(plain));
    expect(find(form, '.deferred').checkVisibility()).to.equal(true);
    await until(() => waiting(form) === 0, 'all of it was laid out');
    expect(form.offsetHeight).to.equal(plain.offsetHeight);
  });

  it('is only for who asks for it', async () => {
    expect(waiting(await openForm({ definition: longForm(SIZE) }))).to.equal(0);
  });

  const calls: readonly [what: string, call: () => void][] = [
    ['the Tab key', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))],
    ['Control and F', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true }))],
    ['Command and F', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F', metaKey: true }))],
    ['F3', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }))],
    ['printing', () => window.dispatchEvent(new Event('beforeprint'))],
  ];
  for (const [what, call] of calls) {
    it(`lays out everything at once for ${what}`, async () => {
      const form = await openDeferred();
      expect(waiting(form)).to.equal(LATER);
      call();
      expect(waiting(form)).to.equal(0);
    });
  }

  it('waits on while the worker types', async () => {
    const form = await openDeferred();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'f' }));
    expect(waiting(form)).to.equal(LATER);
  });

  it('leads from the list of errors to a question far below', async () => {
    const { items } = longForm(SIZE);
    const last = { type: 'text', id: 'last', label: 'What else?', required: true } as const;
    const form = await openDeferred(definitionOf([...items, last]));
    await form.submit();
    expect(waiting(form)).to.equal(0);
    find(form, '.summary a').click();
    const { top, bottom } = fieldOf(form, 'last').getBoundingClientRect();
    expect(top).to.be.at.least(0).and.to.be.lessThan(window.innerHeight);
    expect(bottom).to.be.greaterThan(0);
    expect(form.shadowRoot!.activeElement?.id).to.equal('q-last');
  });

  it('lets go of the page when it is closed before', async () => {
    const form = await openDeferred();
    const section = find(form, '.deferred');
    form.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(section.classList.contains('deferred')).to.equal(false);
  });
});
