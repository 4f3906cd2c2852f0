// SPDX-License-Identifier: Apache-2.0
import { SNOMED_CT } from '@careplan-kit/model';
import { SafetyStatements } from '@careplan-kit/model/mods';
import { type Bag, put } from '../../bag.js';
import { ALLERGY_LIST } from '../profiles.js';
import type { Cursor } from './cursor.js';
import type { Found } from './found.js';
import { readDate } from './read-values.js';
import type { Reader } from './reading.js';
import type { NoticeCode } from './received.js';

/** LOINC codes of lists of allergies, beside the heading in SNOMED CT. */
const LOINC_ALLERGIES = ['48765-2', '10155-0'];

const EMPTY: Readonly<Record<string, readonly [NoticeCode, string]>> = {
  'no-content-recorded': [
    'nothing-recorded',
    'nothing is recorded at the source, which does not mean that there is nothing',
  ],
  notasked: ['not-asked', 'nobody has asked at the source'],
  notstarted: ['not-asked', 'nobody has begun the list at the source'],
  unavailable: ['unavailable', 'the source could not find it out'],
  withheld: ['withheld', 'the source keeps it back'],
  closed: ['unavailable', 'the source no longer keeps the list'],
};

const isListOfAllergies = (list: Cursor) =>
  list
    .get('code')
    .list('coding')
    .some((coding) =>
      coding.peek('system') === SNOMED_CT
        ? coding.peek('code') === ALLERGY_LIST
        : coding.peek('system') === 'http://loinc.org' && LOINC_ALLERGIES.includes(coding.peek('code') ?? ''),
    );

/** Warnings of GP Connect and UK Core that a list is not complete. */
function warnings(reader: Reader, list: Cursor): void {
  for (const extension of list.list('extension')) {
    if (!/ListWarningCode(-1)?$/.test(extension.peek('url') ?? '')) continue;
    const words = extension.text('valueCode');
    reader.notice(extension, 'list-warning', 'the source says that this list is not complete', words);
    extension.get('url').use();
  }
}

/** The words of an empty list, and its code if it is one that is known. */
function emptyReason(list: Cursor): { readonly code?: string; readonly words?: string } {
  const reason = list.get('emptyReason');
  const coding = reason
    .list('coding')
    .find((one) => Object.hasOwn(EMPTY, one.peek('code') ?? '') || one.peek('code') === 'nilknown');
  const words = reason.peek('text') ?? coding?.peek('display');
  const code = coding?.peek('code');
  reason.use();
  return { ...(code === undefined ? {} : { code }), ...(words === undefined ? {} : { words }) };
}

/**
 * Reads what a List says besides its entries: why it is empty, and that it is not complete. Only "nil known" of a list of
 * allergies says that there are none; an empty list without it says nothing at all.
 */
export function readList(reader: Reader, found: Found, hasAllergies: boolean): void {
  const list = reader.cursor(found);
  warnings(reader, list);
  for (const note of list.list('note')) {
    const words = note.text('text');
    if (words !== undefined) reader.notice(note, 'list-note', 'the source says this of its list', words);
  }
  for (const entry of list.list('entry')) {
    const reference = entry.get('item').peek('reference');
    if (reader.resources.follow(reference, list.bag) ?? reference?.startsWith('#')) entry.get('item').text('reference');
    else reader.notice(entry, 'missing-reference', 'the list names something that did not come with it');
  }
  const isEmpty = list.list('entry').length === 0;
  const { code, words } = list.get('emptyReason').exists ? emptyReason(list) : {};
  if (code === 'nilknown' && isEmpty && isListOfAllergies(list) && list.peek('status') === 'current') {
    if (hasAllergies)
      reader.notice(list, 'contradiction', 'says that there are no allergies, in a document that names some');
    else readNilKnown(reader, found);
    return;
  }
  if (!isEmpty) return;
  const [notice, message] = EMPTY[code ?? ''] ?? [
    'nothing-recorded',
    'the list is empty, which does not mean that there is nothing',
  ];
  reader.notice(list, notice, message, words);
}

function readNilKnown(reader: Reader, found: Found): void {
  reader.read(found, (at, doubts) => {
    for (const part of ['status', 'mode', 'title']) at.text(part);
    at.get('code').use();
    const answer: Bag = { state: 'none-known', answeredBy: reader.options.source };
    put(answer, 'askedOn', readDate(at.get('date'), doubts));
    doubts.add(at, 'statement-of-none', 'a statement that there is none, which does not take the place of asking');
    return [{ class: SafetyStatements.name, content: { allergies: answer } }];
  });
}
