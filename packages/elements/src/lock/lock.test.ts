// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { type DraftState, type PassphraseQuestion, openDrafts, passphraseKeyProvider } from '@careplan-kit/drafts';
import { press } from '../testing/keyboard.js';
import {
  afterwards,
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  heard,
  mount,
  place,
  textOf,
  until,
} from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkLock } from './lock.js';

const savedAt = new Date('2026-11-22T14:02:00Z');
const name = () => `lock-test-${crypto.randomUUID()}`;

const lock = (changes: Partial<CpkLock> = {}, parent?: HTMLElement) =>
  mount(CpkLock, { context: testHost(), name: name(), ...changes }, parent);

async function cover(element: CpkLock): Promise<void> {
  element.locked = true;
  await element.updateComplete;
}

async function submit(element: CpkLock, secret: string, again?: string): Promise<void> {
  enter(find<HTMLInputElement>(element, '#secret'), secret);
  if (again !== undefined) enter(find<HTMLInputElement>(element, '#secret-again'), again);
  find<HTMLFormElement>(element, 'form').requestSubmit();
  await element.updateComplete;
}

const asked = (element: CpkLock) => until(() => findAll(element, '#secret').length === 1, 'the secret is asked for');
const isOpen = (element: CpkLock) => find<HTMLDialogElement>(element, 'dialog').open;

/** A page with something on it, some in a shadow root. */
function page(): { readonly words: HTMLElement; readonly box: HTMLInputElement; readonly inner: HTMLElement } {
  const [words, box, host] = [place('p'), place('input'), place('div')];
  words.textContent = 'Mrs Smith slept well.';
  const inner = document.createElement('button');
  inner.textContent = 'Mr Green';
  host.attachShadow({ mode: 'open' }).append(inner);
  return { words, box, inner };
}

