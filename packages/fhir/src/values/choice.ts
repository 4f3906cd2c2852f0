// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, CodedAnswer, LookUpItem, Option, OwnWords } from '@careplan-kit/forms';
import { type Bag, isBag, put, same } from '../bag.js';
import { digitsOf } from '../json/decimal.js';
import { markOf, marksOf } from '../questionnaire/marks.js';
import type { Value, ValueType } from '../questionnaire/value-type.js';
import { fhirCode, fhirText, fhirUri } from '../text.js';

export function writeCoding({ code, label, system, version }: Option, item: object): Bag {
  const coding: Bag = {};
  put(coding, 'system', fhirUri(system));
  put(coding, 'version', fhirText(version));
  const came = markOf(marksOf(item).$codes, code);
  if (came !== null) coding['code'] = fhirCode(came ?? code);
  put(coding, 'display', fhirText(label));
  return coding;
}

/** The value of an option: a Coding, unless it came in as one of another type. */
export function writeOption(option: Option, item: object): Value {
  const { $values, $codes } = marksOf(item);
  const type = markOf($values, option.code) as ValueType | undefined;
  const code = markOf($codes, option.code) ?? option.code;
  switch (type) {
    case 'String':
      return ['String', fhirText(option.label)];
    case 'Integer':
      return ['Integer', Number(code)];
    case 'Date':
    case 'Time':
      return [type, code];
    case 'Reference':
      return [
        'Reference',
        option.label === code ? { reference: code } : { reference: code, display: fhirText(option.label) },
      ];
    default:
      return ['Coding', writeCoding(option, item)];
  }
}

/** The option a value means; undefined when it is none of them. */
export function optionOf([type, value]: Value, item: { readonly options: readonly Option[] }): Option | undefined {
  const ofType = item.options.flatMap((option) => {
    const [ours, known] = writeOption(option, item);
    return ours === type ? [{ option, known }] : [];
  });
  // Of two options of one code, the one that is written just so is meant.
  const meant = ofType.find(({ known }) => same(value, known)) ?? ofType.find(isAlike);
  return meant?.option;

  function isAlike({ option, known }: { readonly option: Option; readonly known: unknown }): boolean {
    if (!isBag(value) || !isBag(known)) return false;
    if (type === 'Reference') return value['reference'] === known['reference'];
    const { code, system, display } = value;
    // A system that is missing on one side does not make another option.
    if (system && option.system && option.system !== system) return false;
    return code === undefined ? known['code'] === undefined && known['display'] === display : known['code'] === code;
  }
}

const isOwnWords = (value: unknown): value is OwnWords => isBag(value) && typeof value['text'] === 'string';

function writeOwnWords(value: unknown): Value | undefined {
  const words = isOwnWords(value) ? fhirText(value.text) : undefined;
  return words === undefined ? undefined : ['String', words];
}

export function writeChoice(value: unknown, item: ChoiceItem): Value | undefined {
  const option = item.options.find(({ code }) => code === value);
  return option ? writeOption(option, item) : writeOwnWords(value);
}

export function readChoice(value: Value, item: ChoiceItem): string | OwnWords | undefined {
  const option = optionOf(value, item);
  if (option) return option.code;
  return value[0] === 'String' && item.open && typeof value[1] === 'string' ? { text: value[1] } : undefined;
}

/** A code found in a terminology; a code alone is what a condition asks for. */
export function writeLookUp(value: unknown): Value | undefined {
  if (typeof value === 'string')
    return fhirText(value) === undefined ? undefined : ['Coding', { code: fhirCode(value) }];
  if (!isBag(value) || typeof value['code'] !== 'string') return writeOwnWords(value);
  const { code, system, display, version } = value;
  const coding: Bag = {};
  put(coding, 'system', fhirUri(system));
  put(coding, 'version', fhirText(version));
  coding['code'] = fhirCode(code);
  put(coding, 'display', fhirText(display));
  return ['Coding', coding];
}

export function readLookUp([type, value]: Value, item: LookUpItem): CodedAnswer | OwnWords | undefined {
  if (type === 'String' && item.open && typeof value === 'string') return { text: value };
  if (type !== 'Coding' || !isBag(value)) return undefined;
  const { system, code, display, version } = value;
  if (typeof code !== 'string' || typeof system !== 'string') return undefined;
  const answer = { system, code, display: typeof display === 'string' ? display : code };
  return typeof version === 'string' ? { ...answer, version } : answer;
}

/** Digits of an option that is a whole number. */
export const wholeNumber = (value: unknown): string | undefined => {
  const digits = digitsOf(value);
  return digits !== undefined && /^-?\d{1,10}$/.test(digits) ? digits : undefined;
};
