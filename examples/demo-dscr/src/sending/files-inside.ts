// SPDX-License-Identifier: Apache-2.0
import type { NotSent } from '@careplan-kit/fhir/submit';
import { type Answers, type StoredAnswer, isAttachment } from '@careplan-kit/forms/contract';
import { fileIdOf } from '../file-address.js';
import type { RecordDatabase } from '../record-database.js';

const PIECE = 0x8000;
/** Bytes of all photos and clips of one submission. A film is for a store of its own, which this product does not have. */
const MOST = 5_000_000;

async function base64(bytes: Blob): Promise<string> {
  const all = new Uint8Array(await bytes.arrayBuffer());
  let text = '';
  for (let at = 0; at < all.length; at += PIECE) text += String.fromCharCode(...all.subarray(at, at + PIECE));
  return btoa(text);
}

/**
 * Answers with their photos and clips in them: an address of this device means nothing to a record server. What is too
 * large stays behind, and is named.
 */
export async function withFilesInside(
  answers: Answers,
  database: RecordDatabase,
): Promise<{ readonly answers: Answers; readonly left: readonly NotSent[] }> {
  const whole: Record<string, StoredAnswer> = {};
  const left: NotSent[] = [];
  let room = MOST;
  for (const [key, answer] of Object.entries(answers)) {
    whole[key] = answer;
    const id = isAttachment(answer) ? fileIdOf(answer.url) : undefined;
    const bytes = id === undefined ? undefined : await database.get('files', id);
    if (!bytes || !isAttachment(answer)) continue;
    if (bytes.size > room) {
      left.push({ what: answer.filename ?? 'A file', reason: 'too-large' });
      continue;
    }
    room -= bytes.size;
    const { url: _address, ...rest } = answer;
    whole[key] = { ...rest, file: await base64(bytes) };
  }
  return { answers: whole, left };
}
