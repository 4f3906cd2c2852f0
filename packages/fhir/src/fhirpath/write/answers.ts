// SPDX-License-Identifier: Apache-2.0
import type {
  ChoiceItem,
  Expression,
  PointsRange,
  QuantityItem,
  QuestionItem,
  UnknownReason,
} from '@careplan-kit/forms';
import { isQuestion } from '../../questionnaire/item-types.js';
import { marksOf } from '../../questionnaire/marks.js';
import { writeQuantity } from '../../values/quantity.js';
import type { ItemPlace } from '../form-places.js';
import { type Node, THIS, binary, call, member, text } from '../syntax/node.js';
import { template } from '../syntax/template.js';
import { inputsOf, limitsOf } from './limits.js';
import { byOption, codesOf } from './options.js';
import { all, bandsOf } from './ranges.js';
import { type Standpoint, answerNode, placeOf, questionNode } from './standpoint.js';
import { reasonIn } from './reasons.js';
import { type Written, isInTime, settled, unsayable, writeNumber } from './written.js';

const IN_UNIT = template('%v_.where(code = %u_).value');
const IN_WORDS = template('%v_.where(unit = %u_).value');
const ADDED_UP = template('iif(%known_ and %w_.count() = %a_.count(), %w_.aggregate($total + $this, 0))');

function questionAt(at: Standpoint, id: string): ItemPlace & { readonly item: QuestionItem } {
  const place = placeOf(at, id);
  const { item, way } = place;
  if (!isQuestion(item)) return unsayable(`${id} is no question`);
  // Such an answer stays in the response after its question has gone, and counts nowhere.
  if (item.whenHidden === 'keep' && way.some(({ enableWhen }) => enableWhen)) unsayable(`${id} is kept when hidden`);
  return { item, way };
}

function amountOf(value: Node, item: QuantityItem): Written {
  const inUnits = item.units.flatMap(({ code: unit, factor }, index) => {
    const written = writeQuantity({ value: '1', unit }, item) ?? {};
    const asCode = written['code'] !== undefined;
    const said = text(String(asCode ? written['code'] : written['unit']));
    const amount = (asCode ? IN_UNIT : IN_WORDS).fill({ v: value, u: said });
    if (index === 0) return [amount];
    return factor === undefined ? [] : [binary('*', amount, writeNumber(factor).node)];
  });
  const node = inUnits.reduce((left, right) => binary('|', left, right));
  return { node, kind: 'number', exact: inUnits.length === 1 };
}

function choiceOf(value: Node, answers: Node | undefined, item: ChoiceItem): Written {
  const list = codesOf(value, item);
  if (item.type === 'choice') {
    return { node: list, kind: 'text', plain: !item.options.some(({ code }) => isInTime(code)) };
  }
  const known = call(answers, 'exists');
  return { node: list, kind: 'codes', codes: { known, list } };
}

const MEASURED: readonly string[] = ['integer', 'decimal', 'scale', 'quantity', 'date'];

/** A value of the response as expressions see it. */
function operandOf(value: Node, answers: Node | undefined, item: QuestionItem): Written {
  switch (item.type) {
    case 'text':
    case 'long-text':
      return { node: value, kind: 'text' };
    case 'boolean':
    case 'date':
    case 'time':
      return { node: value, kind: item.type };
    case 'date-time':
      return { node: value, kind: 'moment' };
    case 'integer':
    case 'scale':
    case 'decimal': {
      const node = marksOf(item).$type === 'quantity' ? member(value, 'value') : value;
      return { node, kind: 'number', exact: true, whole: item.type !== 'decimal' };
    }
    case 'quantity':
      return amountOf(value, item);
    case 'choice':
    case 'multiple-choice':
      return choiceOf(value, answers, item);
    case 'look-up':
      return { node: member(value, 'code'), kind: 'text' };
    default:
      // Of a partial date R4 has the year, and a decade or a doubt in an extension of ours alone.
      return unsayable(`${item.type} can only be asked for`);
  }
}

const valueOf = (answers: Node | undefined) => member(answers, 'value');

