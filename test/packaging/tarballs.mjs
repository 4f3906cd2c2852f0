// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inRoot, root } from '../../scripts/root.mjs';

const exec = promisify(execFile);

/** npm, as the shell finds it; the settings that an outer `npm test` hands down would point it back at this folder. */
async function npm(cwd, ...args) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_config_(local_prefix|workspaces?|include_workspace_root)$/i.test(name),
    ),
  );
  const { stdout } = await exec('npm', args, { cwd, env, shell: process.platform === 'win32', maxBuffer: 1e8 });
  return stdout;
}

/** Every package that is published: its folder, name and manifest. */
export function publicPackages() {
  return readdirSync(inRoot('packages'))
    .map((folder) => ({ folder: inRoot('packages', folder), file: inRoot('packages', folder, 'package.json') }))
    .map(({ folder, file }) => ({ folder, manifest: JSON.parse(readFileSync(file, 'utf8')) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({ folder, manifest, name: manifest.name }));
}

/** The files each tarball would hold, by path in the folder of its package; nothing is packed. */
export async function filesToPack() {
  const packages = publicPackages();
  const workspaces = packages.flatMap(({ name }) => ['--workspace', name]);
  const packed = Object.values(
    JSON.parse(await npm(root, 'pack', '--dry-run', '--json', '--ignore-scripts', ...workspaces)),
  );
  return packages.map((one) => ({
    ...one,
    files: packed.find(({ name }) => name === one.name).files.map(({ path }) => path),
  }));
}

/** Packs them all; gives each package its tarball and the list of files in it. */
export async function packAll(into) {
  const packages = publicPackages();
  const workspaces = packages.flatMap(({ name }) => ['--workspace', name]);
  const output = await npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', into, ...workspaces);
  const packed = Object.values(JSON.parse(output));
  return packages.map((one) => {
    const { filename, files } = packed.find(({ name }) => name === one.name);
    return { ...one, tarball: join(into, filename), files: files.map(({ path }) => path) };
  });
}

/** An empty project of a supplier, with nothing but our tarballs and what they depend on. */
export async function installInto(folder, packages) {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(packages.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const manifest = { name: 'host', version: '1.0.0', private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  await npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts');
}

/** Every file of an installed package, as text. */
export function* installedFiles(folder, name) {
  const top = join(folder, 'node_modules', name);
  for (const entry of readdirSync(top, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.slice(top.length).includes('node_modules')) yield [path, readFileSync(path, 'utf8')];
  }
}
