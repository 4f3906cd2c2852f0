// SPDX-License-Identifier: Apache-2.0
// Every place where a document comes in, without a browser, given bad documents of every kind.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { DataError } from '@careplan-kit/model';
import { IN_FULL } from '../full-run.mjs';
import { worked } from '../worked.mjs';
import { PATIENCE, runCase } from './outcome.mjs';
import { MARK } from './payloads.mjs';
import { seed } from './random.mjs';
import { count, faultsIn, tableOf } from './table.mjs';
import { TARGETS } from './targets.mjs';
import { TEXT_KINDS } from './text-kinds.mjs';
import { VALUE_KINDS } from './value-kinds.mjs';

/** Milliseconds without a word after which a case hangs, and is not only slow. */
const SILENCE = 30_000;

function runAll() {
  return new Promise((resolve, reject) => {
    const results = [];
    let running = 'nothing';
    const worker = new Worker(new URL('parser-worker.mjs', import.meta.url));
    const hung = () => {
      reject(new Error(`seed ${seed}, ${running}: hangs`));
      void worker.terminate();
    };
    let timer = setTimeout(hung, SILENCE);
    worker.on('message', ({ begun, ended }) => {
      clearTimeout(timer);
      timer = setTimeout(hung, SILENCE);
      if (begun) running = begun;
      else results.push(ended);
    });
    worker.on('error', (error) => reject(new Error(`seed ${seed}, ${running}: ended the thread`, { cause: error })));
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(results);
    });
  });
}

const results = await runAll();
console.log(tableOf('Documents that come in', results));

const KINDS = [...VALUE_KINDS, ...TEXT_KINDS];
const of = (part) => results.filter((result) => Object.entries(part).every(([key, value]) => result[key] === value));

describe('bad documents', () => {
  test('a good document is taken everywhere, almost always without a word', () => {
    for (const { name, make, take, warns } of TARGETS) assert.equal(take(make()), warns ? 'warning' : 'accepted', name);
  });

  test('there are at least 500 of them, of at least 14 kinds', () => {
    assert.ok(results.length >= 500, String(results.length));
    assert.ok(new Set(KINDS.map(({ name }) => name)).size >= 14);
    assert.deepEqual(new Set(results.map(({ kind }) => kind)), new Set(KINDS.map(({ name }) => name)));
  });

  for (const { name } of TARGETS) {
    test(`${name}: each ends in a typed error with a path, in a warning, or does no harm`, () => {
      assert.ok(of({ target: name }).length >= (IN_FULL ? 80 : 60));
      assert.deepEqual(faultsIn(of({ target: name }), seed), []);
    });
  }

  for (const { name } of KINDS.filter(({ always }) => always)) {
    test(`${name}: nobody takes such a document for a good one`, () => {
      const strict = TARGETS.filter(({ forgiving }) => !forgiving);
      const taken = strict.flatMap((target) =>
        of({ kind: name, target: target.name }).filter(
          ({ outcome }) => outcome === 'accepted' || (outcome === 'warning' && !target.warnsOf?.includes(name)),
        ),
      );
      assert.deepEqual(
        taken.map((result) => `seed ${seed}, ${result.name} (${result.what.slice(0, 100)}): ${result.outcome}`),
        [],
      );
    });
  }

  test('every kind is really bad: somebody refuses it, or takes it and says so', () => {
    for (const { name } of KINDS) {
      assert.ok(count(of({ kind: name }), 'typed error') + count(of({ kind: name }), 'warning') > 0, name);
    }
  });

  test('every reader refuses or warns of most kinds, and takes what is harmless', () => {
    for (const { name, kinds } of TARGETS) {
      const noticed = kinds.filter((kind) =>
        of({ target: name, kind: kind.name }).some(({ outcome }) => outcome !== 'accepted'),
      );
      assert.ok(
        noticed.length * 2 > kinds.length,
        `${name} notices only ${noticed.map((kind) => kind.name).join(', ')}`,
      );
    }
    assert.ok(count(results, 'accepted') > 100);
  });
});

describe('the judge of these cases', () => {
  const faultsOf = (take, input = {}) => runCase(take, input).faults;

  test('takes a typed error with a path for a good end', () => {
    const refuse = () => {
      throw new DataError('It', [{ path: ['items', 3], code: 'bad', message: 'is bad' }]);
    };
    assert.deepEqual(runCase(refuse, {}), { outcome: 'typed error', faults: [] });
  });

  test('sees any other error, an error that names nothing, and no end at all', () => {
    const thrown = (error) => () => {
      throw error;
    };
    assert.match(faultsOf(thrown(new TypeError('x is undefined'))).join(), /x is undefined/);
    assert.match(faultsOf(thrown('a text')).join(), /a text/);
    assert.match(faultsOf(thrown(new DataError('It', []))).join(), /no issue/);
    assert.match(
      faultsOf(thrown(new DataError('It', [{ path: [null], code: 'bad', message: 'bad' }]))).join(),
      /no path/,
    );
    assert.match(faultsOf(() => undefined).join(), /ended as undefined/);
  });

  test('sees what ran, what was polluted, what was changed, and what took too long', () => {
    const run = () => {
      globalThis[MARK] = 'a test';
      return 'accepted';
    };
    assert.match(faultsOf(run).join(), /it ran: a test/);
    delete globalThis[MARK];
    const pollute = () => {
      Object.prototype.polluted = true;
      return 'accepted';
    };
    assert.match(faultsOf(pollute).join(), /polluted/);
    delete Object.prototype.polluted;
    const change = (input) => {
      input.more = 1;
      return 'accepted';
    };
    assert.match(faultsOf(change).join(), /was changed/);
    // By its own work and not by the clock: a busy machine gives a process less than all of the time.
    const slow = () => {
      const end = worked() + PATIENCE * 1.1;
      while (worked() < end);
      return 'accepted';
    };
    assert.match(faultsOf(slow).join(), /took \d+ ms/);
    assert.deepEqual(
      faultsOf(() => 'accepted'),
      [],
    );
  });
});
