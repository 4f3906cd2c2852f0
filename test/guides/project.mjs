// SPDX-License-Identifier: Apache-2.0
// A supplier's project made by following a guide: its framework, our packed packages, and the guide's own code.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyLegalTexts } from '../../scripts/build.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { run } from '../../scripts/run-process.mjs';
import { installInto, packAll } from '../packaging/tarballs.mjs';
import { guideFiles, writeFiles } from './guide-files.mjs';

/** What an outer `npm test` hands down would point npm back at this repository. */
const NO_OUTER_PROJECT = {
  npm_config_local_prefix: '',
  npm_config_workspaces: '',
  npm_config_include_workspace_root: '',
};

export class Project {
  folder = mkdtempSync(join(tmpdir(), 'careplan-kit-guide-'));

  /** Runs npm here; gives its exit code and all it said. */
  npm(...args) {
    const env = { ...NO_OUTER_PROJECT, CI: '1', NG_CLI_ANALYTICS: 'false' };
    return run('npm', args, { cwd: this.folder, env, capture: true, shell: process.platform === 'win32' });
  }

  async #mustNpm(...args) {
    // A registry that does not answer is told of within minutes.
    const patience = ['--fetch-retries=2', '--fetch-timeout=60000', '--prefer-offline'];
    const { code, output } = await this.npm(...args, ...patience, '--no-audit', '--no-fund', '--ignore-scripts');
    if (code !== 0) throw new Error(`npm ${args[0]} failed (exit ${code})\n${output}`);
  }

  /** Installs a framework by the lock file of `test/guides/NAME`, then our packages as a supplier would. */
  async installFramework(name, home = 'test/guides') {
    cpSync(inRoot(home, name), this.folder, { recursive: true });
    const packages = await this.#pack();
    await this.#mustNpm('ci', '--engine-strict');
    const tarballs = packages.map(({ tarball }) => tarball);
    await this.#mustNpm('install', '--no-save', '--no-package-lock', ...tarballs);
  }

  /** Installs our packages alone. */
  async installPackages() {
    await installInto(this.folder, await this.#pack());
  }

  #pack() {
    copyLegalTexts();
    return packAll(this.folder);
  }

  /** Writes the code of a guide; of an earlier guide that it builds on, only the files it tells the reader to take. */
  writeGuide(guide, taken = {}) {
    const own = guideFiles(guide);
    for (const [other, names] of Object.entries(taken)) {
      const files = guideFiles(other);
      for (const name of names) if (!own.has(name)) own.set(name, files.get(name));
    }
    writeFiles(this.folder, own);
  }

  write(name, text) {
    writeFiles(this.folder, [[name, text]]);
  }

  read(name) {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Does one thing in a file of the guide differently. Returns what puts it back. */
  change(name, before, after) {
    const text = this.read(name);
    if (!text.includes(before)) throw new Error(`${name} does not hold ${before}`);
    this.write(name, text.replace(before, after));
    return () => this.write(name, text);
  }

  delete(name) {
    rmSync(this.path(name));
  }

  /** Whether any file that was built into a folder holds this text. */
  holds(folder, text) {
    const files = readdirSync(this.path(folder), { recursive: true, withFileTypes: true });
    return files.some((file) => file.isFile() && readFileSync(join(file.parentPath, file.name), 'utf8').includes(text));
  }

  path(...parts) {
    const path = join(this.folder, ...parts);
    if (!existsSync(path)) throw new Error(`${path} was not made`);
    return path;
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
