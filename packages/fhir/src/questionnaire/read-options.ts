// SPDX-License-Identifier: Apache-2.0
import type { Option } from '@careplan-kit/forms';
import { OPTION_EXCLUSIVE } from '../addresses.js';
import { type Bag, bagsIn, isBag, put, valueOf } from '../bag.js';
import { fhirCode } from '../text.js';
import { wholeNumber } from '../values/choice.js';
import type { Context } from './context.js';
import type { Marks } from './marks.js';
import { valueIn } from './value-type.js';
import { weightIn } from './value-set.js';

export interface Options {
  readonly options: readonly Option[];
  readonly marks: Marks;
}

interface Read {
  /** What the option is called inside, if nobody else is. */
  readonly code: string;
  readonly label?: unknown;
  readonly system?: unknown;
  readonly version?: unknown;
  /** The type of its value, if that is no Coding. */
  readonly type?: string;
  /** That it has no code of its own. */
  readonly codeless?: true;
}

function readReferenceOption(value: Bag): Read | undefined {
  const { reference, display } = value;
  return typeof reference === 'string'
    ? { code: reference, label: display ?? reference, type: 'Reference' }
    : undefined;
}

function readOne(option: Bag): Read | undefined {
  const [type, value] = valueIn(option, 'value') ?? [];
  if (type === 'Coding' && isBag(value)) {
    const { code, display, system, version } = value;
    if (typeof code === 'string') return { code, label: display, system, version };
    return typeof display === 'string' ? { code: display, label: display, system, version, codeless: true } : undefined;
  }
  if (type === 'Reference' && isBag(value)) return readReferenceOption(value);
  const text = type === 'Integer' ? wholeNumber(value) : value;
  const known = type === 'String' || type === 'Integer' || type === 'Date' || type === 'Time';
  return known && typeof text === 'string' && text !== '' ? { code: text, label: text, type } : undefined;
}

/** Reads answer options; our codes are unique, whatever theirs are. Those that cannot be read are left out. */
function readList(list: readonly Bag[]): Options {
  const taken = new Set<string>();
  const values = new Map<string, string>();
  const codes = new Map<string, string | null>();
  let beside = false;
  const options = list.flatMap((source): Option[] => {
    const read = readOne(source);
    if (!read) return [];
    let { code } = read;
    for (let next = 2; taken.has(fhirCode(code)); next++) code = `${read.code}-${next}`;
    taken.add(fhirCode(code));
    if (read.type !== undefined) values.set(code, read.type);
    if (read.codeless) codes.set(code, null);
    else if (code !== read.code) codes.set(code, read.code);
    const option: Bag = { code };
    put(option, 'label', read.label);
    put(option, 'system', read.system);
    put(option, 'version', read.version);
    const coding = source['valueCoding'];
    const inside = isBag(coding) ? weightIn(coding) : undefined;
    const outside = weightIn(source);
    if (inside === undefined && outside !== undefined) beside = true;
    put(option, 'weight', inside ?? outside);
    if (valueOf(source, OPTION_EXCLUSIVE, 'valueBoolean') === true) option['exclusive'] = true;
    return [option as unknown as Option];
  });
  const marks: Record<string, unknown> = {};
  if (values.size > 0) marks['$values'] = Object.fromEntries(values);
  if (codes.size > 0) marks['$codes'] = Object.fromEntries(codes);
  if (beside) marks['$weights'] = 'option';
  return { options, marks };
}

/** Words for those that have none, as a list in a form needs them. */
const withLabels = (options: readonly Option[]): Option[] =>
  options.map((option) => ({ ...option, label: (option.label as string | undefined) ?? option.code }));

/** A list is read once, however many questions share it. */
const known = new WeakMap<readonly Bag[], Options>();

/** The options of a value set that lists them; undefined when it has to be looked up. */
export function optionsOfValueSet(reference: string, context: Context): Options | undefined {
  const listed = context.optionsIn(reference);
  if (!listed) return undefined;
  let read = known.get(listed);
  if (!read) {
    const { options, marks } = readList(listed);
    read = { options: withLabels(options), marks };
    known.set(listed, read);
  }
  return { ...read, marks: { ...read.marks, $valueSet: reference } };
}

/** The options of a choice, of its own or of a contained value set; undefined when none can be read. */
export function readOptions(source: Bag, context: Context): Options | undefined {
  const own = bagsIn(source['answerOption']);
  if (own.length > 0) {
    const read = readList(own);
    return read.options.length > 0 ? read : undefined;
  }
  const reference = source['answerValueSet'];
  return typeof reference === 'string' ? optionsOfValueSet(reference, context) : undefined;
}
