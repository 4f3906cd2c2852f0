// SPDX-License-Identifier: Apache-2.0
// The demo's bundle, made only if it is missing or older than what it is made from.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bundleDemo, compile } from '../../scripts/build.mjs';
import { inRoot } from '../../scripts/root.mjs';

const BUNDLE = inRoot('examples/demo-dscr/dist/main.js');
const BUILDING = inRoot('.cache/building-the-demo');

function sourceFolders() {
  const packages = readdirSync(inRoot('packages')).map((name) => inRoot('packages', name, 'src'));
  return [...packages, inRoot('examples/demo-dscr/src')].filter((folder) => existsSync(folder));
}

function isFresh() {
  if (!existsSync(BUNDLE)) return false;
  const made = statSync(BUNDLE).mtimeMs;
  return sourceFolders().every((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.ts') && !/\.(test|test-d|stories)\.ts$/.test(file))
      .every((file) => statSync(join(folder, file)).mtimeMs <= made),
  );
}

/** Whether the process that took its turn is still there: it may have been stopped in the middle. */
function isAtWork() {
  try {
    return process.kill(Number(readFileSync(BUILDING, 'utf8')), 0);
  } catch {
    return false;
  }
}

/** Test files run in processes of their own; one of them builds and the others wait. */
async function takeTurn() {
  mkdirSync(inRoot('.cache'), { recursive: true });
  for (let tries = 0; tries < 1200; tries += 1) {
    try {
      return writeFileSync(BUILDING, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      // The name of who took it is written a moment after.
      if (tries > 0 && !isAtWork()) rmSync(BUILDING, { force: true });
      await wait(100);
    }
  }
  throw new Error(`${BUILDING}: another process has been building the demo for two minutes`);
}

export async function freshBundle() {
  if (isFresh()) return;
  await takeTurn();
  try {
    if (isFresh()) return;
    await compile();
    await bundleDemo();
  } finally {
    rmSync(BUILDING, { force: true });
  }
}
