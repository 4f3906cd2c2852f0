// SPDX-License-Identifier: Apache-2.0
import type { ElementRow, ElementType, RecordClass } from '@careplan-kit/model';
import type { Binding, EntryBinding, QuestionItem } from '../../contract/definition.js';
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { named } from '../named.js';
import { type Place, isQuestion, outwards } from '../places.js';
import { type KnownClass, knownClasses, lostStep, rowOf } from './known-classes.js';

type Type = QuestionItem['type'];

const CODES: readonly Type[] = ['choice', 'multiple-choice', 'look-up'];

/** Types of question whose answers an element of a type holds as they are. */
const HOLDS: Readonly<Record<ElementType, readonly Type[]>> = {
  Text: ['text', 'long-text', 'choice'],
  Number: ['integer', 'decimal', 'scale'],
  Date: ['date', 'partial-date'],
  Time: ['time'],
  'Date and Time': ['date-time', 'date', 'partial-date'],
  'Yes or No': ['boolean'],
  Lookup: [...CODES, 'reference', 'signature', 'text'],
  'Reference code': [...CODES, 'text'],
  Group: ['attachment', 'quantity', 'signature', 'body-map', 'reference', ...CODES],
};

/**
 * Where in an element the entries stand that the item is in, from the outermost list inwards; undefined when it is in no
 * list of that element.
 */
function listRound(place: Place, { class: name, element }: Binding | EntryBinding): string[] | undefined {
  const lists: (string | undefined)[] = [];
  for (const { item } of outwards(place)) {
    const list = item.type === 'group' && item !== place.item ? [item.binding, item.binding?.listedIn] : [];
    const found = list.find((one) => one?.class === name && one.element === element);
    if (found) lists.unshift(found.select);
  }
  return lists.length > 0 ? lists.filter((one) => one !== undefined) : undefined;
}

function* ofClass(
  place: Place,
  { class: className }: { readonly class: string },
  known: KnownClass | undefined,
): Iterable<Told> {
  const path = [...place.path, 'binding', 'class'];
  const name = named({ id: place.item.id, label: place.item.label });
  if (!known) {
    yield { path, rule: 'unknown-class', message: `${name} is bound to “${className}”, a class nobody has said.` };
  } else if (!known.stable) {
    const message = `${name} is bound to “${known.name}”, which may not be a class of the standard in this shape.`;
    yield { path, rule: 'provisional-element', message };
  }
}

/** How sure the standard has the element, and whether a path inside it leads anywhere. */
function* ofElement(place: Place, element: string, select: string | undefined, known: KnownClass): Iterable<Told> {
  const path = [...place.path, 'binding', 'element'];
  const name = named(place.item);
  const row = rowOf(known, element);
  if (!row) {
    yield {
      path,
      rule: 'unknown-element',
      message: `“${known.name}” has no element “${element}”, to which ${name} is bound.`,
    };
    return;
  }
  if (row.status === 'inferred' && known.stable) {
    const message = `${name} is bound to “${row.name}” of “${known.name}”, which is a guess and may not be in the standard.`;
    yield { path, rule: 'provisional-element', message };
  }
  if (select === undefined) return;
  const steps = [...(row.partOf === undefined ? [] : [row.partOf]), element, ...select.split('.')];
  const classes = [known.stable, known.provisional].filter((one): one is RecordClass => one !== undefined);
  const lost = classes.map((one) => lostStep(one, steps));
  if (lost.length === 0 || lost.some((step) => step === undefined)) return;
  const message = `“${row.name}” of “${known.name}” has no part “${lost[0]}”, to which ${name} is bound.`;
  yield { path: [...place.path, 'binding', 'select'], rule: 'unknown-part', message };
}

function* ofType(place: Place, item: QuestionItem, binding: Binding, row: ElementRow): Iterable<Told> {
  const path = [...place.path, 'binding'];
  const name = named(item);
  if (!HOLDS[row.type].includes(item.type)) {
    const message = `${name} is of the type ${item.type}, and “${row.name}” holds ${row.type}.`;
    yield { path, rule: 'binding-type', message };
  } else if (
    (row.codeList !== undefined || row.type === 'Reference code') &&
    'options' in item &&
    binding.as !== 'coded-value'
  ) {
    const message = `${name} gives a code alone, and “${row.name}” holds a coded value. Bind it as “coded-value”.`;
    yield { path, rule: 'binding-type', message };
  }
  const several = item.type === 'multiple-choice' || item.repeats !== undefined;
  if (!several || row.occurs.max !== 1) return;
  yield { path, rule: 'binding-type', message: `${name} may have several answers, and “${row.name}” holds one.` };
}

/** Whether what is bound is there, and how sure that is. */
export function* bindings(form: FormUnderLint): Iterable<Told> {
  const classes = knownClasses(form.options.classes);
  for (const place of form.places) {
    const { item } = place;
    const binding = 'binding' in item ? item.binding : undefined;
    if (!binding) continue;
    if ('listedIn' in binding && binding.listedIn) {
      const { class: name, element } = binding.listedIn;
      const holder = classes.get(name);
      yield* ofClass(place, binding.listedIn, holder);
      if (holder) yield* ofElement(place, element, undefined, holder);
    }
    const known = classes.get(binding.class);
    if ('where' in binding && binding.where && known)
      yield* ofElement(place, binding.where.element, binding.where.select, known);
    yield* ofClass(place, binding, known);
    if (!known || binding.element === undefined) continue;
    const list = listRound(place, binding);
    const inList = list !== undefined;
    const select = inList ? [...list, binding.select].filter(Boolean).join('.') || undefined : binding.select;
    yield* ofElement(place, binding.element, select, known);
    const row = rowOf(known, binding.element);
    // What a path inside an element holds is not in its row.
    if (row && isQuestion(item) && binding.select === undefined && !inList) {
      if (row.type !== 'Group' || !isSafety(row)) yield* ofType(place, item, binding as Binding, row);
    }
  }
}

/** The answers to questions of safety are objects of their own, which the library writes from any type of question. */
const isSafety = ({ status }: ElementRow) => status === 'own';
