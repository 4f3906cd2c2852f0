// SPDX-License-Identifier: Apache-2.0
import { ANY, type Characters, NAMED, allBut, one } from './pattern-characters.js';

/** A pattern taken apart. */
export type PatternTree =
  | { readonly kind: 'one'; readonly of: Characters }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'all' | 'any'; readonly of: readonly PatternTree[] }
  | { readonly kind: 'repeat'; readonly of: PatternTree; readonly min: number; readonly max: number };

/** A pattern this small language does not have. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const MOST_TIMES = 200;
const DEEPEST = 40;
const TIMES = /^\{(\d{1,4})(?:(,)(\d{0,4}))?\}/;

/** Reads a pattern from left to right, one character at a time, with one character looked at ahead. */
class Reader {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(source: string) {
    this.#characters = [...source];
  }

  get next(): string | undefined {
    return this.#characters[this.#at];
  }

  take(): string {
    const character = this.next;
    if (character === undefined) return this.refuse('ends too soon');
    this.#at++;
    return character;
  }

  took(text: string): boolean {
    const there = [...text].every((character, index) => this.#characters[this.#at + index] === character);
    if (there) this.#at += text.length;
    return there;
  }

  /** `{2}`, `{2,}`, `{2,5}`, or nothing of that kind. */
  takeTimes(): RegExpExecArray | null {
    const found = TIMES.exec(this.#characters.slice(this.#at, this.#at + 12).join(''));
    if (found) this.#at += found[0].length;
    return found;
  }

  refuse(why: string): never {
    throw new PatternError(`${why}, at character ${this.#at + 1}`);
  }
}

function escaped(reader: Reader): Characters {
  const character = reader.take();
  if (Object.hasOwn(NAMED, character)) return NAMED[character]!;
  if (character === 'u' || character === 'x') {
    let digits = '';
    while (digits.length < (character === 'u' ? 4 : 2)) digits += reader.take();
    if (!/^[0-9a-f]+$/i.test(digits)) reader.refuse(`\\${character} needs hexadecimal digits`);
    return one(String.fromCodePoint(parseInt(digits, 16)));
  }
  if (/[A-Za-z0-9]/.test(character)) reader.refuse(`\\${character} is not supported`);
  return one(character);
}

function inClass(reader: Reader): Characters {
  const character = reader.take();
  return character === '\\' ? escaped(reader) : one(character);
}

const isSingle = (characters: Characters) => characters.length === 1 && characters[0]![0] === characters[0]![1];

function classOf(reader: Reader): Characters {
  const negated = reader.took('^');
  const found: (readonly [number, number])[] = [];
  while (!reader.took(']')) {
    const from = inClass(reader);
    if (!isSingle(from) || !reader.took('-')) {
      found.push(...from);
      continue;
    }
    // A hyphen before the end of the class is a hyphen.
    if (reader.next === ']') {
      found.push(...from, ...one('-'));
      continue;
    }
    const to = inClass(reader);
    if (!isSingle(to) || to[0]![0] < from[0]![0]) reader.refuse('a range has to go from one character up to another');
    found.push([from[0]![0], to[0]![0]]);
  }
  return negated ? allBut(found) : found;
}

function group(reader: Reader, depth: number): PatternTree {
  if (reader.next === '?' && !reader.took('?:'))
    reader.refuse('look-ahead, look-behind and named groups are not supported');
  const inner = choices(reader, depth + 1);
  if (!reader.took(')')) reader.refuse('a bracket is not closed');
  return inner;
}

function single(reader: Reader, depth: number): PatternTree {
  const character = reader.take();
  switch (character) {
    case '(':
      return group(reader, depth);
    case '[':
      return { kind: 'one', of: classOf(reader) };
    case '.':
      return { kind: 'one', of: ANY };
    case '\\':
      return { kind: 'one', of: escaped(reader) };
    case '^':
      return { kind: 'start' };
    case '$':
      return { kind: 'end' };
    case '*':
    case '+':
    case '?':
    case '{':
    case '}':
    case ']':
      return reader.refuse(`"${character}" stands where nothing can be repeated or closed; write \\${character}`);
    default:
      return { kind: 'one', of: one(character) };
  }
}

function timesOf(reader: Reader): readonly [min: number, max: number] | undefined {
  if (reader.took('*')) return [0, Infinity];
  if (reader.took('+')) return [1, Infinity];
  if (reader.took('?')) return [0, 1];
  if (reader.next !== '{') return undefined;
  const [, min, comma, max] =
    reader.takeTimes() ?? reader.refuse('"{" has to be {2}, {2,} or {2,5}; write \\{ for itself');
  const [least, most] = [Number(min), comma ? (max ? Number(max) : Infinity) : Number(min)];
  if (most < least) reader.refuse('the larger number comes first');
  if (least > MOST_TIMES || (most !== Infinity && most > MOST_TIMES)) reader.refuse(`more than ${MOST_TIMES} times`);
  return [least, most];
}

function sequence(reader: Reader, depth: number): PatternTree {
  const parts: PatternTree[] = [];
  while (reader.next !== undefined && reader.next !== '|' && reader.next !== ')') {
    const part = single(reader, depth);
    const times = timesOf(reader);
    if (!times) {
      parts.push(part);
      continue;
    }
    if (part.kind === 'start' || part.kind === 'end') reader.refuse('a place cannot be repeated');
    // "As few as possible" makes no difference to whether the whole text fits.
    reader.took('?');
    parts.push({ kind: 'repeat', of: part, min: times[0], max: times[1] });
  }
  return { kind: 'all', of: parts };
}

function choices(reader: Reader, depth: number): PatternTree {
  if (depth > DEEPEST) reader.refuse(`nested deeper than ${DEEPEST} brackets`);
  const found = [sequence(reader, depth)];
  while (reader.took('|')) found.push(sequence(reader, depth));
  return found.length === 1 ? found[0]! : { kind: 'any', of: found };
}

/** @throws PatternError for what the language does not have, with the place */
export function patternTree(source: string): PatternTree {
  const reader = new Reader(source);
  const tree = choices(reader, 0);
  if (reader.next !== undefined) reader.refuse('a bracket is closed that was not opened');
  return tree;
}
