// SPDX-License-Identifier: Apache-2.0
import '@careplan-kit/elements/define';
import { type HostContext, hostContext } from '@careplan-kit/elements';
import { ContextProvider } from '@lit/context';
import { el } from './dom.js';
import { personPage } from './person-page.js';
import { RecordStore } from './record-store.js';
import { WORKERS } from './residents.js';
import { residentsPage } from './residents-page.js';
import { type Session, rememberedWorker, signIn, signOut } from './session.js';
import { signInPage } from './sign-in-page.js';

const app = document.querySelector<HTMLElement>('#app')!;
const store = await RecordStore.open();
let session: Session | null = null;
// Every element of the library below `app` hears from here who is signed in.
const provider = new ContextProvider(app, { context: hostContext });

let welsh = false;

/** The components' own words in the other language. This product itself speaks English only. */
function languageButton(current: Session): HTMLElement {
  const button = el('button', { type: 'button', class: 'language' });
  const label = () => {
    button.textContent = welsh ? 'English' : 'Cymraeg';
    button.lang = welsh ? 'en' : 'cy';
  };
  button.addEventListener('click', () => {
    welsh = !welsh;
    label();
    provider.setValue(contextOf(current));
  });
  label();
  return button;
}

/** The Welsh is still to be checked by a speaker: a demo may show it all the same. */
function contextOf({ context }: Session): HostContext {
  return welsh ? { ...context, locale: 'cy', unreviewedTranslations: true } : context;
}

function topBar(current: Session): HTMLElement {
  return el(
    'header',
    { class: 'top' },
    el('a', { class: 'brand', href: '#/' }, el('img', { src: '/lantern.svg', alt: '' }), 'Lantern'),
    el('span', { class: 'home' }, 'Larkfield House'),
    languageButton(current),
    el(
      'span',
      { class: 'who' },
      el('span', {}, el('strong', {}, current.worker.name), ` · ${current.worker.role ?? ''}`),
      el('button', {
        type: 'button',
        textContent: 'Sign out',
        onclick: async () => {
          await signOut(current);
          session = null;
          location.hash = '#/';
          await show();
        },
      }),
    ),
  );
}

function foot(current: Session): HTMLElement {
  return el(
    'footer',
    { class: 'foot' },
    el('span', {}, 'A demonstration product of a fictional supplier, embedding Careplan Kit.'),
    el('button', {
      type: 'button',
      textContent: 'Start the demonstration again',
      onclick: async () => {
        await current.store.reset();
        location.hash = '#/';
        await show();
      },
    }),
  );
}

/** Only the newest call may write the page: an older one may still be reading from the store. */
let turn = 0;

async function show(): Promise<void> {
  const mine = ++turn;
  if (!session) {
    document.title = 'Sign in · Lantern';
    app.replaceChildren(
      signInPage(WORKERS, async (worker) => {
        await begin(await signIn(worker, store));
      }),
    );
    return;
  }
  const id = /^#\/resident\/([\w-]+)$/.exec(location.hash)?.[1];
  const page = id ? await personPage(id, session) : await residentsPage(session);
  if (mine !== turn) return;
  const heading = page.querySelector('h1');
  document.title = `${heading?.textContent ?? 'Lantern'} · Lantern`;
  app.replaceChildren(topBar(session), page, foot(session));
  // A new page begins at its heading, as it would after a real navigation.
  if (mine > 1) heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

async function begin(next: Session): Promise<void> {
  session = next;
  provider.setValue(contextOf(next));
  await show();
}

window.addEventListener('hashchange', () => void show());
// The address after the # says which page is open, so the link to skip to the page must not change it.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  const main = document.querySelector<HTMLElement>('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
});
const remembered = await rememberedWorker(WORKERS, store);
if (remembered) await begin(await signIn(remembered, store));
else await show();
