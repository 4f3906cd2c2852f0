// SPDX-License-Identifier: Apache-2.0
import { type Characters, holds } from './pattern-characters.js';
import { type PatternTree, patternTree, PatternError } from './pattern-tree.js';

/**
 * A pattern of a definition, which may come from anywhere. The engine's own regular expressions try one way after
 * another and can take years over thirty letters; this walks all ways at once, so that the work is the length of the text
 * times the size of the pattern and never more.
 */
export interface Pattern {
  /** Whether the whole text fits. A text that would need more work than is allowed does not. */
  matches(text: string): boolean;
}

/** States of a pattern written out: `x{200}` has 200. */
const MOST_STATES = 1_000;

/** Steps for one text: a fraction of a second. */
const MOST_STEPS = 20_000_000;

interface State {
  /** Takes one of these and goes on; null goes on without. */
  readonly takes: Characters | null;
  /** Only at that end of the text. */
  readonly only: 'start' | 'end' | null;
  readonly to: number[];
}

/** How many states a tree is written as. An empty one counts too, since repeating nothing is work as well. */
function sizeOf(tree: PatternTree): number {
  switch (tree.kind) {
    case 'all':
    case 'any':
      return tree.of.reduce((sum, part) => sum + sizeOf(part), tree.kind === 'any' || tree.of.length === 0 ? 1 : 0);
    case 'repeat': {
      const { min, max } = tree;
      return sizeOf(tree.of) * (max === Infinity ? min + 1 : Math.max(max, 1)) + (max === Infinity ? 1 : max - min);
    }
    default:
      return 1;
  }
}

/** Writes the states of a tree from the last to the first, and gives the number of the first. */
function write(states: State[], tree: PatternTree, next: number): number {
  const add = (to: number[], takes: State['takes'] = null, only: State['only'] = null) =>
    states.push({ takes, only, to }) - 1;
  switch (tree.kind) {
    case 'one':
      return add([next], tree.of);
    case 'start':
    case 'end':
      return add([next], null, tree.kind);
    case 'all':
      return tree.of.reduceRight((after, part) => write(states, part, after), next);
    case 'any':
      return add(tree.of.map((part) => write(states, part, next)));
    case 'repeat': {
      let after = next;
      if (tree.max === Infinity) {
        after = add([next]);
        states[after]!.to.push(write(states, tree.of, after));
      }
      for (let time = tree.min; tree.max !== Infinity && time < tree.max; time++) {
        after = add([next, write(states, tree.of, after)]);
      }
      for (let time = 0; time < tree.min; time++) after = write(states, tree.of, after);
      return after;
    }
  }
}

/** The states that are walked at the same time, each once. */
class Walk {
  readonly #states: readonly State[];
  readonly #seen: Int32Array;
  #round = 0;

  constructor(states: readonly State[]) {
    this.#states = states;
    this.#seen = new Int32Array(states.length).fill(-1);
  }

  begin(): void {
    this.#round++;
  }

  /** Adds a state, and all that can be reached from it without a character. */
  reach(from: number, at: 'start' | 'end' | 'both' | null, into: number[]): void {
    const open = [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (this.#seen[next] === this.#round) continue;
      this.#seen[next] = this.#round;
      const { takes, only, to } = this.#states[next]!;
      if (only !== null && only !== at && at !== 'both') continue;
      if (takes !== null || to.length === 0) into.push(next);
      else open.push(...to);
    }
  }
}

function matcher(states: readonly State[], first: number, last: number): Pattern['matches'] {
  const longest = MOST_STEPS / states.length;
  return (text) => {
    if (text.length > longest) return false;
    const walk = new Walk(states);
    let now: number[] = [];
    walk.begin();
    walk.reach(first, text === '' ? 'both' : 'start', now);
    for (let index = 0; index < text.length && now.length > 0; ) {
      const point = text.codePointAt(index)!;
      index += point > 0xffff ? 2 : 1;
      const at = index === text.length ? 'end' : null;
      const after: number[] = [];
      walk.begin();
      for (const number of now) {
        const { takes, to } = states[number]!;
        if (takes && holds(takes, point)) walk.reach(to[0]!, at, after);
      }
      now = after;
    }
    return now.includes(last);
  };
}

/**
 * Reads a pattern: literals, `.`, classes, `\d \w \s` and other escapes, groups, `|`, `? * + {m,n}`, `^` and `$`.
 *
 * @throws PatternError for anything else, with the place
 */
export function readPattern(source: string): Pattern {
  const tree = patternTree(source);
  if (sizeOf(tree) > MOST_STATES) throw new PatternError(`is larger than ${MOST_STATES} steps when written out`);
  const states: State[] = [{ takes: null, only: null, to: [] }];
  return { matches: matcher(states, write(states, tree, 0), 0) };
}
