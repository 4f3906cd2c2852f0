// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import { KIND_WORDS as WORDS } from './kinds.words.js';

/** What a kind of item can do: the views ask for this, and never which kind it is. */
export type Ability =
  | 'answered'
  | 'holds-items'
  | 'options'
  | 'several'
  | 'length'
  | 'range'
  | 'places'
  | 'unit'
  | 'dates'
  | 'times'
  | 'line'
  | 'units'
  | 'value-set'
  | 'signer';

/** How an item is sketched in the form. */
export type Sketch = 'line' | 'lines' | 'short' | 'parts' | 'one-of' | 'some-of' | 'yes-no' | 'wide' | 'none';

/** A kind of item as an author knows it. */
export interface Kind {
  readonly type: string;
  readonly name: Phrase;
  readonly about: Phrase;
  readonly list: 'usual' | 'rarer' | 'order';
  readonly can: ReadonlySet<Ability>;
  readonly sketch: Sketch;
}

const kind = (
  list: Kind['list'],
  type: string,
  name: Phrase,
  about: Phrase,
  sketch: Sketch,
  ...can: readonly Ability[]
): Kind => ({ type, name, about, list, sketch, can: new Set(can) });

/** Every kind, in the order an author meets them. */
export const KINDS: readonly Kind[] = [
  kind('usual', 'text', WORDS['kind.text'], WORDS['kind.text.about'], 'line', 'answered', 'length'),
  kind('usual', 'long-text', WORDS['kind.longText'], WORDS['kind.longText.about'], 'lines', 'answered', 'length'),
  kind('usual', 'boolean', WORDS['kind.boolean'], WORDS['kind.boolean.about'], 'yes-no', 'answered'),
  kind('usual', 'choice', WORDS['kind.choice'], WORDS['kind.choice.about'], 'one-of', 'answered', 'options'),
  kind(
    'usual',
    'multiple-choice',
    WORDS['kind.multipleChoice'],
    WORDS['kind.multipleChoice.about'],
    'some-of',
    'answered',
    'options',
    'several',
  ),
  kind('usual', 'integer', WORDS['kind.integer'], WORDS['kind.integer.about'], 'short', 'answered', 'range', 'unit'),
  kind(
    'usual',
    'decimal',
    WORDS['kind.decimal'],
    WORDS['kind.decimal.about'],
    'short',
    'answered',
    'range',
    'places',
    'unit',
  ),
  kind('usual', 'date', WORDS['kind.date'], WORDS['kind.date.about'], 'parts', 'answered', 'dates'),
  kind('rarer', 'time', WORDS['kind.time'], WORDS['kind.time.about'], 'short', 'answered', 'times'),
  kind('rarer', 'date-time', WORDS['kind.dateTime'], WORDS['kind.dateTime.about'], 'parts', 'answered', 'dates'),
  kind(
    'rarer',
    'partial-date',
    WORDS['kind.partialDate'],
    WORDS['kind.partialDate.about'],
    'parts',
    'answered',
    'dates',
  ),
  kind(
    'rarer',
    'quantity',
    WORDS['kind.quantity'],
    WORDS['kind.quantity.about'],
    'short',
    'answered',
    'range',
    'places',
    'units',
  ),
  kind('rarer', 'scale', WORDS['kind.scale'], WORDS['kind.scale.about'], 'wide', 'answered', 'line'),
  kind('rarer', 'signature', WORDS['kind.signature'], WORDS['kind.signature.about'], 'wide', 'answered', 'signer'),
  kind('rarer', 'body-map', WORDS['kind.bodyMap'], WORDS['kind.bodyMap.about'], 'wide', 'answered'),
  kind('rarer', 'attachment', WORDS['kind.attachment'], WORDS['kind.attachment.about'], 'wide', 'answered'),
  kind('rarer', 'look-up', WORDS['kind.lookUp'], WORDS['kind.lookUp.about'], 'line', 'answered', 'value-set'),
  kind('rarer', 'reference', WORDS['kind.reference'], WORDS['kind.reference.about'], 'line', 'answered'),
  kind('order', 'group', WORDS['kind.group'], WORDS['kind.group.about'], 'none', 'holds-items'),
  kind('order', 'display', WORDS['kind.display'], WORDS['kind.display.about'], 'none'),
];

const OTHER = kind('rarer', '', WORDS['kind.other'], WORDS['kind.other'], 'line');

/** The kind of an item. One from a newer form is kept, and can be named and moved. */
export const kindOf = ({ type }: { readonly type: string }): Kind => KINDS.find((one) => one.type === type) ?? OTHER;
