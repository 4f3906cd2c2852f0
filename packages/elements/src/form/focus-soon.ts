// SPDX-License-Identifier: Apache-2.0
import type { LitElement } from 'lit';

/** Focus makes a screen reader read what has just appeared. */
export async function focusSoon(element: LitElement, selector: string): Promise<void> {
  element.requestUpdate();
  await element.updateComplete;
  const target = element.renderRoot.querySelector<HTMLElement>(selector);
  target?.setAttribute('tabindex', '-1');
  target?.focus();
}
