// SPDX-License-Identifier: Apache-2.0
import type { AttachmentItem, AttachmentKind } from '@careplan-kit/forms/contract';
import type { Say } from '../words/words.js';
import { ATTACHMENT_WORDS as WORDS } from './attachments.words.js';
import { kindsOf, largestOf } from './check-file.js';
import type { RecordedKind } from './recorder.js';
import { clockTime, sizeInWords } from './sizes.js';

/** One way to come by a photo, sound, film or file. */
export type Way =
  | { readonly phrase: keyof typeof WORDS; readonly record: RecordedKind }
  | {
      readonly phrase: keyof typeof WORDS;
      /** What the chooser of the device offers; empty for everything. */
      readonly accept: string;
      /** Opens the camera instead of the photos, where the device can. */
      readonly camera: boolean;
    };

const ACCEPTED: Readonly<Record<AttachmentKind, string>> = {
  photo: 'image/*',
  audio: 'audio/*',
  video: 'video/*',
  file: '',
};

/** The ways an item allows, in the order they are offered. */
export function waysFor(item: AttachmentItem, canTake: boolean): readonly Way[] {
  const kinds = kindsOf(item);
  const ways: Way[] = [];
  if (kinds.includes('photo')) {
    if (canTake) ways.push({ phrase: 'attachments.take', accept: ACCEPTED.photo, camera: true });
    ways.push({ phrase: 'attachments.choose.photo', accept: ACCEPTED.photo, camera: false });
  }
  if (kinds.includes('audio')) ways.push({ phrase: 'attachments.record.audio', record: 'audio' });
  if (kinds.includes('video')) ways.push({ phrase: 'attachments.record.video', record: 'video' });
  if (kinds.some((kind) => kind !== 'photo')) {
    const accept = kinds.includes('file') ? '' : kinds.map((kind) => ACCEPTED[kind]).join(',');
    ways.push({ phrase: 'attachments.choose.file', accept, camera: false });
  }
  return ways;
}

/** Only a device with a camera of its own knows this attribute. */
export const canTakePhotos = (): boolean => 'capture' in HTMLInputElement.prototype;

/** "photo, sound or film": what an item asks for. */
export function thingsIn(item: AttachmentItem, say: Say): string {
  const kinds = kindsOf(item);
  const names = (['photo', 'audio', 'video', 'file'] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => say(WORDS[`attachments.thing.${kind}`]));
  const last = names.pop()!;
  return names.length === 0 ? last : say(WORDS['attachments.or'], { list: names.join(', '), last });
}

/** What may be added, before anybody tries in vain. */
export function limitsIn(item: AttachmentItem, say: Say): string {
  const { maxSeconds } = item;
  const sentences = [say(WORDS['attachments.limit.size'], { size: sizeInWords(largestOf(item)) })];
  if (maxSeconds !== undefined && waysFor(item, false).some((way) => 'record' in way))
    sentences.push(say(WORDS['attachments.limit.time'], { time: clockTime(maxSeconds) }));
  return sentences.join(' ');
}
