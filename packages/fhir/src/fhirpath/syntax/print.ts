// SPDX-License-Identifier: Apache-2.0
import { BINDING, type Node } from './node.js';

/** Words that are operators or literals unless they are quoted. */
const RESERVED: ReadonlySet<string> = new Set([...Object.keys(BINDING), 'true', 'false']);
const NAME = /^[A-Za-z_]\w*$/;

function escaped(text: string, quote: string): string {
  const safe = text.replace(/[\\'`]/g, (sign) => (sign === '\\' || sign === quote ? `\\${sign}` : sign));
  // Control characters and the two line ends that JSON allows and JavaScript does not.
  // eslint-disable-next-line no-control-regex
  const odd = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
  return `${quote}${safe.replace(odd, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}${quote}`;
}

const nameOf = (name: string) => (NAME.test(name) && !RESERVED.has(name) ? name : escaped(name, '`'));

const after = (on: Node | undefined, rest: string) => (on ? `${print(on)}.${rest}` : rest);

/** FHIRPath as text. */
export function print(node: Node): string {
  switch (node.is) {
    case 'text':
      return escaped(node.text, "'");
    case 'number':
      return node.digits;
    case 'boolean':
      return String(node.value);
    case 'moment':
      return `@${node.written}`;
    case 'quantity':
      return `${node.digits} ${node.quoted ? escaped(node.unit, "'") : node.unit}`;
    case 'nothing':
      return '{}';
    case 'external':
      return `%${NAME.test(node.name) ? node.name : escaped(node.name, '`')}`;
    case 'special':
      return node.name;
    case 'member':
      return after(node.on, nameOf(node.name));
    case 'call':
      return after(node.on, `${nameOf(node.name)}(${node.args.map(print).join(', ')})`);
    case 'index':
      return `${print(node.on)}[${print(node.at)}]`;
    case 'binary':
      return `${print(node.left)} ${node.op} ${print(node.right)}`;
    case 'sign':
      return `${node.op}${print(node.of)}`;
    case 'group':
      return `(${print(node.of)})`;
  }
}
