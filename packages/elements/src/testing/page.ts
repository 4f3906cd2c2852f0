// SPDX-License-Identifier: Apache-2.0
import type { LitElement } from 'lit';
import { defineElement, type NamedElement } from '../base/define-element.js';

const undos: (() => unknown)[] = [];

/** Undoes something after the test, last things first. Each test file hooks `cleanUp` to `afterEach`. */
export function afterwards(undo: () => unknown): void {
  undos.push(undo);
}

export async function cleanUp(): Promise<void> {
  for (let undo = undos.pop(); undo; undo = undos.pop()) await undo();
}

/** An element on the page, drawn once. */
export async function mount<Element extends LitElement>(
  elementClass: NamedElement & (new () => Element),
  properties: Partial<Element> = {},
  parent: ParentNode & Node = document.body,
): Promise<Element> {
  defineElement(elementClass);
  const element = Object.assign(new elementClass(), properties);
  parent.appendChild(element);
  afterwards(() => element.remove());
  await element.updateComplete;
  return element;
}

/** A plain element on the page, to put others in. */
export function place<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.body.appendChild(document.createElement(tag));
  afterwards(() => element.remove());
  return element;
}

export function find<Found extends HTMLElement = HTMLElement>(host: LitElement, selector: string): Found {
  const found = host.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`<${host.localName}> has no ${selector}`);
  return found;
}

export const findAll = <Found extends HTMLElement = HTMLElement>(host: LitElement, selector: string): Found[] => [
  ...host.renderRoot.querySelectorAll<Found>(selector),
];

/** Text as it is read, without the line breaks of the template. */
export const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The button with these words. */
export function button(host: LitElement, words: string): HTMLButtonElement {
  const found = findAll<HTMLButtonElement>(host, 'button').find((candidate) => textOf(candidate) === words);
  if (!found) throw new Error(`there is no button "${words}"`);
  return found;
}

export const textsOf = (host: LitElement, selector: string) => findAll(host, selector).map(textOf);

/** What is heard with a control, in order: the texts its `aria-describedby` names. */
export function descriptionOf(control: Element): string[] {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => textOf((control.getRootNode() as ShadowRoot).getElementById(id)));
}

export type Box = HTMLInputElement | HTMLTextAreaElement;

/** Puts a text where the cursor would be, as the browser tells of it. */
export function enter(box: Box, text: string): void {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

/** Types a date, `YYYY-MM-DD`, into the three boxes of which this is the first. */
export function enterDate(first: HTMLElement, date: string): void {
  const boxes = first.closest('.date-parts')!.querySelectorAll<HTMLInputElement>('input');
  for (const [index, part] of date.split('-').reverse().entries()) enter(boxes[index]!, String(Number(part)));
}

/** Types one sign after another; throws as soon as the box holds anything else than what was typed. */
export function type(box: Box, text: string): void {
  let typed = '';
  enter(box, '');
  for (const sign of text) {
    typed += sign;
    enter(box, typed);
    if (box.value !== typed) throw new Error(`typed ${JSON.stringify(typed)}, became ${JSON.stringify(box.value)}`);
  }
}

// Taken before any test replaces it.
const { setTimeout: laterOn } = globalThis;

/** Resolves when the condition holds. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 8000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => laterOn(resolve, 5));
  }
}

/** Faults that reach the window instead of the caller, from now to the end of the test. */
export function watchFaults(): string[] {
  const faults: string[] = [];
  const onError = (event: ErrorEvent) => {
    event.preventDefault();
    faults.push(event.message);
  };
  const onRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    faults.push(String(event.reason));
  };
  const { onerror } = window;
  // The test framework would take an expected error for a failure of the test.
  window.onerror = null;
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  afterwards(() => {
    window.onerror = onerror;
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
  return faults;
}

/** What is written to the console from now to the end of the test. */
export function watchConsole(level: 'warn' | 'error'): string[] {
  const lines: string[] = [];
  const before = console[level];
  console[level] = (...parts: unknown[]) => void lines.push(parts.map(String).join(' '));
  afterwards(() => (console[level] = before));
  return lines;
}

/** Events of one type that reach the element. */
export function heard<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  eventType: Type,
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  const listener = (event: Event) => void events.push(event as HTMLElementEventMap[Type]);
  target.addEventListener(eventType, listener);
  afterwards(() => target.removeEventListener(eventType, listener));
  return events;
}

/** The control that has the focus, through shadow roots, as its tag, id and first class: `input#q-name.control`. */
export function focused(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ? nameOf(element) : '';
}

/** How a test says which element it means. Comparing elements themselves would print the whole page on a failure. */
export const nameOf = (element: Element) =>
  `${element.localName}${element.id ? `#${element.id}` : ''}${element.classList[0] ? `.${element.classList[0]}` : ''}`;
