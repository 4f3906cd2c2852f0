// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { openForm, visit } from '../testing/form-host.js';
import { afterwards, cleanUp } from '../testing/page.js';
import { openMadeUpForms } from './warm-up-form.js';
import { forgetWarmUp, isWarmingUp, stopWarmingUp, warmUpWhenIdle } from './warm-up.js';

/** Puts something in place of what the browser has, until the test is over. */
function replace<Name extends keyof typeof globalThis>(name: Name, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  afterwards(() => {
    if (before) Object.defineProperty(globalThis, name, before);
    else delete (globalThis as Record<string, unknown>)[name];
  });
}

/** A browser that is idle when the test says so. */
function idleBrowser(milliseconds = 50) {
  const waiting = new Map<number, IdleRequestCallback>();
  let handles = 0;
  replace('requestIdleCallback', (call: IdleRequestCallback) => {
    waiting.set(++handles, call);
    return handles;
  });
  replace('cancelIdleCallback', (handle: number) => waiting.delete(handle));
  // While there is something to take it back with.
  afterwards(stopWarmingUp);
  return {
    get waiting() {
      return waiting.size;
    },
    /** Gives one stretch of idle time to whoever waits. */
    rest(): void {
      const calls = [...waiting.values()];
      waiting.clear();
      for (const call of calls) call({ didTimeout: false, timeRemaining: () => milliseconds });
    },
  };
}

/** A clock that goes on by so much each time it is read. */
function steadyClock(step: number): void {
  let now = 0;
  const real = performance.now.bind(performance);
  performance.now = () => (now += step);
  afterwards(() => void (performance.now = real));
}

/** Counts its steps. */
function counted(steps: number) {
  const work = {
    done: 0,
    begun: 0,
    begin: () => {
      work.begun++;
      return (function* () {
        for (; work.done < steps; work.done++) yield;
      })();
    },
  };
  return work;
}

beforeEach(forgetWarmUp);
afterEach(cleanUp);
after(stopWarmingUp);

