// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { inRoot } from '../../scripts/root.mjs';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const source = readFileSync(inRoot('node_modules/axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA violations on the page, one line each. */
export async function axeViolations(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (tags) =>
      // What passes is not read: it would have to be carried out of the browser each time.
      globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    WCAG,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
}
