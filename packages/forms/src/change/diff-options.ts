// SPDX-License-Identifier: Apache-2.0
import type { FormItem, Option } from '../contract/definition.js';
import { named } from '../lint/named.js';
import type { Change } from './change.js';
import { type Pair, alike, changeOf, sameWords } from './pair.js';

/** The options of a choice, or the kinds of marks of a body map, with the property they stand under. */
export function optionsOf(item: FormItem): { readonly property: string; readonly options: readonly Option[] } {
  if (item.type === 'body-map') return { property: 'kinds', options: item.kinds ?? [] };
  return { property: 'options', options: 'options' in item ? item.options : [] };
}

const nameOf = ({ code, label }: Option) => named({ id: code, label });

/** The option that had this label before, under another code: somebody swapped the words and left the codes. */
export const formerly = (option: Option, before: readonly Option[]): Option | undefined =>
  before.find(({ code, label }) => code !== option.code && sameWords(label, option.label));

function* ofOption(
  pair: Pair,
  from: Option,
  to: Option,
  before: readonly Option[],
  at: readonly (string | number)[],
): Iterable<Change> {
  const tell = (...[kind, level, message]: [Change['kind'], Change['class'], string]) =>
    changeOf(pair, kind, level, at, message);
  const other = sameWords(from.label, to.label) ? undefined : formerly(to, before);
  if (from.system !== to.system) {
    yield tell('option-meaning-changed', 'breaking', `the option ${nameOf(to)} is of another terminology.`);
  }
  if (other) {
    const message = `the option with the code “${to.code}” is now called ${nameOf(to)}, as “${other.code}” was: stored answers would be read as their opposite. Give new options new codes.`;
    yield tell('option-meaning-changed', 'breaking', message);
  } else if (!sameWords(from.label, to.label)) {
    const message = `the option ${nameOf(from)} is now called ${nameOf(to)}. If it means something else, give it a new code.`;
    yield tell('option-relabelled', 'migration', message);
  } else if (from.label !== to.label) {
    yield tell('words-changed', 'compatible', `the option ${nameOf(from)} is now written ${nameOf(to)}.`);
  }
  if (from.weight !== to.weight) {
    const points = (weight: number | undefined) => weight ?? 'no';
    const message = `the option ${nameOf(to)} had ${points(from.weight)} points and has ${points(to.weight)}.`;
    yield tell('points-changed', 'migration', message);
  }
  if (Boolean(from.exclusive) !== Boolean(to.exclusive)) {
    yield to.exclusive
      ? tell('limits-tightened', 'migration', `the option ${nameOf(to)} now stands alone.`)
      : tell('limits-loosened', 'compatible', `the option ${nameOf(to)} no longer stands alone.`);
  }
  if (from.version !== to.version)
    yield tell('other-changed', 'compatible', `the option ${nameOf(to)} is of another release.`);
}

/** Options of one item. */
export function* diffOptions(pair: Pair): Iterable<Change> {
  const { options: before } = optionsOf(pair.from);
  const { options: after, property } = optionsOf(pair.to);
  const old = new Map(before.map((option) => [option.code, option]));
  const now = new Set(after.map(({ code }) => code));
  for (const [index, option] of after.entries()) {
    const at = [property, index];
    const from = old.get(option.code);
    if (from) yield* ofOption(pair, from, option, before, at);
    else yield changeOf(pair, 'option-added', 'compatible', at, `the option ${nameOf(option)} is new.`);
  }
  for (const option of before) {
    if (now.has(option.code)) continue;
    const message = `the option ${nameOf(option)} is gone; answers that chose it have no place.`;
    yield changeOf(pair, 'option-removed', 'migration', [property], message);
  }
  const kept = (options: readonly Option[]) =>
    options.map(({ code }) => code).filter((code) => old.has(code) && now.has(code));
  if (!alike(kept(before), kept(after))) {
    yield changeOf(pair, 'moved', 'compatible', [property], 'the options stand in another order.');
  }
  const [wasOpen, isOpen] = ['open' in pair.from && pair.from.open, 'open' in pair.to && pair.to.open];
  if (!alike(wasOpen || undefined, isOpen || undefined)) {
    if (wasOpen && !isOpen)
      yield changeOf(pair, 'option-removed', 'migration', ['open'], 'own words may no longer be given.');
    else if (isOpen && !wasOpen)
      yield changeOf(pair, 'option-added', 'compatible', ['open'], 'own words may be given.');
    else yield changeOf(pair, 'words-changed', 'compatible', ['open'], 'the box for own words has another label.');
  }
}