describe('making a page ready for forms in idle time', () => {
  it('does nothing before the browser is idle, and then all of it in slices', () => {
    const browser = idleBrowser();
    steadyClock(1);
    const work = counted(20);
    warmUpWhenIdle(work.begin);
    expect(work.begun).to.equal(0);
    browser.rest();
    expect(work.done).to.be.within(1, 8);
    while (browser.waiting > 0) browser.rest();
    expect(work.done).to.equal(20);
    expect(isWarmingUp()).to.equal(false);
  });

  it('ends a slice when the browser has something to do', () => {
    const browser = idleBrowser(0);
    const work = counted(20);
    warmUpWhenIdle(work.begin);
    browser.rest();
    expect(work.done).to.equal(0);
    expect(browser.waiting).to.equal(1);
  });

  it('ends after a while however much is left, so that a slow device is not kept busy', () => {
    const browser = idleBrowser();
    steadyClock(2);
    const work = counted(Infinity);
    warmUpWhenIdle(work.begin);
    let slices = 0;
    for (; browser.waiting > 0; slices++) browser.rest();
    expect(slices).to.be.within(5, 20);
    expect(isWarmingUp()).to.equal(false);
  });

  it('takes place once a page', () => {
    const browser = idleBrowser();
    const work = counted(1);
    warmUpWhenIdle(work.begin);
    warmUpWhenIdle(work.begin);
    while (browser.waiting > 0) browser.rest();
    warmUpWhenIdle(work.begin);
    expect(browser.waiting).to.equal(0);
    expect(work.begun).to.equal(1);
  });

  it('is ended by the first form that is opened', async () => {
    const browser = idleBrowser();
    const work = counted(20);
    warmUpWhenIdle(work.begin);
    await openForm({ definition: visit });
    expect(isWarmingUp()).to.equal(false);
    browser.rest();
    expect(work.begun).to.equal(0);
  });

  it('may be fetched first, and then goes on in idle time', async () => {
    const browser = idleBrowser();
    steadyClock(1);
    const work = counted(20);
    warmUpWhenIdle(async () => work.begin());
    browser.rest();
    expect(browser.waiting).to.equal(0);
    await Promise.resolve();
    await Promise.resolve();
    expect(work.done, 'nothing before the browser is idle again').to.equal(0);
    while (browser.waiting > 0) browser.rest();
    expect(work.done).to.equal(20);
    expect(isWarmingUp()).to.equal(false);
  });

  it('is not begun when a form was opened while it was fetched', async () => {
    const browser = idleBrowser();
    const work = counted(20);
    let arrive = () => {};
    const fetched = new Promise<void>((resolve) => (arrive = resolve));
    warmUpWhenIdle(() => fetched.then(work.begin));
    browser.rest();
    expect(isWarmingUp()).to.equal(true);
    await openForm({ definition: visit });
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    browser.rest();
    expect(isWarmingUp()).to.equal(false);
    expect(work.done).to.equal(0);
  });

  it('is ended when it could not be fetched, which nobody hears of', async () => {
    const browser = idleBrowser();
    warmUpWhenIdle(() => Promise.reject(new TypeError('no network')));
    browser.rest();
    expect(isWarmingUp()).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(isWarmingUp()).to.equal(false);
    expect(browser.waiting).to.equal(0);
  });

  it('is ended by a fault in it, which nobody hears of', () => {
    const browser = idleBrowser();
    warmUpWhenIdle(() => {
      throw new Error('no matter');
    });
    browser.rest();
    expect(isWarmingUp()).to.equal(false);
    expect(browser.waiting).to.equal(0);
  });

  it('waits with a timer where the browser does not tell when it is idle', async () => {
    // The name must be gone, not only without a value.
    replace('requestIdleCallback', null);
    Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    const work = counted(1);
    warmUpWhenIdle(work.begin);
    expect(work.begun).to.equal(0);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(work.done).to.equal(1);
  });

  it('is left out where the host switches it off', async () => {
    const browser = idleBrowser();
    const { CpkForm } = await import('../define/form.js');
    CpkForm.warmsUp = false;
    afterwards(() => void (CpkForm.warmsUp = true));
    expect(browser.waiting).to.equal(1);
    // All of it takes many slices; nothing of it takes one.
    browser.rest();
    expect(browser.waiting).to.equal(0);
    expect(isWarmingUp()).to.equal(false);
  });
});

describe('the forms that a page makes up to be ready', () => {
  it('are read, run, drawn and answered, and nobody can tell', async () => {
    const seen: string[] = [];
    const watch = (what: string) => () => void seen.push(what);
    const observer = new MutationObserver(watch('a change of the document'));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const listening = new AbortController();
    for (const type of ['cpk-answer', 'cpk-error', 'cpk-submit', 'context-request', 'input', 'change', 'error'])
      addEventListener(type, watch(type), { capture: true, signal: listening.signal });
    for (const name of ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const)
      replace(name, watch(name));
    const resources = performance.getEntriesByType('resource').length;
    const [listener, attach] = [document.addEventListener, Element.prototype.attachShadow];
    document.addEventListener = watch('a listener of the document');
    afterwards(() => void (document.addEventListener = listener));
    const sheets = document.adoptedStyleSheets.length;

    let steps = 0;
    for (const _step of openMadeUpForms()) steps++;
    expect(steps).to.be.greaterThan(20);
    await new Promise((resolve) => queueMicrotask(() => resolve(null)));
    await Promise.resolve();

    observer.disconnect();
    listening.abort();
    await cleanUp();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).to.deep.equal([]);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(Element.prototype.attachShadow).to.equal(attach);
    expect(performance.getEntriesByType('resource').length).to.equal(resources);
    expect([...document.querySelectorAll('[id^="q-"]')]).to.be.empty;
  });

  it('are cut into steps that each fit into a frame', () => {
    // The first form is met cold, as on a page that was just loaded; of the rest the longest is looked at.
    const steps: number[] = [];
    let start = performance.now();
    for (const _step of openMadeUpForms()) {
      steps.push(performance.now() - start);
      start = performance.now();
      if (steps.length > 100) break;
    }
    steps.sort((a, b) => a - b);
    expect(steps[Math.floor(steps.length * 0.9)]).to.be.below(16);
  });
});
