// SPDX-License-Identifier: Apache-2.0
// A form cut down to what some expressions read, so that they can be tried while the rest is not finished yet.
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import type { Draft, DraftItem } from '../draft.js';
import { isQuestionItem } from './askable.js';
import { type Node, isNode, isText } from './shape.js';

/** Id of the score that holds what is tried. */
export const TRIAL = 'Sentence.under.trial';

/** What expressions name, directly or through others. */
interface Needs {
  readonly items: Set<string>;
  readonly names: Set<string>;
  readonly scores: Set<string>;
}

/** Parts of a question that say what an answer to it is. What it is asked with, and when, is left out. */
const ANSWERING = ['options', 'open', 'units', 'unit', 'unitCode', 'points', 'valueSet', 'kinds', 'calculate'];
/** Limits, which say which totals can come out; an answer that is tried may break them. */
const LIMITS = ['min', 'max', 'decimalPlaces'];
const SCALE = ['min', 'max', 'step', 'marks'];

/** More levels than any definition may have. */
const DEEPEST = 100;

function namedIn(part: unknown, see: (node: Node) => void, depth = 0): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(part)) for (const one of part) namedIn(one, see, depth + 1);
  else if (isNode(part)) {
    see(part);
    for (const one of Object.values(part)) namedIn(one, see, depth + 1);
  }
}

const listOf = (value: unknown) => (Array.isArray(value) ? value.filter(isNode) : []);

function needsOf(draft: Draft, expressions: readonly unknown[]): Needs {
  const needs: Needs = { items: new Set(), names: new Set(), scores: new Set() };
  const items = new Map<string, DraftItem>();
  const gather = (list: readonly DraftItem[]) => {
    for (const item of list) {
      items.set(item.id, item);
      if (Array.isArray(item.items)) gather(item.items);
    }
  };
  gather(draft.items);
  const [variables, scores] = [listOf(draft.variables), listOf(draft.scores)];
  const need = (set: Set<string>, id: unknown, next: () => unknown) => {
    if (!isText(id) || set.has(id)) return;
    set.add(id);
    namedIn(next(), see);
  };
  const see = (node: Node) => {
    if (node.op === 'over') need(needs.items, node.items, () => undefined);
    else if (node.op === 'variable')
      need(needs.names, node.name, () => variables.find(({ name }) => name === node.name));
    else if (node.op === 'score' || node.op === 'flag')
      need(needs.scores, node.score, () => scores.find(({ id }) => id === node.score));
    else if (isText(node.op)) need(needs.items, node.item, () => items.get(node.item as string)?.calculate);
  };
  namedIn(expressions, see);
  return needs;
}

function pick(item: DraftItem, parts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(parts.flatMap((part) => (item[part] === undefined ? [] : [[part, item[part]]])));
}

/** A group is never empty, and its entries may be counted without asking anything in them. */
const blankItem = (id: string): DraftItem => ({ type: 'display', id: `${id}.${TRIAL}`, label: TRIAL });

function reduced(items: readonly DraftItem[], needed: ReadonlySet<string>, limits: boolean): DraftItem[] {
  return items.flatMap((item): DraftItem[] => {
    const inside = reduced(Array.isArray(item.items) ? item.items : [], needed, limits);
    if (inside.length === 0 && !needed.has(item.id)) return [];
    const { id, type } = item;
    const label = item.label || id;
    const repeats = item.repeats === undefined ? {} : { repeats: {} };
    if (type === 'group') return [{ id, type, label, items: inside.length > 0 ? inside : [blankItem(id)], ...repeats }];
    if (!isQuestionItem(item)) return [];
    return [
      {
        id,
        type,
        label,
        ...pick(item, ANSWERING),
        ...pick(item, type === 'scale' ? SCALE : limits ? LIMITS : []),
        unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
        ...repeats,
        ...(inside.length > 0 && { items: inside }),
      },
    ];
  });
}

/** The ids of the questions whose answers these expressions read, in the order of the form. Worked-out ones too. */
export function itemsNeeded(draft: Draft, expressions: readonly unknown[]): ReadonlySet<string> {
  return needsOf(draft, expressions).items;
}

/**
 * The form with no more than these expressions read: no conditions, no limits (unless asked for), no bindings.
 *
 * @param results - expressions to work out, by their code; they are results of the score `TRIAL`
 * @throws DataError when what is left cannot be used, as when a question is named that is not there
 */
export function trialForm(
  draft: Draft,
  results: Readonly<Record<string, unknown>>,
  scoreIds: readonly string[] = [],
  limits = false,
): FormDefinition {
  const of = listOf(draft.scores).filter(({ id }) => isText(id) && scoreIds.includes(id));
  const needs = needsOf(draft, [...Object.values(results), ...of]);
  for (const id of scoreIds) needs.scores.add(id);
  const scores = listOf(draft.scores).filter(({ id }) => isText(id) && needs.scores.has(id));
  const listed = Object.entries(results).map(([code, value]) => ({ code, label: code, value }));
  const trial = { id: TRIAL, title: TRIAL, parts: [], ...(listed.length > 0 && { results: listed }) };
  const variables = listOf(draft.variables).filter(({ name }) => isText(name) && needs.names.has(name));
  const items = reduced(draft.items, needs.items, limits);
  return parseDefinition({
    format: 'careplan-kit/form-1',
    id: 'trial',
    url: 'urn:careplan-kit:trial',
    version: '0.0.0',
    status: 'draft',
    title: 'Trial',
    language: 'en',
    licence: { kind: 'own-words', text: 'Trial' },
    // A form has at least one item, and a sentence about today alone reads none.
    items: items.length > 0 ? items : [blankItem('none')],
    ...(variables.length > 0 && { variables }),
    scores: [...scores, trial],
  });
}