/** What makes every answer that a calculation was made of one its item allows. */
export function soundInputs(at: Standpoint, calculation: Expression | undefined): readonly Node[] {
  const ids = new Set(calculation && inputsOf(calculation, at));
  // What is found on the way is looked at in its turn: calculations can be made of calculations.
  return [...found(ids, at)].flatMap((id) => {
    const place = questionAt(at, id);
    const { node } = answerNode(at, place);
    // What can only be asked for is not compared with its limits here.
    const limited = 'options' in place.item || MEASURED.includes(place.item.type);
    const value = limited ? operandOf(valueOf(node), node, place.item).node : THIS;
    const within = all(limitsOf(value, place.item, node));
    // A hidden answer counts there too, and is not in a response.
    if (within && place.way.some(({ enableWhen }) => enableWhen)) unsayable(`limits of ${id}, which may be hidden`);
    return within ? [binary('or', call(valueOf(node), 'empty'), within)] : [];
  });
}

function found(ids: Set<string>, at: Standpoint): ReadonlySet<string> {
  for (const id of ids) {
    const { calculate } = questionAt(at, id).item;
    if (calculate) for (const input of inputsOf(calculate, at)) ids.add(input);
  }
  return ids;
}

/** The value an answer has in a score: none when it is outside what its item allows. */
function sound(at: Standpoint, item: QuestionItem, value: Written, answers: Node | undefined): Written {
  if (!at.sound) return value;
  const inputs = all(soundInputs(at, item.calculate));
  if (value.codes) {
    const limits = limitsOf(value.codes.list, item, answers);
    const known = all([value.codes.known, ...limits, ...(inputs ? [inputs] : [])])!;
    return limits.length === 0 && !inputs
      ? value
      : { ...value, node: call(undefined, 'iif', known, value.node), codes: { known, list: value.codes.list } };
  }
  const limits = all(limitsOf(THIS, item, answers));
  const within = limits ? call(value.node, 'where', limits) : value.node;
  return { ...value, node: inputs ? call(undefined, 'iif', inputs, within) : within };
}

export function writeAnswer(at: Standpoint, id: string): Written {
  const place = questionAt(at, id);
  const { node } = answerNode(at, place);
  return sound(at, place.item, operandOf(valueOf(node), node, place.item), node);
}

function pointsOf(number: Written, points: readonly PointsRange[] | undefined): Node {
  return bandsOf(
    settled(number),
    (points ?? []).map(({ weight, ...range }) => ({ range, gives: writeNumber(weight).node })),
  );
}

const wholeNumbers = (numbers: readonly (string | number)[]) => numbers.every((one) => /^-?\d+$/.test(String(one)));

export function writeWeight(at: Standpoint, id: string): Written {
  const { item, way } = questionAt(at, id);
  const { node: answers } = answerNode(at, { item, way });
  if ('options' in item) {
    const weight = (option: ChoiceItem['options'][number]) =>
      option.weight === undefined ? undefined : writeNumber(option.weight).node;
    const weights = byOption(valueOf(answers), item, weight);
    const given = item.options.flatMap((option) => option.weight ?? []);
    const result: Written = {
      node: weights,
      kind: 'number',
      exact: item.type === 'choice',
      whole: wholeNumbers(given),
    };
    if (item.type === 'choice') return sound(at, item, result, answers);
    const known = sound(at, item, choiceOf(valueOf(answers), answers, item), answers).codes!.known;
    return { ...result, node: ADDED_UP.fill({ known, w: weights, a: answers! }) };
  }
  if (!('points' in item) || !item.points) return unsayable(`${id} has no points`);
  const number = writeAnswer(at, id);
  const whole = wholeNumbers(item.points.map(({ weight }) => weight));
  return { node: pointsOf(number, item.points), kind: 'number', exact: true, whole };
}

export function writeExists(at: Standpoint, id: string): Written {
  const { node } = answerNode(at, questionAt(at, id));
  const isAnswers = node?.is === 'member' && node.name === 'answer';
  // An entry of a question is its answer, and an answer of R4 may have no value. `value.exists()` would read as the
  // first half of "the value, or else something".
  const asked = isAnswers ? call(node, 'exists') : call(call(valueOf(node), 'empty'), 'not');
  return { node: asked, kind: 'boolean', known: true };
}

export function writeUnknown(at: Standpoint, id: string, reason: UnknownReason | undefined): Written {
  const place = questionAt(at, id);
  return { node: reasonIn(questionNode(at, place), reason), kind: 'boolean', known: true };
}
