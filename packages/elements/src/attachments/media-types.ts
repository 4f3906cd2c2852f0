// SPDX-License-Identifier: Apache-2.0
import type { AttachmentKind } from '@careplan-kit/forms/contract';

/** What is known of a photo, sound or film, in a record or in an answer. */
export interface Media {
  readonly filename?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly size?: number | undefined;
  readonly url?: string | undefined;
  readonly file?: string | undefined;
  readonly transcript?: string | undefined;
}

/** What can be shown in the page. */
export type ShownKind = 'photo' | 'audio' | 'video';

/**
 * The types the page shows, and what as. A list of what is allowed: a drawing that can carry a script, or a page, is on
 * no such list, whatever a record calls it.
 */
const SHOWN: ReadonlyMap<string, ShownKind> = new Map([
  ['image/jpeg', 'photo'],
  ['image/png', 'photo'],
  ['image/gif', 'photo'],
  ['image/webp', 'photo'],
  ['audio/mpeg', 'audio'],
  ['audio/mp4', 'audio'],
  ['audio/x-m4a', 'audio'],
  ['audio/aac', 'audio'],
  ['audio/ogg', 'audio'],
  ['audio/wav', 'audio'],
  ['audio/x-wav', 'audio'],
  ['audio/webm', 'audio'],
  ['video/mp4', 'video'],
  ['video/webm', 'video'],
  ['video/ogg', 'video'],
  ['video/quicktime', 'video'],
  ['video/x-matroska', 'video'],
]);

/** A media type without its parameters, in small letters. */
export function bareType(mimeType: string | undefined): string {
  return (mimeType ?? '').split(';')[0]!.trim().toLowerCase();
}

/** What the page can show it as; null for what it only names. */
export function shownAs(mimeType: string | undefined): ShownKind | null {
  return SHOWN.get(bareType(mimeType)) ?? null;
}

/** What a file is by its type, as the forms language counts kinds. */
export function kindOfType(mimeType: string | undefined): AttachmentKind {
  const [top, sub = ''] = bareType(mimeType).split('/');
  if (top === 'image') return sub.startsWith('svg') ? 'file' : 'photo';
  return top === 'audio' || top === 'video' ? top : 'file';
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/webm': 'webm',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'video/ogg': 'ogv',
  'video/quicktime': 'mov',
  'video/x-matroska': 'mkv',
  'application/pdf': 'pdf',
};

/** A name that a file system knows the type by. */
export function withExtension(filename: string, mimeType: string): string {
  const extension = EXTENSIONS[bareType(mimeType)];
  return extension ? `${filename}.${extension}` : filename;
}
