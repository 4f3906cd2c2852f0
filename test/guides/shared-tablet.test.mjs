// SPDX-License-Identifier: Apache-2.0
// "Drafts on a shared tablet", followed to the letter: its code, compiled, bundled, and used by Emily and then by Jane.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'vite';
import { openProfile } from '../../scripts/browsers/open-browser.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { tool } from '../../scripts/run-process.mjs';
import { watch } from '../demo/watch.mjs';
import { guideFiles, writeFiles } from './guide-files.mjs';
import { ShiftServer } from './shift-server.mjs';

const GUIDE = guideFiles('drafts-on-a-shared-tablet.md');
const NIGHT = 'Slept until six.';
const DRINK = 'Tea with one sugar';

const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-tablet-'));
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
// Our packages as they are built here: that they are whole when packed is tried in test/packaging.
symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'), 'junction');

/** The guide before the newer version of its form came out. */
function withoutNewest(files) {
  const text = files.get('src/night-check.ts');
  const older = text.replace(/ {2}parseDefinition\(\{\s+\.\.\.shared,\s+version: '2\.0\.0',[\s\S]*?\}\),\n/, '');
  assert.notEqual(older, text);
  return new Map([...files, ['src/night-check.ts', older]]);
}

async function built(files, name) {
  const place = join(folder, name);
  writeFiles(place, files);
  await build({
    root: place,
    configFile: false,
    logLevel: 'error',
    resolve: { preserveSymlinks: false },
    build: { target: 'es2022', outDir: join(place, 'dist') },
  });
  return join(place, 'dist');
}

test('shared tablet: the code of the guide type-checks as strictly as a supplier may', async () => {
  writeFiles(join(folder, 'checked'), GUIDE);
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    noUncheckedSideEffectImports: true,
  };
  const config = join(folder, 'checked/tsconfig.json');
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['src'] }));
  const { code, output } = await tool('typescript/bin/tsc', ['-p', config], { cwd: folder, capture: true });
  assert.equal(code, 0, output);
});

/** The tablet: one profile of one browser, and whoever holds it. */
class Tablet {
  faults = [];
  #profile = mkdtempSync(join(tmpdir(), 'careplan-kit-tablet-profile-'));

