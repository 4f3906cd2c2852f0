// SPDX-License-Identifier: Apache-2.0
// What the element hands to the printer, as a PDF.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { openBrowser } from '../../scripts/browsers/open-browser.mjs';
import { bundleStories } from '../../scripts/story-host/bundle.mjs';
import { serveStories } from '../../scripts/story-host/serve.mjs';
import { visitStory } from '../../scripts/story-host/visit.mjs';

/** PDFs of the last run stay here, to be looked at. */
export const PDF_FOLDER = join(tmpdir(), 'careplan-kit-paper');

/** A link drawn into each page that holds what it stands round: in a PDF, links can be counted. */
const HEAD = 'https://head.example/';
const END = 'https://end.example/';

/** Runs in every frame, before its first script: the browser's dialogue would wait for a person. */
function catchPrinting() {
  window.print = () => {
    window.top.printed = document;
  };
}

/**
 * Puts what is printed into a window of its own: a browser without a screen prints only whole pages, never a frame. An
 * empty window is what the empty frame is, down to the old rules of layout for a document without a type.
 */
function openWhatIsPrinted([head, end]) {
  const paper = window.printed;
  const view = window.open('about:blank');
  const { lang, dir } = paper.documentElement;
  Object.assign(view.document.documentElement, { lang, dir });
  view.document.adoptedStyleSheets = paper.adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
    return sheet;
  });
  view.document.body.append(...[...paper.body.childNodes].map((node) => view.document.importNode(node, true)));
  for (const [selector, href] of [
    ['thead .name:last-child', head],
    ['.rest .section:last-child > :last-child', end],
  ]) {
    const link = view.document.createElement('a');
    link.href = href;
    link.append('\u00A0·');
    view.document.querySelector(selector).append(link);
  }
  if (view.document.compatMode !== paper.compatMode) throw new Error('the window is not what the frame is');
  return Promise.all([...view.document.images].map((image) => image.decode()));
}

export class Paper {
  #browser;
  #server;

  async start() {
    this.#server = await serveStories(await bundleStories(['test/print/about-me.stories.ts']));
    this.#browser = await openBrowser();
    mkdirSync(PDF_FOLDER, { recursive: true });
  }

  async end() {
    await this.#browser.close();
    await this.#server.close();
  }

  /** The host's own page as it is printed: what of the element is on it. */
  async printPage(story) {
    const page = await this.#browser.newPage();
    try {
      const faults = await visitStory(page, this.#server.address, `about-me--${story}`);
      await page.emulateMedia({ media: 'print' });
      const text = await page.evaluate(
        () => document.querySelector('cpk-about-me').shadowRoot.querySelector('.reading').innerText,
      );
      const buttons = await page.getByRole('button').count();
      return { faults, text, buttons };
    } finally {
      await page.close();
    }
  }

  /** Presses the button of that name, and says what went to the printer and what went wrong. */
  async print(story, button = 'Print') {
    const context = await this.#browser.newContext();
    await context.addInitScript(catchPrinting);
    const page = await context.newPage();
    try {
      const faults = await visitStory(page, this.#server.address, `about-me--${story}`);
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.waitForFunction(() => window.printed);
      const text = await page.evaluate(() => window.printed.body.innerText);
      const opened = context.waitForEvent('page');
      await page.evaluate(openWhatIsPrinted, [HEAD, END]);
      const sheet = await opened;
      const pdf = await sheet.pdf({ preferCSSPageSize: true, printBackground: true });
      writeFileSync(join(PDF_FOLDER, `${story}-${button}.pdf`.replaceAll(' ', '-').toLowerCase()), pdf);
      faults.push(...(await page.evaluate(() => globalThis.policyViolations)).map((one) => `policy: ${one}`));
      return { faults, text, ...measured(pdf) };
    } finally {
      await context.close();
    }
  }
}

function measured(pdf) {
  const source = pdf.toString('latin1');
  const count = (pattern) => (source.match(pattern) ?? []).length;
  return {
    pages: count(/\/Type\s*\/Page\b(?!s)/g),
    heads: count(/\(https:\/\/head\.example\/\)/g),
    ends: count(/\(https:\/\/end\.example\/\)/g),
    isA4: /\/MediaBox\s*\[0 0 (?:595|594)(?:\.\d+)? 84[12](?:\.\d+)?\]/.test(source),
  };
}
