// SPDX-License-Identifier: Apache-2.0
// Which browser the tests use. Each finder gives `{name, executablePath, kind, version, env, args}`; `kind` is
// 'shell' for a headless shell, which may run several pages at once, and 'full' for a whole browser, which
// starves background tabs of animation frames and therefore has to run one page at a time.
import {
  chromiumCandidates,
  firefoxCandidates,
  fullChromiumCandidates,
  runs,
  webKitCandidates,
} from './browsers/candidates.mjs';
import { installDebianShell } from './browsers/debian.mjs';
import { shippedChromium } from './browsers/shipped.mjs';

/** No sandbox: the pages are ours, and a container gives Chromium no way to make one. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

async function firstThatRuns(candidates, tried) {
  for (const candidate of candidates) {
    const version = await runs(candidate);
    if (version) return { env: {}, args: [], ...candidate, version };
    tried.push(candidate.executablePath);
  }
  return null;
}

async function chosenByUser() {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) return null;
  const kind = /headless[-_]shell/.test(executablePath) ? 'shell' : 'full';
  const version = await runs({ executablePath });
  if (!version) throw new Error(`CHROME_PATH is set to ${executablePath}, which does not answer to --version`);
  return { name: 'chromium', executablePath, kind, version, env: {}, args: CHROMIUM_ARGS };
}

async function searchChromium() {
  const tried = [];
  const found = (await chosenByUser()) ?? (await firstThatRuns(chromiumCandidates(), tried));
  if (found) return { ...found, args: CHROMIUM_ARGS };
  for (const source of [shippedChromium, installDebianShell]) {
    try {
      const candidate = await source();
      const version = candidate && (await runs(candidate));
      if (version) return { env: {}, ...candidate, version, args: CHROMIUM_ARGS };
      tried.push(source.name);
    } catch (error) {
      tried.push(`${source.name} (${error.message})`);
    }
  }
  throw new Error(`No Chromium was found. Set CHROME_PATH to one. Tried:\n  ${tried.join('\n  ')}`);
}

let chromium;

/** The Chromium of the ordinary test run. Always finds one on x64 Linux; elsewhere an installed Chrome or Edge. */
export function findChromium() {
  chromium ??= searchChromium();
  return chromium;
}

/** A whole Chromium, for what a headless shell cannot show (printing, extensions, headed work), or null. */
export async function findFullChromium() {
  const chosen = await chosenByUser();
  const found = chosen?.kind === 'full' ? chosen : await firstThatRuns(fullChromiumCandidates(), []);
  return found && { ...found, args: CHROMIUM_ARGS };
}

/** An installed Firefox, or null. */
export function findFirefox() {
  return firstThatRuns(firefoxCandidates(), []);
}

/** An installed WebKitGTK with its WebDriver (Linux only), or null. */
export function findWebKit() {
  return firstThatRuns(webKitCandidates(), []);
}
