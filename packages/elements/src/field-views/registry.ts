// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '@careplan-kit/forms/contract';
import { isLongList, isLongSeveral, isOpenChoice } from '../lists/long-list.js';
import { bodyMapPart } from '../parts/body-map-part.js';
import { listsPart } from '../parts/lists-part.js';
import { measuredPart } from '../parts/measured-part.js';
import { signingPart } from '../parts/signing-part.js';
import { choiceKind } from './choice-view.js';
import { dateKind } from './date-view.js';
import type { FieldKind } from './field-view.js';
import { lateAttachmentKind } from './late-attachment-view.js';
import { lateKind } from './late-kind.js';
import { longTextKind, numberKind, textKind } from './typed-view.js';

const MEASURED: readonly QuestionItem['type'][] = ['time', 'date-time', 'partial-date', 'quantity', 'scale'];

/** Their answers can be typed as text, so a plain box takes them where the piece cannot be fetched. */
const lateMeasuredKind = /* @__PURE__ */ lateKind('measured', ({ type }) => MEASURED.includes(type), measuredPart, {
  meanwhile: textKind,
});

const isLong = (item: QuestionItem) => isLongList(item) || isLongSeveral(item);

/** Radio buttons and boxes take what is offered, where the piece cannot be fetched. */
const lateListKind = /* @__PURE__ */ lateKind('list', (item) => isLong(item) && !isOpenChoice(item), listsPart, {
  meanwhile: choiceKind,
});

/** Plain radio buttons would hide own words, and drop them at the next tick. */
const lateOpenChoiceKind = /* @__PURE__ */ lateKind('open-choice', isOpenChoice, listsPart);

const lateLookUpKind = /* @__PURE__ */ lateKind('look-up', ({ type }) => type === 'look-up', listsPart);

const lateReferenceKind = /* @__PURE__ */ lateKind('reference', ({ type }) => type === 'reference', listsPart);

const lateSignatureKind = /* @__PURE__ */ lateKind('signature', ({ type }) => type === 'signature', signingPart);

const lateBodyMapKind = /* @__PURE__ */ lateKind('body-map', ({ type }) => type === 'body-map', bodyMapPart);

/** A long text that is counted while it is written. */
const lateCountedKind = /* @__PURE__ */ lateKind(
  'counted',
  (item) => item.type === 'long-text' && !!item.maxLength,
  measuredPart,
  {
    meanwhile: longTextKind,
  },
);

const LATE_KINDS: readonly FieldKind[] = [
  lateMeasuredKind,
  lateCountedKind,
  lateListKind,
  lateOpenChoiceKind,
  lateLookUpKind,
  lateReferenceKind,
  lateSignatureKind,
  lateBodyMapKind,
  lateAttachmentKind,
];

/** Whether what shows it may have to be fetched. */
export const isLate = (item: QuestionItem): boolean =>
  !!item.unknowns?.length || LATE_KINDS.some((kind) => kind.fits(item));

/** The kinds of field the library has; of those that fit the first is taken. A host may put its own before them. */
export const FIELD_KINDS: readonly FieldKind[] = [
  ...LATE_KINDS,
  textKind,
  longTextKind,
  numberKind,
  dateKind,
  choiceKind,
];
