// SPDX-License-Identifier: Apache-2.0
// `node scripts/screenshots.mjs [--story TEXT] [--out FOLDER]`: a picture of every story at three widths, into
// .cache/screenshots. `--in light,dark,print` says in what (light by default; a theme's name is a way too), `--widths
// 360,1280` how wide, `--lang`, `--density`, `--dir` and `--text` go to the page, `--full` draws with a whole Chromium
// instead of the headless shell, and `--built` takes the packages as they are built.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRoot } from './root.mjs';

const { values } = parseArgs({
  options: {
    story: { type: 'string' },
    out: { type: 'string', default: inRoot('.cache/screenshots') },
    in: { type: 'string', default: 'light' },
    widths: { type: 'string', default: '360,768,1280' },
    lang: { type: 'string', default: 'en' },
    density: { type: 'string', default: 'comfortable' },
    dir: { type: 'string', default: 'ltr' },
    text: { type: 'string', default: '100' },
    full: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});

const PAPER = { light: 'none', print: 'none' };
const widths = values.widths.split(',').map(Number);
const ways = values.in.split(',');

/** What was chosen beside the way, for the names of the files. */
const { lang, density, dir, text } = values;
const beside = [lang !== 'en' && lang, density === 'compact' && density, dir === 'rtl' && dir, text !== '100' && text];

async function shoot(page, address, id, way, width) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ media: way === 'print' ? 'print' : 'screen' });
  const faults = await visitStory(page, address, id, { theme: PAPER[way] ?? way, lang, density, dir, text });
  for (const fault of faults) console.log(`${id}: ${fault}`);
  const name = [id, width, way !== 'light' && way, ...beside].filter(Boolean).join('-');
  const path = join(values.out, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}

await ensureInstalled();
const { compile } = await import('./build.mjs');
const { openBrowser } = await import('./browsers/open-browser.mjs');
const { findFullChromium } = await import('./browsers.mjs');
const { bundleStories } = await import('./story-host/bundle.mjs');
const { serveStories } = await import('./story-host/serve.mjs');
const { listStories, visitStory } = await import('./story-host/visit.mjs');

if (!values.built) await compile();
const chosen = values.full ? await findFullChromium() : undefined;
if (values.full && !chosen) throw new Error('--full: no whole Chromium is installed');
const server = await serveStories(await bundleStories());
const browser = await openBrowser(chosen);
const context = await browser.newContext();
mkdirSync(values.out, { recursive: true });
try {
  const stories = await listStories(context, server.address);
  const texts = values.story?.split(',') ?? [''];
  const wanted = stories.filter(({ id }) => texts.some((text) => id.includes(text)));
  if (wanted.length === 0) throw new Error(`no story matches ${values.story}`);
  for (const { id } of wanted) {
    const page = await context.newPage();
    for (const way of ways) for (const width of widths) await shoot(page, server.address, id, way, width);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
