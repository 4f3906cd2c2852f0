// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';
import { inRoot } from '../../scripts/root.mjs';

const folder = inRoot('test', 'bench', 'entrants');

/** In the order of the table; an entrant that is not named here comes after them. */
const ORDER = [
  'plain',
  'rich',
  'lit',
  'ours',
  'ours-warm',
  'ours-prepared',
  'ours-read-before',
  'ours-eager',
  'ours-defer-layout',
];

const place = (name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** Read as text: an entrant is a browser's module, and Node may not be able to run it. */
function describe(file) {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const part = (key) => new RegExp(`^ {2}${key}: '([\\w-]+)',$`, 'm').exec(text)?.[1];
  const says = (key) => new RegExp(`^ {2}${key}: true,$`, 'm').test(text);
  const entrant = { file: `entrants/${file}`, name: part('name'), scene: part('scene') };
  Object.assign(entrant, { onRequest: says('onRequest'), opensOnly: says('opensOnly'), eager: says('eager') });
  // Files that are served in two ways stand in two places.
  entrant.folder = entrant.eager ? '/eager' : '/entrants';
  if (!entrant.name || !entrant.scene) throw new Error(`entrants/${file} does not say its name and scene`);
  return entrant;
}

/** Every file of the folder is one. */
export function entrants() {
  return readdirSync(folder)
    .map(describe)
    .sort((a, b) => place(a.name) - place(b.name) || a.name.localeCompare(b.name));
}
