// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';
import { inRoot } from '../../../scripts/root.mjs';
import { bundle } from '../lab/bundle.mjs';

const SCRIPT = 'text/javascript';

/** Databases as earlier releases left them, by version, and what each holds is known by opening it once. */
export const OLD_RELEASES = readdirSync(inRoot('test/compat/drafts'))
  .filter((file) => /^version-\d+\.json$/.test(file))
  .sort((one, other) => parseInt(one.slice(8)) - parseInt(other.slice(8)));

/** What the host serves, made once: sources that change meanwhile change nothing of a long run. */
export async function pageFiles() {
  const [page, present, next] = await Promise.all([
    bundle('kill/page.mjs'),
    bundle('kill/release.mjs'),
    bundle('kill/release.mjs', 'next'),
  ]);
  const html = '<!doctype html><title>Notes</title><script type="module" src="/page.js"></script>';
  const old = OLD_RELEASES.map((file) => [
    `/${file}`,
    ['application/json', readFileSync(inRoot('test/compat/drafts', file), 'utf8')],
  ]);
  return {
    '/': ['text/html', html],
    '/page.js': [SCRIPT, page],
    '/present.js': [SCRIPT, present],
    '/next.js': [SCRIPT, next],
    ...Object.fromEntries(old),
  };
}
