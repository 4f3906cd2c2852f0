// SPDX-License-Identifier: Apache-2.0
import type { CareActor } from '@careplan-kit/model';
import { el } from './dom.js';

/** Choose who you are. A real product asks for a password here. */
export function signInPage(
  workers: readonly CareActor[],
  notice: string,
  choose: (worker: CareActor) => void,
): HTMLElement {
  return el(
    'main',
    { id: 'main', class: 'sign-in' },
    el(
      'div',
      { class: 'sign-in-box' },
      el('p', { class: 'brand large' }, el('img', { src: '/lantern.svg', alt: '' }), 'Lantern'),
      el('h1', {}, 'Who is on shift?'),
      notice && el('p', { class: 'notice', role: 'status' }, notice),
      el(
        'p',
        { class: 'muted' },
        'Larkfield House. This is a demonstration: nobody here is real, and there is no password.',
      ),
      el(
        'ul',
        { class: 'workers' },
        ...workers.map((worker) =>
          el(
            'li',
            {},
            el(
              'button',
              { type: 'button', class: 'worker', onclick: () => choose(worker) },
              el('span', { class: 'initial', 'aria-hidden': 'true' }, worker.name.slice(0, 1)),
              el('span', {}, el('strong', {}, worker.name), el('span', { class: 'muted' }, worker.role)),
            ),
          ),
        ),
      ),
    ),
  );
}
