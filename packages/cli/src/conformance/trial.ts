// SPDX-License-Identifier: Apache-2.0
/// <reference lib="dom" />
import type { Expected } from '@careplan-kit/catalogue';
import type { Browser, BrowserContext, ElementHandle, Page } from 'puppeteer-core';
import { InputError } from '../faults.js';
import { type Offer, type Watch, watchPage } from './in-page.js';

const SUBMITTED = '__careplanKitSubmitted';
const KEY = 'careplan-kit.watch';
const MOST_WAIT = 30_000;

/** Longest the page may take over one step. */
const STEP = 5_000;

/** How often is looked. */
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The page of a supplier, opened for one fixture, as somebody without cookies or drafts meets it. */
export class Trial {
  /** What the page handed over, the newest last. */
  readonly submissions: unknown[] = [];
  /** Content security policies the page came with. */
  policies: readonly string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  static async open(
    browser: Browser,
    host: string,
    { fixture, standard }: Expected,
    answers: Offer['fixture']['answers'],
  ): Promise<Trial> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const trial = new Trial(page, context);
    const { id, about, form, today } = fixture;
    const offer: Offer = { version: 1, fixture: { id, about, form, today, definition: standard, answers } };
    await page.emulateTimezone('Europe/London');
    await page.exposeFunction(SUBMITTED, (text: string) => void trial.submissions.push(JSON.parse(text)));
    await page.evaluateOnNewDocument(watchPage, offer, SUBMITTED, KEY);
    const address = new URL(host);
    address.searchParams.set('fixture', id);
    let headers: Readonly<Record<string, string>> = {};
    try {
      const response = await page.goto(address.href, { waitUntil: 'load', timeout: MOST_WAIT });
      if (response && response.status() >= 400) throw new Error(`it answers ${response.status()}`);
      headers = response?.headers() ?? {};
    } catch (error) {
      await context.close();
      const [why = ''] = String((error as Error).message).split('\n');
      throw new InputError(host, [{ path: [], code: 'not-reachable', message: `could not be opened: ${why}` }]);
    }
    const metas = await page.evaluate(() =>
      [...document.querySelectorAll('meta[http-equiv="content-security-policy" i]')].map(
        (meta) => meta.getAttribute('content') ?? '',
      ),
    );
    const { 'content-security-policy': policy } = headers;
    trial.policies = [...(policy?.split(/[,\n]/) ?? []), ...metas].filter((text) => text.trim() !== '');
    return trial;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** Asks the watch in the page. */
  ask<Args extends readonly unknown[], T>(what: (watch: Watch, ...args: Args) => T, ...args: Args): Promise<T> {
    return this.page.evaluate(
      `(${what.toString()})(globalThis[Symbol.for(${JSON.stringify(KEY)})], ...${JSON.stringify(args)})`,
    ) as Promise<T>;
  }

  /** An element that the watch finds; null when there is none. */
  async find<Args extends readonly unknown[]>(
    what: (watch: Watch, ...args: Args) => Element | null | undefined,
    ...args: Args
  ): Promise<ElementHandle | null> {
    const handle = await this.page.evaluateHandle(
      `(${what.toString()})(globalThis[Symbol.for(${JSON.stringify(KEY)})], ...${JSON.stringify(args)}) ?? null`,
    );
    return handle.asElement() as ElementHandle | null;
  }

  /** Waits for something to be so. False when it did not come to be. */
  async until(isSo: () => boolean | Promise<boolean>, most = STEP): Promise<boolean> {
    const end = Date.now() + most;
    for (;;) {
      if (await isSo()) return true;
      if (Date.now() > end) return false;
      await pause(50);
    }
  }

  /** The button that ends the form; null when the page shows none. */
  submitButton(): Promise<ElementHandle | null> {
    return this.find(({ all, isSeen }) => all('[data-submit],[part~="submit"]').find(isSeen));
  }
}
