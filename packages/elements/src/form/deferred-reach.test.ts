// SPDX-License-Identifier: Apache-2.0
// What a worker reaches of a long form while its layout waits, in each browser: as much as without waiting.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineElement } from '../base/define-element.js';
import { fieldOf } from '../testing/form-host.js';
import { answersTo, longForm } from '../testing/long-form.js';
import { cleanUp, findAll, place } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

const SIZE = 120;

declare global {
  interface Window {
    find(text: string): boolean;
  }
}

async function open(deferred: boolean, size = SIZE): Promise<CpkForm> {
  defineElement(CpkForm);
  const form = document.createElement('cpk-form');
  form.toggleAttribute('defer-layout', deferred);
  Object.assign(form, { context: testHost(), definition: longForm(size), answers: answersTo(size) });
  place('div').append(form);
  await form.updateComplete;
  if (deferred) keepWaiting(form);
  return form;
}

/** For as long as the test looks: a browser lays out the rest after half a second. */
function keepWaiting(form: CpkForm): void {
  for (const section of [...findAll(form, '.body > *')].slice(2)) section.classList.add('deferred');
  expect(findAll(form, '.deferred')).to.not.be.empty;
}

const isOnScreen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

describe('a long form whose layout waits', () => {
  afterEach(cleanUp);
  afterEach(() => scrollTo(0, 0));

  it('is searched by the browser as one that does not wait', async () => {
    const found: (boolean | string)[] = [];
    for (const deferred of [false, true]) {
      const form = await open(deferred);
      getSelection()?.removeAllRanges();
      found.push(window.find('Question 117'), isOnScreen(fieldOf(form, 'q117')));
      await cleanUp();
    }
    expect(found.slice(2)).to.deep.equal(found.slice(0, 2));
  });

  it('shows a question far below that takes the focus', async () => {
    const form = await open(true);
    form.renderRoot.querySelector<HTMLElement>('#q-q118')!.focus();
    expect(isOnScreen(fieldOf(form, 'q118'))).to.equal(true);
  });

  it('is gone through with the Tab key in the same order', async () => {
    const stops: string[][] = [];
    for (const deferred of [false, true]) {
      const form = await open(deferred);
      form.renderRoot.querySelector<HTMLElement>('#q-q100')!.focus();
      const seen: string[] = [];
      for (let step = 0; step < 8; step++) {
        await sendKeys({ press: 'Tab' });
        seen.push((form.renderRoot as ShadowRoot).activeElement?.id ?? '');
      }
      stops.push(seen);
      await cleanUp();
    }
    expect(stops[1]).to.deep.equal(stops[0]);
    expect(new Set(stops[0]).size).to.be.greaterThan(5);
  });

  it('tells automatic checks of names and roles the same', async () => {
    const form = await open(true, 40);
    await expect(form).to.be.accessible();
    const labels = findAll<HTMLInputElement>(form, 'input').filter(({ labels: own }) => own?.length === 0);
    expect(labels).to.be.empty;
  });
});
