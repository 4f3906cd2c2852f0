// SPDX-License-Identifier: Apache-2.0
import type { LitElement } from 'lit';

/** Puts the focus on the first of these that there is, once it is drawn. */
export async function focusFirst(element: LitElement, selectors: string): Promise<void> {
  await element.updateComplete;
  for (const selector of selectors.split(/,\s*/)) {
    const found = element.renderRoot.querySelector<HTMLElement>(selector);
    if (!found) continue;
    if (!found.matches('button, input')) found.tabIndex = -1;
    return found.focus();
  }
}
