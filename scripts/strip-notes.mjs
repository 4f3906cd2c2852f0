// SPDX-License-Identifier: Apache-2.0
// Notes for translators stay in the sources: a page that shows the words has no use for them.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { inRoot } from './root.mjs';

const nameOf = (property) => (property.name && 'text' in property.name ? property.name.text : undefined);

/** The source of a module of words without the `note` of each phrase; its lines stay where they are. */
export function withoutNotes(source) {
  const file = ts.createSourceFile('words.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const cuts = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = node.properties.map(nameOf);
      const note = names.includes('en') && names.includes('cy') ? names.indexOf('note') : -1;
      if (note >= 0) {
        const before = node.properties[note - 1];
        const after = node.properties[note + 1];
        if (after) cuts.push([node.properties[note].getStart(), after.getStart()]);
        else cuts.push([before.getEnd(), node.properties[note].getEnd()]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, [from, to]) => {
    const lines = text.slice(from, to).match(/\n/g)?.join('') ?? '';
    return text.slice(0, from) + lines + text.slice(to);
  }, source);
}

/** Strips the built words of every package. */
export function stripNotes() {
  for (const name of readdirSync(inRoot('packages'))) {
    const folder = inRoot('packages', name, 'dist');
    let files;
    try {
      files = readdirSync(folder, { recursive: true });
    } catch {
      continue;
    }
    for (const file of files.filter((path) => path.endsWith('.words.js'))) {
      const path = join(folder, file);
      const source = readFileSync(path, 'utf8');
      const stripped = withoutNotes(source);
      if (stripped !== source) writeFileSync(path, stripped);
    }
  }
}
