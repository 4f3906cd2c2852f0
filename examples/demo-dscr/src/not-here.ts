// SPDX-License-Identifier: Apache-2.0
import { el } from './dom.js';

/** The page behind a link that leads nowhere any more, with a way on. */
export function notHere(words = 'Nobody of this name lives here', href = '#/', back = '← Residents'): HTMLElement {
  return el('main', { id: 'main' }, el('a', { class: 'back', href }, back), el('h1', { tabIndex: -1 }, words));
}
