// SPDX-License-Identifier: Apache-2.0

/** Invisible where a word may be broken: nothing is lost with it. */
const SOFT_HYPHEN = 0xad;

const name = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Text as the faces can show it: composed (NFC), and each character without a shape written out as its number in square
 * brackets, several in a row in one pair. So an Arabic name stands as numbers rather than as nothing. Signs that turn the
 * direction of writing are written out too, so that no text can be made to read as another.
 */
export class Shown {
  readonly #unshown = new Set<string>();

  constructor(readonly has: (codePoint: number) => boolean) {}

  /** Everything that was written out so far, in order. */
  get unshown(): readonly string[] {
    return [...this.#unshown].sort();
  }

  text(text: string): string {
    let shown = '';
    let missing: string[] = [];
    const flush = () => {
      if (missing.length > 0) shown += `[${missing.join(' ')}]`;
      missing = [];
    };
    for (const character of text.normalize('NFC').replace(/\r\n?/g, '\n')) {
      const code = character.codePointAt(0)!;
      if (code === SOFT_HYPHEN) continue;
      if (character === '\n' || character === '\t' || (code >= 0x20 && !isDirection(code) && this.has(code))) {
        flush();
        shown += character === '\t' ? ' ' : character;
      } else {
        missing.push(name(code));
        this.#unshown.add(name(code));
      }
    }
    flush();
    return shown;
  }
}

const isDirection = (code: number) =>
  (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x200e || code === 0x200f;
