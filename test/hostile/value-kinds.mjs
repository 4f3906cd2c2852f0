// SPDX-License-Identifier: Apache-2.0
// Ways in which a document that has been read already may be bad. Each takes a fresh, valid document and chance, and
// gives what comes in instead, with a word on what was done to it.
import { ODD_TEXTS, SCRIPTS } from './payloads.mjs';
import { holdersIn, placesIn, say, textsIn } from './tree.mjs';

const VALUES = [null, true, false, 0, -1, 1.5, '', 'text', [], {}, [[]], [null], { a: 1 }, ['text', 7]];

const NOT_JSON = [
  () => undefined,
  () => () => 'code',
  () => Symbol('word'),
  () => 12n,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => new Date(0),
  () => new Map([['a', 1]]),
  () => new Set(['a']),
  () => /(a+)+$/,
  () => new Uint8Array(8),
  () => new ArrayBuffer(8),
  () => Promise.resolve(1),
  () => new URL('https://example.invalid/'),
  () => new WeakMap(),
  () => new Error('as data'),
  () => Object('boxed'),
];

const DATES = ['2026-13-45', '0000-00-00', '2026-02-30', '+99999-01-01', '-1', 'today', '22/11/2026', 'Invalid Date'];
const NUMBERS = [-0, 2 ** 53 + 2, 1e308, -1e308, 5e-324, 1e21, 0.1 + 0.2, '1e999', '0x10', '१२', '1,5', '٣'];

/** Parts of this one document that name another part of it. */
const NAMING = /^(id|item|code|linkId|question|element|class|recordUid|url|system|questionnaire|select|resourceType)$/;

function put({ holder, key, path }, value, what) {
  holder[key] = value;
  return `${say(path)} became ${what}`;
}

