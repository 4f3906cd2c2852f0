// SPDX-License-Identifier: Apache-2.0
import { bareType } from './media-types.js';

/** Bytes at the beginning that say what a file is. */
export const HEAD = 512;

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

const starts = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, index) => bytes[index] === sign);

/** Of a family that holds sound or film alike, which: the browser's word is taken for that alone. */
const heldIn = (family: string, declared: string, otherwise: 'audio' | 'video') =>
  `${/^(audio|video)\//.test(declared) ? declared.split('/')[0] : otherwise}/${family}`;

/** Brands of an ISO media file that are no film of the mp4 family. */
function isoType(brand: string, declared: string): string {
  if (/^(heic|heix|hevc|heim|heis|mif1|msf1)$/.test(brand)) return 'image/heic';
  if (/^avi[fs]$/.test(brand)) return 'image/avif';
  if (brand === 'qt  ') return 'video/quicktime';
  if (/^M4[AB] $/.test(brand)) return 'audio/mp4';
  return heldIn(/^3g/.test(brand) ? '3gpp' : 'mp4', declared, 'video');
}

/**
 * What a file is by its first bytes; null when they say nothing that is known here. A name or a type that comes with a
 * file is a claim, and a page could call itself a photo.
 *
 * @param head - the first {@link HEAD} bytes
 * @param declaredType - what the browser takes it for
 */
export function typeOfBytes(head: Uint8Array, declaredType: string): string | null {
  const declared = bareType(declaredType);
  if (starts(head, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (/^GIF8[79]a$/.test(text(head, 0, 6))) return 'image/gif';
  const riff = text(head, 0, 4) === 'RIFF' ? text(head, 8, 12) : '';
  if (riff === 'WEBP') return 'image/webp';
  if (riff === 'WAVE') return 'audio/wav';
  if (text(head, 4, 8) === 'ftyp') return isoType(text(head, 8, 12), declared);
  if (starts(head, 0x1a, 0x45, 0xdf, 0xa3))
    return text(head, 0, 64).includes('matroska') ? 'video/x-matroska' : heldIn('webm', declared, 'video');
  if (text(head, 0, 4) === 'OggS') return heldIn('ogg', declared, 'audio');
  if (text(head, 0, 3) === 'ID3') return 'audio/mpeg';
  if (text(head, 0, 4) === 'fLaC') return 'audio/flac';
  if (text(head, 0, 5) === '%PDF-') return 'application/pdf';
  if (head[0] === 0xff && (head[1]! & 0xe0) === 0xe0) {
    // Layer 0 is no layer of MPEG sound: the frames are AAC.
    return (head[1]! & 0x06) === 0 ? 'audio/aac' : 'audio/mpeg';
  }
  return null;
}

/** Whether it begins as a page, a drawing or a script does, whatever it is called. */
export function isMarkup(head: Uint8Array, declaredType: string, filename: string): boolean {
  if (/\b(svg|html|xhtml|xml|javascript|ecmascript)\b/.test(bareType(declaredType))) return true;
  if (/\.(svgz?|x?html?|xht|xml|xsl|m?js|hta|mht(ml)?)$/i.test(filename.trim())) return true;
  // As UTF-16 every second byte is zero; the signs that matter are the same.
  const beginning = text(head, 0, HEAD).replace(/[\0\s\xef\xbb\xbf\xfe\xff]+/g, '');
  return /^<(!|\?|html|head|body|svg|script|iframe|style|meta|link|a\b|img|title|table|div|p\b)/i.test(beginning);
}
