// SPDX-License-Identifier: Apache-2.0
import { AboutMe, type ElementRow, PersonDemographics, type RecordClass } from '@careplan-kit/model';
import * as stable from '@careplan-kit/model/mods';
import * as provisional from '@careplan-kit/model/provisional';
import { PLAIN_WORDS } from './plain-words.js';

/** A part of the record that a question may be linked to. */
export interface RecordPlace {
  /** What {@link Binding} says of it. */
  readonly class: string;
  readonly element: string;
  readonly select?: string | undefined;
  readonly as?: 'coded-value' | undefined;
  /** The standard's own name of the part: "What is most important to me". */
  readonly label: string;
  /** Types of question whose answers it holds, the usual one first. */
  readonly types: readonly string[];
  /** It holds more than one; a question there may repeat. */
  readonly several: boolean;
  /** False: a guess that may not be in the standard. */
  readonly confirmed: boolean;
  /** The standard, in its own words. */
  readonly standard: string;
  /** A question of safety: a blank never reads as none, so it offers reasons for having no answer. */
  readonly ofSafety: boolean;
  /** A record may be in a class several times: a repeating section of the form has an entry for each. */
  readonly onePerPerson: boolean;
}

const isClass = (exported: unknown): exported is RecordClass =>
  typeof exported === 'object' && exported !== null && 'elements' in exported && 'schema' in exported;

const CODED = ['choice', 'look-up', 'multiple-choice', 'text'];
const TYPES: Readonly<Record<ElementRow['type'], readonly string[]>> = {
  Text: ['text', 'long-text', 'choice'],
  Number: ['integer', 'decimal', 'scale'],
  Date: ['date', 'partial-date'],
  Time: ['time'],
  'Date and Time': ['date-time', 'date', 'partial-date'],
  'Yes or No': ['boolean'],
  Lookup: CODED,
  'Reference code': CODED,
  Group: ['long-text', 'text', 'choice'],
};

/** The part of an element that takes an answer, where the element is not one value. */
function selectOf({ name }: RecordClass, row: ElementRow): string | undefined {
  // Each section of About Me has words and pictures; questions are about the words.
  return name === AboutMe.name && row.type === 'Group' ? 'response.text' : undefined;
}

function placeOf(recordClass: RecordClass, row: ElementRow, isSure: boolean): RecordPlace {
  const select = selectOf(recordClass, row);
  const coded = select === undefined && (row.codeList !== undefined || row.type === 'Reference code');
  return {
    class: recordClass.name,
    element: row.key,
    ...(select !== undefined && { select }),
    ...(coded && { as: 'coded-value' as const }),
    label: row.name,
    types: coded ? CODED.slice(0, 3) : TYPES[row.type],
    several: row.occurs.max !== 1,
    confirmed: isSure && row.status !== 'inferred',
    standard: recordClass.standard,
    ofSafety: row.status === 'own',
    onePerPerson: recordClass.onePerPerson,
  };
}

/** Audit of the record itself: nobody is asked for it. */
const NOT_ASKED: ReadonlySet<string> = new Set(['Change log', 'Versioned record', 'Event', 'Coding']);

/** Every part of the record that a question may be linked to, each once; what is sure before what is guessed. */
export function recordPlaces(own: readonly RecordClass[] = []): readonly RecordPlace[] {
  const places = new Map<string, RecordPlace>();
  const add = (recordClass: RecordClass, isSure: boolean) => {
    if (NOT_ASKED.has(recordClass.name)) return;
    for (const row of recordClass.elements) {
      const at = `${recordClass.name} / ${row.key}`;
      if (row.stamp === undefined && !places.has(at)) places.set(at, placeOf(recordClass, row, isSure));
    }
  };
  for (const one of [AboutMe, PersonDemographics, ...Object.values<unknown>(stable).filter(isClass), ...own])
    add(one, true);
  for (const one of Object.values<unknown>(provisional).filter(isClass)) add(one, false);
  return [...places.values()];
}