/** An own key, whatever the key is called. */
function own(holder, key, value) {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Objects or lists inside each other. The innermost comes first, so that making it needs no deep stack. */
function nested(levels, wrap) {
  let value = {};
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

/** Steps through a list so that few of them lie apart, and as many as there are meet each once. */
const STRIDE = 7919;
const nth = (list, index) => list[(index * STRIDE) % list.length];

function wrongType(document, { pick }, index) {
  const place = nth(placesIn(document), index);
  const others = VALUES.filter((one) => kindOf(one) !== kindOf(place.value));
  const value = pick(others);
  return { input: document, what: put(place, structuredClone(value), JSON.stringify(value)) };
}

const kindOf = (value) => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);

function missing(document, { pick }) {
  const { holder, key, path } = pick(placesIn(document));
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return { input: document, what: `${say(path)} is gone` };
}

function unknownPart(document, { pick }) {
  const { path, value } = pick(holdersIn(document).filter((one) => !Array.isArray(one.value)));
  const key = pick(['toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON', 'length', '$ref', 'onclick', '', '0']);
  own(value, key, pick([1, 'text', { a: 1 }, ['a']]));
  return { input: document, what: `${say(path)} has "${key}" too` };
}

function prototypeKeys(document, { pick }) {
  const { path, value } = pick(holdersIn(document).filter((one) => !Array.isArray(one.value)));
  const key = pick(['__proto__', 'constructor', 'prototype']);
  own(value, key, { polluted: true, toString: 'no function', prototype: { polluted: true } });
  return { input: document, what: `${say(path)} has "${key}"` };
}

function tooDeep(document, { pick }) {
  const levels = pick([80, 1000, 20_000, 200_000]);
  const wrap = pick([(value) => [value], (value) => ({ items: [value] }), (value) => ({ a: value })]);
  const place = pick(placesIn(document));
  return { input: document, what: put(place, nested(levels, wrap), `${levels} levels deep`) };
}

function tooLarge(document, { pick }) {
  const [make, what] = pick([
    [() => 'a'.repeat(5_000_001), 'a text of five million'],
    [() => new Array(4_000_000_000), 'a list of holes'],
    [() => Array.from({ length: 500_001 }, () => 0), 'half a million numbers'],
    [() => Object.fromEntries(Array.from({ length: 500_001 }, (_, at) => [`k${at}`, at])), 'half a million keys'],
    [() => Array.from({ length: 800 }, () => Array.from({ length: 800 }, () => '')), 'lists of lists'],
  ]);
  return { input: document, what: put(pick(placesIn(document)), make(), what) };
}

function holdsItself(document, { pick }) {
  const place = pick(placesIn(document));
  const outer = pick(holdersIn(document).filter(({ path }) => isRound(path, place.path)));
  return { input: document, what: put(place, outer.value, `${say(outer.path)} itself`) };
}

/** Whether what is at the first path holds what is at the second. */
function isRound(outer, inner) {
  return outer.length < inner.length && outer.every((step, at) => inner[at] === step);
}

function notJson(document, { pick }) {
  const made = pick(NOT_JSON.slice(1))();
  return { input: document, what: put(pick(placesIn(document)), made, Object.prototype.toString.call(made)) };
}

function scriptInText(document, { pick }, index) {
  const texts = textsIn(document);
  const place = nth(texts, index);
  const script = SCRIPTS[(index + Math.floor(index / texts.length)) % SCRIPTS.length] ?? pick(SCRIPTS);
  return { input: document, what: put(place, script, script), text: script };
}

function oddText(document, { pick }) {
  const text = pick(ODD_TEXTS);
  return { input: document, what: put(pick(textsIn(document)), text, JSON.stringify(text).slice(0, 60)), text };
}

function oddNumber(document, { pick }) {
  const numbers = placesIn(document).filter(
    ({ value, key }) => typeof value === 'number' || /size|min|max|weight/i.test(key),
  );
  const place = pick(numbers.length > 0 ? numbers : placesIn(document));
  const number = pick(NUMBERS);
  return { input: document, what: put(place, number, String(number)) };
}

function oddDate(document, { pick }) {
  const dates = textsIn(document).filter(({ value }) => /^\d{4}-\d\d-\d\d/.test(value));
  const date = pick(DATES);
  return { input: document, what: put(pick(dates.length > 0 ? dates : textsIn(document)), date, date) };
}

function brokenReference(document, { pick, below }) {
  const named = textsIn(document).filter(({ key }) => NAMING.test(key));
  const name = pick(['nowhere', 'toString', '__proto__', named[below(named.length)]?.value ?? 'other']);
  return { input: document, what: put(pick(named.length > 0 ? named : textsIn(document)), name, `"${name}"`) };
}

function saidTwice(document, { pick }) {
  const lists = holdersIn(document).filter(({ value }) => Array.isArray(value) && value.length > 0);
  if (lists.length === 0) return missing(document, { pick });
  const { path, value } = pick(lists);
  value.push(structuredClone(pick(value)));
  return { input: document, what: `${say(path)} holds one of its parts twice` };
}

/** As a reader has it who closed every bracket of a document that was cut off. */
function truncated(document, { below }) {
  const places = placesIn(document);
  const from = 1 + below(places.length - 1);
  const lost = places.slice(from).reverse();
  for (const { holder, key } of lost) {
    if (Array.isArray(holder)) holder.length = Math.min(holder.length, Number(key));
    else delete holder[key];
  }
  return { input: document, what: `nothing from ${say(places[from].path)} on` };
}

function anotherDocument(_document, { pick }) {
  const input = pick([
    ...VALUES,
    ...NOT_JSON.map((make) => make()),
    '{"resourceType":"Questionnaire"}',
    { resourceType: 'Bundle', type: 'document', entry: [] },
    { resourceType: 'Patient', name: [{ family: 'Smith' }] },
    { swagger: '2.0', paths: {} },
    [[], [], []],
  ]);
  return { input, what: `is ${Object.prototype.toString.call(input)}` };
}

function shuffled(document, { pick }) {
  const first = pick(placesIn(document));
  const others = placesIn(document).filter(({ path }) => path.join() !== first.path.join());
  if (others.length === 0) return missing(document, { pick });
  const second = pick(others);
  first.holder[first.key] = structuredClone(second.value);
  if (second.holder[second.key] === second.value) second.holder[second.key] = structuredClone(first.value);
  return { input: document, what: `${say(first.path)} and ${say(second.path)} changed places` };
}

function emptied(document, { pick }) {
  const blank = pick([null, '', [], {}]);
  const name = pick(placesIn(document)).key;
  const same = placesIn(document).filter(({ key }) => key === name);
  for (const { holder, key } of same) holder[key] = structuredClone(blank);
  return { input: document, what: `every "${name}" is ${JSON.stringify(blank)}` };
}

const FORGED = [
  '{"__proto__":{"polluted":true}}',
  '[{"path":["__proto__","polluted"],"value":true}]',
  `${'['.repeat(100_000)}`,
  '{"kind":"open"',
  '{"length":4000000000}',
  JSON.stringify([{ path: Array.from({ length: 20_000 }, () => 'a'), value: 1 }]),
  JSON.stringify(Array.from({ length: 20_000 }, (_, at) => ({ path: ['version', 'content', `k${at}`], value: 1 }))),
];

const isJson = ({ value }) => /^[[{]/.test(value);

/** Some texts are documents themselves: one of those is spoilt, or one is put where none was. */
function badInText(document, chance, index) {
  const { pick } = chance;
  const texts = textsIn(document);
  const inner = texts.filter(isJson);
  if (inner.length === 0 || chance.below(4) === 0) {
    const forged = pick(FORGED);
    return { input: document, what: put(pick(inner.length > 0 ? inner : texts), forged, forged.slice(0, 60)) };
  }
  const place = pick(inner);
  const spoil = pick([
    wrongType,
    missing,
    unknownPart,
    prototypeKeys,
    oddNumber,
    brokenReference,
    saidTwice,
    truncated,
    shuffled,
  ]);
  const { input, what } = spoil({ whole: JSON.parse(place.value) }, chance, index);
  place.holder[place.key] = JSON.stringify(input.whole) ?? '';
  return { input: document, what: `in the text ${say(place.path)}: ${what}` };
}

/** `always`: no such document may be taken as it is, wherever it comes in. */
export const VALUE_KINDS = [
  { name: 'wrong type', spoil: wrongType, eachPlace: true },
  { name: 'missing part', spoil: missing },
  { name: 'unknown part', spoil: unknownPart },
  { name: 'prototype keys', spoil: prototypeKeys, always: true },
  { name: 'too deep', spoil: tooDeep, always: true },
  { name: 'too large', spoil: tooLarge, always: true, heavy: true },
  { name: 'holds itself', spoil: holdsItself, always: true },
  { name: 'not JSON', spoil: notJson, always: true },
  { name: 'script in text', spoil: scriptInText, eachText: true },
  { name: 'odd text', spoil: oddText },
  { name: 'odd number', spoil: oddNumber },
  { name: 'odd date', spoil: oddDate },
  { name: 'broken reference', spoil: brokenReference },
  { name: 'said twice', spoil: saidTwice },
  { name: 'truncated', spoil: truncated },
  { name: 'another document', spoil: anotherDocument, always: true },
  { name: 'shuffled', spoil: shuffled },
  { name: 'emptied', spoil: emptied },
  { name: 'bad document in a text', spoil: badInText },
];
