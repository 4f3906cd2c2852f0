// SPDX-License-Identifier: Apache-2.0

export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'moment' | 'external' | 'special' | 'symbol';
  /** Of a text or a name: what it means. Of anything else: as written. */
  readonly text: string;
  /** A name in backquotes is never an operator. */
  readonly quoted?: true;
}

const ESCAPES: Readonly<Record<string, string>> = { f: '\f', n: '\n', r: '\r', t: '\t' };

/** What a text in quotes means. Unknown escapes are refused, since engines differ on them. */
function unescaped(written: string): string | undefined {
  let known = true;
  const text = written.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_all, escape: string) => {
    if (escape.length === 5) return String.fromCharCode(parseInt(escape.slice(1), 16));
    if ('\'"`\\/'.includes(escape)) return escape;
    known &&= Object.hasOwn(ESCAPES, escape);
    return ESCAPES[escape] ?? '';
  });
  return known ? text : undefined;
}

const CLOCK = '\\d\\d(?::\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)?';

/** One way to read the next piece; sticky, so that each begins where the last one ended. */
const PIECES: readonly (readonly [RegExp, Token['kind'] | 'space'])[] = [
  [/\s+|\/\/[^\r\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//y, 'space'],
  [new RegExp(`@(T${CLOCK}|\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?(?:T(?:${CLOCK}(?:Z|[+-]\\d\\d:\\d\\d)?)?)?)`, 'y'), 'moment'],
  [/(\d+(?:\.\d+)?)/y, 'number'],
  [/'((?:[^'\\]|\\[\s\S])*)'/y, 'text'],
  [/`((?:[^`\\]|\\[\s\S])*)`/y, 'name'],
  [/%(?:`((?:[^`\\]|\\[\s\S])*)`|'((?:[^'\\]|\\[\s\S])*)'|([A-Za-z_]\w*))/y, 'external'],
  [/(\$(?:this|index|total))\b/y, 'special'],
  [/([A-Za-z_]\w*)/y, 'name'],
  [/(<=|>=|!=|!~|[()[\]{},.=<>~|+\-*/&])/y, 'symbol'],
];

/** The words and signs of an expression; undefined when there is anything else in it. */
export function tokensOf(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    let end = at;
    for (const [pattern, kind] of PIECES) {
      pattern.lastIndex = at;
      const match = pattern.exec(expression);
      if (!match) continue;
      end = pattern.lastIndex;
      if (kind === 'space') break;
      const written = match[1] ?? match[2] ?? match[3] ?? '';
      const text = kind === 'text' || kind === 'name' || kind === 'external' ? unescaped(written) : written;
      if (text === undefined) return undefined;
      tokens.push(match[0].startsWith('`') ? { kind, text, quoted: true } : { kind, text });
      break;
    }
    if (end === at) return undefined;
    at = end;
  }
  return tokens;
}
