// SPDX-License-Identifier: Apache-2.0
import { type CodedValue, DateTime, SNOMED_CT, isSnomedConceptId } from '@careplan-kit/model';
import { PARTIAL_DATE, RECORD_ELEMENT, RECORD_VALUE } from '../../addresses.js';
import { bagsIn, isBag, valueOf } from '../../bag.js';
import { dateWords } from '../write/fhir-date.js';
import { NOTE_LABELS, type NotedElement } from '../write/notes.js';
import { wordsOf } from '../write/concept.js';
import type { Concept } from '../fhir-resource.js';
import type { Cursor } from './cursor.js';
import type { Doubt, DoubtCode } from './received.js';

/** Doubts of one resource. */
export class Doubts {
  readonly all: Doubt[] = [];

  add(at: Cursor, code: DoubtCode, message: string): void {
    this.all.push({ path: at.path, code, message });
  }

  has(code: DoubtCode): boolean {
    return this.all.some((doubt) => doubt.code === code);
  }
}

/** Codes that stand for "the code was lost on the way": drug allergy, other allergy, medicine. */
const DEGRADED = ['196461000000101', '196471000000108', '196421000000109'];

const isSnomed = (coding: Cursor) => coding.peek('system') === SNOMED_CT;
const codeIn = (coding: Cursor) => coding.peek('code');

/** What the source called it, from the extension in which GP Connect and UK Core keep the words of a description. */
function description(coding: Cursor): Cursor | undefined {
  const own = coding.extension(/CodingSCTDescDisplay$/)?.get('valueString');
  const group = coding.extension(/(sctdescid|CodingSCTDescId)$/i);
  const inner = group?.list('extension').find((one) => /^descriptionDisplay$/i.test(one.peek('url') ?? ''));
  return own ?? inner?.get('valueString');
}

function wordsAlone(concept: Cursor, codings: readonly Cursor[]): CodedValue | undefined {
  const [first] = codings;
  const own = concept.text('text') ?? (first && description(first)?.text());
  const originalText = own ?? first?.text('display') ?? first?.text('code');
  return originalText === undefined ? undefined : { originalText };
}

/**
 * A CodeableConcept as a coded value: the SNOMED CT concept if there is one, else the first code, as it stands; the text as
 * the original words. Further codings are left over. A code that was lost on the way, or is none, leaves the words alone.
 */
export function readConcept(concept: Cursor, doubts: Doubts): CodedValue | undefined {
  const codings = concept.list('coding');
  const lost = codings.find((coding) => DEGRADED.includes(codeIn(coding) ?? ''));
  if (lost) {
    doubts.add(lost, 'transfer-degraded', 'the code was lost when records were passed on: only the words count');
    return wordsAlone(concept, [lost]);
  }
  const wrong = codings.find((coding) => isSnomed(coding) && !isSnomedConceptId(codeIn(coding) ?? ''));
  if (wrong) doubts.add(wrong, 'not-a-concept', 'is not the id of a SNOMED CT concept: only the words were kept');
  const usable = codings.filter((coding) => codeIn(coding) !== undefined && coding !== wrong);
  const chosen = usable.find(isSnomed) ?? usable.find((coding) => !isSnomed(coding));
  if (!chosen) return wordsAlone(concept, codings);
  const value: Record<string, string> = {};
  for (const part of ['system', 'version', 'code', 'display']) {
    const text = chosen.text(part);
    if (text !== undefined) value[part] = text;
  }
  const said = concept.text('text') ?? description(chosen)?.text();
  if (said !== undefined) value['originalText'] = said;
  return value as CodedValue;
}

/** A code R4 has as a CodeableConcept and STU3 as a plain code. */
export function readCode(at: Cursor, system?: string): string | undefined {
  const plain = at.text();
  if (plain !== undefined) return plain;
  const codings = at.list('coding');
  const coding = codings.find((one) => one.peek('system') === system) ?? codings[0];
  const code = coding?.text('code');
  if (code !== undefined) for (const part of ['system', 'display']) coding!.text(part);
  return code;
}

/** True when a status says a code, in R4's form or in STU3's, whatever stands beside it. */
export function saysStatus(value: unknown, code: string): boolean {
  return isBag(value) ? bagsIn(value['coding']).some((coding) => coding['code'] === code) : value === code;
}

/** A date or a moment as the model has them; what is neither is left, and said. */
export function readDate(at: Cursor, doubts: Doubts): string | undefined {
  const text = at.peek();
  if (text === undefined) return undefined;
  if (DateTime.safeParse(text).success) return at.text();
  doubts.add(at, 'date-not-read', 'is no date this library can hold');
  return undefined;
}

/** The partial date that stands in our extension beside an element R4 has no date for. */
function exactDate(parent: Cursor, element: string): { readonly beside: Cursor; readonly exact: string } | undefined {
  const beside = parent.get(`_${element}`);
  const exact = isBag(beside.value) ? valueOf(beside.value, PARTIAL_DATE, 'valueString') : undefined;
  return typeof exact === 'string' && DateTime.safeParse(exact).success ? { beside, exact } : undefined;
}

/** An element that can only be a date. */
export function readDateElement(parent: Cursor, element: string, doubts: Doubts): string | undefined {
  const at = parent.get(element);
  if (at.exists) return readDate(at, doubts);
  const found = exactDate(parent, element);
  found?.beside.use();
  return found?.exact;
}

/** An element that is a date, or words with the exact form beside. Words of others are no date, and are left over. */
export function readDateOrWords(parent: Cursor, element: string, doubts: Doubts): string | undefined {
  const date = readDate(parent.get(`${element}DateTime`), doubts);
  if (date !== undefined) return date;
  const period = parent.get(`${element}Period`);
  if (period.exists && !period.bag['end']) return readDate(period.get('start'), doubts);
  const words = parent.get(`${element}String`);
  const found = exactDate(parent, `${element}String`);
  // Believed as long as nobody changed the words it was written with.
  if (!found || words.peek() !== dateWords(found.exact)) return undefined;
  words.use();
  found.beside.use();
  return found.exact;
}

export interface Notes {
  /** Notes that are just notes. */
  readonly plain: string[];
  readonly of: Partial<Record<NotedElement, { readonly words: string; readonly value?: CodedValue }>>;
}

/** Notes, those of our own export by the element they hold. */
export function readNotes(parent: Cursor, doubts: Doubts): Notes {
  const notes: Notes = { plain: [], of: {} };
  for (const note of parent.list('note')) {
    const text = note.peek('text') ?? note.peek();
    if (text === undefined) continue;
    const element = valueOf(note.bag, RECORD_ELEMENT, 'valueCode') as NotedElement;
    const label = Object.hasOwn(NOTE_LABELS, element) ? `${NOTE_LABELS[element]}: ` : undefined;
    if (label !== undefined && text.startsWith(label) && !notes.of[element]) {
      const words = text.slice(label.length);
      const at = note.list('extension').find((one) => one.peek('url') === RECORD_VALUE);
      const concept = at?.bag['valueCodeableConcept'] as Concept | undefined;
      const isSame = isBag(concept) && wordsOf(concept) === words;
      const value = isSame && at ? readConcept(at.get('valueCodeableConcept'), doubts) : undefined;
      notes.of[element] = value ? { words, value } : { words };
      if (bagsIn(note.bag['extension']).length <= (isSame ? 2 : 1)) note.use();
    } else {
      notes.plain.push(text);
      if (note.peek('text') === undefined) note.use();
      else note.text('text');
    }
  }
  return notes;
}
