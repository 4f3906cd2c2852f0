// SPDX-License-Identifier: Apache-2.0
import { type LintFinding, type LintOptions, type LintSeverity, RULES, lintDefinition } from '@careplan-kit/forms/lint';
import type { DataIssue } from '@careplan-kit/model';
import type { Offer } from './applied.js';
import type { Draft, DraftItem } from './draft.js';
import { faultSentence } from './fault-sentence.js';
import { fixesOf } from './fixes.js';
import { LINT_WELSH } from './lint-welsh.js';
import { nameOf } from './name-of.js';
import { adviceOn } from './questions/advice.js';
import type { Said } from './said.js';
import { everyItem } from './tree.js';

/** Something an author can do about a finding with one press. */
export type Fix = Offer;

/** What is wrong with a form, or could be better. */
export interface Finding {
  /** The item it is about; absent for the form itself and for its scores. */
  readonly item?: string | undefined;
  readonly path: readonly (string | number)[];
  /** Name of a rule of the check, code of a fault of the parser, or name of an advice. */
  readonly rule: string;
  readonly severity: LintSeverity;
  /** In English, as the check or the parser says it. */
  readonly message?: string | undefined;
  /** In both languages, for the author. */
  readonly said: Said;
  readonly fixes: readonly Fix[];
}

/** The item a path leads into. */
export function itemAt(draft: Draft, path: readonly (string | number)[]): DraftItem | undefined {
  let items: readonly DraftItem[] | undefined = draft.items;
  let found: DraftItem | undefined;
  for (let at = 0; path[at] === 'items' && typeof path[at + 1] === 'number'; at += 2) {
    const next: DraftItem | undefined = items?.[path[at + 1] as number];
    if (!next) break;
    found = next;
    items = next.items;
  }
  return found;
}

/** The item that words of another language are for. */
function translated(draft: Draft, [first, , list, id]: Finding['path']): DraftItem | undefined {
  if (first !== 'translations' || list !== 'items') return undefined;
  for (const item of everyItem(draft.items)) if (item.id === id) return item;
  return undefined;
}

const RULE_NAMES: ReadonlySet<string> = new Set(RULES.map(({ name }) => name));

/** One name is a rule of the check, a warning about bindings, and a fault in the translated words of a score as well. */
const isFault = ({ rule, severity }: LintFinding): boolean =>
  !RULE_NAMES.has(rule) || (rule === 'unknown-part' && severity === 'error');

/** A name of an item in a circle, which no path leads to. */
function inCircle(draft: Draft, { code, message }: DataIssue): DraftItem | undefined {
  if (code !== 'cycle') return undefined;
  const named = new Set(
    message
      .slice(message.lastIndexOf(':') + 1)
      .split(',')
      .map((id) => id.trim()),
  );
  for (const item of everyItem(draft.items)) {
    const isReader = item.calculate !== undefined || item.enableWhen !== undefined;
    if (isReader && named.has(item.id)) return item;
  }
  return undefined;
}

const ofFault = (draft: Draft, fault: DataIssue): Finding => {
  const { path, code: rule, message } = fault;
  const item = itemAt(draft, path) ?? inCircle(draft, fault);
  const at = rule === 'cycle' ? [...path, item?.calculate === undefined ? 'enableWhen' : 'calculate'] : path;
  return {
    ...{ item: item?.id, path, rule, severity: 'error', message },
    said: faultSentence(draft, fault, item),
    fixes: fixesOf(draft, item, { rule, path: at, message }, true),
  };
};

const welshOf = (rule: string): string => new Map<string, string>(Object.entries(LINT_WELSH)).get(rule) ?? '{message}';

/** What a path that leads to no item is about. */
function aboutOf(draft: Draft, [first, at]: Finding['path']): string {
  const scores = first === 'scores' && Array.isArray(draft.scores) ? (draft.scores as { title?: unknown }[]) : [];
  const { title } = scores[Number(at)] ?? {};
  return typeof title === 'string' && title ? title : draft.title || draft.id;
}

/** What the author of a form has in another word on the page, or has not come to yet. */
const FOR_AUTHORS: ReadonlyMap<string, Pick<LintFinding, 'severity' | 'message'>> = new Map([
  [
    'licence-without-words',
    {
      severity: 'info',
      message: 'It does not say yet who may use the form, and what must be said with it.',
    },
  ],
]);

const ofCheck = (draft: Draft, found: LintFinding): Finding => {
  const { path, rule, severity, message } = { ...found, ...FOR_AUTHORS.get(found.rule) };
  const item = itemAt(draft, path);
  const about = item ?? translated(draft, path);
  const phrase = { en: '{message}', cy: welshOf(rule), note: 'A finding of the check of a form.' };
  const values = { message, item: about ? nameOf(about) : aboutOf(draft, path) };
  const fixes = fixesOf(draft, item, { path, rule, message }, false);
  return { item: about?.id, path, rule, severity, message, said: { phrase, values }, fixes };
};

/** Faults of the parser, with which the form cannot be used at all, come alone; the check says them as findings too. */
const ofEither = (draft: Draft, found: LintFinding): Finding =>
  isFault(found) ? ofFault(draft, { ...found, code: found.rule }) : ofCheck(draft, found);

/** Questions that are looked at in one step. */
const AT_ONCE = 200;

/**
 * What {@link findingsOf} finds, in steps: a page that is being typed in draws between them. The first makes
 * the checks, those after it help with some questions each.
 *
 * @param options - classes of the host's own records
 */
export function* findingsInSteps(draft: Draft, options: LintOptions = {}): Generator<readonly Finding[]> {
  yield lintDefinition(draft, options).findings.map((found) => ofEither(draft, found));
  const items = [...everyItem(draft.items)];
  for (let at = 0; at < items.length; at += AT_ONCE) yield adviceOf(draft, items.slice(at, at + AT_ONCE));
}

/**
 * Everything that is found in a form: the faults of its definition, and once it has none the findings of the checks; then
 * help for good questions. The gravest stand first. It looks at the whole form, so it is work for an idle moment.
 *
 * @param options - classes of the host's own records
 */
export const findingsOf = (draft: Draft, options: LintOptions = {}): readonly Finding[] =>
  [...findingsInSteps(draft, options)].flat();

/** Help for good questions, item by item. */
export function adviceOf(draft: Draft, items: Iterable<DraftItem> = everyItem(draft.items)): readonly Finding[] {
  const language = typeof draft.language === 'string' ? draft.language : 'en-GB';
  return [...items].flatMap((item) =>
    adviceOn(item, language).map(
      ({ rule, said, fixes }): Finding => ({ item: item.id, path: [], rule, severity: 'info', said, fixes }),
    ),
  );
}