describe('cpk-lock', () => {
  afterEach(cleanUp);

  it('covers nothing until it is locked', async () => {
    const { words } = page();
    const element = await lock();
    expect(isOpen(element)).to.equal(false);
    expect(words.checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('leaves nothing behind it to be read, reached or heard, and gives it back as it was', async () => {
    const { words, box, inner } = page();
    words.inert = true;
    box.style.visibility = 'visible';
    const element = await lock();
    await cover(element);
    expect(isOpen(element)).to.equal(true);
    for (const one of [words, box, inner]) expect(one.checkVisibility({ visibilityProperty: true })).to.equal(false);
    expect(document.body.innerText).not.to.contain('Mrs Smith').and.not.to.contain('Mr Green');
    expect(document.elementFromPoint(5, 5)).to.equal(element);
    box.focus();
    expect(focused()).not.to.equal('input');
    inner.focus();
    expect(focused()).not.to.equal('button');
    element.locked = false;
    await element.updateComplete;
    expect([words.inert, box.inert, box.style.visibility]).to.deep.equal([true, false, 'visible']);
    expect(document.body.innerText).to.contain('Mrs Smith');
  });

  it('covers the same from inside other elements, and what comes into the page meanwhile', async () => {
    const { words } = page();
    const [host, beside] = [place('div'), document.createElement('p')];
    host.append('In the light ');
    const light = host.appendChild(document.createElement('em'));
    light.textContent = 'James';
    const root = host.attachShadow({ mode: 'open' });
    beside.textContent = 'Betty';
    root.append(beside, document.createElement('slot'));
    const inside = root.appendChild(document.createElement('div'));
    const element = await lock({}, inside);
    await cover(element);
    const later = place('p');
    later.textContent = 'Mr Bodat';
    await until(() => later.inert, 'what came later is covered');
    for (const one of [words, beside, light, later])
      expect(one.checkVisibility({ visibilityProperty: true }), one.textContent ?? '').to.equal(false);
    expect(find(element, '.heading').checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('gives the page back when it is taken away', async () => {
    const { words } = page();
    const element = await lock({ locked: true });
    expect(words.inert).to.equal(true);
    element.remove();
    expect([words.inert, words.style.visibility]).to.deep.equal([false, '']);
  });

  it('cannot be closed with Escape, or by a script that closes dialogs', async () => {
    const element = await lock({ locked: true });
    await press('Escape');
    await press('Escape');
    expect(isOpen(element)).to.equal(true);
    find<HTMLDialogElement>(element, 'dialog').close();
    await until(() => isOpen(element), 'it is open again');
  });

  it('puts the focus back where it was', async () => {
    const { inner } = page();
    inner.focus();
    const element = await lock();
    await cover(element);
    expect(focused()).to.equal('div#title.heading');
    element.locked = false;
    await element.updateComplete;
    expect(focused()).to.equal('button');
  });

  for (const [state, words] of [
    [null, 'What was saved stays on this device.'],
    [{ status: 'empty' }, 'What was saved stays on this device.'],
    [
      { status: 'saved', savedAt },
      'What you typed is saved on this device, 22 November 2026 at 14:02. It is there when you sign in again.',
    ],
    [
      { status: 'failed', failure: { kind: 'locked' }, savedAt },
      'What you typed was last saved on this device 22 November 2026 at 14:02. It is there when you sign in again.',
    ],
    [
      { status: 'failed', failure: { kind: 'quota' }, savedAt },
      'What you typed last could not be saved. Look at it again when you have signed in.',
    ],
  ] as const) {
    it(`says what is saved: ${state?.status ?? 'nothing known'}${state && 'failure' in state ? ` ${state.failure.kind}` : ''}`, async () => {
      const element = await lock({ locked: true, state: state as DraftState | null });
      expect(textOf(find(element, '.inside p'))).to.equal(words);
    });
  }

  it('does not call saved what had failed before the lock', async () => {
    const element = await lock({ state: { status: 'failed', failure: { kind: 'quota' }, savedAt } });
    element.state = { status: 'failed', failure: { kind: 'locked' }, savedAt };
    await cover(element);
    expect(textOf(find(element, '.inside p'))).to.contain('could not be saved');
  });

  it('covers the other tabs, and each says so to its host once', async () => {
    const shared = name();
    const [one, other, stranger] = [await lock({ name: shared }), await lock({ name: shared }), await lock()];
    const events = [one, other].map((element) => heard(element, 'cpk-locked'));
    await cover(one);
    await until(() => isOpen(other), 'the other tab is covered');
    expect(events.map((list) => list.map(({ elsewhere }) => elsewhere))).to.deep.equal([[false], [true]]);
    expect(isOpen(stranger)).to.equal(false);
  });

  it('covers no other tab when it begins covered', async () => {
    const shared = name();
    const other = await lock({ name: shared });
    const begun = await lock({ name: shared, locked: true });
    const last = await lock({ name: shared });
    await cover(last);
    await until(() => isOpen(other), 'a message arrives');
    expect(heard(begun, 'cpk-locked')).to.be.empty;
    begun.locked = false;
    await begun.updateComplete;
  });

  it('signs in again with the host, and is uncovered only when that is done', async () => {
    let done: () => void = () => undefined;
    let calls = 0;
    const unlock = () => {
      calls++;
      return new Promise<void>((resolve) => (done = resolve));
    };
    const element = await lock({ locked: true, unlock });
    const unlocked = heard(element, 'cpk-unlocked');
    expect(calls).to.equal(0);
    find(element, '.button').click();
    await element.updateComplete;
    expect(textOf(find(element, '[role=status]'))).to.equal('Unlocking…');
    expect([calls, isOpen(element)]).to.deep.equal([1, true]);
    done();
    await until(() => unlocked.length === 1, 'it is unlocked');
    expect([element.locked, isOpen(element)]).to.deep.equal([false, false]);
  });

  it('says why it could not be unlocked, and stays covered', async () => {
    const failure = { kind: 'no-key' } as const;
    const unlock = () => Promise.reject(Object.assign(new Error('no'), { failure }));
    const element = await lock({ locked: true, unlock });
    find(element, '.button').click();
    await until(() => findAll(element, '.failure').length === 1, 'it says so');
    expect(textOf(find(element, '.failure'))).to.equal(
      'You could not be signed in. What was saved stays on this device. Check the connection, then try again.',
    );
    expect([isOpen(element), focused()]).to.deep.equal([true, 'div#title.heading']);
    expect(findAll(element, '.button')).to.have.length(1);
  });

  it('shows what the host has put into it', async () => {
    const element = await lock({ locked: true });
    const link = element.appendChild(document.createElement('a'));
    link.href = '#';
    link.textContent = 'I am not Emily';
    link.focus();
    expect(focused()).to.equal('a');
  });
});

describe('cpk-lock with a PIN or passphrase', () => {
  afterEach(cleanUp);

  const question: PassphraseQuestion = { why: 'unlock', kind: 'pin', wrongTries: 0, minimumLength: 6 };

  it('opens real drafts with what is typed, asks again after a wrong try, and keeps nothing of it', async () => {
    const database = name();
    afterwards(() => indexedDB.deleteDatabase(database));
    const element = await lock({ way: 'secret' });
    const keys = () => passphraseKeyProvider({ database, kind: 'pin', ask: element.ask });
    element.unlock = async () => {
      const store = await openDrafts({ keys: keys(), databaseName: database });
      afterwards(() => store.close());
      await store.unlock();
    };
    await cover(element);
    await asked(element);
    expect(textOf(find(element, 'label[for=secret]'))).to.equal('Choose a PIN');
    expect(textOf(find(element, '#secret-hint'))).to.contain('At least 6 figures.');
    expect(textOf(find(element, '#secret-hint'))).to.contain('nobody can open what is on this device');
    await submit(element, '493817', '493818');
    expect(textOf(find(element, '.error'))).to.equal('The two are not the same. Type both again.');
    await submit(element, '493817', '493817');
    await until(() => !element.locked, 'it is chosen');

    await cover(element);
    await asked(element);
    expect(findAll(element, '#secret-again')).to.be.empty;
    await submit(element, '111111');
    await until(() => findAll(element, '.error').length === 1, 'it is refused');
    expect(textOf(find(element, '.error'))).to.contain('That is not right.');
    expect(textOf(find(element, '#secret-hint'))).to.contain('1 wrong try so far.');
    expect(textOf(find(element, '#secret-hint'))).to.contain('Nothing is ever deleted by wrong tries.');
    expect([find<HTMLInputElement>(element, '#secret').value, focused()]).to.deep.equal(['', 'input#secret.control']);
    expect(isOpen(element)).to.equal(true);
    await submit(element, '493817');
    await until(() => !element.locked, 'it is unlocked');
  }).timeout(20_000);

  it('says when the next try is possible', async () => {
    const until_ = new Date('2026-11-22T14:05:30Z');
    const unlock = () => Promise.reject(Object.assign(new Error(), { failure: { kind: 'wait', until: until_ } }));
    const element = await lock({ locked: true, way: 'secret', unlock });
    await until(() => findAll(element, '.failure').length === 1, 'it says so');
    expect(textOf(find(element, '.failure'))).to.equal(
      'There were too many wrong tries. The next one is possible at 14:05:30.',
    );
  });

  it('asks for something when nothing was typed, and can show what is typed', async () => {
    const element = await lock();
    const answer = element.ask(question).catch((error: Error) => error.name);
    await asked(element);
    await submit(element, '');
    expect(textOf(find(element, '.error'))).to.equal('Type it first.');
    const box = find<HTMLInputElement>(element, '#secret');
    expect([box.type, box.inputMode, box.autocomplete]).to.deep.equal(['password', 'numeric', 'off']);
    find(element, 'input[type=checkbox]').click();
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, '#secret').type).to.equal('text');
    element.locked = false;
    await element.updateComplete;
    expect(await answer).to.equal('AbortError');
  });

  it('covers no other tab for a question', async () => {
    const shared = name();
    const [one, other] = [await lock({ name: shared }), await lock({ name: shared })];
    const answer = one.ask(question).catch(() => undefined);
    await asked(one);
    expect(isOpen(one)).to.equal(true);
    const last = await lock({ name: `${shared}-last` });
    await cover(last);
    expect(isOpen(other)).to.equal(false);
    one.locked = false;
    await one.updateComplete;
    await answer;
  });

  it('ends a question for which a later one came', async () => {
    const element = await lock();
    const first = element.ask(question).catch((error: Error) => error.name);
    const second = element.ask({ ...question, kind: 'passphrase' });
    expect(await first).to.equal('AbortError');
    await asked(element);
    expect(textOf(find(element, 'label[for=secret]'))).to.equal('Your passphrase');
    await submit(element, 'three plain words');
    expect(await second).to.equal('three plain words');
  });
});
