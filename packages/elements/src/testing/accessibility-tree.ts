// SPDX-License-Identifier: Apache-2.0
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { descriptionOf, textOf } from './page.js';

// In a browser the file hangs itself on the window.
const { axe } = globalThis as unknown as { axe: typeof axeCore };

/** Parts of axe's commons that its types leave out. */
interface Commons {
  readonly aria: { getRole(element: Element): string | null };
  readonly text: { accessibleText(element: Element): string };
}

/** Roles that a screen reader passes over in silence, or that only carry text. */
const SILENT = new Set([null, 'none', 'presentation', 'generic', 'paragraph', 'listitem', 'strong', 'time']);

const SAYS_WHAT_IT_HOLDS = new Set(['alert', 'status', 'definition']);

const STATES: readonly (readonly [string, (element: HTMLInputElement) => boolean])[] = [
  ['required', (element) => element.ariaRequired === 'true' || element.required === true],
  ['invalid', (element) => element.ariaInvalid === 'true'],
  ['disabled', (element) => element.disabled === true || element.ariaDisabled === 'true'],
  ['read only', (element) => element.readOnly === true],
  ['checked', (element) => element.checked === true],
  ['expanded', (element) => element.ariaExpanded === 'true'],
];

function* walk(node: Element): Iterable<Element> {
  const element = node as HTMLElement;
  if (!element.checkVisibility({ visibilityProperty: true }) && element.localName !== 'slot') return;
  if (element.ariaHidden === 'true' || element.inert) return;
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) {
    for (const given of element.assignedElements({ flatten: true })) yield* walk(given);
    return;
  }
  if (element.localName !== 'slot') yield element;
  for (const child of (element.shadowRoot ?? element).children) yield* walk(child);
}

function lineOf(element: Element, role: string, { text }: Commons): string {
  const level = element.ariaLevel ?? /^h([1-6])$/.exec(element.localName)?.[1];
  const states = STATES.filter(([, holds]) => holds(element as HTMLInputElement)).map(([name]) => `[${name}]`);
  const description = descriptionOf(element).join(' ');
  const name = textOf({ textContent: text.accessibleText(element) } as Element);
  const said = name || (SAYS_WHAT_IT_HOLDS.has(role) ? textOf(element) : '');
  return [
    `${role}${level ? ` ${level}` : ''}`,
    ...(said ? [`"${said}"`] : []),
    ...states,
    ...(description ? [`(${description})`] : []),
  ].join(' ');
}

/**
 * What a screen reader is given of an element, line by line: role, name, states, and description in brackets. The same
 * in every browser, for axe works it out.
 */
export function accessibilityTree(host: HTMLElement): string[] {
  axe.setup(host);
  try {
    const commons = axe.commons as unknown as Commons;
    return [...walk(host)].flatMap((element) => {
      const role = commons.aria.getRole(element);
      return role === null || SILENT.has(role) ? [] : [lineOf(element, role, commons)];
    });
  } finally {
    axe.teardown();
  }
}
