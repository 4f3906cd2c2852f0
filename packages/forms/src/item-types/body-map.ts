// SPDX-License-Identifier: Apache-2.0
import type { BodyMark } from '../contract/answers.js';
import type { BodyMapItem } from '../contract/definition.js';
import { attachmentInRecord, readAttachment } from './attachment.js';
import { bagOf, isBlank, present, textOf } from './bag.js';
import type { Fault, ItemType } from './item-type.js';
import { readNumber } from './written-number.js';

/** More are no marks of a person. */
const MOST_MARKS = 2_000;
const MARK_ID = /^[A-Za-z0-9_-]{1,40}$/;
const REGION = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/;

const isPlace = (part: unknown) => typeof part === 'number' && part >= 0 && part <= 1000;

function readSize(part: unknown): BodyMark['size'] {
  const { value, unit } = bagOf(part) ?? {};
  const digits = readNumber(value);
  return digits !== undefined && textOf(unit) !== undefined ? { value: digits, unit: unit as string } : undefined;
}

/** The parts of a mark and no others; undefined when a part that is there is not what it should be. */
function readMark(value: unknown): BodyMark | undefined {
  const { id, view, region, x, y, kind, note, size, photo } = bagOf(value) ?? {};
  if (typeof id !== 'string' || !MARK_ID.test(id)) return undefined;
  if ((view !== 'front' && view !== 'back') || typeof region !== 'string' || !REGION.test(region)) return undefined;
  // Half a place is none.
  if ((x === undefined) !== (y === undefined) || (x !== undefined && !(isPlace(x) && isPlace(y)))) return undefined;
  const texts = [kind, note].every((part) => isBlank(part) || typeof part === 'string');
  const [longest, picture] = [size && readSize(size), photo && readAttachment(photo)];
  if (!texts || (size !== undefined && !longest) || (photo !== undefined && !picture)) return undefined;
  return present<BodyMark>({
    ...{ id, view, region, x: x as number | undefined, y: y as number | undefined },
    ...{
      kind: textOf(kind),
      note: textOf(note),
      size: longest as BodyMark['size'],
      photo: picture as BodyMark['photo'],
    },
  });
}

function readMarks(value: unknown): readonly BodyMark[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_MARKS) return undefined;
  const marks = value.map(readMark).filter((mark) => mark !== undefined);
  const ids = new Set(marks.map(({ id }) => id));
  return ids.size === value.length ? marks : undefined;
}

const photoOf = (value: unknown) => bagOf(value)?.['photo'];

export const bodyMap: ItemType<BodyMapItem> = {
  unreadable: 'unreadable',
  read: readMarks,
  check(value, { kinds, mostMarks }) {
    const marks = value as readonly BodyMark[];
    const faults: Fault[] = [];
    if (mostMarks !== undefined && marks.length > mostMarks)
      faults.push({ code: 'too-many-marks', limit: String(mostMarks) });
    const known = kinds && new Set(kinds.map(({ code }) => code));
    if (known && marks.some(({ kind }) => kind !== undefined && !known.has(kind)))
      faults.push({ code: 'not-an-option' });
    return faults;
  },
  operand: () => null,
  weight: () => null,
  fromOperand: () => undefined,
  /** In the record, as a list of marks; their photos as files of the record. */
  inRecord: () => ({
    read(value) {
      if (!Array.isArray(value)) return undefined;
      return readMarks(
        value.map((mark) => {
          const photo = attachmentInRecord.read(photoOf(mark));
          return photo === undefined ? mark : { ...bagOf(mark), photo };
        }),
      );
    },
    write(answer, found) {
      const before = new Map((Array.isArray(found) ? found : []).map((mark) => [bagOf(mark)?.['id'], mark]));
      return (answer as readonly BodyMark[]).map(({ photo, ...mark }) => {
        const written = photo && attachmentInRecord.write(photo, photoOf(before.get(mark.id)));
        return { ...mark, ...(written !== undefined && { photo: written }) };
      });
    },
  }),
};
