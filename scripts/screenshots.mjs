// SPDX-License-Identifier: Apache-2.0
// `node scripts/screenshots.mjs [--story TEXT] [--dark] [--full] [--out FOLDER]`: a picture of every story at three
// widths, into .cache/screenshots. `--full` draws with a whole Chromium instead of the headless shell.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRoot } from './root.mjs';

const WIDTHS = [360, 768, 1280];

const { values } = parseArgs({
  options: {
    story: { type: 'string' },
    out: { type: 'string', default: inRoot('.cache/screenshots') },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
  },
});

async function shoot(page, address, id) {
  const theme = values.dark ? 'dark' : 'light';
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const faults = await visitStory(page, address, id, theme);
    for (const fault of faults) console.log(`${id}: ${fault}`);
    const path = join(values.out, `${id}-${width}${values.dark ? '-dark' : ''}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
}

await ensureInstalled();
const { compile } = await import('./build.mjs');
const { openBrowser } = await import('./browsers/open-browser.mjs');
const { findFullChromium } = await import('./browsers.mjs');
const { bundleStories } = await import('./story-host/bundle.mjs');
const { serveStories } = await import('./story-host/serve.mjs');
const { listStories, visitStory } = await import('./story-host/visit.mjs');

await compile();
const chosen = values.full ? await findFullChromium() : undefined;
if (values.full && !chosen) throw new Error('--full: no whole Chromium is installed');
const server = await serveStories(await bundleStories());
const browser = await openBrowser(chosen);
const context = await browser.newContext();
mkdirSync(values.out, { recursive: true });
try {
  const stories = await listStories(context, server.address);
  const wanted = stories.filter(({ id }) => !values.story || id.includes(values.story));
  if (wanted.length === 0) throw new Error(`no story matches ${values.story}`);
  for (const { id } of wanted) {
    const page = await context.newPage();
    await shoot(page, server.address, id);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
