// SPDX-License-Identifier: Apache-2.0
// The browser is the user's own and what drives it is theirs to install: whoever only lints forms needs neither.
import process from 'node:process';
import type { Browser } from 'puppeteer-core';
import { InputError, UsageError } from '../faults.js';

const refused = (name: string, code: string, message: string) => new InputError(name, [{ path: [], code, message }]);

/**
 * What somebody may have installed beside the command line.
 *
 * @throws InputError with what to install, when it is not there
 */
export async function optional<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const message =
      'is not installed. To try a page, install it and axe-core beside the command line: npm install --save-dev puppeteer-core axe-core';
    throw refused(name, 'not-installed', message);
  }
}

/** The source of axe, which finds what a program can find of accessibility. */
export async function axeSource(): Promise<{ readonly source: string; readonly version: string }> {
  const { default: axe } = await optional('axe-core', () => import('axe-core'));
  return { source: axe.source, version: axe.version };
}

export interface BrowserOptions {
  /** File of Chrome, Edge or Chromium. Without it `CHROME_PATH`, and without that the Chrome of this machine. */
  readonly file?: string | undefined;
  /** `off`: for containers, in which a browser cannot make its sandbox. */
  readonly sandbox?: string | undefined;
}

/** Nothing of the browser's own goes to the network. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

export async function openBrowser({ file, sandbox }: BrowserOptions): Promise<Browser> {
  if (sandbox !== undefined && sandbox !== 'off') throw new UsageError('--sandbox takes only: off');
  const { launch } = await optional('puppeteer-core', () => import('puppeteer-core'));
  const executablePath = file ?? process.env['CHROME_PATH'];
  const named = executablePath ? { executablePath } : { channel: 'chrome' as const };
  try {
    return await launch({
      ...named,
      args: [...QUIET, '--lang=en-GB', ...(sandbox === 'off' ? ['--no-sandbox'] : [])],
      defaultViewport: { width: 1280, height: 900 },
    });
  } catch (error) {
    const said = String((error as Error).message);
    if (/sandbox/i.test(said)) {
      throw refused(
        'browser',
        'no-sandbox',
        'cannot make its sandbox here. In a container of your own, add --sandbox off',
      );
    }
    const what = executablePath ?? 'Chrome';
    const message = `${what} could not be started. Install Chrome, or name Chrome, Edge or Chromium with --browser FILE`;
    throw refused('browser', 'no-browser', message);
  }
}
