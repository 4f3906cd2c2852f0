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
import { type FormHead, writeForm } from './write-form.js';

export interface QuestionnaireImport {
  readonly definition: FormDefinition;
  /** Everything that was put right, or is kept and not used. Empty for what this library wrote. */
  readonly repairs: readonly Repair[];
}

function readHead(source: Bag, report: Report): { readonly head: Bag; readonly carried: Bag | undefined } {
  const { item: _items, ...alone } = source;
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
  return { head, carried: differenceOf(alone, writeWholeForm(head as FormHead)) };
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
  const { head, carried } = readHead(source, report);
  const found = findItems(bagsIn(source['item']), ['item']);
  const items = readItems(found, idsFor(bagsIn(source['item']), report), report);
  const definition: Bag = { format: 'careplan-kit/form-1', ...head, items };
  put(definition, 'carried', carried);
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
