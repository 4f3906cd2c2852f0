// SPDX-License-Identifier: Apache-2.0

/** Characters XML cannot hold: most control characters, halves of a pair, and two that are no characters. */
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
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** Plain text as paragraphs: an empty line ends one, a line end breaks the line. */
function paragraphs(text: string): string {
  return text
    .split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\r\n?|\n/g, '<br/>')}</p>`)
    .join('');
}

/** What people read when a receiver understands nothing else. Made of plain text alone, whatever the text looks like. */
export function narrative(...texts: readonly string[]): { status: 'generated'; div: string } {
  const div = texts.map(paragraphs).join('');
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${div}</div>` };
}