const LITTLE: ReadonlySet<string> = new Set([
  ...['the', 'a', 'an', 'of', 'to', 'is', 'are', 'their', 'they', 'and', 'or', 'in', 'what', 'who', 'how', 'when'],
  ...['y', 'yr', 'o', 'i', 'a', 'ac', 'yn', 'ei', 'eu', 'am'],
]);

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const wordsIn = (words: string): readonly string[] => {
  const all = words.split(' ').filter(Boolean);
  const telling = all.filter((word) => !LITTLE.has(word));
  return telling.length > 0 ? telling : all;
};

/** `falls` is found by `fall`, and `allergic` by `allerg`; two letters alone find whole words. */
const isLike = (word: string, sought: string): boolean =>
  word === sought ||
  (sought.length > 2 && word.startsWith(sought)) ||
  (word.length > 3 && sought.startsWith(word) && sought.length - word.length < 3);

/** How well some words say what is sought: 0 not at all, 3 exactly. */
function fit(said: string, sought: string): number {
  if (said === sought) return 3;
  const [has, asked] = [wordsIn(said), wordsIn(sought)];
  const found = asked.filter((one) => has.some((word) => isLike(word, one)));
  if (found.length === 0 || (asked.length > 1 && found.length * 2 < asked.length)) return 0;
  return (2 * found.length) / asked.length - Math.min(0.5, (has.length - found.length) * 0.1);
}

interface Known {
  readonly place: RecordPlace;
  readonly at: string;
  readonly label: string;
  readonly className: string;
}

/** Finds parts of the record by plain words; see {@link searchRecord}. Made once, it answers at each letter. */
export class RecordSearch {
  readonly #known: readonly Known[];
  readonly #plain: readonly { readonly words: readonly string[]; readonly places: readonly string[] }[];

  /** @param own - classes of the host's own, beside those of the model */
  constructor(own: readonly RecordClass[] = []) {
    this.#known = recordPlaces(own).map((place) => ({
      place,
      at: `${place.class} / ${place.element}`,
      label: plain(place.label),
      className: plain(place.class),
    }));
    this.#plain = PLAIN_WORDS.map(({ words, places }) => ({ words: words.map(plain), places }));
  }

  find(words: string, most = 12): readonly RecordPlace[] {
    const sought = plain(words.slice(0, 200));
    if (sought === '') return [];
    const bySaying = this.#sayings(sought);
    const ranked = this.#known.flatMap(({ place, at, label, className }) => {
      const ofName = Math.max(fit(label, sought), fit(className, sought) * 0.8, fit(`${className} ${label}`, sought));
      const rank = Math.max(bySaying.get(at) ?? 0, ofName);
      return rank > 0 ? [{ place, rank: rank - (place.confirmed ? 0 : 0.3) }] : [];
    });
    return ranked
      .sort((one, other) => other.rank - one.rank)
      .slice(0, most)
      .map(({ place }) => place);
  }

  /** Places that people call so, with how well the words fit; the first of several is the usual one. */
  #sayings(sought: string): ReadonlyMap<string, number> {
    const found = new Map<string, number>();
    for (const { words, places } of this.#plain) {
      const rank = Math.max(...words.map((one) => fit(one, sought)));
      if (rank === 0) continue;
      for (const [index, at] of places.entries()) {
        found.set(at, Math.max(found.get(at) ?? 0, rank + 0.2 - index * 0.05));
      }
    }
    return found;
  }
}

/**
 * Finds parts of the record that a question may be linked to, by the words people use: “next of kin”, “likes to be called”,
 * “pwy i ffonio”. The best stand first; a guess that may not be in the standard stands after what is sure.
 *
 * @param words - as somebody typed them
 * @param own - classes of the host's own, beside those of the model
 */
export const searchRecord = (words: string, own: readonly RecordClass[] = []): readonly RecordPlace[] =>
  new RecordSearch(own).find(words);

/** The binding of a question to a place. */
export const bindingTo = ({ class: name, element, select, as }: RecordPlace) => ({
  class: name,
  element,
  ...(select !== undefined && { select }),
  ...(as !== undefined && { as }),
});
