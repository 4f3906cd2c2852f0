// SPDX-License-Identifier: Apache-2.0
// docs/conformance/emar.md: each rule of the medicines record with the scenarios and tests that hold it.
import { readFileSync, readdirSync } from 'node:fs';
import { format } from 'prettier';
import { inRoot } from '../root.mjs';
import { RULES, SECTIONS } from './rules.mjs';

const PLACES = [
  'packages/emar/src',
  'packages/emar/test',
  'packages/fhir/src',
  'packages/elements/src',
  'test/medicines',
];
const TITLE = /\btest\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g;

/** Every test file below a folder. */
const testFiles = (folder) =>
  readdirSync(inRoot(folder), { recursive: true })
    .filter((name) => /\.test\.m?[jt]s$/.test(name))
    .map((name) => `${folder}/${name}`);

/** The rules a title names before its colon: `R3, R4:`, `R2 to R4:`. */
export function rulesOf(title) {
  const [, head] = /^((?:R\d+(?:, | to | and )?)+):/.exec(title) ?? [];
  if (!head) return [];
  return head.split(/, | and /).flatMap((part) => {
    const [from, to = from] = part.split(' to ').map((rule) => Number(rule.slice(1)));
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  });
}

/** The titles of the tests that name a rule. */
export function testsByRule() {
  const found = new Map();
  for (const file of PLACES.flatMap(testFiles).sort()) {
    for (const [, single, double, template] of readFileSync(inRoot(file), 'utf8').matchAll(TITLE)) {
      const title = (single ?? double ?? template).replaceAll(/\$\{[^}]*\}/g, '…').replaceAll("\\'", "'");
      for (const rule of rulesOf(title)) found.set(rule, [...(found.get(rule) ?? []), { file, title }]);
    }
  }
  return found;
}

/** The scenarios, in their order: those the rules came with, or our own further ones. */
export function scenarios(from = 'test/vectors/emar') {
  const folder = inRoot(from);
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
}

const SIGNS = {
  default: 'A default: needs clinical sign-off',
  decision: 'A decision of this library: needs clinical sign-off',
};

function ruleText(number, tests, further, named) {
  const [what, sign, detail] = RULES[number];
  const own = named.get(number) ?? [];
  return [
    `### R${number}: ${what}`,
    '',
    ...(sign ? [`**${SIGNS[sign]}** (${detail}).`, ''] : []),
    `- Scenarios: ${tests.length > 0 ? tests.map(({ id }) => id).join(', ') : 'none'}`,
    ...(further.length > 0 ? [`- Further scenarios: ${further.map(({ id }) => id).join(', ')}`] : []),
    ...own.map(({ file, title }) => `- ${title.replace(/^[^:]*: /, '')} (\`${file.replace(/^packages\//, '')}\`)`),
    '',
  ].join('\n');
}

/** The page, made anew from the scenarios and the tests as they are. */
export async function emarPage() {
  const all = scenarios();
  const more = scenarios('packages/emar/test/further');
  const named = testsByRule();
  const numbers = Object.keys(RULES).map(Number);
  const signs = numbers.filter((number) => RULES[number][1] !== undefined);
  const of = (list, number) => list.filter(({ ruleIds = [] }) => ruleIds.includes(`R${number}`));
  const rule = (number) => ruleText(number, of(all, number), of(more, number), named);
  const sections = SECTIONS.flatMap(([title, from, to]) => [
    `## ${title}`,
    '',
    ...numbers.filter((number) => number >= from && number <= to).map(rule),
  ]);
  const text = [
    '# Rules of the medicines record',
    '',
    'Made by `scripts/emar/write-conformance.mjs` from the scenarios in `test/vectors/emar` and the titles of the tests; do not',
    `edit it. ${numbers.length} rules, ${all.length} scenarios; \`careplan-kit emar run test/vectors/emar/*.json\` runs them.`,
    `${more.length} further ones of our own are in \`packages/emar/test/further\`.`,
    '',
    `${signs.length} rules hold a number or a choice that is ours. They are there so that software can be tested and are no clinical`,
    'advice: the directions of the prescriber and the medicines policy of the provider go first, and before live use a clinical',
    `safety officer has to sign them off: ${signs.map((number) => `R${number}`).join(', ')}.`,
    '',
    ...sections,
  ].join('\n');
  return format(text, { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
}
