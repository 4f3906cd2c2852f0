// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { CpkEmarChart } from '../emar-chart/emar-chart.js';
import { openMadeUpChart } from '../emar-chart/made-up-chart.js';
import { CpkEmarRound } from '../emar-round/emar-round.js';
import { openMadeUpRound } from '../emar-round/made-up-round.js';
import { medicinesDuePart } from '../parts/medicines-due-part.js';
import { mrsSmithsMedicines } from '../testing/medicine-facts.js';
import { afterwards, cleanUp, mount, textOf, until } from '../testing/page.js';
import { round } from '../testing/round-page.js';
import { testHost } from '../testing/story-host.js';
import { inIdleTime } from './in-idle-time.js';

/** A browser that is idle when the test says so. */
function idleBrowser() {
  const waiting: IdleRequestCallback[] = [];
  const real = globalThis.requestIdleCallback;
  globalThis.requestIdleCallback = (call) => waiting.push(call);
  afterwards(() => void (globalThis.requestIdleCallback = real));
  return {
    waiting,
    rest: () => waiting.splice(0).forEach((call) => call({ didTimeout: false, timeRemaining: () => 50 })),
  };
}

function* counted(steps: { done: number }, to: number): Generator<void> {
  for (; steps.done < to; steps.done++) yield;
}

describe('making a page ready for medicines in idle time', () => {
  afterEach(cleanUp);

  it('does one step each time the browser is idle, and no more when nobody wants it', () => {
    const browser = idleBrowser();
    const steps = { done: 0 };
    let isWanted = true;
    inIdleTime(counted(steps, 9), () => isWanted);
    browser.rest();
    browser.rest();
    expect(steps.done).to.equal(1);
    isWanted = false;
    browser.rest();
    browser.rest();
    expect([steps.done, browser.waiting.length]).to.deep.equal([1, 0]);
  });

  it('ends with its steps, and with a fault in one of them, which nobody hears of', () => {
    const browser = idleBrowser();
    const steps = { done: 0 };
    inIdleTime(counted(steps, 2), () => true);
    for (let turn = 0; turn < 5; turn++) browser.rest();
    expect([steps.done, browser.waiting.length]).to.deep.equal([2, 0]);
    const faulty = {
      next() {
        throw new Error('no browser is perfect');
      },
    };
    inIdleTime(faulty, () => true);
    browser.rest();
    expect(browser.waiting).to.have.length(0);
  });

  it('waits a little where the browser does not say when it is idle', async () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback')!;
    delete (globalThis as { requestIdleCallback?: unknown }).requestIdleCallback;
    afterwards(() => Object.defineProperty(globalThis, 'requestIdleCallback', real));
    const steps = { done: 0 };
    inIdleTime(counted(steps, 1), () => true);
    expect(steps.done).to.equal(0);
    await until(() => steps.done === 1, 'its turn');
  });

  it('draws a round and a chart of nobody, as real ones are drawn, and nothing of it is in the document', async () => {
    const before = document.documentElement.outerHTML;
    const lib = await medicinesDuePart.load();
    const rounds = [...openMadeUpRound(lib, CpkEmarRound.elementStyles)].filter((drawn) => drawn !== undefined);
    expect(rounds.length).to.be.greaterThan(1);
    expect([...rounds[0]!.querySelectorAll('.line')].map(textOf)).to.deep.equal([
      'A Room 1 3 doses due',
      'No name was given for b 3 doses due',
    ]);
    const charts = [...openMadeUpChart(CpkEmarChart.elementStyles)].filter((drawn) => drawn !== undefined);
    expect(charts.length).to.be.greaterThan(1);
    expect(charts[0]!.querySelectorAll('td.recorded')).to.have.length(6);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  for (const [name, prepare, open] of [
    ['round', () => CpkEmarRound.prepare(), () => round({})],
    [
      'chart',
      () => CpkEmarChart.prepare(),
      () => mount(CpkEmarChart, { facts: mrsSmithsMedicines(), context: testHost() }),
    ],
  ] as const) {
    it(`is begun by whoever prepares for a ${name}, and ends when a real one is opened`, async () => {
      const browser = idleBrowser();
      await prepare();
      await until(() => browser.waiting.length > 0, 'it waits for the browser');
      browser.rest();
      expect(browser.waiting.length).to.be.greaterThan(0);
      await open();
      browser.rest();
      expect(browser.waiting).to.have.length(0);
      await prepare();
      expect(browser.waiting, 'once a page').to.have.length(0);
    });
  }
});
