// SPDX-License-Identifier: Apache-2.0
// What a supplier gets: the packed tarballs, installed in an empty project, compiled, bundled and run.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { copyLegalTexts } from '../../scripts/build.mjs';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { root } from '../../scripts/root.mjs';
import { tool } from '../../scripts/run-process.mjs';
import { IN_FULL } from '../full-run.mjs';
import { linesOfCode, readmeBlock } from './embed.mjs';
import { bundleWithRollup, bundleWithVite, compileHost, openHost, openWithout, writeHost } from './host.mjs';
import { installInto, installedFiles, packAll } from './tarballs.mjs';

const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-packaging-'));
const host = join(folder, 'host');
copyLegalTexts();
const packages = await packAll(folder);
await installInto(host, packages);
const browser = await openBrowser();

after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const { name, tarball, files, manifest } of packages) {
  describe(name, () => {
    test(`${name}: publint finds nothing`, async () => {
      const bytes = readFileSync(tarball);
      const { messages, pkg } = await publint({
        pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
        strict: true,
      });
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, { color: false })),
        [],
      );
    });

    test(`${name}: types resolve for every entry (attw, ESM only)`, async () => {
      const notModules = Object.keys(manifest.exports).filter((entry) => entry.endsWith('.json'));
      const args = [tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'];
      // Entries of many elements are alike, and each takes a second: all of them in the full tests.
      const modules = Object.keys(manifest.exports).filter((entry) => !entry.endsWith('.json') && !entry.includes('*'));
      if (!IN_FULL && modules.length > 20) args.push('--entrypoints', ...modules.filter((_, at) => at % 8 === 0));
      else if (notModules.length) args.push('--exclude-entrypoints', ...notModules);
      const { code, output } = await tool('@arethetypeswrong/cli/dist/index.js', args, { capture: true });
      assert.equal(code, 0, output);
    });

    test(`${name}: the tarball holds README, LICENSE and NOTICE, and no tests, stories or build state`, () => {
      for (const wanted of ['README.md', 'LICENSE', 'NOTICE', 'package.json'])
        assert.ok(files.includes(wanted), wanted);
      assert.deepEqual(
        files.filter((file) => /\.(test|test-d|stories|vrt)\.|tsbuildinfo|(^|\/)testing\//.test(file)),
        [],
      );
    });

    test(`${name}: no file names a folder of the machine it was built on`, () => {
      const forbidden = [root, homedir() + '/', tmpdir() + '/', 'file://', 'node_modules/.'].filter(
        (text) => text.length > 1,
      );
      for (const [path, text] of installedFiles(host, name)) {
        for (const part of forbidden) assert.ok(!text.includes(part), `${path} holds ${part}`);
      }
    });
  });
}

describe('a supplier follows the README', () => {
  const script = readmeBlock('ts');

  test('the README embeds About Me in ten lines or fewer', () => {
    assert.ok(script, 'README.md has no block that begins ```ts embed');
    assert.ok(linesOfCode(script) <= 10, `${linesOfCode(script)} lines of code`);
    writeHost(host, { script, body: readmeBlock('html') ?? '<main><cpk-about-me></cpk-about-me></main>' });
  });

  for (const resolution of ['Bundler', 'NodeNext']) {
    test(`it type-checks with moduleResolution ${resolution}, library types included`, async () => {
      const { code, output } = await compileHost(host, resolution);
      assert.equal(code, 0, output);
    });
  }

  for (const [name, bundle, output] of [
    ['Rollup', bundleWithRollup, 'with-rollup'],
    ['Vite', bundleWithVite, 'with-vite'],
  ]) {
    test(`bundled with ${name}, About Me upgrades and renders under the strict policy`, async () => {
      await bundle(host);
      const { shown, faults } = await openHost(browser, join(host, output), 'cpk-about-me');
      assert.deepEqual(faults, []);
      assert.ok(shown.upgraded);
      assert.equal(shown.version, packages[0].manifest.version);
      assert.ok(shown.text.length > 20, `it shows only: ${shown.text}`);
    });
  }
});

/** A page with a form that asks for words and a photo. */
const PIECES = `
import '@careplan-kit/elements/define/form';

const form = document.querySelector('cpk-form')!;
form.definition = {
  format: 'careplan-kit/form-1',
  id: 'visit',
  url: 'https://host.example/form/visit',
  version: '1.0.0',
  status: 'active',
  title: 'Visit',
  language: 'en-GB',
  licence: { kind: 'open', text: 'For tests' },
  items: [
    { type: 'long-text', id: 'note', label: 'What happened?' },
    { type: 'attachment', id: 'media', label: 'Show it' },
  ],
};
`;

describe('a page fetches some pieces when it needs them', () => {
  const pieces = join(folder, 'host', 'pieces');

  test('it type-checks', async () => {
    writeHost(pieces, { script: PIECES, body: '<cpk-form></cpk-form>' });
    const { code, output } = await compileHost(pieces, 'Bundler');
    assert.equal(code, 0, output);
  });

  for (const [name, bundle, output] of [
    ['Rollup', bundleWithRollup, 'with-rollup'],
    ['Vite', bundleWithVite, 'with-vite'],
  ]) {
    test(`bundled with ${name}, a form fetches its camera under the strict policy, and again when the network is back`, async () => {
      await bundle(pieces);
      const built = join(pieces, output);
      const { asked, faults } = await openWithout(browser, built, 'attachments', async (page, goOnline) => {
        const media = page.locator('cpk-form [data-key=media]');
        await media.getByText('could not be fetched').waitFor();
        await page.getByLabel('What happened?').fill('She sang.');
        goOnline();
        await media.getByRole('button', { name: 'Try again' }).click();
        await media.getByRole('button', { name: 'Add a photo' }).waitFor();
        assert.equal(await page.getByLabel('What happened?').inputValue(), 'She sang.');
      });
      assert.deepEqual(faults, []);
      assert.equal(asked, 2);
    });

    test(`bundled with ${name}, About Me is read without the form, and says so when that cannot be fetched`, async () => {
      const built = join(host, output);
      const { faults } = await openWithout(browser, built, 'form', async (page, goOnline) => {
        await page.getByRole('button', { name: 'Start About Me' }).click();
        await page.getByText('The form could not be fetched').waitFor();
        goOnline();
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.getByRole('button', { name: 'Save and finish' }).waitFor();
        assert.equal(
          await page.locator('cpk-about-me cpk-form .title').evaluate((title) => title.matches(':focus')),
          true,
        );
      });
      assert.deepEqual(faults, []);
    });
  }
});
