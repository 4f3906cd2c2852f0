// SPDX-License-Identifier: Apache-2.0
import { el } from './dom.js';
import { type DraftHere, draftsHere, workerName } from './drafts-here.js';
import { redraw } from './live.js';
import { at } from './sending/standing-words.js';
import type { Session } from './session.js';

function handedNotice({ id, person, title, author, handed }: DraftHere): HTMLElement {
  const how = handed ? `It came to you from ${workerName(handed.from)} ${at(handed.at)}: “${handed.reason}”` : '';
  return el(
    'div',
    { class: 'notice' },
    el('p', {}, el('strong', {}, `${workerName(author)} began ${title}. `), how),
    el('a', { class: 'button primary', id: `go-on-${id}`, href: `#/resident/${person}/draft/${id}` }, 'Go on with it'),
  );
}

/** Drafts of this person that somebody else began, and this worker has now. */
export async function handedDrafts(
  person: string,
  { drafts, worker }: Session,
): Promise<{ readonly place: HTMLElement; look(): Promise<void> }> {
  const place = el('div');
  const look = async () => {
    const handed = (await draftsHere(drafts)).filter((one) => one.person === person && one.author !== worker.id);
    redraw(place, ...handed.map(handedNotice));
  };
  await look();
  return { place, look };
}
