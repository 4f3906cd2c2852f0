// SPDX-License-Identifier: Apache-2.0
// Every command starts here, so that a fresh clone needs nothing but Node. Only `node:` imports: there may be no
// node_modules yet.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot, root } from './root.mjs';

const lockFile = inRoot('package-lock.json');
const stampFile = inRoot('node_modules', '.careplan-kit-installed');
const installedLockFile = inRoot('node_modules', '.package-lock.json');

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * True when what npm says it installed is what the lock file asks for. A developer who ran `npm install` by hand is
 * not made to wait for a second installation.
 */
export function installedMatchesLock(wanted, installed) {
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.link || entry.optional || entry.peer || installed[path]?.version === entry.version,
  );
}

function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--fetch-retries=2', '--fetch-timeout=60000'];
  // npm tells its scripts where it lives; a plain `node scripts/x.mjs` finds npm on the path instead.
  const npm = process.env.npm_execpath;
  const [program, all, shell] =
    npm && /\.c?js$/.test(npm)
      ? [process.execPath, [npm, ...args], false]
      : ['npm', args, process.platform === 'win32'];
  return new Promise((resolve, reject) => {
    const child = spawn(program, all, { cwd: root, shell, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** Installs exactly what package-lock.json says, unless that is what node_modules already holds. */
export async function ensureInstalled() {
  if (!existsSync(lockFile))
    throw new Error('package-lock.json is missing: this is not a whole copy of the repository');
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash) return;
  const alreadyThere =
    existsSync(installedLockFile) && installedMatchesLock(readPackages(lockFile), readPackages(installedLockFile));
  if (!alreadyThere) {
    console.log('installing… (the first time takes a minute or two)');
    const code = await npmCi();
    if (code !== 0) throw new Error(`npm ci failed (exit ${code}). Is the package registry reachable?`);
  }
  writeFileSync(stampFile, hash);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await ensureInstalled();
