// SPDX-License-Identifier: Apache-2.0
// A supplier's page in a browser, beside a catalogue that the test publishes, under the strict policy.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { settle, watch } from '../demo/watch.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json' };

export class Supplier {
  faults = [];
  /** Files of the catalogue, as they lie on the web. */
  catalogue = new Map();
  trust = {};
  #folder;
  #browser;
  #server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://host');
    response.setHeader('content-security-policy', STRICT_POLICY);
    response.setHeader('cache-control', 'no-store');
    if (pathname === '/trust.json') return response.end(JSON.stringify(this.trust));
    if (pathname.startsWith('/catalogue/')) {
      const bytes = this.catalogue.get(pathname.slice('/catalogue/'.length));
      return bytes ? response.end(bytes) : response.writeHead(404).end();
    }
    const file = join(this.#folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
  });

  /** Opens the page that stands in a folder. */
  async open(folder, { files, trust }) {
    this.#folder = folder;
    Object.assign(this, { catalogue: files, trust });
    await new Promise((ready) => this.#server.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${this.#server.address().port}`;
    this.#browser = await openBrowser();
    const context = await this.#browser.newContext({ viewport: { width: 360, height: 740 } });
    context.setDefaultTimeout(30_000);
    await watch(context, address, this.faults);
    this.page = await context.newPage();
    await this.page.goto(address);
  }

  async close() {
    if (this.page) await settle(this.page.context());
    await this.#browser?.close();
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
    assert.deepEqual(this.faults, []);
  }

  press(name) {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  /** What the keyboard is on, by the name it is read out with. */
  focused() {
    return this.page.evaluate(() => {
      let on = document.activeElement;
      while (on?.shadowRoot?.activeElement) on = on.shadowRoot.activeElement;
      return (on?.getAttribute('aria-label') ?? on?.labels?.[0]?.textContent ?? on?.textContent ?? '').trim();
    });
  }

  /** Goes on with the Tab key until something of this name has the keyboard. */
  async tabTo(name) {
    const passed = [];
    for (let tries = 0; tries < 60; tries += 1) {
      await this.page.keyboard.press('Tab');
      passed.push(await this.focused());
      if (passed.at(-1) === name) return;
    }
    throw new Error(`Tab never came to ${name}: ${passed.join(', ')}`);
  }

  /** The catalogue is fetched anew, as a product does each day. */
  async lookForNews(files = this.catalogue, trust = this.trust) {
    Object.assign(this, { catalogue: files, trust });
    await this.press('Look for news');
  }

  look(title) {
    return this.press(`Look at it: ${title}`);
  }

  chooseVersion(version) {
    return this.page.getByRole('combobox', { name: 'Which version' }).selectOption(version);
  }

  /** Waits for a refusal in the page and gives its words; nothing can be taken into use beside it. */
  async refusal(holds) {
    const alert = this.page.locator('cpk-catalogue').getByRole('alert').filter({ hasText: holds });
    await alert.waitFor();
    assert.equal(await this.page.getByRole('button', { name: /^(Use|Change to)/ }).count(), 0);
    return (await alert.innerText()).replace(/\s+/g, ' ');
  }

  /** Takes the newest version of a form into use. */
  async use(title, button) {
    await this.look(title);
    await this.press(button);
    await this.page.getByText(/is in use now\./).waitFor();
    await this.page.locator('cpk-form').getByRole('heading').first().waitFor();
  }

  /** Fills what is asked, by label, and hands in. Returns the answers to the core. */
  async fill({ texts = {}, choices = {} }) {
    const form = this.page.locator('cpk-form');
    for (const [label, text] of Object.entries(texts)) await form.getByLabel(label).fill(text);
    for (const [group, choice] of Object.entries(choices)) {
      await form.getByRole('radiogroup', { name: group }).getByRole('radio', { name: choice }).check();
    }
    await form.getByRole('button', { name: 'Save and finish' }).click();
    const core = this.page.locator('#core');
    await core.filter({ hasText: 'answers' }).waitFor();
    return JSON.parse(await core.innerText());
  }
}
