// SPDX-License-Identifier: Apache-2.0
import '@careplan-kit/elements/define';
import { type CpkLock, type HostContext, hostContext } from '@careplan-kit/elements';
import { ContextProvider } from '@lit/context';
import { dayPage } from './day/day-page.js';
import { el } from './dom.js';
import { draftsPage } from './drafts-page.js';
import { draftPage } from './forms/draft-page.js';
import { filledPage } from './forms/filled-page.js';
import { formPage } from './forms/form-page.js';
import { formsPage } from './forms/forms-page.js';
import { homePage } from './hospital/home-page.js';
import { sendPage } from './hospital/send-page.js';
import { hostNow } from './host-now.js';
import { lockPage, lockWhenIdle } from './idle.js';
import { leavePage, leftBehind } from './leave-page.js';
import { lookPage } from './look-page.js';
import { personMedicinesPage } from './medicines/person-medicines-page.js';
import { medicinesRoundPage } from './medicines/round-page.js';
import { OtherTabs } from './other-tabs.js';
import { personPage } from './person-page.js';
import { choosePin, forgetPins } from './pin.js';
import { RecordStore } from './record-store.js';
import { WORKERS } from './residents.js';
import { residentsPage } from './residents-page.js';
import { roundsPage } from './rounds/rounds-page.js';
import { putInWhenOnline } from './sending/watch-sending.js';
import { sentPage } from './sent-page.js';
import { type Session, rememberedWorker, signIn, signOut } from './session.js';
import { signInPage } from './sign-in-page.js';
import { topBar } from './top-bar.js';
import { installWorker, leaveToWorker } from './worker-client.js';

const app = document.querySelector<HTMLElement>('#app')!;
let store: RecordStore;
let session: Session | null = null;
/** Why the last worker is not signed in any more, for whoever comes next. */
let notice = '';
// Every element of the library below `app` hears from here who is signed in.
const provider = new ContextProvider(app, { context: hostContext });
const otherTabs = new OtherTabs(() => session && void leave('You signed out in another tab. What you typed is kept.'));

let welsh = false;

/** The Welsh is still to be checked by a speaker: a demo may show it all the same. */
function contextOf({ context }: Session): HostContext {
  return welsh ? { ...context, locale: 'cy', unreviewedTranslations: true } : context;
}

function tellHost(current: Session): void {
  const context = contextOf(current);
  provider.setValue(context);
  hostNow.set(context);
}

function foot(current: Session): HTMLElement {
  return el(
    'footer',
    { class: 'foot' },
    el('span', {}, 'A demonstration product of a fictional supplier, embedding Careplan Kit.'),
    el('button', {
      type: 'button',
      textContent: 'Your PIN on this tablet',
      onclick: () => void choosePin(current.worker, contextOf(current)),
    }),
    el('button', {
      type: 'button',
      textContent: 'Start the demonstration again',
      onclick: async () => {
        const { worker } = current;
        await current.store.reset();
        await current.drafts.eraseAll();
        await current.medicines.startAgain();
        forgetPins();
        otherTabs.tellLeft();
        location.hash = '#/';
        await begin(await signIn(worker, store));
      },
    }),
  );
}

type Page = (current: Session, signal: AbortSignal) => Promise<HTMLElement>;

