// SPDX-License-Identifier: Apache-2.0
import { el } from './dom.js';
import { badge } from './sending/standing-words.js';
import { isUnsent, needsSomebody } from './sending/standing.js';
import { watchSending } from './sending/watch-sending.js';
import type { Session } from './session.js';

export interface TopBarDoings {
  readonly isWelsh: boolean;
  changeLanguage(): void;
  signOut(): void;
}

/** The components' own words in the other language. This product itself speaks English only. */
function languageButton({ isWelsh, changeLanguage }: TopBarDoings): HTMLElement {
  const button = el('button', { type: 'button', class: 'language' });
  let welsh = isWelsh;
  const label = () => {
    button.textContent = welsh ? 'English' : 'Cymraeg';
    button.lang = welsh ? 'en' : 'cy';
  };
  button.addEventListener('click', () => {
    welsh = !welsh;
    label();
    changeLanguage();
  });
  label();
  return button;
}

/** Whether all that was finished here is where it belongs, on every page. */
function sendingLink(session: Session, signal: AbortSignal): HTMLElement {
  const words = el('span');
  const link = el(
    'a',
    { class: 'sent-link', href: '#/sent' },
    el('span', { class: 'visually-hidden' }, 'Sent from this device: '),
    words,
  );
  watchSending(session, signal, (all) => {
    words.textContent = badge(all);
    link.classList.toggle('look', all.some(needsSomebody));
    link.classList.toggle('waiting', all.some(isUnsent));
  });
  return link;
}

export function topBar(session: Session, signal: AbortSignal, doings: TopBarDoings): HTMLElement {
  const { worker } = session;
  return el(
    'header',
    { class: 'top' },
    el('a', { class: 'brand', href: '#/' }, el('img', { src: '/lantern.svg', alt: '' }), 'Lantern'),
    el('span', { class: 'home' }, 'Larkfield House'),
    sendingLink(session, signal),
    el(
      'span',
      { class: 'who' },
      el(
        'span',
        { class: 'name' },
        el('strong', {}, worker.name),
        el('span', { class: 'role' }, ` · ${worker.role ?? ''}`),
      ),
      languageButton(doings),
      el('button', { type: 'button', textContent: 'Sign out', onclick: () => doings.signOut() }),
    ),
  );
}
