// SPDX-License-Identifier: Apache-2.0
// `node scripts/themes/guide.mjs` writes docs/elements/theming.md: the words of theming-words.md with the tables of
// tokens, contrasts and parts, which are read from the sources.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ELEMENT_PACKAGES, elementsOf } from '../element-packages.mjs';
import { inRoot } from '../root.mjs';
import { MARKS_ON, WORDS_ON, contrast } from './contrast.mjs';
import { MEANINGS } from './meanings.mjs';
import { COLOUR_THEMES, coloursOf, readTokens } from './tokens.mjs';

const PAGE = inRoot('docs/elements/theming.md');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function tokenTables() {
  const fallbacks = new Map(readTokens().map(({ own, name, fallback }) => [name, { own, fallback }]));
  const publicOf = (value) =>
    value.replace(/var\((--_[\w-]+)\)/g, (_, wanted) => {
      const [name] = [...fallbacks].find(([, { own }]) => own === wanted);
      return `that of ${name}`;
    });
  return Object.entries(MEANINGS)
    .map(([group, meanings]) => {
      const rows = Object.entries(meanings).map(([name, meaning]) => [
        `\`${name}\``,
        meaning,
        `\`${publicOf(fallbacks.get(name).fallback)}\``,
      ]);
      return `### ${group}\n\n${table(['token', 'what it is for', 'without it'], rows)}`;
    })
    .join('\n\n');
}

function contrastTable() {
  const columns = COLOUR_THEMES.flatMap(({ name, schemes }) =>
    schemes.map((scheme) => ({
      head: schemes.length > 1 ? `${name}, ${scheme}` : name,
      colours: coloursOf(name, scheme),
    })),
  );
  const rows = (pairs, kind) =>
    pairs.map(([one, other]) => [
      `${one} on ${other}`,
      kind,
      ...columns.map(({ colours }) => (Math.floor(contrast(colours[one], colours[other]) * 10) / 10).toFixed(1)),
    ]);
  const head = ['pair', 'what', ...columns.map((column) => column.head)];
  return table(head, [...rows(WORDS_ON, 'words'), ...rows(MARKS_ON, 'mark')]);
}

/** `@csspart name - what it is` above each element's class. */
function partTable() {
  const rows = ELEMENT_PACKAGES.flatMap(elementsOf).flatMap(({ name, source }) => {
    const parts = [...source.matchAll(/^ \* @csspart ([\w-]+) - (.+)$/gm)];
    return parts.map(([, part, meaning], index) => [index === 0 ? `\`cpk-${name}\`` : '', `\`${part}\``, meaning]);
  });
  return table(['element', 'part', 'what it is'], rows);
}

/** The whole page, as Prettier leaves it. */
export async function theming() {
  const words = readFileSync(new URL('theming-words.md', import.meta.url), 'utf8');
  const tables = { tokens: tokenTables, contrast: contrastTable, parts: partTable };
  const text = words.replace(/^\{(\w+)\}$/gm, (_, name) => tables[name]());
  return format(text, { ...(await resolveConfig(PAGE)), filepath: PAGE });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(PAGE, await theming());
}
