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
  /** Part that takes the answer of a question for words, where the place itself holds a code or a person. */
  readonly words?: 'originalText' | 'name' | undefined;
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

const SAFETY = 'Safety statements';

function typesOf(row: ElementRow, coded: boolean, words: RecordPlace['words']): readonly string[] {
  if (words === 'name') return ['text', 'long-text'];
  const types = coded ? CODED.slice(0, 3) : TYPES[row.type];
  return words || (coded && row.type === 'Text') ? [...new Set([...types, 'text', 'long-text'])] : types;
}

/** The part of an element that takes an answer, where the element is not one value. */
function selectOf({ name }: RecordClass, row: ElementRow): string | undefined {
  // Each section of About Me has words and pictures; questions are about the words.
  return name === AboutMe.name && row.type === 'Group' ? 'response.text' : undefined;
}

/** Lookups that hold no coded value of the usual shape. */
const HELD_OTHERWISE: ReadonlySet<string> = new Set([
  ...['About Me / location', 'Person demographics / dateOfBirth', 'Person demographics / genderIdentity'],
  ...['Person demographics / ethnicity', 'Person demographics / firstLanguage', 'Person demographics / otherLanguage'],
  ...['Person demographics / sexualOrientation', 'Subject of care / nhsNumberStatusIndicator'],
]);

/** Part of a value that words go to; undefined where a text stands as it is, or no words can stand. */
function wordsOf({ name }: RecordClass, { key, type, codeList, target }: ElementRow): RecordPlace['words'] {
  if (HELD_OTHERWISE.has(`${name} / ${key}`)) return undefined;
  if (target === 'Care actor') return 'name';
  const isCoded = type === 'Reference code' || (type === 'Lookup' && (codeList !== undefined || target === undefined));
  return isCoded ? 'originalText' : undefined;
}

function placeOf(recordClass: RecordClass, row: ElementRow, isSure: boolean): RecordPlace {
  const select = selectOf(recordClass, row);
  const coded = select === undefined && (row.codeList !== undefined || row.type === 'Reference code');
  const words = select === undefined ? wordsOf(recordClass, row) : undefined;
  return {
    class: recordClass.name,
    element: row.key,
    ...(select !== undefined && { select }),
    ...(coded && { as: 'coded-value' as const }),
    ...(words && { words }),
    label: row.name,
    types: typesOf(row, coded, words),
    several: row.occurs.max !== 1,
    confirmed: isSure && row.status !== 'inferred',
    standard: recordClass.standard,
    ofSafety: row.status === 'own',
    onePerPerson: recordClass.onePerPerson,
  };
}

/** What is known of a difficulty with swallowing, of which no standard has rows: what people ask for one by one. */
const OF_SWALLOWING = {
  difficulty: 'Swallowing: what the difficulty is',
  foodTexture: 'Swallowing: how food is prepared',
  drinkThickness: 'Swallowing: how thick drinks are',
} as const;

/** The parts of a place that are asked for by themselves. */
function partsOf(place: RecordPlace): readonly RecordPlace[] {
  if (place.class !== SAFETY || place.element !== 'swallowing') return [];
  return Object.entries(OF_SWALLOWING).map(([select, label]) => ({
    ...{ ...place, select, label, as: 'coded-value', words: 'originalText', types: CODED },
  }));
}

/** Audit of the record itself: nobody is asked for it. */
const NOT_ASKED: ReadonlySet<string> = new Set(['Change log', 'Versioned record', 'Event', 'Coding']);

/** `class / element`, with the part behind it where there are several: what {@link PLAIN_WORDS} names. */
export const placeName = ({ class: name, element, select }: RecordPlace): string =>
  [name, element, ...(select !== undefined && select in OF_SWALLOWING ? [select] : [])].join(' / ');

/** Every part of the record that a question may be linked to, each once; what is sure before what is guessed. */
export function recordPlaces(own: readonly RecordClass[] = []): readonly RecordPlace[] {
  const places = new Map<string, RecordPlace>();
  const add = (recordClass: RecordClass, isSure: boolean) => {
    if (NOT_ASKED.has(recordClass.name)) return;
    for (const row of recordClass.elements) {
      if (row.stamp !== undefined) continue;
      const place = placeOf(recordClass, row, isSure);
      for (const one of [place, ...partsOf(place)]) if (!places.has(placeName(one))) places.set(placeName(one), one);
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
      at: placeName(place),
      label: plain(place.label),
      className: plain(place.class),
    }));
    this.#plain = PLAIN_WORDS.map(({ words, places }) => ({ words: words.map(plain), places }));
  }

  find(words: string, most = 12): readonly RecordPlace[] {
    return this.#ranked(words)
      .slice(0, most)
      .map(({ place }) => place);
  }

  /** Kinds of record of which a person may have several, by a place of each; those that are called so stand first. */
  findClasses(words: string, most = 12): readonly RecordPlace[] {
    const sought = plain(words.slice(0, 200));
    const ofName = ({ class: name }: RecordPlace) => fit(plain(name), sought);
    const found = this.#ranked(words).filter(({ place }) => !place.onePerPerson);
    const sorted = found.sort((one, other) => ofName(other.place) - ofName(one.place) || other.rank - one.rank);
    const classes = new Map<string, RecordPlace>();
    for (const { place } of sorted) if (!classes.has(place.class)) classes.set(place.class, place);
    return [...classes.values()].slice(0, most);
  }

  #ranked(words: string): readonly { readonly place: RecordPlace; readonly rank: number }[] {
    const sought = plain(words.slice(0, 200));
    if (sought === '') return [];
    const bySaying = this.#sayings(sought);
    const ranked = this.#known.flatMap(({ place, at, label, className }) => {
      const ofName = Math.max(fit(label, sought), fit(className, sought) * 0.8, fit(`${className} ${label}`, sought));
      const rank = Math.max(bySaying.get(at) ?? 0, ofName);
      return rank > 0 ? [{ place, rank: rank - (place.confirmed ? 0 : 0.3) }] : [];
    });
    return ranked.sort((one, other) => other.rank - one.rank);
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

/**
 * The binding of a question to a place.
 *
 * @param type - of the question: words go to another part than a code does
 */
export function bindingTo({ class: name, element, select, as, words }: RecordPlace, type?: string) {
  const isWords = type === 'text' || type === 'long-text';
  const path = isWords || words === 'name' ? [select, words].filter((part) => part !== undefined).join('.') : select;
  return {
    class: name,
    element,
    ...(path && { select: path }),
    ...(as !== undefined && !isWords && { as }),
  };
}
