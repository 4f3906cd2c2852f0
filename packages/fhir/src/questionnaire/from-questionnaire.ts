// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import { DataError, type DataIssue, assertSafeDocument } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import { believe } from './believe.js';
import { assertBounded } from './bounded.js';
import { differenceOf } from './difference.js';
import { type Found, findItems, idsFor } from './found.js';
import { readForm } from './read-form.js';
import { readItems } from './read-whole.js';
import { type Path, type Repair, type Report, refuse, withoutEmpties } from './repair.js';
import { fillHead, repairForm } from './repair-form.js';
import { writeWholeForm } from './to-questionnaire.js';
import { collectTranslations } from './translations.js';
import { type FormHead, writeForm } from './write-form.js';

export interface QuestionnaireImport {
  readonly definition: FormDefinition;
  /** Everything that was put right, or is kept and not used. Empty for what this library wrote. */
  readonly repairs: readonly Repair[];
}

function readHead(source: Bag, report: Report): Bag {
  const strictest = { kind: 'licence-gated', text: source['copyright'] ?? '' };
  const head = believe(
    'form',
    { ...readForm(source), licence: strictest },
    source,
    (candidate) => writeForm(candidate as FormHead),
    (key) => report(['extension'], `our extension for "${key}" and R4's own elements differ; R4's count`),
  );
  if (head['licence'] === strictest) {
    report(['copyright'], 'nothing says whether the content may be passed on; taken as licence-gated');
  }
  fillHead(head, source, report);
  return head;
}

/** Puts the words of the items with those of the form. A language only the items have is one nobody has checked. */
function withWordsOf(head: Bag, words: Readonly<Record<string, unknown>>): Bag {
  const ofForm = (head['translations'] ?? {}) as Bag;
  const languages = new Set([...Object.keys(ofForm), ...Object.keys(words)]);
  if (languages.size === 0) return head;
  const all = [...languages].map((lang) => [lang, ofForm[lang] ?? { reviewed: false }] as const);
  return { ...head, translations: Object.fromEntries(all) };
}

/** Where a fault of the definition is in the document it was read from. */
function inSource(path: DataIssue['path'], found: readonly Found[]): Path {
  let here: Path = [];
  let inner = found;
  let rest = [...path];
  while (rest[0] === 'items' && typeof rest[1] === 'number' && inner[rest[1]]) {
    const item = inner[rest[1]]!;
    here = item.path;
    inner = item.inner;
    rest = rest.slice(2);
  }
  return [...here, ...rest];
}

/**
 * Reads a FHIR R4 Questionnaire as a definition. It forgives what can be put right without loss, and says so; parts
 * this library does not use ride on the item or form they belong to, and `toQuestionnaire` puts them back.
 *
 * @param json - untrusted: as `parseFhir` gives it, which keeps the digits of decimals, or as `JSON.parse` does
 * @throws DataError with a path, when it cannot be read without dropping or guessing something that matters
 */
export function fromQuestionnaire(json: unknown): QuestionnaireImport {
  assertSafeDocument('The Questionnaire', json);
  const repairs: Repair[] = [];
  const report: Report = (path, message) => void repairs.push({ path, message });
  if (!isBag(json)) refuse([], 'wrong-type', 'is not a JSON object');
  if (json['resourceType'] !== 'Questionnaire') {
    refuse(['resourceType'], 'wrong-resource', 'is not "Questionnaire"');
  }
  const source = withoutEmpties(json, [], report) as Bag;
  repairForm(source, report);
  assertBounded(bagsIn(source['item']));
  const { item: _items, ...alone } = source;
  const ownHead = readHead(source, report);
  const found = findItems(bagsIn(source['item']), ['item']);
  const read = readItems(found, idsFor(bagsIn(source['item']), report), ownHead['language'], report);
  const { items, words } = collectTranslations(read);
  const head = withWordsOf(ownHead, words);
  const definition: Bag = { format: 'careplan-kit/form-1', ...head, items };
  if (isBag(head['translations'])) {
    const whole = Object.entries(head['translations']).map(
      ([lang, ofForm]) => [lang, { ...(ofForm as Bag), items: words[lang] ?? {} }] as const,
    );
    definition['translations'] = Object.fromEntries(whole);
  }
  put(definition, 'carried', differenceOf(alone, writeWholeForm(head as FormHead)));
  try {
    return { definition: parseDefinition(definition), repairs };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(
      'The Questionnaire',
      error.issues.map((issue) => ({ ...issue, path: inSource(issue.path, found) })),
    );
  }
}
