// SPDX-License-Identifier: Apache-2.0
// What the guides promise, tried in a browser on the page that a guide's reader ends up with. The three pages look
// alike to a care worker, so that one journey serves all.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fullName } from '@careplan-kit/model';
import { openProfile } from '../../scripts/browsers/open-browser.mjs';
import { settle, watch } from '../demo/watch.mjs';
import { HostServer } from './host-server.mjs';

const SECTION = 'What is most important to me';

/** All text and everything typed below the page's `main`, in every shadow root. */
function wordsOnPage(page) {
  return page.evaluate(() => {
    const found = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) found.push(node.data);
      if ('value' in node) found.push(String(node.value));
      for (const child of node.shadowRoot?.childNodes ?? []) walk(child);
      for (const child of node.childNodes) walk(child);
    };
    walk(document.querySelector('main'));
    return found.join(' ');
  });
}

class Journey {
  faults = [];
  #profile = mkdtempSync(join(tmpdir(), 'careplan-kit-guide-profile-'));

  constructor(options) {
    this.server = new HostServer(options);
  }

  async begin(folder) {
    await this.server.start(folder);
    this.context = await openProfile(this.#profile);
    this.context.setDefaultTimeout(30_000);
    await watch(this.context, this.server.address, this.faults);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    await this.page.goto(this.server.address);
  }

  async end() {
    await this.context?.close();
    await this.server.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  get box() {
    return this.page.getByRole('textbox', { name: SECTION, exact: true });
  }

  async openForm() {
    await this.page.getByRole('button', { name: /^(Start|Update) About Me$/ }).click();
    await this.box.waitFor();
  }

  /** Types at the end of the first section, as a worker does, and waits until it is on the disk. */
  async type(words) {
    await this.box.click();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.type(words);
    await this.page.locator('cpk-form').evaluate((form) => form.flush());
    await this.page.getByText('Saved on this device').waitFor();
  }

  async choose(person) {
    await this.page.getByRole('combobox', { name: 'Person' }).selectOption({ label: person });
  }

  /** The words of a person's first section, to read. */
  async untilRead({ answers }) {
    await this.page.locator('cpk-about-me').getByText(answers.whatIsMostImportantToMe.split('\n')[0]).waitFor();
  }

  /** Something that had to go wrong did, and is no fault of the page. */
  forgive(pattern) {
    const others = this.faults.filter((fault) => !pattern.test(fault));
    assert.ok(others.length < this.faults.length, `nothing was like ${pattern}`);
    this.faults.splice(0, this.faults.length, ...others);
  }

  async assertNothingOf({ answers, subjectOfCare }, ...typed) {
    const { nhsNumber } = subjectOfCare;
    const sentences = Object.values(answers).flatMap((answer) => answer.split('\n'));
    await this.assertNowhere(
      ...sentences,
      ...typed,
      fullName(subjectOfCare),
      nhsNumber,
      nhsNumber.replace(/(...)(...)/, '$1 $2 '),
    );
  }

  async assertNowhere(...sayings) {
    const words = await wordsOnPage(this.page);
    for (const said of sayings) assert.ok(!words.includes(said), `“${said}” is still on the page`);
  }

  /** What was audited since the last look, in a fixed order. An event is on its way until the server has it. */
  async audited(count) {
    for (let tries = 0; this.server.audit.length < count && tries < 100; tries += 1) await wait(50);
    const happened = this.server.audit.splice(0).map(({ at, worker, ...what }) => {
      assert.ok(Math.abs(Date.now() - Date.parse(at)) < 120_000, at);
      assert.equal(worker.id, this.server.worker.id);
      return what;
    });
    return happened
      .map(({ type, subjectOfCare, versionNumber, withheld = [] }) =>
        [type, subjectOfCare, versionNumber, ...withheld.map((key) => `without ${key}`)].filter(Boolean).join(' '),
      )
      .sort();
  }
}

/** A test on the page in `folder`, which also proves that nothing went wrong and the policy blocked nothing. */
export function journeyTest(name, folder, body, options) {
  test(name, async () => {
    const journey = new Journey(options);
    try {
      await journey.begin(folder());
      await body(journey);
      await settle(journey.context);
      assert.deepEqual(journey.faults, []);
    } finally {
      await journey.end();
    }
  });
}
