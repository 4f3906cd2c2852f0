// SPDX-License-Identifier: Apache-2.0
// docs/conformance: every element of the standards beside what the library has for it, gaps as gaps.
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { MODS_CLASSES, statusOf } from '../../packages/model/test/mods-table.ts';
import { walkMods } from '../../packages/model/test/walk.ts';
import { inRoot } from '../root.mjs';
import { cardinality, schemaFile } from './json-schemas.mjs';
import { modelSources } from './sources.mjs';

const STATUSES = ['confirmed', 'prsb', 'inferred', 'weak'];
const WALK = 'packages/model/test/mods-walk.test.ts';

const COVERAGE = {
  full: 'Its page was read to the end.',
  partial: 'Its page was read in part: rows after the last one read, or a further page, may exist.',
  inferred: 'Its page was not read. Every row is another model’s.',
  none: 'A group of classes: nothing was read or found for the group itself, so there is nothing to hold.',
};

const inCell = (text) => String(text).replaceAll('|', '\\|').replaceAll('*', '\\*');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(inCell).join(' | ')} |`).join('\n');

const knownGaps = () => JSON.parse(readFileSync(inRoot('test/vectors/mods/known-gaps.json'), 'utf8')).gaps;

/** What a reader has to know of a gap: the reason where one is known. */
function gapText(gap) {
  const known = knownGaps().find(({ class: name, element }) => name === gap.class && element === gap.element);
  return known ? `${gap.what}. ${known.reason}` : gap.what;
}

function rowCells({ row, status, gaps, family }) {
  if (status === 'weak') return [row.name, row.type, cardinality(row.occurs), status, '', 'left out: too weak a guess'];
  const enforced = status === 'confirmed' && row.occurs.min > 0 ? 'required' : 'optional';
  const state = gaps.length ? `GAP: ${gaps.map(gapText).join('; ')}` : `${enforced}, ${family}`;
  return [row.name, row.type, cardinality(row.occurs), status, row.codeList ?? '', state];
}

function modsClass(one, walked) {
  const rows = walked.filter((entry) => entry.class === one);
  const statuses = [...new Set(one.elements.map(statusOf))].filter((status) => status !== 'weak');
  const files = [
    ...(statuses.some((status) => status !== 'inferred') ? [schemaFile(one.name)] : []),
    ...(statuses.includes('inferred') ? [schemaFile(one.name, 'provisional/')] : []),
  ];
  const missing = rows.every(({ gaps }) => gaps.length > 0);
  const lines = [
    `### ${one.name}`,
    [
      COVERAGE[one.coverage],
      one.classId ? `Class ${one.classId}.` : '',
      files.length && !missing ? `Schema: ${files.map((file) => `\`${file}\``).join(', ')}.` : '',
    ].join(' '),
    ...(rows.length
      ? [table(['Element', 'Type', 'Occurs', 'Status', 'Code list', 'In the library'], rows.map(rowCells))]
      : []),
    `Test: "${one.name}: ${statuses.length ? statuses.join(', ') : 'nothing to hold'}".`,
  ];
  return lines.join('\n\n');
}

/** Classes of our own: apart from the standard's, so that nobody takes one for the other. */
function ownClass({ name, elements }) {
  const cells = ({ name: element, type, occurs }) => [element, type, cardinality(occurs), 'required'];
  return `**${name}**. Schema: \`${schemaFile(name)}\`.

${table(['Element', 'Type', 'Occurs', 'In the library'], elements.map(cells))}`;
}

