// SPDX-License-Identifier: Apache-2.0
import { type Token, tokensOf } from './lexer.js';
import { DEEPEST_NESTING, LONGEST, isWithinLimits } from './limits.js';
import { BINDING, type Node, group, sign } from './node.js';

/** FHIRPath's words for lengths of time after a number; a name after a number means nothing else. */
const CALENDAR = /^(?:year|month|week|day|hour|minute|second|millisecond)s?$/;

class Unread extends Error {}

class Parser {
  #at = 0;
  #nesting = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Node {
    const node = this.#expression(0);
    if (this.#at < this.#tokens.length) throw new Unread();
    return node;
  }

  #peek(text: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === 'symbol' && token.text === text;
  }

  #take(text: string): boolean {
    const found = this.#peek(text);
    if (found) this.#at++;
    return found;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new Unread();
  }

  /** Looked at as it grows: a chain too deep to be walked must not be built at all. */
  #made(node: Node): Node {
    return isWithinLimits(node) ? node : this.#refuse();
  }

  #refuse(): never {
    throw new Unread();
  }

  #operator(): string | undefined {
    const token = this.#tokens[this.#at];
    const isWord = token?.kind === 'symbol' || (token?.kind === 'name' && !token.quoted);
    return isWord && Object.hasOwn(BINDING, token.text) ? token.text : undefined;
  }

  #expression(loosest: number): Node {
    let left = this.#signed();
    for (let op = this.#operator(); op !== undefined && BINDING[op]! > loosest; op = this.#operator()) {
      this.#at++;
      left = this.#made({ is: 'binary', op, left, right: this.#expression(BINDING[op]!) });
    }
    return left;
  }

  #signed(): Node {
    const op = this.#peek('-') ? '-' : this.#peek('+') ? '+' : undefined;
    if (op === undefined) return this.#chain();
    this.#at++;
    return sign(op, this.#chain());
  }

  #chain(): Node {
    let node = this.#first();
    for (;;) {
      if (this.#take('.')) node = this.#made(this.#named(node));
      else if (this.#take('[')) {
        node = this.#made({ is: 'index', on: node, at: this.#inside() });
        this.#expect(']');
      } else return node;
    }
  }

  #inside(): Node {
    if (++this.#nesting > DEEPEST_NESTING) throw new Unread();
    const node = this.#expression(0);
    this.#nesting--;
    return node;
  }

  #named(on: Node | undefined): Node {
    const token = this.#tokens[this.#at++];
    if (on && token?.kind === 'special') throw new Unread();
    if (token?.kind !== 'name') throw new Unread();
    if (!this.#take('(')) return { is: 'member', on, name: token.text };
    const args: Node[] = [];
    if (!this.#peek(')')) {
      do args.push(this.#inside());
      while (this.#take(','));
    }
    this.#expect(')');
    return { is: 'call', on, name: token.text, args };
  }

  #first(): Node {
    const token = this.#tokens[this.#at];
    if (!token) throw new Unread();
    if (token.kind === 'name') {
      const isTruth = !token.quoted && (token.text === 'true' || token.text === 'false');
      if (!isTruth) return this.#named(undefined);
      this.#at++;
      return { is: 'boolean', value: token.text === 'true' };
    }
    this.#at++;
    switch (token.kind) {
      case 'text':
        return { is: 'text', text: token.text };
      case 'number':
        return this.#amount(token.text);
      case 'moment':
        return { is: 'moment', written: token.text };
      case 'external':
        return { is: 'external', name: token.text };
      case 'special':
        return { is: 'special', name: token.text };
      default:
    }
    if (token.text === '{') {
      this.#expect('}');
      return { is: 'nothing' };
    }
    if (token.text !== '(') throw new Unread();
    const node = group(this.#inside());
    this.#expect(')');
    return node;
  }

  #amount(digits: string): Node {
    const next = this.#tokens[this.#at];
    const quoted = next?.kind === 'text';
    if (!next || (!quoted && !(next.kind === 'name' && CALENDAR.test(next.text)))) return { is: 'number', digits };
    this.#at++;
    return { is: 'quantity', digits, unit: next.text, quoted };
  }
}

/** Reads FHIRPath as far as its grammar goes; undefined for what is none, is too long, or is too deep. */
export function parse(expression: string): Node | undefined {
  if (expression.length > LONGEST) return undefined;
  const tokens = tokensOf(expression);
  if (!tokens) return undefined;
  try {
    const node = new Parser(tokens).whole();
    return isWithinLimits(node) ? node : undefined;
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}
