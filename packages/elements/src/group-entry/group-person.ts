// SPDX-License-Identifier: Apache-2.0
import type { Say } from '../words/words.js';
import { GROUP_ENTRY_WORDS as WORDS } from './group-entry.words.js';

/** Something to know of a person before anything is done for them. */
export interface GroupAlert {
  /** Short: "Thickened drinks, level 2". */
  readonly text: string;
  /** `danger` for what can do harm; `note` without it. */
  readonly kind?: 'danger' | 'note';
}

/** One of the people the round goes to. */
export interface GroupPerson {
  /** The host's identifier of the person. */
  readonly id: string;
  readonly name: string;
  readonly room?: string;
  /** Address of a photo that the host serves. */
  readonly photo?: string;
  readonly alerts?: readonly GroupAlert[];
  /** Why nothing is entered for them just now: "In hospital". Their row cannot be filled. */
  readonly away?: string;
}

/** Only what the browser loads as a picture; never script. */
const isPicture = (address: string) => /^(?:https?:|blob:|data:image\/|\.{0,2}\/|[\w-]+\/)/i.test(address);

/** Who the row is about: photo, name, room, and what to know, in words beside each sign. */
export function personCell(person: GroupPerson, document: Document, say: Say): Node[] {
  const make = (tag: string, name: string, text?: string) => {
    const element = document.createElement(tag);
    element.className = name;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const words = make('span', 'who-words');
  words.append(make('bdi', 'name', person.name));
  if (person.room) words.append(make('span', 'room', say(WORDS['groupEntry.room'], { room: person.room })));
  for (const { text, kind = 'note' } of person.alerts ?? []) {
    const alert = words.appendChild(make('span', `alert ${kind}`));
    alert.setAttribute('part', 'alert');
    const sign = alert.appendChild(make('span', 'sign', kind === 'danger' ? '!' : 'i'));
    sign.setAttribute('aria-hidden', 'true');
    alert.append(make('span', 'alert-words', text));
  }
  if (person.away) words.append(make('span', 'away-words', person.away));
  if (!person.photo || !isPicture(person.photo)) return [words];
  const photo = make('img', 'photo') as HTMLImageElement;
  // The name stands beside it.
  photo.alt = '';
  photo.loading = 'lazy';
  photo.src = person.photo;
  photo.addEventListener('error', () => photo.remove());
  return [photo, words];
}
