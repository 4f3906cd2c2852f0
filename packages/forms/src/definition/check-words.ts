// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, ItemWords, ScoreWords } from '../contract/definition.js';
import { primaryLanguage } from '../contract/form-words.js';
import type { Score } from '../contract/score.js';
import { type Faults, type Trail, inside } from './faults.js';
import type { Place } from './places.js';

/** Which words of an item stand under codes, and under which. */
function codesOf(item: FormItem): Readonly<Partial<Record<keyof ItemWords, readonly string[]>>> {
  switch (item.type) {
    case 'choice':
    case 'multiple-choice':
      return { options: item.options.map(({ code }) => code) };
    case 'body-map':
      return item.kinds ? { options: item.kinds.map(({ code }) => code) } : {};
    case 'quantity':
      return { units: item.units.map(({ code }) => code) };
    case 'scale':
      return item.marks ? { marks: Object.keys(item.marks) } : {};
    default:
      return {};
  }
}

const KINDS: Readonly<Record<string, string>> = {
  options: 'option',
  units: 'unit',
  marks: 'mark',
  bands: 'band',
  flags: 'flag',
  results: 'result',
};

function seeUnknown(
  faults: Faults,
  trail: Trail,
  part: string,
  given: Readonly<Record<string, unknown>>,
  known: readonly string[],
): void {
  const codes = new Set(known);
  const kind = KINDS[part]!;
  for (const code of Object.keys(given)) {
    if (!codes.has(code)) faults.see(inside(trail, part, code), `unknown-${kind}`, `there is no ${kind} "${code}"`);
  }
}

function hasOwnWords(item: FormItem, part: string): boolean {
  if (part === 'open') return 'open' in item && item.open?.label !== undefined;
  if (part === 'each') return 'repeats' in item && item.repeats?.each !== undefined;
  return new Map<string, unknown>(Object.entries(item)).get(part) !== undefined;
}

function checkItem(item: FormItem, words: ItemWords, faults: Faults, trail: Trail): void {
  const codes = codesOf(item);
  for (const [part, given] of Object.entries(words)) {
    const known = codes[part as keyof ItemWords];
    if (given === undefined) continue;
    if (known) seeUnknown(faults, trail, part, given as Readonly<Record<string, unknown>>, known);
    else if (!hasOwnWords(item, part))
      faults.see(inside(trail, part), 'unknown-words', `the item has no ${part} of its own`);
  }
}

function checkScore(score: Score, words: ScoreWords, faults: Faults, trail: Trail): void {
  if ((words.parts?.length ?? 0) > score.parts.length)
    faults.see(inside(trail, 'parts', score.parts.length), 'unknown-part', 'the score has not so many parts');
  for (const part of ['bands', 'flags', 'results'] as const) {
    seeUnknown(
      faults,
      trail,
      part,
      words[part] ?? {},
      (score[part] ?? []).map(({ code }) => code),
    );
  }
}

/** Words in other languages: are they of something the form has? */
export function checkWords(definition: FormDefinition, places: ReadonlyMap<string, Place>, faults: Faults): void {
  if (!definition.translations) return;
  const scoreOf = new Map(definition.scores?.map((score) => [score.id, score]));
  for (const [language, { items, scores }] of Object.entries(definition.translations)) {
    const trail = inside(null, 'translations', language);
    if (language === primaryLanguage(definition.language))
      faults.see(trail, 'own-language', 'the form is in this language already');
    for (const [id, words] of Object.entries(items)) {
      const at = inside(trail, 'items', id);
      const item = places.get(id)?.item;
      if (item) checkItem(item, words, faults, at);
      else faults.see(at, 'unknown-item', `no item has the id "${id}"`);
    }
    for (const [id, words] of Object.entries(scores ?? {})) {
      const at = inside(trail, 'scores', id);
      const score = scoreOf.get(id);
      if (score) checkScore(score, words, faults, at);
      else faults.see(at, 'unknown-score', `no score has the id "${id}"`);
    }
  }
}
