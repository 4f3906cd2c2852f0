// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { find, focused, place } from './page.js';

/** WebKit is driven by WebDriver, which presses all the keys of one command together. */
const oneByOne = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

/** Presses one key of the keyboard: `Tab`, `Enter`, `Space`, `ArrowDown`, or a sign. */
export const press = (key: string): Promise<void> =>
  // Firefox knows the space bar by its sign alone.
  sendKeys({ press: key === 'Space' ? ' ' : key });

/** Writes a text with the keyboard, where the focus is. */
export async function write(text: string): Promise<void> {
  if (!oneByOne) return sendKeys({ type: text });
  for (const sign of text) await press(sign);
}

export async function pressShiftTab(): Promise<void> {
  // WebDriver's own signs for Shift and Tab.
  if (oneByOne) return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
}

/** Presses Tab from before an element until it is through, and says where it stopped. */
export async function tabStops(back = false): Promise<string[]> {
  const stops: string[] = [];
  const end = back ? 'button#before' : 'button#after';
  document.querySelector<HTMLElement>(back ? '#after' : '#before')!.focus();
  for (let presses = 0; presses < 50; presses++) {
    await (back ? pressShiftTab() : press('Tab'));
    if (focused() === end) return stops;
    stops.push(focused());
  }
  throw new Error(`the focus never came out: ${stops.join(', ')}`);
}

/** A place with a button before it and one after it, so that the Tab key does not leave the page for the browser's own bar. */
export function between(): HTMLElement {
  const [before, inside, after] = [place('button'), place('div'), place('button')];
  before.id = 'before';
  after.id = 'after';
  return inside;
}

/**
 * Presses Tab until the focus is on this part of an element that stands `between` two buttons. From the one after it goes on
 * at the one before it, as it would past the browser's own bar, from where Firefox finds no way back.
 */
export async function tabTo(element: LitElement, selector: string): Promise<void> {
  const target = find(element, selector);
  for (let presses = 0; presses < 60 && element.shadowRoot!.activeElement !== target; presses++) {
    if (focused() === 'button#after') document.querySelector<HTMLElement>('#before')!.focus();
    else await press('Tab');
  }
  expect(element.shadowRoot!.activeElement === target, `${selector}, not ${focused()}`).to.equal(true);
}
