// SPDX-License-Identifier: Apache-2.0
import { pathToFileURL } from 'node:url';
import { fhirFaults } from '../../test/fhir-validators.mjs';
import { inRoot } from '../root.mjs';
import { Tally, behaviourOf, expressionsOf, extensionsOf, foreignIn, without } from './features.mjs';

const load = (path) => import(pathToFileURL(inRoot('packages/fhir', path)).href);

const table = (head, rows) => {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|')));
  const widths = head.map((_, at) => Math.max(3, ...cells.map((row) => [...row[at]].length)));
  const line = (row) => `| ${row.map((cell, at) => cell + ' '.repeat(widths[at] - [...cell].length)).join(' | ')} |`;
  return [line(cells[0]), line(widths.map((width) => '-'.repeat(width))), ...cells.slice(1).map(line)].join('\n');
};

/** What was put right, without where. */
const reasonOf = ({ path, message }) => {
  const place = [...path].reverse().find((part) => typeof part === 'string') ?? 'form';
  return `${place}: ${message.replace(/"[^"]*"/g, '…').replace(/https?:\S+/g, '…')}`;
};

const startsWith = (path, start) => start.every((part, at) => part === path[at]);

async function tryForms() {
  const [{ questionnaires }, { roundtrip }, { fromQuestionnaire }, { toQuestionnaire }] = await Promise.all([
    load('test/corpus.ts'),
    load('src/questionnaire/round-trip.ts'),
    load('src/questionnaire/from-questionnaire.ts'),
    load('src/questionnaire/to-questionnaire.ts'),
  ]);
  return {
    fromQuestionnaire,
    forms: questionnaires.map(({ file, project, read }) => {
      const source = read();
      const { ok, differences, repairs } = roundtrip(source);
      const { definition } = fromQuestionnaire(source);
      const reasons = repairs.filter(
        ({ path, message }) =>
          /^(?!is kept|\w+ is kept)/.test(message) && differences.some((one) => startsWith(one.path, path)),
      );
      const faults = fhirFaults(toQuestionnaire(definition));
      return {
        file,
        project,
        source,
        definition,
        ok,
        differences,
        reasons: [...new Set(reasons.map(reasonOf))],
        faults,
      };
    }),
  };
}

function projects(forms) {
  const names = [...new Set(forms.map(({ project }) => project))];
  const row = (name, of) => [
    name,
    of.length,
    of.length,
    of.filter(({ differences }) => differences.length === 0).length,
    of.filter(({ differences, ok }) => differences.length > 0 && ok).length,
    of.filter(({ ok }) => !ok).length,
    of.filter(({ faults }) => faults.length === 0).length,
  ];
  const rows = names.map((name) =>
    row(
      name,
      forms.filter(({ project }) => project === name),
    ),
  );
  const head = ['Project', 'Forms', 'Read', 'Come back exactly', 'Put right', 'Lose something', 'Valid'];
  return table(head, [...rows, row('all', forms)]);
}

function types(forms, wordsBesideIn) {
  const tally = new Tally();
  const walk = (file, sources, items) => {
    let at = 0;
    for (const { source, beside } of sources) {
      if (beside) tally.add(`${source.type} → words beside an item`, file);
      else {
        const item = items[at++];
        tally.add(`${source.type} → ${item.type}`, file);
        const words = wordsBesideIn(source);
        const children = (source.item ?? []).map((child) => ({ source: child, beside: words.includes(child) }));
        walk(file, children, item.items ?? []);
      }
    }
  };
  for (const { file, source, definition } of forms) {
    walk(
      file,
      (source.item ?? []).map((item) => ({ source: item, beside: false })),
      definition.items,
    );
  }
  return table(
    ['Type in R4 → with us', 'Items', 'Forms'],
    tally.rows.map(({ key, uses, files }) => [key, uses, files.size]),
  );
}

function extensions(forms, fromQuestionnaire) {
  const tally = new Tally();
  for (const { file, source } of forms) for (const { url } of extensionsOf(source)) tally.add(String(url), file);
  const byFile = new Map(forms.map((form) => [form.file, form]));
  const isActedOn = ({ key, files }) =>
    [...files].some((file) => {
      const { source, definition } = byFile.get(file);
      const bare = fromQuestionnaire(without(source, key)).definition;
      return behaviourOf(bare) !== behaviourOf(definition);
    });
  // The parts of an extension have names that are no addresses; they go with the whole.
  const rows = tally.rows.filter(({ key }) => key.includes(':'));
  return table(
    ['Extension', 'Uses', 'Forms', ''],
    rows.map((row) => [row.key, row.uses, row.files.size, isActedOn(row) ? 'acted on' : 'kept']),
  );
}

