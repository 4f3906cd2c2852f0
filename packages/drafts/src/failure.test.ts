// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../test/failing.js';
import { GREEN, cleanUp, failWrites, newDatabaseName, openStore, replace, snapshotOf } from '../test/harness.js';
import { Connection } from './connection.js';
import { failureOf } from './failure-of.js';
import { type DraftFailure, type DraftFailureKind, failureSentence } from './index.js';

describe('unknown', () => {
  afterEach(cleanUp);

  it('carries the name of the cause, and never its message', async () => {
    const draft = await (await openStore()).open(GREEN);
    failWrites(() => new DOMException('Mr Green', 'DataCloneError'));
    const error = await errorOf(draft.save(snapshotOf({ note: 'x' })));
    expect(error).to.have.deep.property('failure', { kind: 'unknown', name: 'DataCloneError' });
    expect((error as Error).message).not.to.contain('Mr Green');
  });

  it('is told of a snapshot that is no data', async () => {
    const draft = await (await openStore()).open(GREEN);
    const snapshot = { answers: { note: 1n }, provenance: {} } as never;
    expect(await errorOf(draft.save(snapshot))).to.have.deep.property('failure', {
      kind: 'unknown',
      name: 'TypeError',
    });
  });
});

describe('the failures', () => {
  const KINDS: Record<DraftFailureKind, true> = {
    unavailable: true,
    blocked: true,
    terminated: true,
    quota: true,
    'newer-schema': true,
    'no-key': true,
    'lost-key': true,
    tampered: true,
    'open-elsewhere': true,
    'changed-elsewhere': true,
    locked: true,
    'wrong-secret': true,
    wait: true,
    'weak-secret': true,
    'retired-key': true,
    'handed-over': true,
    'not-permitted': true,
    'rescue-damaged': true,
    'rescue-newer': true,
    exists: true,
    'not-fetched': true,
    wiped: true,
    unknown: true,
  };

  it('are those of the table in the README, with the same sentences', async () => {
    const readme = await (await fetch('/packages/drafts/README.md')).text();
    const table = new Map<string, string>();
    for (const [, kind, sentence] of readme.matchAll(
      /^\| `([a-z-]+)`\s+\|.*\|\s*(?:yes|no)[^|]*\|\s*([^|]+?)\s*\|$/gm,
    )) {
      table.set(kind!, sentence!);
    }
    expect([...table.keys()]).to.have.members(Object.keys(KINDS));
    for (const kind of Object.keys(KINDS) as DraftFailureKind[]) {
      expect(table.get(kind)).to.equal(failureSentence({ kind } as DraftFailure));
    }
  });

  it('tell a full disk by what Chromium says of it, whatever it calls that', () => {
    const blobs = new DOMException('Failed to write blobs (IOError)', 'DataError');
    const closing = new DOMException('Connection is closing because of: IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
    expect([blobs, closing].map((cause) => failureOf(cause, 'use'))).to.deep.equal([
      { kind: 'quota' },
      { kind: 'quota' },
    ]);
    expect(failureOf(new DOMException('Connection is closing.', 'UnknownError'), 'use')).to.deep.equal({
      kind: 'terminated',
    });
  });

  it('of a disk that was full a moment ago stay those of a full disk, until another moment', async () => {
    const databaseName = newDatabaseName();
    const full = new DOMException('IO error: FILE_ERROR_NO_SPACE', 'UnknownError');
    const gone = new DOMException('The connection is closing.', 'InvalidStateError');
    const failing = (cause: Error) => errorOf(new Connection(databaseName).use(() => Promise.reject(cause)));
    expect(await failing(gone)).to.have.deep.property('failure', { kind: 'terminated' });
    expect(await failing(full)).to.have.deep.property('failure', { kind: 'quota' });
    expect(await failing(gone)).to.have.deep.property('failure', { kind: 'quota' });
    const { now } = performance;
    replace(performance, 'now', () => () => now.call(performance) + 61_000);
    expect(await failing(gone)).to.have.deep.property('failure', { kind: 'terminated' });
  });

  it('come from the exceptions of browsers', () => {
    const kinds = (phase: 'opening' | 'use', ...names: string[]) =>
      names.map((name) => failureOf(new DOMException('', name), phase).kind);
    expect(kinds('opening', 'InvalidStateError', 'SecurityError', 'UnknownError', 'VersionError')).to.deep.equal([
      'unavailable',
      'unavailable',
      'terminated',
      'newer-schema',
    ]);
    expect(kinds('use', 'InvalidStateError', 'AbortError', 'UnknownError', 'QuotaExceededError')).to.deep.equal([
      'terminated',
      'terminated',
      'terminated',
      'quota',
    ]);
    expect(failureOf('thrown text', 'use')).to.deep.equal({ kind: 'unknown', name: 'Error' });
  });
});