function modsPage({ stable, provisional }) {
  const walked = walkMods(stable, provisional);
  const counts = STATUSES.map((status) => {
    const rows = walked.filter((row) => row.status === status);
    const gaps = rows.filter((row) => row.gaps.length).length;
    return [status, rows.length, status === 'weak' ? 'left out' : rows.length - gaps, status === 'weak' ? '' : gaps];
  });
  const read = (coverage) => MODS_CLASSES.filter((one) => one.coverage === coverage).length;
  return `# MODS: what was read, and what the library has

Made by \`scripts/model/write-conformance.mjs\` from \`test/vectors/mods\` and the schemas; do not edit it.

**This page does not show that the library covers all of MODS.** Of ${MODS_CLASSES.length} classes that the standard
(DAPB4102 Amd 66/2023) is known to have, the page of ${read('full')} was read to the end and of ${read('partial')} in
part. Of ${read('inferred')} no page could be read; ${read('none')} are groups. How many elements the whole standard has
is not known.

- **confirmed**: read on the class's own page of the MODS data browser. Its minimum is enforced.
- **prsb**: not read there, but exactly an element of a PRSB standard that MODS draws on. It may not be in MODS. Never
  enforced in a class of MODS: a missing one is a note of the check.
- **inferred**: taken from something near. It may not be in MODS at all. It lives in
  \`@careplan-kit/model/provisional\`, optional, and may change or go in any release.
- **weak**: the nearest thing found. Left out altogether.

${table(['Status', 'Rows', 'With a schema that passes its test', 'Gaps'], counts)}

"In the library" says whether the schema demands the element, and of which family of values it is: the ten good and
ten bad values of each family are in \`test/vectors/mods/type-families.json\`, and each element's schema judges all of
them rightly. The tests are in \`${WALK}\`, by the titles below. Schemas are the JSON Schema files of the package, below
\`@careplan-kit/model/json-schema/\`.

## Classes

${MODS_CLASSES.map((one) => modsClass(one, walked)).join('\n\n')}

## Ours, and no part of MODS

Every element here has the status **own**: it is this library's, is in no standard, and counts nowhere above. MODS has no
place for "nobody has asked yet", and a blank must not be read as "none".

${stable
  .filter(({ elements }) => elements.some(({ status }) => status === 'own'))
  .map(ownClass)
  .join('\n\n')}
`;
}

function* treeRows(rows, depth = 0) {
  for (const row of rows) {
    yield [row, depth];
    yield* treeRows(row.children ?? [], depth + 1);
  }
}

const prsbCells = ([row, depth]) => [
  `${'– '.repeat(depth)}${row.name}`,
  row.dataType ?? row.type,
  cardinality(row.occurs),
  row.mro ?? '',
  row.enforced ? 'required' : 'optional',
  row.confidence ? `${row.status}, ${row.confidence}` : row.status,
];

function prsbDocument({ name, standard, rows }, folder) {
  const all = [...treeRows(rows)];
  const counts = STATUSES.map((status) => [status, all.filter(([row]) => row.status === status).length]);
  return `## ${name}${folder.startsWith('provisional') ? ' (provisional)' : ''}

${standard}. ${all.length} nodes: ${counts
    .filter(([, count]) => count)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ')}; ${all.filter(([row]) => row.enforced).length} enforced. Schema: \`${schemaFile(name, folder)}\`.

${table(['Element', 'Type', 'Occurs', 'M/R/O', 'In the library', 'Status'], all.map(prsbCells))}`;
}

function prsbPage({ stable, documents, provisionalDocuments }) {
  const about = stable.find(({ name }) => name === 'About Me');
  const counted = [
    ...[...documents, ...provisionalDocuments].map(({ name, standard, rows }) => [
      `${name} (${standard})`,
      [...treeRows(rows)].length,
      [...treeRows(rows)].filter(([row]) => row.status === 'prsb').length,
    ]),
    [
      `About Me (${about.standard})`,
      about.elements.length,
      about.elements.filter(({ status }) => status === 'prsb').length,
    ],
  ];
  return `# PRSB standards: what was read, and what the library has

Made by \`scripts/model/write-conformance.mjs\` from the rows the schemas are made with; do not edit it. The tests in
\`packages/model/src/prsb\` walk the facts in \`test/vectors/prsb\` and hold every node of them to its row and schema;
those in \`packages/model/src/standards.test.ts\` do so for About Me.

**prsb** is exactly an element of the standard that is named. **inferred** is not: the standard's own model could not be
read there, and the row may not be in it. An element is required only where the standard makes it mandatory and that was
read; all other minimums are findings of a check. M is mandatory, R required where it was recorded, O optional; an empty
cell is a place where the source says nothing. No page here shows conformance by itself: that is for the owner of the
standard to say.

${table(['Standard', 'Rows', 'Of them exactly the standard’s'], counted)}

## About Me

${about.standard}. The sections and two more elements of the standard, and the five of the MODS Event block. Schema:
\`${schemaFile('About Me')}\`.

${table(
  ['Element', 'Type', 'Occurs', 'Status', 'Source'],
  about.elements.map(({ name, type, occurs, status, source }) => [name, type, cardinality(occurs), status, source]),
)}

${[
  ...documents.map((one) => prsbDocument(one, 'prsb/')),
  ...provisionalDocuments.map((one) => prsbDocument(one, 'provisional/prsb/')),
].join('\n\n')}
`;
}

/** The pages by name, formatted as the repository's files are. */
export async function conformancePages() {
  const sources = await modelSources({ compiled: false });
  const formatted = (text) => format(text.replaceAll('’', "'"), { parser: 'markdown', printWidth: 120 });
  return { 'mods.md': await formatted(modsPage(sources)), 'prsb.md': await formatted(prsbPage(sources)) };
}
