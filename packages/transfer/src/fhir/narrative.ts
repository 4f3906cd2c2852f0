// SPDX-License-Identifier: Apache-2.0
import type { Block, Picture, Said } from '../pack.js';

/** Characters XML cannot hold. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) =>
  text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/\r\n?|\n/g, '<br/>');

const lang = (said: Said) => (said.lang === undefined ? '' : ` xml:lang="${escaped(said.lang)}"`);
const element = (name: string, said: Said) => `<${name}${lang(said)}>${escaped(said.text) || '-'}</${name}>`;

/** An element of R4 that is text may not be blank and may not have these characters. */
export const fhirString = (text: string): string => text.replace(FORBIDDEN, '\ufffd').trim() || '-';

function blockHtml(block: Block, altOf: (id: string) => string | undefined): string {
  switch (block.kind) {
    case 'heading':
      return `<p><b${lang(block.text)}>${escaped(block.text.text)}</b></p>`;
    case 'text':
      return element('p', block.text);
    case 'facts':
      return `<ul>${block.facts
        .map(({ label, value }) => `<li><b${lang(label)}>${escaped(label.text)}</b>: ${element('span', value)}</li>`)
        .join('')}</ul>`;
    case 'list':
      return `<ul>${block.items.map((said) => element('li', said)).join('')}</ul>`;
    case 'table': {
      const head = block.columns.map((said) => element('th', said)).join('');
      const rows = block.rows.map((row) => `<tr>${row.map((said) => element('td', said)).join('')}</tr>`).join('');
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
    }
    case 'picture':
      return element('p', { ...block.alt, text: altOf(block.pictureId) ?? block.alt.text });
  }
}

export interface Narrative {
  readonly status: 'generated';
  /** XHTML made of plain text, whatever the text looks like. */
  readonly div: string;
}

/** The blocks of a paper as people read them when a receiver understands nothing else. */
export function narrativeOf(blocks: readonly Block[], pictures: readonly Picture[], language: string): Narrative {
  const altOf = (id: string) => pictures.find((picture) => picture.id === id)?.alt;
  const inside = blocks.map((block) => blockHtml(block, altOf)).join('') || '<p>-</p>';
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}">${inside}</div>`,
  };
}
