// SPDX-License-Identifier: Apache-2.0
// What no file of the repository may hold, whoever wrote it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repositoryFiles, textFiles } from './repository.mjs';

/** Put together here, so that this file does not hold what it forbids. */
const join = (...parts) => parts.join('');

function filesHolding(pattern, except = () => false) {
  const found = [];
  for (const [file, text] of textFiles()) {
    if (except(file)) continue;
    const at = text.search(pattern);
    if (at >= 0)
      found.push(`${file}:${text.slice(0, at).split('\n').length}: ${text.slice(at, at + 60).split('\n')[0]}`);
  }
  return found;
}

test('the walk sees the repository', () => {
  const files = repositoryFiles();
  for (const wanted of ['package.json', 'package-lock.json', 'packages/model/src/version.ts']) {
    assert.ok(files.includes(wanted), `${wanted} was not walked`);
  }
});

test('no file names a folder of one machine', () => {
  const folders = ['home', 'Users', 'root', 'work', 'mnt'].join('|');
  // A folder below the file system's root, at the start of a word: `/home/…`, not `docs/work/…` or an address's path.
  assert.deepEqual(filesHolding(new RegExp(`(?<![\\w.\\-/:@}*])/(?:${folders})/[\\w.]`)), []);
  assert.deepEqual(filesHolding(/\b[A-Z]:\\(?:Users|Documents)/), []);
});

test('no file names the host of a package registry', () => {
  const hosts = [
    join('registry\\.npm', 'js\\.org'),
    join('registry\\.yarn', 'pkg\\.com'),
    join('npm\\.pkg\\.git', 'hub\\.com'),
    join('art', 'ifactory'),
    join('nexus\\.[a-z]+\\.'),
    join('ver', 'daccio'),
  ];
  assert.deepEqual(filesHolding(new RegExp(hosts.join('|'), 'i')), []);
});

test('the lock file says what to install and how to check it, not where from', () => {
  const lock = [...textFiles(['package-lock.json'])][0][1];
  const packages = Object.entries(JSON.parse(lock).packages);
  const located = packages.filter(([, entry]) => /^(https?|git)/.test(entry.resolved ?? ''));
  assert.deepEqual(
    located.map(([path]) => path),
    [],
  );
});

test('no test is skipped, left to do, or run alone', () => {
  const source = /\.(test|test-d|stories)\.(ts|mjs)$/;
  const pattern = new RegExp(join('\\b(?:it|test|describe|suite|context)\\.(?:sk', 'ip|on', 'ly|to', 'do)\\b'));
  assert.deepEqual(
    filesHolding(pattern, (file) => !source.test(file)),
    [],
  );
  const option = new RegExp(join('\\{\\s*(?:sk', 'ip|to', 'do|on', 'ly):\\s*(?:true|[\'"`])'));
  assert.deepEqual(
    filesHolding(option, (file) => !source.test(file)),
    [],
  );
  assert.deepEqual(
    filesHolding(/\bx(?:it|describe)\(/, (file) => !source.test(file)),
    [],
  );
});

test('no source holds a note of work left undone', () => {
  const source = /\.(ts|mjs|js|css|md|mdx|json)$/;
  const pattern = new RegExp(join('\\b(?:TO', 'DO|FIX', 'ME|X', 'XX)\\b'));
  assert.deepEqual(
    filesHolding(pattern, (file) => !source.test(file) || file === 'package-lock.json'),
    [],
  );
});

test('no file holds characters that are read one way and shown another', () => {
  // Bidirectional overrides, zero-width characters and tag characters: text that a reviewer cannot see. The flag of
  // Wales is written with tag characters, and is allowed.
  const invisible =
    /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0000}-\u{E007F}]/u;
  assert.deepEqual(filesHolding(invisible), []);
});

test('no page hides a remark in a comment', () => {
  assert.deepEqual(
    filesHolding(/<!--(?!\s*prettier-ignore)/, (file) => !/\.(md|mdx)$/.test(file)),
    [],
  );
});
