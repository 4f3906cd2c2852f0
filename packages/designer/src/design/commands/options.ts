// SPDX-License-Identifier: Apache-2.0
import type { Command } from '../command.js';
import { alike } from '../alike.js';
import type { Refused } from '../applied.js';
import type { DraftItem } from '../draft.js';
import { freeId } from '../ids.js';
import { nameOf } from '../name-of.js';
import { withKey } from '../readers.js';
import { withItem } from '../tree.js';
import { withWordsFitting } from '../words-beside.js';
import { lockedContent } from './locks.js';
import { type Act, nothing, onItem, refuse, tell } from './step.js';

const MOST_OPTIONS = 500;

interface Option {
  readonly code: string;
  readonly label: string;
  readonly weight?: number;
}

interface Line {
  readonly number: number;
  readonly label: string;
  readonly code: string | undefined;
  /** Undefined: not said. Empty: none. */
  readonly points: string | undefined;
}

const isOption = (value: unknown): value is Option =>
  typeof value === 'object' && value !== null && typeof (value as Option).code === 'string';

const optionsIn = (list: unknown): readonly Option[] => (Array.isArray(list) ? list.filter(isOption) : []);

/** Where the options of an item are; undefined when it has none. */
function keyOf({ type }: DraftItem): 'options' | 'kinds' | undefined {
  if (type === 'choice' || type === 'multiple-choice') return 'options';
  return type === 'body-map' ? 'kinds' : undefined;
}

/** The options of an item as text, one on each line: `label | code | points`. */
export function optionsText(item: DraftItem): string {
  const key = keyOf(item);
  const row = ({ label, code, weight }: Option) =>
    [label ?? '', code, ...(weight === undefined ? [] : [String(weight)])].join(' | ');
  return optionsIn(key && item[key])
    .map(row)
    .join('\n');
}

function linesOf(text: string): readonly Line[] {
  return text.split(/\r?\n/).flatMap((line, at): Line[] => {
    if (line.trim() === '') return [];
    const [label = '', code, points] = line.split('|').map((part) => part.trim());
    return [{ number: at + 1, label, code: code || undefined, points }];
  });
}

/** An option keeps its code while its words do; a line in the same place with other words is the same option reworded. */
function before(lines: readonly Line[], old: readonly Option[]): readonly (Option | undefined)[] {
  const left = new Set(old);
  const take = (option: Option | undefined) => (option && left.delete(option) ? option : undefined);
  const found = lines.map(({ label, code }) =>
    take(old.find((one) => (code === undefined ? one.label === label && left.has(one) : one.code === code))),
  );
  if (lines.length !== old.length) return found;
  return found.map((option, at) => option ?? (lines[at]!.code === undefined ? take(old[at]) : undefined));
}

const POINTS = /^-?\d{1,9}(\.\d{1,6})?$/;

/** Codes that stand for nothing yet. */
const PLACEHOLDER = /^option-\d+$/;

function read(lines: readonly Line[], old: readonly Option[], isFixed: boolean): readonly Option[] | Refused {
  const was = before(lines, old);
  const taken = new Set(old.map(({ code }) => code));
  for (const { code } of lines) if (code !== undefined) taken.add(code);
  const used = new Set<string>();
  const options: Option[] = [];
  for (const [at, { number, label, code, points }] of lines.entries()) {
    if (label === '') return refuse('noLabel', { line: number });
    if (points && !POINTS.test(points)) return refuse('notPoints', { line: number, points: points.slice(0, 40) });
    const same = was[at];
    const keeps = same && (isFixed || same.label === label || !PLACEHOLDER.test(same.code));
    const own = code ?? (keeps ? same.code : freeId(label, taken, 'option'));
    if (used.has(own)) return refuse('sameCode', { line: number, code: own });
    used.add(own);
    const option: Option = { ...same, code: own, label };
    options.push(points === undefined ? option : withKey(option, 'weight', points ? Number(points) : undefined));
  }
  return options;
}

export const setOptions: Act<Extract<Command, { kind: 'set-options' }>> = ({ id, text }, step) =>
  onItem(step, id, (item) => {
    const key = keyOf(item);
    const values = { item: nameOf(item) };
    if (!key) return refuse('noOptions', values);
    if (typeof text !== 'string') return refuse('notData');
    const lines = linesOf(text);
    if (lines.length === 0) return refuse('emptyOptions');
    if (lines.length > MOST_OPTIONS) return refuse('tooManyOptions', { most: MOST_OPTIONS });
    const options = read(lines, optionsIn(item[key]), step.around.retired.has(id));
    if ('refused' in options) return options;
    if (alike(options, item[key])) return nothing(step);
    const locked = lockedContent(step, item);
    if (locked) return locked;
    const changed = { ...item, [key]: options };
    const draft = { ...step.draft, items: withItem(step.draft.items, id, () => [changed]) };
    return tell(withWordsFitting(draft, changed), 'options', { ...values, count: options.length }, id);
  });
