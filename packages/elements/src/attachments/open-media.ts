// SPDX-License-Identifier: Apache-2.0
import { decodeBase64 } from './base64.js';
import { type Media, bareType } from './media-types.js';

/** Opens what another system keeps. */
export type OpenAddress<Kept extends Media = Media> = (media: Kept) => Promise<Blob>;

/**
 * How to get the bytes of what a record holds: they are in it, or the host opens the address. Null where neither is so:
 * the library itself fetches nothing.
 *
 * @param openAddress - the host's `openMedia`, for the part of the record it belongs to
 */
export function loaderOf<Kept extends Media>(
  media: Kept,
  openAddress?: OpenAddress<Kept>,
): (() => Promise<Blob>) | null {
  const { file, url } = media;
  // Decoded when it is asked for: a page of seven films must not decode seven films.
  if (file) return async () => decodeBase64(file, bareType(media.mimeType));
  if (url && openAddress) return async () => openAddress(media);
  return null;
}

/** An address a link may lead to; null for every other, such as one that would run a script. */
export function safeAddress(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}
