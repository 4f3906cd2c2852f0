// SPDX-License-Identifier: Apache-2.0
import type { FormItem, QuestionItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import { explain } from '../lint/explain/explain.js';
import { isQuestion } from '../lint/places.js';
import type { Change, ChangeClass, ChangeKind } from './change.js';
import { converts, unitFactor } from './conversions.js';
import { LIMIT_PROPERTIES, diffLimits } from './diff-limits.js';
import { diffOptions } from './diff-options.js';
import { type Pair, alike, changeOf, repeatsRound, sameWords } from './pair.js';

type Bag = Readonly<Record<string, unknown>>;

const partOf = (item: FormItem, property: string) => (item as unknown as Bag)[property];
const differs = ({ from, to }: Pair, property: string) => !alike(partOf(from, property), partOf(to, property));

function* typeOf(pair: Pair): Iterable<Change> {
  const { from, to } = pair;
  if (from.type === to.type) return;
  const kept = isQuestion(from) && isQuestion(to) && converts(from.type, to.type);
  const silent = !isQuestion(from) && !isQuestion(to);
  const level = silent ? 'compatible' : kept ? 'migration' : 'breaking';
  const advice = kept || silent ? '' : ' Its answers have no place; a new question needs a new id.';
  yield changeOf(
    pair,
    'type-changed',
    level,
    ['type'],
    `it was of the type ${from.type} and is of the type ${to.type}.${advice}`,
  );
}

function* wordsOf(pair: Pair): Iterable<Change> {
  const { from, to } = pair;
  if (from.label !== to.label) {
    const another = !sameWords(from.label, to.label) && isQuestion(to);
    yield another
      ? changeOf(
          pair,
          'label-changed',
          'migration',
          ['label'],
          `it was called “${from.label ?? ''}”. If it asks for something else, give it a new id.`,
        )
      : changeOf(pair, 'words-changed', 'compatible', ['label'], `it was written “${from.label ?? ''}”.`);
  }
  for (const property of ['help', 'prompts', 'prefix', 'marks', 'signer']) {
    if (differs(pair, property))
      yield changeOf(pair, 'words-changed', 'compatible', [property], `its ${property} changed.`);
  }
}

const SAYINGS = {
  enableWhen: ['condition-changed', 'migration', 'Always shown.'],
  calculate: ['calculation-changed', 'migration', 'Answered by hand.'],
  initial: ['initial-changed', 'compatible', 'Nothing.'],
} as const satisfies Record<string, readonly [ChangeKind, ChangeClass, string]>;

function* expressionsOf(pair: Pair): Iterable<Change> {
  for (const [property, [kind, level, without]] of Object.entries(SAYINGS)) {
    if (!differs(pair, property)) continue;
    const say = (item: FormItem, of: 0 | 1) => {
      const expression = partOf(item, property) as Expression | undefined;
      return expression ? explain(expression, pair.definitions[of]) : without;
    };
    yield changeOf(pair, kind, level, [property], `before: ${say(pair.from, 0)} Now: ${say(pair.to, 1)}`);
  }
}

function* answeringOf(pair: Pair): Iterable<Change> {
  const { from, to } = pair;
  const is = (item: FormItem, property: string) => Boolean(partOf(item, property));
  if (is(from, 'required') !== is(to, 'required')) {
    yield is(to, 'required')
      ? changeOf(
          pair,
          'required-added',
          'migration',
          ['required'],
          'it has to be answered; forms begun before may lack it.',
        )
      : changeOf(pair, 'required-removed', 'compatible', ['required'], 'it may be left blank.');
  }
  for (const [property, words] of [
    ['hidden', 'drawn'],
    ['readOnly', 'answered by hand'],
  ] as const) {
    if (is(from, property) === is(to, property)) continue;
    const not = is(to, property) ? 'no longer' : 'now';
    yield changeOf(pair, 'answering-changed', 'migration', [property], `it is ${not} ${words}.`);
  }
  if ((partOf(from, 'whenHidden') ?? 'clear') !== (partOf(to, 'whenHidden') ?? 'clear')) {
    const kept = partOf(to, 'whenHidden') === 'keep' ? 'submitted' : 'set aside';
    yield changeOf(pair, 'answering-changed', 'migration', ['whenHidden'], `its answer is ${kept} while it is hidden.`);
  }
  const [old, now] = [from, to].map((item) => (partOf(item, 'unknowns') ?? []) as readonly string[]);
  if (alike(old, now)) return;
  const gone = old!.filter((reason) => !now!.includes(reason));
  const message = `it may be marked ${now!.join(', ') || 'with no reason'}; before: ${old!.join(', ') || 'with none'}.`;
  yield changeOf(pair, 'unknowns-changed', gone.length > 0 ? 'migration' : 'compatible', ['unknowns'], message);
}

function* unitsOf(pair: Pair): Iterable<Change> {
  const { from, to } = pair;
  if (differs(pair, 'unit') || differs(pair, 'unitCode')) {
    const factor = unitFactor(from as QuestionItem, to as QuestionItem);
    const [old, now] = [from, to].map((item) => partOf(item, 'unit') ?? partOf(item, 'unitCode') ?? 'no unit');
    const level = factor === null ? 'breaking' : factor.eq('1') ? 'compatible' : 'migration';
    const kind = level === 'compatible' ? 'words-changed' : 'unit-changed';
    yield changeOf(pair, kind, level, ['unit'], `its numbers were in “${String(old)}” and are in “${String(now)}”.`);
  }
  if (from.type !== 'quantity' || to.type !== 'quantity' || alike(from.units, to.units)) return;
  const codes = (units: typeof from.units) => units.map(({ code }) => code);
  const gone = codes(from.units).filter((code) => !codes(to.units).includes(code));
  const counted = (item: typeof from) => item.units.map(({ code, factor }) => `${code} ${factor ?? ''}`);
  const same = from.units[0]?.code === to.units[0]?.code && counted(from).every((unit) => counted(to).includes(unit));
  const message = `its units were ${codes(from.units).join(', ')} and are ${codes(to.units).join(', ')}${same ? '' : ', or are worth something else'}.`;
  yield changeOf(pair, 'unit-changed', gone.length > 0 || !same ? 'migration' : 'compatible', ['units'], message);
}

function* placeOf(pair: Pair): Iterable<Change> {
  const { before, after } = pair;
  const [old, now] = [repeatsRound(before), repeatsRound(after)];
  if (before.above?.item.id !== after.above?.item.id) {
    yield changeOf(pair, 'moved', 'compatible', [], 'it stands in another group.');
  }
  if (now.some((id) => !old.includes(id))) {
    const message = 'it may be given several times; an answer to it becomes the first entry.';
    yield changeOf(pair, 'repeats-added', 'migration', [], message);
  }
  if (old.some((id) => !now.includes(id))) {
    const message = 'it is given once; where there are several entries, none is chosen and all go to the tray.';
    yield changeOf(pair, 'repeats-removed', 'migration', [], message);
  }
}

function* meaningOf(pair: Pair): Iterable<Change> {
  if (differs(pair, 'binding')) {
    const [old, now] = [pair.from, pair.to].map((item) => {
      const { class: name, element, select } = (partOf(item, 'binding') ?? {}) as Bag;
      return name === undefined ? 'nothing' : [name, element, select].filter((part) => part !== undefined).join(' / ');
    });
    const level = partOf(pair.from, 'binding') === undefined ? 'migration' : 'breaking';
    const how = old === now ? 'its binding works in another way' : `it was bound to ${old} and is bound to ${now}`;
    yield changeOf(pair, 'binding-changed', level, ['binding'], `${how}.`);
  }
  if (differs(pair, 'points')) {
    yield changeOf(pair, 'points-changed', 'migration', ['points'], 'its numbers are worth other points.');
  }
  if (!differs(pair, 'codes')) return;
  const [old, now] = [pair.from.codes ?? [], pair.to.codes ?? []];
  const kept = old.every((code) => now.some((other) => code.system === other.system && code.code === other.code));
  yield changeOf(
    pair,
    'codes-changed',
    kept ? 'compatible' : 'migration',
    ['codes'],
    'the codes that say what it means changed.',
  );
}

/** Properties that are told of above, and those that are not compared at all. */
const TOLD: ReadonlySet<string> = new Set([
  ...LIMIT_PROPERTIES,
  ...['id', 'type', 'label', 'help', 'prompts', 'prefix', 'marks', 'signer', 'enableWhen', 'calculate', 'initial'],
  ...['required', 'hidden', 'readOnly', 'whenHidden', 'unknowns', 'unit', 'unitCode', 'units', 'binding', 'points'],
  ...['codes', 'options', 'kinds', 'open', 'items'],
]);

function* restOf(pair: Pair): Iterable<Change> {
  const properties = new Set([...Object.keys(pair.from), ...Object.keys(pair.to)]);
  for (const property of properties) {
    if (TOLD.has(property) || !differs(pair, property)) continue;
    yield changeOf(pair, 'other-changed', 'compatible', [property], `its ${property} changed.`);
  }
}

/** All that is different in one item. */
export function diffItem(pair: Pair): Change[] {
  return [
    typeOf,
    wordsOf,
    placeOf,
    diffOptions,
    diffLimits,
    answeringOf,
    expressionsOf,
    unitsOf,
    meaningOf,
    restOf,
  ].flatMap((part) => [...part(pair)]);
}
