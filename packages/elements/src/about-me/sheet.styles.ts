// SPDX-License-Identifier: Apache-2.0
import { type CSSResult, css } from 'lit';
import type { Sheet } from './sheet.js';
import { SHEET_WORDS as WORDS } from './sheet.words.js';

const paper = css`
  html {
    color: #000;
    background: #fff;
    font:
      11pt/1.4 'Noto Sans',
      Arial,
      'Open Sans',
      sans-serif;
  }

  body {
    margin: 0;
  }

  p,
  h1,
  h2,
  h3 {
    margin: 0;
    overflow-wrap: anywhere;
  }

  /* A head of a table is the one thing that every browser repeats on each page. */
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    /* An empty document has no type, and by the old rules a table then takes no letters from round it. */
    color: inherit;
    font: inherit;
    text-align: inherit;
  }

  td {
    padding: 0;
  }

  thead {
    break-inside: avoid;
  }

  .running {
    margin: 0 0 4mm;
    padding: 0 0 2mm;
    border-block-end: 0.5mm solid #000;
    font-size: 0.85em;
  }

  .running .name {
    font-size: 1.25em;
    font-weight: 700;
  }

  .running span:not(:last-child)::after {
    content: ' · ';
  }

  .first {
    display: flex;
    gap: 5mm;
    margin: 0 0 4mm;
  }

  .first > div {
    flex: 1;
    min-width: 0;
  }

  .photo {
    flex: none;
    width: 30mm;
    height: 30mm;
    object-fit: cover;
    border: 0.3mm solid #000;
  }

  h1 {
    font-size: 1.6em;
    line-height: 1.2;
  }

  h2 {
    margin: 4mm 0 1.5mm;
    font-size: 1.15em;
    break-after: avoid;
  }

  h3 {
    font-size: 1em;
    break-after: avoid;
  }

  .section:not(:last-child) {
    margin: 0 0 3mm;
  }

  /* Our own words run from left to right, whichever way the page does. */
  .running p,
  .first p {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* A head that takes a quarter of the page is not repeated on the next one. The name stands in full size below it. */
  .running.long .name {
    font-size: 11pt;
  }

  .must-know .section {
    padding: 2.5mm 3mm;
    border: 0.5mm solid #000;
    break-inside: avoid;
  }

  .words,
  .transcript,
  .helped-words {
    white-space: pre-wrap;
    unicode-bidi: plaintext;
    orphans: 2;
    widows: 2;
  }

  .withheld,
  .blank,
  .caution {
    font-style: italic;
  }

  .flag {
    font-weight: 700;
  }

  .media-photo {
    display: block;
    max-width: 100%;
    max-height: 60mm;
    margin: 1.5mm 0;
  }

  .media {
    break-inside: avoid;
  }
`;

const ordinary = css`
  @page {
    size: A4;
    margin: 13mm 14mm 15mm;
  }
`;

/** RNIB asks for 16 to 18 points: here everything on the page has 18 or more. */
const large = css`
  @page {
    size: A4;
    margin: 12mm 12mm 16mm;
  }

  html {
    font-size: 18pt;
    line-height: 1.45;
  }

  .running,
  .running:not(.long) .name {
    font-size: 1em;
  }
`;

/** A sentence of our own as text of a style sheet: every sign but letters, digits and spaces is written as its number. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `)}"`;
}

/** The number of a page is known to the browser alone. One that does not do this prints its own at the edge. */
function pageNumbers({ tools }: Sheet): string {
  const sentence = tools.say(WORDS['aboutMe.sheet.page']);
  const content = sentence.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return 'counter(page)';
    return part === '{pages}' ? 'counter(pages)' : cssText(part);
  });
  return `@page { @bottom-center { content: ${content.join(' ')}; font-family: Arial, 'Open Sans', sans-serif; } }`;
}

export function paperStyles(sheet: Sheet): readonly (CSSResult | string)[] {
  return [paper, sheet.large ? large : ordinary, pageNumbers(sheet)];
}
