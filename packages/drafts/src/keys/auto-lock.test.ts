// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { kindOf } from '../../test/failing.js';
import {
  GREEN,
  PlainForm,
  afterwards,
  cleanUp,
  eventually,
  found,
  newDatabaseName,
  keyOf,
  openStore,
} from '../../test/harness.js';
import { openSecondTab } from '../../test/second-tab.js';
import { type AutoLockClock, type AutoLockOptions, autoLock } from '../index.js';

/** A clock that moves when it is told to, and rings what is due. */
class TestClock implements AutoLockClock {
  #now = Date.parse('2026-11-22T10:00:00Z');
  readonly #timers = new Map<number, { readonly at: number; work(): void }>();
  #last = 0;

  now(): number {
    return this.#now;
  }

  setTimeout(work: () => void, milliseconds: number): number {
    this.#timers.set(++this.#last, { at: this.#now + milliseconds, work });
    return this.#last;
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as number);
  }

  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const [due] = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!due) break;
      this.#timers.delete(due[0]);
      this.#now = Math.max(this.#now, due[1].at);
      due[1].work();
    }
    this.#now = end;
  }

  /** The device sleeps: the time goes on, and no timer rings. */
  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }

  get waiting(): number {
    return this.#timers.size;
  }
}

const MINUTE = 60_000;

function watch(options: Partial<AutoLockOptions> = {}) {
  const clock = new TestClock();
  const told: string[] = [];
  const store = { lock: async () => void told.push('lock') };
  const watching = autoLock(store, {
    ...{ idleMs: 5 * MINUTE, warnMs: MINUTE, database: newDatabaseName(), clock },
    onWarning: (left) => told.push(`warning ${left}`),
    onStay: () => told.push('stay'),
    onLocked: () => told.push('locked'),
    ...options,
  });
  afterwards(() => watching.stop());
  return { clock, told, watching };
}

describe('the automatic lock', () => {
  afterEach(cleanUp);

  it('warns, and then locks, when nobody does anything', async () => {
    const { clock, told } = watch();
    clock.pass(4 * MINUTE - 1);
    expect(told).to.deep.equal([]);
    clock.pass(1);
    expect(told).to.deep.equal(['warning 60000']);
    clock.pass(MINUTE - 1);
    expect(told).to.deep.equal(['warning 60000']);
    clock.pass(1);
    await eventually(() => told.includes('locked'));
    expect(told).to.deep.equal(['warning 60000', 'lock', 'locked']);
    expect(clock.waiting).to.equal(0);
  });

  for (const name of ['keydown', 'pointerdown', 'wheel'] as const) {
    it(`begins anew at a ${name}, and takes its warning away`, () => {
      const { clock, told } = watch();
      clock.pass(4 * MINUTE);
      document.body.dispatchEvent(new Event(name, { bubbles: true }));
      expect(told).to.deep.equal(['warning 60000', 'stay']);
      clock.pass(4 * MINUTE - 1);
      expect(told).to.have.length(2);
      clock.pass(MINUTE + 1);
      expect(told.slice(2)).to.deep.equal(['warning 60000', 'lock']);
    });
  }

  it('counts what is done in another tab, and only of the same database', async () => {
    const database = newDatabaseName();
    const { clock, told } = watch({ database });
    const other = watch({ database });
    const elsewhere = watch();
    for (const each of [clock, other.clock, elsewhere.clock]) each.pass(4 * MINUTE);
    other.watching.touch();
    await eventually(() => told.includes('stay'));
    expect(elsewhere.told).to.deep.equal(['warning 60000']);
  });

  it('locks at once when the device slept through its time, and a touch comes too late', async () => {
    const { clock, told, watching } = watch();
    clock.sleep(9 * MINUTE);
    watching.touch();
    await eventually(() => told.includes('locked'));
    expect(told).to.deep.equal(['lock', 'locked']);
  });

  it('counts from now when the clock is set back', () => {
    const { clock, told } = watch();
    clock.sleep(-60 * MINUTE);
    document.dispatchEvent(new Event('visibilitychange'));
    clock.pass(5 * MINUTE);
    expect(told).to.deep.equal(['warning 60000', 'lock']);
  });

  it('does nothing more once it is stopped', () => {
    const { clock, told, watching } = watch();
    watching.stop();
    clock.pass(60 * MINUTE);
    watching.touch();
    expect([told, clock.waiting]).to.deep.equal([[], 0]);
  });

  it('needs its warning to come before its lock', () => {
    const lock = async () => undefined;
    for (const [idleMs, warnMs] of [
      [1000, 1000],
      [0, 0],
      [1000, -1],
      [Number.NaN, 0],
    ] as const) {
      expect(() => autoLock({ lock }, { idleMs, warnMs })).to.throw(RangeError);
    }
  });

  it('keeps what was typed, and locks the other tab too', async () => {
    const databaseName = newDatabaseName();
    const tab = await openSecondTab();
    const theirs = await tab.library.openDrafts({ keys: keyOf(1), databaseName });
    const draft = await theirs.open({ ...GREEN, form: 'visit' });
    const form = tab.newForm();
    draft.attach(form);
    form.type('note', 'typed there');
    const store = await openStore({ databaseName });
    const here = await store.open(GREEN);
    const mine = new PlainForm();
    here.attach(mine);
    mine.type('note', 'typed here');
    const clock = new TestClock();
    const locked = new Promise<void>((onLocked) => {
      autoLock(store, { idleMs: 1000, warnMs: 0, database: databaseName, clock, onLocked });
    });
    clock.pass(1000);
    await locked;
    await eventually(() => kindOf(draft) === 'locked');
    expect([kindOf(here), here.snapshot, here.label]).to.deep.equal(['locked', null, null]);
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed here' });
    const other = await found(databaseName, { ...GREEN, form: 'visit' });
    expect(other.snapshot!.answers).to.deep.equal({ note: 'typed there' });
  });
});
