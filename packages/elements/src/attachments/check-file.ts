// SPDX-License-Identifier: Apache-2.0
import type { AttachmentItem, AttachmentKind } from '@careplan-kit/forms/contract';
import { HEAD, isMarkup, typeOfBytes } from './magic-numbers.js';
import { bareType, kindOfType } from './media-types.js';

/** Why a chosen file is not taken. */
export type FileRefusal = 'file.empty' | 'file.markup' | 'file.wrong-kind' | 'file.too-large' | 'file.unreadable';

export type CheckedFile =
  | { readonly ok: true; readonly kind: AttachmentKind; readonly mimeType: string }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** Most bytes of a file where the form sets no limit: more than this no tablet handles in one piece. */
export const LARGEST = 200_000_000;

/** A photo is made smaller before it is kept, so what counts for it is only that it can be opened at all. */
export const LARGEST_PHOTO_TAKEN = 60_000_000;

/** What the item takes: its own list, or everything. */
export function kindsOf({ kinds }: AttachmentItem): readonly AttachmentKind[] {
  return kinds ?? ['photo', 'audio', 'video', 'file'];
}

export const largestOf = ({ maxSize }: AttachmentItem): number => Math.min(maxSize ?? LARGEST, LARGEST);

/** Whether the item takes this file, and as what. Looks at its bytes, not at its name. */
export async function checkFile(file: File, item: AttachmentItem): Promise<CheckedFile> {
  const refuse = (refusal: FileRefusal): CheckedFile => ({ ok: false, refusal });
  if (file.size === 0) return refuse('file.empty');
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  } catch {
    return refuse('file.unreadable');
  }
  const found = typeOfBytes(head, file.type);
  // Only where the bytes are no known film or picture can they be a page; one that is both is told by its bytes.
  if (isMarkup(head, found ? '' : file.type, found ? '' : file.name)) return refuse('file.markup');
  const declared = bareType(file.type);
  // Called a photo, sound or film, and its bytes are none that is known.
  if (!found && kindOfType(declared) !== 'file') return refuse('file.wrong-kind');
  const mimeType = found ?? (declared || 'application/octet-stream');
  const kind = kindOfType(mimeType);
  const kinds = kindsOf(item);
  if (!kinds.includes('file') && !kinds.includes(kind)) return refuse('file.wrong-kind');
  if (file.size > (kind === 'photo' ? LARGEST_PHOTO_TAKEN : largestOf(item))) return refuse('file.too-large');
  return { ok: true, kind, mimeType };
}

/** Base name; the standard leaves the extension out. */
export function baseName(filename: string): string {
  const name = filename.replace(/^.*[\\/]/, '');
  return name.replace(/(?<=.)\.[^.]*$/, '') || name;
}