  async begin(server) {
    this.context = await openProfile(this.#profile);
    this.context.setDefaultTimeout(30_000);
    await watch(this.context, server.address, this.faults);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    await this.page.goto(server.address);
  }

  async end() {
    await this.context?.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async signIn(name) {
    await this.page.getByLabel('Who is working?').selectOption({ label: name });
    await this.page.getByRole('button', { name: 'Sign in again' }).click();
    await this.page.getByRole('dialog', { name: 'Locked' }).waitFor({ state: 'hidden' });
    await this.page.getByText('Looking…').waitFor({ state: 'hidden' });
  }

  async lock() {
    await this.page.getByRole('button', { name: 'Lock the tablet' }).click();
    await this.page.getByRole('dialog', { name: 'Locked' }).waitFor();
  }

  async write(question, words) {
    await this.page.getByRole('textbox', { name: question }).fill(words);
    await this.page.locator('cpk-form').evaluate((form) => form.flush());
  }

  async handOver(to, reason) {
    await this.page.getByText('More').click();
    await this.page.getByRole('button', { name: 'Hand it over' }).click();
    await this.page.getByLabel('Who goes on with it?').selectOption({ label: to });
    await this.page.getByLabel('Why?').fill(reason);
    await this.page.getByRole('button', { name: 'Hand it over now' }).click();
    await this.page.getByText(`The draft was handed to ${to}.`).waitFor();
  }

  /** All that anybody can see on the page now, in every shadow root. */
  words() {
    return this.page.evaluate(() => {
      const found = [];
      const walk = (node) => {
        const seen = !(node instanceof Element) || node.checkVisibility({ visibilityProperty: true });
        if (node.nodeType === Node.TEXT_NODE && node.parentElement?.checkVisibility({ visibilityProperty: true }))
          found.push(node.data.trim());
        if (seen && 'value' in node) found.push(String(node.value));
        for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) walk(child);
      };
      walk(document.body);
      return found.filter(Boolean).join('\n');
    });
  }
}

/** One day on one tablet, with a page that is brought out anew while it goes on. */
async function day(work) {
  const server = new ShiftServer();
  const tablet = new Tablet();
  await server.start(await built(withoutNewest(GUIDE), 'before'));
  await tablet.begin(server);
  try {
    await work(tablet, server);
    assert.deepEqual(tablet.faults, []);
  } finally {
    await tablet.end();
    await server.close();
  }
}

test('shared tablet: a shift ends, the draft goes to the next worker, and nobody between them reads it', () =>
  day(async (tablet, server) => {
    const { page } = tablet;
    await tablet.signIn('Emily');
    await page.getByLabel('Begin a night check for').selectOption({ label: 'Mrs Smith' });
    await page.getByRole('button', { name: 'Begin' }).click();
    await tablet.write('How did they sleep?', NIGHT);
    await tablet.write('What did they drink?', DRINK);
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.locator('cpk-drafts-list').getByText('Mrs Smith', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await page.getByRole('textbox', { name: 'How did they sleep?' }).waitFor();
    await tablet.lock();
    const locked = await tablet.words();
    for (const words of ['Mrs Smith', NIGHT, 'Night check']) assert.ok(!locked.includes(words), words);
    assert.match(locked, /What you typed (is|was last) saved on this device/);

    await tablet.signIn('Emily');
    await tablet.handOver('Jane', 'End of shift');
    assert.deepEqual(
      server.audit.filter(({ action }) => action).map(({ action, from, to, reason }) => [action, from, to, reason]),
      [['hand-over', 'emily', 'jane', 'End of shift']],
    );
    await page.getByText('A draft that was handed to another worker').waitFor();
    assert.equal(await page.locator('cpk-drafts-list').getByText('Mrs Smith').count(), 0);
    await tablet.lock();

    await tablet.signIn('Jane');
    await page.getByText(/Emily handed this to you, .*: End of shift/).waitFor();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    const sleep = page.getByRole('textbox', { name: 'How did they sleep?' });
    await sleep.waitFor();
    assert.equal(await sleep.inputValue(), NIGHT);
    await tablet.write('How did they sleep?', `${NIGHT} Up at seven.`);
    await page.reload();
    await tablet.signIn('Jane');
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await sleep.waitFor();
    assert.equal(await sleep.inputValue(), `${NIGHT} Up at seven.`);
  }));

test('shared tablet: a draft moves to a newer version, and what no longer fits stays until it was looked at', () =>
  day(async (tablet, server) => {
    const { page } = tablet;
    await tablet.signIn('Emily');
    await page.getByRole('button', { name: 'Begin' }).click();
    await tablet.write('How did they sleep?', NIGHT);
    await tablet.write('What did they drink?', DRINK);
    await tablet.lock();

    server.serve(await built(GUIDE, 'after'));
    await page.reload();
    await tablet.signIn('Emily');
    await page.getByRole('button', { name: 'Go on with it' }).click();
    const sleep = page.getByRole('textbox', { name: 'How did they sleep?' });
    await sleep.waitFor();
    assert.equal(await sleep.inputValue(), NIGHT);
    const tray = page.getByRole('region', { name: 'What no longer fits' });
    await tray.getByText(`What did they drink? ${DRINK} (The question is no longer asked.)`).waitFor();

    // The tablet goes flat before she has looked: nothing is gone.
    await page.reload();
    await tablet.signIn('Emily');
    await page.getByRole('button', { name: 'Go on with it' }).nth(1).click();
    await tray.getByText(DRINK).waitFor();
    await page.getByRole('button', { name: 'I have looked at these' }).click();
    await tray.waitFor({ state: 'hidden' });
    await page.reload();
    await tablet.signIn('Emily');
    assert.equal(await page.getByRole('button', { name: 'Go on with it' }).count(), 1);
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await sleep.waitFor();
    assert.equal(await sleep.inputValue(), NIGHT);
    assert.equal(await tray.isVisible(), false);
  }));
