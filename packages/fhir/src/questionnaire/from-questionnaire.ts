// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, type FormItem, parseDefinition } from '@careplan-kit/forms';
import { DataError, type DataIssue, assertSafeDocument } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag, put, same } from '../bag.js';
import { believe } from './believe.js';
import { assertBounded } from './bounded.js';
import { type Context, type ContextParts, contextOf } from './context.js';
import { differenceOf } from './difference.js';
import { type Found, findItems, idsFor } from './found.js';
import { LeftOut, leaveOut } from './leave-out.js';
import { readForm, variablesIn } from './read-form.js';
import { type Reading, outline, readItems } from './read-whole.js';
import { type Path, type Repair, type Report, refuse, withoutEmpties } from './repair.js';
import { fillHead, isAdaptive, languageTag, repairForm } from './repair-form.js';
import { writeWholeForm } from './to-questionnaire.js';
import { collectTranslations } from './translations.js';
import { type FormHead, writeForm } from './write-form.js';

export interface QuestionnaireImport {
  readonly definition: FormDefinition;
  /** Everything that was put right, or is kept and not used. Empty for what this library wrote. */
  readonly repairs: readonly Repair[];
}

function readHead(source: Bag, context: Context, leftOut: ReadonlySet<string>, report: Report): Bag {
  const strictest = { kind: 'licence-gated', text: source['copyright'] ?? '' };
  const head = believe(
    'form',
    { ...readForm(source, context), licence: strictest },
    source,
    (candidate) => writeForm(candidate as FormHead, context),
    (key) => report(['extension'], `our extension for "${key}" and R4's own elements differ; R4's count`),
  );
  if (head['licence'] === strictest) {
    report(['copyright'], 'nothing says whether the content may be passed on; taken as licence-gated');
  }
  for (const key of leftOut) delete head[key];
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

/** A Questionnaire that was put right, with the items found in it. */
interface Prepared {
  readonly source: Bag;
  readonly found: readonly Found[];
  readonly ids: ReadonlyMap<Bag, string>;
}

interface Candidate {
  readonly definition: Bag;
  readonly items: readonly FormItem[];
}

/** Expressions may rest on conditions, which rest on expressions: as deep as this they are read. */
const MOST_PASSES = 8;

/**
 * What has to be known of all items to read one. It takes passes: a condition is read by the type and options of the
 * question it names, which may come later, and an expression by the conditions of the questions it names.
 */
function contextFor(found: readonly Found[], parts: ContextParts, reading: Pick<Reading, 'ids' | 'leftOut'>): Context {
  const quiet: Report = () => undefined;
  let context = contextOf([], parts);
  let before: unknown;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const items = outline(found, { ...reading, context, report: quiet });
    if (same(items, before)) break;
    before = items;
    context = contextOf(items, parts);
  }
  return context;
}

function build({ source, found, ids }: Prepared, leftOut: LeftOut, report: Report): Candidate {
  const parts = {
    language: languageTag(source['language']),
    contained: bagsIn(source['contained']),
    variables: variablesIn(source).map(({ name }) => name),
  };
  const context = contextFor(found, parts, { ids, leftOut: leftOut.items });
  const ownHead = readHead(source, context, leftOut.form, report);
  const read = readItems(found, { ids, context, report, leftOut: leftOut.items });
  const { items, words } = collectTranslations(read);
  const head = withWordsOf(ownHead, words);
  const definition: Bag = { format: 'careplan-kit/form-1', ...head, items };
  if (isBag(head['translations'])) {
    const whole = Object.entries(head['translations']).map(
      ([lang, ofForm]) => [lang, { ...(ofForm as Bag), items: words[lang] ?? {} }] as const,
    );
    definition['translations'] = Object.fromEntries(whole);
  }
  const { item: _items, ...alone } = source;
  put(definition, 'carried', differenceOf(alone, writeWholeForm(head as FormHead, context)));
  return { definition, items };
}

/** Rounds of leaving out: what one fault hides, the next round finds. */
const MOST_ROUNDS = 8;

function settle(prepared: Prepared, report: Report): FormDefinition {
  const leftOut = new LeftOut();
  for (let round = 1; ; round++) {
    const said: Repair[] = [];
    const { definition, items } = build(prepared, leftOut, (path, message) => void said.push({ path, message }));
    try {
      const parsed = parseDefinition(definition);
      for (const { path, message } of [...said, ...leftOut.said]) report(path, message);
      return parsed;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      if (round < MOST_ROUNDS && leaveOut(error.issues, items, prepared.found, leftOut)) continue;
      throw new DataError(
        'The Questionnaire',
        error.issues.map((issue) => ({ ...issue, path: inSource(issue.path, prepared.found) })),
      );
    }
  }
}

/**
 * Reads a FHIR R4 Questionnaire as a definition. It forgives what can be put right without loss, and says so; parts
 * this library does not use ride on the item or form they belong to, and `toQuestionnaire` puts them back. An item of a
 * kind nobody here knows is shown as text, and what cannot be worked out hides nothing.
 *
 * @param json - untrusted: as `parseFhir` gives it, which keeps the digits of decimals, or as `JSON.parse` does
 * @throws DataError with a path, when it is no Questionnaire, is too large, or holds what is not fit to be read
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
  const sources = bagsIn(source['item']);
  const valueSets = contextOf([], { contained: bagsIn(source['contained']) });
  assertBounded(sources, ({ answerOption, answerValueSet }) =>
    typeof answerValueSet === 'string'
      ? (valueSets.optionsIn(answerValueSet)?.length ?? 0)
      : bagsIn(answerOption).length,
  );
  const modified = source['modifierExtension'] !== undefined || isAdaptive(source);
  const prepared = { source, found: findItems(sources, ['item'], modified), ids: idsFor(sources, report) };
  return { definition: settle(prepared, report), repairs };
}