const PAGES: readonly (readonly [RegExp, (...ids: string[]) => Page])[] = [
  [
    /^#\/resident\/([\w-]+)$/,
    (id = '') =>
      (current, signal) =>
        personPage(id, current, signal),
  ],
  [
    /^#\/resident\/([\w-]+)\/draft\/(\w+)$/,
    (id = '', draft = '') =>
      (current, signal) =>
        draftPage(id, draft, current, signal),
  ],
  [
    /^#\/resident\/([\w-]+)\/day$/,
    (id = '') =>
      (current) =>
        dayPage(id, current),
  ],
  [
    /^#\/resident\/([\w-]+)\/forms$/,
    (id = '') =>
      (current) =>
        formsPage(id, current),
  ],
  [
    /^#\/resident\/([\w-]+)\/form\/([\w-]+)$/,
    (id = '', form = '') =>
      (current) =>
        formPage(id, form, current),
  ],
  [
    /^#\/resident\/([\w-]+)\/filled\/([\w-]+)$/,
    (id = '', submission = '') =>
      (current) =>
        filledPage(id, submission, current),
  ],
  [
    /^#\/sent\/([\w-]+)$/,
    (id = '') =>
      (current) =>
        lookPage(id, current),
  ],
  [
    /^#\/rounds(?:\/([\w-]+))?$/,
    (id = '') =>
      (current) =>
        roundsPage(id, current),
  ],
  [
    /^#\/resident\/([\w-]+)\/hospital$/,
    (id = '') =>
      (current) =>
        sendPage(id, current),
  ],
  [
    /^#\/resident\/([\w-]+)\/home-again$/,
    (id = '') =>
      (current) =>
        homePage(id, current),
  ],
  [
    /^#\/medicines(?:\/([\w-]+))?$/,
    (id = '') =>
      (current, signal) =>
        medicinesRoundPage(id, current, signal),
  ],
  [
    /^#\/resident\/([\w-]+)\/medicines$/,
    (id = '') =>
      (current, signal) =>
        personMedicinesPage(id, current, signal),
  ],
  [/^#\/sent$/, () => sentPage],
  [/^#\/drafts$/, () => draftsPage],
];

function pageAt(address: string): Page {
  for (const [pattern, page] of PAGES) {
    const found = pattern.exec(address);
    if (found) return page(...found.slice(1));
  }
  return residentsPage;
}

/** Only the newest call may write the page: an older one may still be reading from the store. */
let turn = 0;
let shown = new AbortController();
let signedIn = new AbortController();

async function show(page: Page = pageAt(location.hash)): Promise<void> {
  const mine = ++turn;
  const ends = new AbortController();
  if (!session) {
    shown.abort();
    document.title = 'Sign in · Lantern';
    app.replaceChildren(signInPage(WORKERS, notice, async (worker) => begin(await signIn(worker, store))));
    return;
  }
  const current = session;
  const main = await page(current, ends.signal);
  if (mine !== turn) return ends.abort();
  shown.abort();
  shown = ends;
  const heading = main.querySelector('h1');
  document.title = `${heading?.textContent ?? 'Lantern'} · Lantern`;
  const doings = {
    isWelsh: welsh,
    changeLanguage() {
      welsh = !welsh;
      tellHost(current);
    },
    signOut: () => void askToLeave(current),
  };
  app.replaceChildren(topBar(current, ends.signal, doings), main, foot(current));
  // A new page begins at its heading, as it would after a real navigation.
  if (mine > 1) heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

async function begin(next: Session): Promise<void> {
  signedIn.abort();
  signedIn = new AbortController();
  session = next;
  notice = '';
  tellHost(next);
  // Each tab watches by itself, and all of them lock together.
  lockWhenIdle(next, signedIn.signal, { context: () => contextOf(next), locked: () => void lockItself(next) });
  putInWhenOnline(next, signedIn.signal);
  leaveToWorker(next, signedIn.signal);
  await show();
}

async function askToLeave(current: Session): Promise<void> {
  const go = async () => {
    await signOut(current);
    otherTabs.tellLeft();
    location.hash = '#/';
    await leave('');
  };
  const count = await leftBehind(current);
  if (count === 0) return go();
  await show(async () =>
    leavePage(
      count,
      () => void go(),
      () => void show(),
    ),
  );
}

/** Takes everything of the worker off the page, and covers it until they, or somebody else, come back. */
async function lockItself(current: Session): Promise<void> {
  end('');
  document.title = 'Locked · Lantern';
  app.replaceChildren();
  const lock: CpkLock = await lockPage(
    current,
    contextOf(current),
    async () => begin(await signIn(current.worker, store)),
    () => {
      lock.remove();
      void leave('');
    },
  );
  document.body.append(lock);
  lock.locked = true;
}

function end(why: string): void {
  signedIn.abort();
  shown.abort();
  // Signed out in another tab, which may never have opened the medicines.
  void session?.medicines.lock();
  session = null;
  notice = why;
}

/** Takes everything of the worker off the screen. */
async function leave(why: string): Promise<void> {
  end(why);
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
installWorker();

async function start(): Promise<void> {
  store = await RecordStore.open();
  const remembered = await rememberedWorker(WORKERS, store);
  if (remembered) await begin(await signIn(remembered, store));
  else await show();
}

// Nothing is awaited at the top of this module: in one file, the parts that are imported when needed stand below it.
void start();
