// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { autoLock } from '@careplan-kit/drafts';
import { afterwards, cleanUp, find, findAll, focused, heard, mount, place, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkTimeOut } from './time-out.js';

const START = Date.parse('2026-11-22T14:02:00Z');

/** A warning with a clock that the test sets. */
async function warning(leftSeconds: number | null) {
  let now = START;
  const context = testHost({ clock: () => new Date(now) });
  const endsAt = leftSeconds === null ? null : new Date(START + leftSeconds * 1000);
  const element = await mount(CpkTimeOut, { context, endsAt });
  const pass = async (seconds: number) => {
    now += seconds * 1000;
    element.requestUpdate();
    await element.updateComplete;
  };
  return { element, pass };
}

const shown = (element: CpkTimeOut) => textOf(element.renderRoot.querySelector('.left'));
const aloud = (element: CpkTimeOut) => textOf(element.renderRoot.querySelector('[role=alert] p'));

describe('cpk-time-out', () => {
  afterEach(cleanUp);

  it('shows nothing while there is nothing to warn of', async () => {
    const { element } = await warning(null);
    expect(findAll(element, '.warning')).to.be.empty;
    expect(textOf(find(element, '[role=alert]'))).to.equal('');
  });

  for (const [seconds, words] of [
    [120, 'You will be locked in 2 minutes'],
    [179, 'You will be locked in 2 minutes'],
    [119, 'You will be locked in 119 seconds'],
    [60, 'You will be locked in 1 minute'],
    [59, 'You will be locked in 59 seconds'],
    [1, 'You will be locked in 1 second'],
    [0, 'Locking now…'],
    [-5, 'Locking now…'],
  ] as const) {
    it(`says ${seconds} seconds as “${words}”`, async () => {
      expect(shown((await warning(seconds)).element)).to.equal(words);
    });
  }

  it('counts every second on the screen, and is heard at few of them', async () => {
    const { element, pass } = await warning(120);
    const [seen, said] = [new Set<string>(), new Set<string>()];
    for (let second = 0; second <= 120; second++) {
      seen.add(shown(element));
      said.add(aloud(element));
      await pass(1);
    }
    expect(seen.size).to.equal(121);
    expect([...said]).to.deep.equal([
      'You will be locked in 2 minutes',
      'You will be locked in 1 minute',
      'You will be locked in 30 seconds',
      'You will be locked in 10 seconds',
      'Locking now…',
    ]);
  });

  it('counts by itself', async () => {
    const element = await mount(CpkTimeOut, { context: testHost({ clock: () => new Date() }) });
    element.warn(10_500);
    await element.updateComplete;
    const first = shown(element);
    await until(() => shown(element) !== first, 'a second passes');
  });

  it('leaves the focus, and what is being written, where they are', async () => {
    const box = place('input');
    box.focus();
    const { element, pass } = await warning(null);
    element.warn(120_000);
    await pass(1);
    await pass(100);
    expect(focused()).to.equal('input');
  });

  it('lets the worker stay with one press, and says that it worked', async () => {
    const { element } = await warning(120);
    const stayed = heard(element, 'cpk-stay');
    find(element, '.button').click();
    await element.updateComplete;
    expect(stayed).to.have.length(1);
    expect(findAll(element, '.warning')).to.be.empty;
    expect(textOf(find(element, '[role=status]'))).to.equal('You stay signed in.');
    element.warn(60_000);
    await element.updateComplete;
    expect(textOf(find(element, '[role=status]'))).to.equal('');
  });

  it('goes with the idle watch of the drafts: it comes, and goes when somebody does something', async () => {
    const { element } = await warning(null);
    let now = 0;
    let due: () => void = () => undefined;
    const clock = {
      now: () => now,
      setTimeout: (work: () => void) => ((due = work), 1),
      clearTimeout: () => undefined,
    };
    let locked = 0;
    const store = { lock: () => Promise.resolve(void locked++) };
    const idle = autoLock(store, {
      ...{ idleMs: 600_000, warnMs: 120_000, clock, database: `time-out-${crypto.randomUUID()}` },
      onWarning: element.warn,
      onStay: element.stay,
      onLocked: element.stay,
    });
    afterwards(() => idle.stop());
    element.addEventListener('cpk-stay', () => idle.touch());
    now = 480_000;
    due();
    await element.updateComplete;
    expect(shown(element)).to.equal('You will be locked in 2 minutes');
    find(element, '.button').click();
    await element.updateComplete;
    expect(findAll(element, '.warning')).to.be.empty;
    now += 480_000;
    due();
    await element.updateComplete;
    expect(findAll(element, '.warning')).to.have.length(1);
    now += 120_000;
    due();
    await until(() => findAll(element, '.warning').length === 0, 'the warning goes with the lock');
    expect(locked).to.equal(1);
  });
});