function expressions(forms) {
  const tally = new Tally();
  for (const { file, source } of forms) {
    for (const { where, language } of expressionsOf(source)) tally.add(`${where} (${language})`, file);
  }
  const foreign = forms.reduce((sum, { definition }) => sum + foreignIn(definition), 0);
  const all = tally.rows.reduce((sum, { uses }) => sum + uses, 0);
  const rows = tally.rows.map(({ key, uses, files }) => [key, uses, files.size]);
  return `${table(['Where (language)', 'Uses', 'Forms'], rows)}

Of the ${all}, ${foreign} stand in a definition as they came, for something the host gives to work them out. The others
are read as expressions of ours or, where a definition has no place for them, carried. All go out as they came in.`;
}

async function answers() {
  const [{ questionnaires, responses }, { fromQuestionnaire }, { submissionFromResponse }] = await Promise.all([
    load('test/corpus.ts'),
    load('src/questionnaire/from-questionnaire.ts'),
    load('src/response/from-questionnaire-response.ts'),
  ]);
  const forms = new Map(questionnaires.map((form) => [form.file, form]));
  let [pairs, read, left] = [0, 0, 0];
  for (const response of responses) {
    for (const file of response.forms.filter((name) => forms.has(name))) {
      const { definition } = fromQuestionnaire(forms.get(file).read());
      const { submission, leftOver } = submissionFromResponse(definition, response.read(), { byAnyName: true });
      pairs++;
      read += Object.keys(submission.answers).length;
      left += leftOver.length;
    }
  }
  return `${pairs} pairs of a form and a response to it were tried: ${read} answers are read, and ${left} things are left
over, mostly because the projects keep responses that do not fit their form on purpose, to try that. Each of the ${pairs}
responses comes back equal, with what was left over put back.`;
}

/** The page about forms of other projects; undefined where they are not at hand. */
export async function conformancePage() {
  const { forms, fromQuestionnaire } = await tryForms();
  const { wordsBesideIn } = await load('src/questionnaire/words-beside.ts');
  if (forms.length === 0) return undefined;
  const put = forms.filter(({ ok, differences }) => ok && differences.length > 0);
  const lossy = forms.filter(({ ok }) => !ok);
  const invalid = forms.filter(({ faults }) => faults.length > 0);
  const modified = forms.filter(({ source }) => /"modifierExtension"/.test(JSON.stringify(source)));
  const list = (of, words) => of.map((form) => `- ${form.file}: ${words(form)}`).join('\n');
  return `# FHIR Questionnaires of other projects: what was tried, and what came of it

Made by \`scripts/fhir/write-conformance.mjs\` from ${forms.length} R4 Questionnaires of public projects, which are not part of
this repository; do not edit it. A test holds it equal to what a run gives wherever the forms are at hand.

Each form is read, written again from the definition alone, and compared with what came in: the order of keys does not
count, that of lists and the digits of decimals do. "Put right" means that all that was there is there still, and that
something R4 demands was added, or was said again in the type or place R4 has for it. "Valid" is what both validators of
base R4 accept.

## Forms

${projects(forms)}

### Put right, and why

${list(put, ({ reasons }) => reasons.join('; '))}

### Losing something

${lossy.length === 0 ? 'None.' : list(lossy, ({ differences }) => differences.map(({ path }) => path.join('.')).join(', '))}

### Not valid, and why

The fault lies in resources that the form contains for other systems, which go out as they came.

${invalid.length === 0 ? 'None.' : list(invalid, ({ faults }) => [...new Set(faults)].join('; '))}

## Types of items

A choice without options that can be read is asked as text, an amount without a unit as a number; each is said in the
repairs, and goes out as what it was.

${types(forms, wordsBesideIn)}

## Extensions

"Acted on" means that the form does something else without it: it was taken out of every form that
has it, to see. What is kept goes out where it came in.

${extensions(forms, fromQuestionnaire)}

## Expressions

${expressions(forms)}

## Refused

Nothing is refused as a whole. A form or an item with a modifier extension is shown with nothing in it worked out, and so
is an adaptive form; there ${modified.length === 1 ? 'is 1 such form' : `are ${modified.length} such forms`} among these.

## Responses

${await answers()}
`;
}
