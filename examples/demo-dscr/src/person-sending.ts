// SPDX-License-Identifier: Apache-2.0
import { el } from './dom.js';
import { redraw } from './live.js';
import { finishedItem } from './sending/finished-item.js';
import { said } from './sending/standing-words.js';
import { isUnsent } from './sending/standing.js';
import { watchSending } from './sending/watch-sending.js';
import type { Session } from './session.js';

/** On a person's page: what of theirs is not at the record server yet, and the last thing that is. */
export function personSending(person: string, session: Session, signal: AbortSignal): HTMLElement {
  const list = el('ul', { class: 'finished-list' });
  const heard = el('p', { class: 'visually-hidden', role: 'status' });
  const place = el(
    'section',
    { class: 'sending', 'aria-labelledby': 'sending-title', hidden: true },
    el('h2', { id: 'sending-title', class: 'visually-hidden' }, 'Finished on this device'),
    list,
    heard,
  );
  let before: string | null = null;
  watchSending(session, signal, (all) => {
    const theirs = all.filter((one) => one.person === person);
    const shown = theirs.filter((one, index) => index === 0 || isUnsent(one));
    place.hidden = shown.length === 0;
    redraw(list, ...shown.map((one) => finishedItem(one, session.worker, false)));
    // Nobody has to hear what was so when the page opened.
    const now = shown.map((one) => said(one).label).join('. ');
    if (before !== null && now !== before) heard.textContent = now;
    before = now;
  });
  return place;
}
