// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { inRoot, root } from '../../scripts/root.mjs';

const BINARY = /\.(png|jpe?g|gif|webp|ico|pdf|woff2?|zip|gz|tgz|mp3|mp4|webm|wav|ogg)$/i;

/**
 * Every file that is, or is about to be, in git. A copy without a .git folder (a downloaded archive) is walked, leaving
 * out what .gitignore names.
 */
export function repositoryFiles() {
  if (existsSync(inRoot('.git'))) {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split('\0');
    return listed.filter((file) => file && existsSync(inRoot(file)) && statSync(inRoot(file)).isFile());
  }
  const made = /(^|\/)(node_modules|dist|dist-ts|\.cache|storybook-static)(\/|$)|^docs\/api\/|custom-elements\.json$/;
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/'))
    .filter((file) => !made.test(file));
}

/** Path and text of every text file. */
export function* textFiles(files = repositoryFiles()) {
  for (const file of files) if (!BINARY.test(file)) yield [file, readFileSync(inRoot(file), 'utf8')];
}

export function readJson(path) {
  return JSON.parse(readFileSync(inRoot(path), 'utf8'));
}

/** Every package's folder name and manifest. */
export function packages() {
  return readdirSync(inRoot('packages'))
    .filter((name) => existsSync(inRoot('packages', name, 'package.json')))
    .map((name) => ({ folder: name, manifest: readJson(`packages/${name}/package.json`) }));
}
