// SPDX-License-Identifier: Apache-2.0
// Ways in which JSON that has not been read yet may be bad. Each takes the text of a valid document, and chance.
import { ODD_TEXTS, SCRIPTS } from './payloads.mjs';

/** Bytes taken for Latin-1, as a reader does who was told the wrong encoding. */
const asLatin1 = (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function utf16(text, littleEndian) {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return asLatin1(bytes);
}

/** Puts something in place of one of the texts of the document, brackets and commas kept. */
function inText(json, { pick }, put) {
  const texts = [...json.matchAll(/:"((?:[^"\\]|\\.)*)"/g)];
  const one = pick(texts);
  return `${json.slice(0, one.index)}:${put}${json.slice(one.index + one[0].length)}`;
}

const cutShort = (json, { below }) => ({ input: json.slice(0, below(json.length - 1)), what: 'cut short' });

function badEncoding(json, chance) {
  const [input, what] = chance.pick([
    [`\uFEFF${json}`, 'a byte order mark'],
    [utf16(json, true), 'UTF-16, little end first'],
    [utf16(json, false), 'UTF-16, big end first'],
    [`\u00FF\u00FE${utf16(json, true)}`, 'UTF-16 with its mark'],
    [inText(json, chance, '"\\uD800"'), 'half a pair, escaped'],
    [inText(json, chance, '"\uDC00"'), 'half a pair'],
    [inText(json, chance, '"\\u12"'), 'an escape cut short'],
    [inText(json, chance, '"\\x41"'), 'an escape JSON has not'],
    [inText(json, chance, '"\u0000"'), 'a null'],
    [inText(json, chance, '"line\nend"'), 'a line end in a text'],
    [inText(json, chance, '"\u00C0\u00AF"'), 'an overlong sequence, read as Latin-1'],
    [`${json}\u0000\u0000`, 'nulls at the end'],
    [`)]}',\n${json}`, 'a guard against scripts before it'],
    [asLatin1(new TextEncoder().encode(json)), 'UTF-8 read as Latin-1'],
  ]);
  return { input, what };
}

function overlongNumber(json, chance) {
  const number = chance.pick([
    '1'.repeat(100_000),
    `0.${'3'.repeat(100_000)}`,
    `1e${'9'.repeat(1000)}`,
    '1e999999999',
    '-1e-999999999',
    `-${'9'.repeat(400)}.${'0'.repeat(400)}`,
  ]);
  return { input: inText(json, chance, number), what: `a number of ${number.length} signs` };
}

function notANumber(json, chance) {
  const number = chance.pick(['01', '+1', '.5', '1.', '0x10', 'NaN', '-Infinity', '1_000', '--1', '1e', '१']);
  return { input: inText(json, chance, number), what: `the number ${number}` };
}

function duplicateKeys(json, chance) {
  const pairs = [...json.matchAll(/"(\w+)":("(?:[^"\\]|\\.)*"|true|false|\d+)/g)];
  const one = chance.pick(pairs);
  const again = `"${one[1]}":${chance.pick(['"another"', 'null', '[]', '{"a":1}', one[2]])}`;
  const at = one.index + one[0].length;
  return { input: `${json.slice(0, at)},${again}${json.slice(at)}`, what: `"${one[1]}" stands twice` };
}

function prototypeKeys(json, chance) {
  const key = chance.pick(['__proto__', 'constructor', 'prototype', '\\u005f_proto__']);
  return {
    input: inText(json, chance, `"x","${key}":{"polluted":true,"toString":1}`),
    what: `has "${key}"`,
  };
}

function deepText(json, chance) {
  const levels = chance.pick([70, 1000, 100_000, 1_000_000]);
  const [open, close] = chance.pick([
    ['[', ']'],
    ['{"item":[', ']}'],
    ['{"a":', '}'],
  ]);
  const whole = chance.below(2) === 0;
  const deep = open.repeat(levels) + (whole ? `1${close.repeat(levels)}` : '');
  return { input: inText(json, chance, deep), what: `${levels} levels deep${whole ? '' : ', never closed'}` };
}

function hugeText(json, chance) {
  const [huge, what] = chance.pick([
    [`"${'a'.repeat(5_000_001)}"`, 'a text of five million'],
    [`[${'0,'.repeat(500_000)}0]`, 'half a million numbers'],
    [`[${'1.10,'.repeat(300_000)}1.10]`, 'decimals beyond count'],
    [`{${Array.from({ length: 500_001 }, (_, at) => `"k${at}":{}`).join()}}`, 'keys beyond count'],
  ]);
  return { input: inText(json, chance, huge), what };
}

function otherSyntax(json, chance) {
  const [input, what] = chance.pick([
    [`// a remark\n${json}`, 'a remark'],
    [json.replace('}', ',}'), 'a comma too many'],
    [json.replaceAll('"', "'"), 'single quotes'],
    [`callback(${json})`, 'a call round it'],
    [`${json}${json}`, 'two documents'],
    ['<Questionnaire xmlns="http://hl7.org/fhir"/>', 'XML'],
    ['<!doctype html><title>502</title>', 'a page of a broken server'],
    ['resourceType: Questionnaire', 'YAML'],
    ['', 'nothing'],
    [' \n\t ', 'nothing but space'],
    ['\u0000', 'one null'],
    ['undefined', 'a word'],
    [json.replace('{', ''), 'a bracket too few'],
    [`${json}]`, 'a bracket too many'],
  ]);
  return { input, what };
}

/** Marks of the kind this library puts into the text itself, to keep the digits of decimals. */
function forgedMark(json, chance) {
  const mark = chance.pick([
    '{"$decimal":"1.10"}',
    '{"$decimal":"process.exit()"}',
    '{"$decimal":7}',
    '{"$decimal":"1.10","more":1}',
    '{"$decimal":{"$decimal":"1"}}',
    `{"$decimal":"${'1'.repeat(5000)}"}`,
  ]);
  return { input: inText(json, chance, mark), what: mark.slice(0, 60) };
}

function scriptInText(json, chance, index) {
  const script = SCRIPTS[index % SCRIPTS.length];
  return { input: inText(json, chance, JSON.stringify(script)), what: script };
}

function oddText(json, chance) {
  const text = chance.pick(ODD_TEXTS);
  return { input: inText(json, chance, JSON.stringify(text)), what: JSON.stringify(text).slice(0, 60) };
}

/** What a host in a hurry hands over: the document itself, or nothing. */
function noText(json, { pick }) {
  const input = pick([undefined, null, 0, true, JSON.parse(json), [json], Symbol('json'), 7n, new Date(0)]);
  return { input, what: Object.prototype.toString.call(input) };
}

export const TEXT_KINDS = [
  { name: 'cut short', spoil: cutShort, always: true },
  { name: 'bad encoding', spoil: badEncoding },
  { name: 'overlong number', spoil: overlongNumber },
  { name: 'not a number', spoil: notANumber, always: true },
  { name: 'duplicate keys', spoil: duplicateKeys },
  { name: 'prototype keys', spoil: prototypeKeys, always: true },
  { name: 'deep text', spoil: deepText, always: true },
  { name: 'huge text', spoil: hugeText, always: true, heavy: true },
  { name: 'other syntax', spoil: otherSyntax, always: true },
  { name: 'forged mark', spoil: forgedMark },
  { name: 'script in text', spoil: scriptInText },
  { name: 'odd text', spoil: oddText },
  { name: 'no text', spoil: noText, always: true },
];
