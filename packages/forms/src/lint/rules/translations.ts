// SPDX-License-Identifier: Apache-2.0
import type { FormItem, ItemWords, ScoreWords, Translation } from '../../contract/definition.js';
import type { Score } from '../../contract/score.js';
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { named } from '../named.js';

type Coded = readonly { readonly code: string }[];

const own = <T>(from: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  from && Object.hasOwn(from, key) ? from[key] : undefined;

const lacks = (codes: readonly string[], words: Readonly<Record<string, string>> | undefined) =>
  codes.filter((code) => own(words, code) === undefined);

const codesOf = (coded: Coded | undefined) => (coded ?? []).map(({ code }) => code);

/** The parts an item has in its own language and not in another. A unit is often a sign that needs none. */
function missingOf(item: FormItem, words: ItemWords = {}): string[] {
  const plain = item as { readonly label?: string; readonly help?: string; readonly prompts?: unknown };
  const missing: string[] = (['label', 'help', 'prompts'] as const).filter(
    (part) => plain[part] !== undefined && words[part] === undefined,
  );
  const see = (part: string, codes: readonly string[], given: Readonly<Record<string, string>> | undefined) => {
    for (const code of lacks(codes, given)) missing.push(`${part} “${code}”`);
  };
  if ('options' in item) see('option', codesOf(item.options), words.options);
  if (item.type === 'body-map') see('kind', codesOf(item.kinds), words.options);
  if (item.type === 'scale') see('mark', Object.keys(item.marks ?? {}), words.marks);
  if ('open' in item && item.open?.label !== undefined && words.open === undefined) missing.push('label for own words');
  if ('repeats' in item && item.repeats?.each !== undefined && words.each === undefined)
    missing.push('name of one entry');
  if (item.type === 'signature' && item.signer !== undefined && words.signer === undefined) missing.push('signer');
  return missing;
}

function missingOfScore(score: Score, words: ScoreWords = {}): string[] {
  const missing: string[] = words.title === undefined ? ['title'] : [];
  if (score.parts.some(({ label }) => label !== undefined) && (words.parts ?? []).length < score.parts.length) {
    missing.push('parts');
  }
  for (const list of ['bands', 'flags', 'results'] as const) {
    missing.push(...lacks(codesOf(score[list]), words[list]).map((code) => `${list.slice(0, -1)} “${code}”`));
  }
  return missing;
}

const MOST_NAMED = 6;

function listed(missing: readonly string[]): string {
  const more = missing.length - MOST_NAMED;
  return missing.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function* missingIn(form: FormUnderLint, language: string, translation: Translation): Iterable<Told> {
  const { definition, places } = form;
  const path = ['translations', language];
  const tell = (at: readonly (string | number)[], what: string, missing: readonly string[]): Told => ({
    path: [...path, ...at],
    rule: 'missing-translation',
    message: `${what} has no words in “${language}” for its ${listed(missing)}, so it stays in “${definition.language}”.`,
  });
  const title = (['title', 'description'] as const).filter(
    (part) => definition[part] !== undefined && translation[part] === undefined,
  );
  if (title.length > 0) yield tell([], 'The form', title);
  for (const { item } of places) {
    const missing = missingOf(item, own(translation.items, item.id));
    if (missing.length > 0) yield tell(['items', item.id], named(item), missing);
  }
  for (const score of definition.scores ?? []) {
    const missing = missingOfScore(score, own(translation.scores, score.id));
    if (missing.length > 0) yield tell(['scores', score.id], named({ id: score.id, label: score.title }), missing);
  }
}

export function* missingTranslations(form: FormUnderLint): Iterable<Told> {
  for (const [language, translation] of Object.entries(form.definition.translations ?? {})) {
    yield* missingIn(form, language, translation);
  }
}

export function* unreviewedTranslations({ definition }: FormUnderLint): Iterable<Told> {
  for (const [language, { reviewed }] of Object.entries(definition.translations ?? {})) {
    if (reviewed) continue;
    const message = `Nobody has checked the words in “${language}”; they are shown only where a host takes such words.`;
    yield { path: ['translations', language, 'reviewed'], rule: 'unreviewed-translation', message };
  }
}
