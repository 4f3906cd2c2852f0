// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '../../contract/definition.js';
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { named } from '../named.js';
import type { Place } from '../places.js';

const LONGEST = { label: 150, help: 500, option: 100 } as const;
const MOST_OPTIONS = 12;

/** Ways to draw a choice that do not show all options at once. */
const LISTS: ReadonlySet<string> = new Set(['drop-down', 'dropdown', 'autocomplete', 'look-up', 'search']);

const CLICK_HERE = /\b(?:click|tap|press) (?:here|below|above|this|the link)\b/i;
const COLOUR = String.raw`(?:red|green|blue|yellow|orange|amber|purple|pink|grey|gray|black|white)`;
const THING = String.raw`(?:box|button|field|column|area|section|part|line|circle|panel|text|option|table)`;
/** "The red box", "the box on the right", "see the table below in green". */
const SEEN_ONLY = new RegExp(
  String.raw`\b${COLOUR} ${THING}s?\b|\b${THING}s? (?:(?:on|to|at) (?:the|your) (?:left|right|top|bottom)|(?:marked )?in ${COLOUR})\b|\b(?:left|right)-hand ${THING}\b`,
  'i',
);

const YES: ReadonlySet<string> = new Set(['yes', 'ie', 'oes', 'ydy', 'true']);
const NO: ReadonlySet<string> = new Set(['no', 'na', 'nac oes', 'nac ydy', 'false']);

interface Words {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

function wordsOf({ item, path }: Place): Words[] {
  const { label, help, prompts = [] } = item as { label?: string; help?: string; prompts?: readonly string[] };
  return [
    ...(label ? [{ text: label, path: [...path, 'label'] }] : []),
    ...(help ? [{ text: help, path: [...path, 'help'] }] : []),
    ...prompts.map((text, at) => ({ text, path: [...path, 'prompts', at] })),
  ];
}

/** Labels and helps a person can read, or hear. */
export function* labels({ places }: FormUnderLint): Iterable<Told> {
  for (const { item, path } of places) {
    const { label = '' } = item;
    const at = [...path, 'label'];
    if (label.length > LONGEST.label && item.type !== 'display') {
      const message = `The label ${named(item)} has ${label.length} characters. Say the rest in the help.`;
      yield { path: at, rule: 'long-label', message };
    }
    const words = label.match(/\p{L}{2,}/gu) ?? [];
    // One short word may be an abbreviation: "DNACPR", "BMI".
    const capitals = words.length > 1 && label === label.toUpperCase() && label !== label.toLowerCase();
    if (capitals) {
      yield { path: at, rule: 'capitals', message: `The label ${named(item)} is all in capitals.` };
    }
    if (label.trimEnd().endsWith(':')) {
      yield { path: at, rule: 'colon', message: `The label ${named(item)} ends with a colon.` };
    }
    const help = 'help' in item ? item.help : undefined;
    if (help !== undefined && help.length > LONGEST.help) {
      const message = `The help of ${named(item)} has ${help.length} characters.`;
      yield { path: [...path, 'help'], rule: 'long-help', message };
    }
  }
}

/** Words that only make sense with a mouse, or with eyes. */
export function* everybody({ places }: FormUnderLint): Iterable<Told> {
  for (const place of places) {
    for (const { text, path } of wordsOf(place)) {
      const [click] = CLICK_HERE.exec(text) ?? [];
      if (click !== undefined) {
        const message = `The words of ${named(place.item)} say “${click}”. Say what to do instead.`;
        yield { path, rule: 'click-here', message };
      }
      const [seen] = SEEN_ONLY.exec(text) ?? [];
      if (seen !== undefined) {
        const message = `The words of ${named(place.item)} point to “${seen}”, which not everybody sees. Use its name.`;
        yield { path, rule: 'seen-only', message };
      }
    }
  }
}

function isYesNo(item: FormItem): boolean {
  if (item.type !== 'choice' || item.options.length !== 2 || item.open || (item.unknowns ?? []).length > 0)
    return false;
  const words = item.options.map(({ label }) => label.trim().toLowerCase());
  return words.some((word) => YES.has(word)) && words.some((word) => NO.has(word));
}

export function* options({ places }: FormUnderLint): Iterable<Told> {
  for (const { item, path } of places) {
    if (!('options' in item)) continue;
    if (item.options.length > MOST_OPTIONS && !LISTS.has(item.control ?? '')) {
      const message = `${named(item)} has ${item.options.length} options. Use a look-up, or the control “drop-down”.`;
      yield { path: [...path, 'options'], rule: 'many-options', message };
    }
    for (const [at, { label }] of item.options.entries()) {
      if (label.length <= LONGEST.option) continue;
      const message = `An option of ${named(item)} has a label of ${label.length} characters.`;
      yield { path: [...path, 'options', at, 'label'], rule: 'long-option', message };
    }
    if (!isYesNo(item)) continue;
    const message = `${named(item)} has only yes and no. Make it a yes-or-no question, or add “not known”.`;
    yield { path: [...path, 'options'], rule: 'yes-no-choice', message };
  }
}
