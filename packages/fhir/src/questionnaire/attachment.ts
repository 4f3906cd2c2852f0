// SPDX-License-Identifier: Apache-2.0
import { type Attachment, isAttachment } from '@careplan-kit/forms/contract/answers';
import { TRANSCRIPT } from '../addresses.js';
import { type Bag, put, same, valueOf } from '../bag.js';
import { fhirText, fhirUri } from '../text.js';
import { believe } from './believe.js';
import { addOwnParts } from './own-parts.js';

const LARGEST_SIZE = 2_147_483_647;

/** R4 wants a type wherever there are bytes. */
const UNKNOWN_TYPE = 'application/octet-stream';

const isText = (value: unknown) => typeof value === 'string';
const isSize = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const PARTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  filename: isText,
  mimeType: isText,
  size: isSize,
  url: isText,
  file: isText,
  transcript: isText,
};

/** Base64 as R4 takes it. Without a pattern that counts in fours: that would run out of memory on a film. */
function isBase64(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value.length % 4 !== 0) return false;
  const padding = value.indexOf('=');
  return !/[^A-Za-z0-9+/=]/.test(value) && (padding < 0 || /^={1,2}$/.test(value.slice(padding)));
}

/** What R4 itself can say of a file. A file of a draft has no place: the draft is on somebody's device. */
function writePlain({ held, filename, mimeType, size, url, file, transcript }: Bag): Bag {
  const into: Bag = {};
  const data = held === 'record' && isBase64(file) ? file : undefined;
  const isCode = typeof mimeType === 'string' && /^[^\s]+( [^\s]+)*$/.test(mimeType);
  put(into, 'contentType', isCode ? fhirText(mimeType) : data && UNKNOWN_TYPE);
  put(into, 'title', fhirText(filename));
  if (isSize(size) && Number(size) <= LARGEST_SIZE) into['size'] = size;
  if (held === 'record') put(into, 'url', fhirUri(url));
  put(into, 'data', data);
  const words = fhirText(transcript);
  if (words !== undefined) into['extension'] = [{ url: TRANSCRIPT, valueString: words }];
  return into;
}

function readPlain(source: Bag): Bag {
  const parts: Bag = {};
  put(parts, 'filename', source['title']);
  put(parts, 'mimeType', source['contentType']);
  put(parts, 'size', source['size']);
  put(parts, 'url', source['url']);
  put(parts, 'file', source['data']);
  put(parts, 'transcript', valueOf(source, TRANSCRIPT, 'valueString'));
  const known = Object.entries(parts).filter(([key, value]) => PARTS[key]!(value));
  return { held: 'record', ...Object.fromEntries(known) };
}

/**
 * Writes what is known of a file as R4's Attachment: type, title, size, link, bytes, and the transcript as an extension.
 * What R4 cannot say is in extensions of ours; undefined for what is no attachment.
 */
export function writeAttachment(value: unknown): Bag | undefined {
  if (!isAttachment(value)) return undefined;
  const parts = value as unknown as Bag;
  const element = writePlain(parts);
  const readBack = readPlain(element);
  // A type R4 made us write is one the file does not have.
  const absent = Object.keys(readBack).filter((key) => parts[key] === undefined);
  const nothing = Object.fromEntries(absent.map((key) => [key, null]));
  addOwnParts('attachment', element, { ...parts, ...nothing }, readBack);
  // R4 has no empty element, and a file nothing is known of is still a file.
  if (Object.keys(element).length === 0) addOwnParts('attachment', element, { held: 'record' }, {});
  return element;
}

/** Reads R4's Attachment. Untrusted: parts that are not what they should be are left out. */
export function readAttachment(source: Bag): Attachment {
  const { held, ...parts } = believe('attachment', readPlain(source), source, writePlain, () => undefined);
  const known = Object.entries(parts).filter(([key, value]) => Object.hasOwn(PARTS, key) && PARTS[key]!(value));
  const { id, ...file } = Object.fromEntries(known);
  return held === 'draft' && typeof id === 'string' ? { held, id, ...file } : { held: 'record', ...file };
}

/** What an Attachment holds that an answer has no place for: a date, a checksum, somebody's extension. */
export function notInAttachment(source: Bag): Bag {
  const written = writeAttachment(readAttachment(source)) ?? {};
  return Object.fromEntries(Object.entries(source).filter(([key, value]) => !same(value, written[key])));
}
