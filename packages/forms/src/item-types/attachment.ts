// SPDX-License-Identifier: Apache-2.0
import { type Attachment, isAttachment } from '../contract/answers.js';
import type { AttachmentItem, AttachmentKind } from '../contract/definition.js';
import { type Bag, isBlank } from './bag.js';
import type { Fault, ItemType, RecordShape } from './item-type.js';

type Fits = (part: unknown) => boolean;

const isText: Fits = (part) => typeof part === 'string';
const isSize: Fits = (part) => Number.isSafeInteger(part) && (part as number) >= 0;

const BOTH: Readonly<Record<string, Fits>> = { filename: isText, mimeType: isText, size: isSize, transcript: isText };
const IN_RECORD = { ...BOTH, url: isText };
const PARTS = { draft: { id: isText, ...BOTH }, record: { ...IN_RECORD, file: isText } };

/** Those of the parts that are there and are what they should be, and whether one was not. */
function partsOf(value: object, parts: Readonly<Record<string, Fits>>): { known: Bag; odd: boolean } {
  const own = new Map(Object.entries(value));
  const present = Object.entries(parts).filter(([key]) => !isBlank(own.get(key)));
  const known = present.filter(([key, fits]) => fits(own.get(key)));
  return {
    known: Object.fromEntries(known.map(([key]) => [key, own.get(key)])),
    odd: known.length < present.length,
  };
}

/** What a file is by its type. A drawing that can carry a script is no photo. */
function kindOf(mimeType = ''): AttachmentKind {
  const [, top, sub] = /^\s*(\w+)\/([^\s;]+)/.exec(mimeType.toLowerCase()) ?? [];
  if (top === 'image') return sub?.startsWith('svg') ? 'file' : 'photo';
  return top === 'audio' || top === 'video' ? top : 'file';
}

const isRecorded = (value: unknown): value is Bag =>
  Object.prototype.toString.call(value) === '[object Object]' && Object.keys(value as Bag).length > 0;

/** The parts of an attachment and no others: an answer goes into records and exports, so nothing rides along in it. */
export function readAttachment(value: unknown): Attachment | undefined {
  if (!isAttachment(value)) return undefined;
  const { held } = value;
  const { known, odd } = partsOf(value, PARTS[held]);
  return odd || (held === 'draft' && !known['id']) ? undefined : { held, ...known };
}

/** How a file stands in a record. */
export const attachmentInRecord: RecordShape = {
  /** Whatever stands there is shown as a file, even one known by nothing: it must not look as if there were none. */
  read: (value) => (isRecorded(value) ? { held: 'record', ...partsOf(value, IN_RECORD).known } : undefined),
  write(answer, present) {
    const { held, id, transcript, ...parts } = answer as Attachment;
    const spoken = transcript === undefined ? {} : { transcript };
    // The bytes are not here yet: whoever hands them over fills the place.
    if (held === 'draft') return { ...parts, ...spoken, attachment: id };
    if (!isRecorded(present)) return { ...parts, ...spoken };
    const isOther = (['url', 'file'] as const).some(
      (part) => parts[part] !== undefined && parts[part] !== present[part],
    );
    if (isOther) return { ...parts, ...spoken };
    const { transcript: _, ...kept } = present;
    return { ...kept, ...spoken };
  },
};

export const attachment: ItemType<AttachmentItem> = {
  unreadable: 'unreadable',
  read: readAttachment,
  /** Limits are for what is added. What the record holds already was taken elsewhere, and is no fault of the worker. */
  check(value, item) {
    const { held, mimeType, size = 0 } = value as Attachment;
    const faults: Fault[] = [];
    if (held === 'record') return faults;
    const { kinds, maxSize } = item;
    if (maxSize !== undefined && size > maxSize) faults.push({ code: 'file-too-large', limit: String(maxSize) });
    if (kinds && !kinds.includes('file') && !kinds.includes(kindOf(mimeType)))
      faults.push({ code: 'wrong-kind-of-file' });
    return faults;
  },
  operand: () => null,
  weight: () => null,
  fromOperand: () => undefined,
  inRecord: () => attachmentInRecord,
};
