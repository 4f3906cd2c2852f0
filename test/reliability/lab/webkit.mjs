// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from '../../../scripts/browsers.mjs';
import { startWebKitDriver, webKitCapabilities } from '../../../scripts/browsers/webkit-driver.mjs';

const PATIENCE = 60_000;

/** Runs in the page: calls what it offers, and gives the answer or the error. */
const CALL = `const [name, given, done] = arguments;
  globalThis.reliability[name](...given).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

class Page {
  #lab;
  #handle;

  constructor(lab, handle) {
    this.#lab = lab;
    this.#handle = handle;
  }

  async do(name, ...given) {
    const { value, error } = await this.#lab.inWindow(this.#handle, () =>
      this.#lab.ask('POST', '/execute/async', { script: CALL, args: [name, given] }),
    );
    if (error) throw new Error(error);
    return value;
  }

  close() {
    return this.#lab.inWindow(this.#handle, () => this.#lab.ask('DELETE', '/window'));
  }
}

/** WebKitGTK, through its WebDriver. A session keeps nothing when it ends. */
export class WebKitLab {
  name = 'webkit';
  #driver = null;
  #session = '';
  #first = null;
  #lastTurn = Promise.resolve();

  static find = findWebKit;

  async #open() {
    if (this.#driver) return;
    const browser = await findWebKit();
    this.#driver = await startWebKitDriver(browser);
    const { sessionId } = await this.ask('POST', '', { capabilities: { alwaysMatch: webKitCapabilities(browser) } });
    this.#session = `/${sessionId}`;
    await this.ask('POST', '/timeouts', { script: PATIENCE, pageLoad: PATIENCE });
    // The window that is there from the start stays, so that closing others never ends the session.
    this.#first = await this.ask('GET', '/window');
  }

  async ask(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${this.#driver.port}/session${this.#session}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** One window at a time is spoken to. */
  inWindow(handle, work) {
    const turn = this.#lastTurn.then(async () => {
      await this.ask('POST', '/window', { handle });
      return work();
    });
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async visit(address) {
    await this.#open();
    const { handle } = await this.inWindow(this.#first, () => this.ask('POST', '/window/new', { type: 'tab' }));
    await this.inWindow(handle, async () => {
      await this.ask('POST', '/url', { url: address });
      const script = 'return globalThis.reliability !== undefined';
      while (!(await this.ask('POST', '/execute/sync', { script, args: [] }))) await wait(20);
    });
    return new Page(this, handle);
  }

  async end() {
    if (this.#session) await this.ask('DELETE', '').catch(() => undefined);
    this.#driver?.stop();
  }
}
