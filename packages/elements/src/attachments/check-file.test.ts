// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { AttachmentItem, AttachmentKind } from '@careplan-kit/forms/contract';
import { LARGEST, LARGEST_PHOTO_TAKEN, baseName, checkFile } from './check-file.js';

const anything: AttachmentItem = { type: 'attachment', id: 'media', label: 'Media' };
const only = (...kinds: AttachmentKind[]): AttachmentItem => ({ ...anything, kinds });

/** A file that begins with these signs: text, and bytes as numbers. */
function file(signs: readonly (string | number)[], type = '', name = 'thing'): File {
  const bytes = signs.flatMap((sign) => (typeof sign === 'string' ? [...new TextEncoder().encode(sign)] : [sign]));
  return new File([new Uint8Array(bytes), 'the rest of it'], name, { type });
}

const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF'];
const box = (brand: string) => [0, 0, 0, 24, `ftyp${brand}`];
const EBML = [0x1a, 0x45, 0xdf, 0xa3];

const KNOWN: readonly (readonly [what: string, file: File, mimeType: string])[] = [
  ['a JPEG', file(JPEG, 'image/jpeg'), 'image/jpeg'],
  ['a PNG', file([0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a], 'image/png'), 'image/png'],
  ['a GIF', file(['GIF89a'], 'image/gif'), 'image/gif'],
  ['a WebP', file(['RIFF', 1, 2, 3, 4, 'WEBP'], 'image/webp'), 'image/webp'],
  ['a photo of an iPhone', file(box('heic')), 'image/heic'],
  ['an mp4 film', file(box('isom'), 'video/mp4'), 'video/mp4'],
  ['an mp4 nobody named', file(box('mp42')), 'video/mp4'],
  ['mp4 sound', file(box('isom'), 'audio/mp4'), 'audio/mp4'],
  ['an m4a', file(box('M4A '), 'video/mp4'), 'audio/mp4'],
  ['a QuickTime film', file(box('qt  ')), 'video/quicktime'],
  ['a film of an old telephone', file(box('3gp5'), 'video/3gpp'), 'video/3gpp'],
  ['a webm film', file([...EBML, 'webm']), 'video/webm'],
  ['webm sound', file([...EBML, 'webm'], 'audio/webm;codecs=opus'), 'audio/webm'],
  ['a Matroska film', file([...EBML, 0x42, 0x82, 'matroska']), 'video/x-matroska'],
  ['Ogg sound', file(['OggS']), 'audio/ogg'],
  ['an Ogg film', file(['OggS'], 'video/ogg'), 'video/ogg'],
  ['an mp3 with a title', file(['ID3', 4], 'audio/mpeg'), 'audio/mpeg'],
  ['an mp3', file([0xff, 0xfb, 0x90]), 'audio/mpeg'],
  ['AAC', file([0xff, 0xf1, 0x50]), 'audio/aac'],
  ['WAV', file(['RIFF', 1, 2, 3, 4, 'WAVE']), 'audio/wav'],
  ['a PDF', file(['%PDF-1.7'], 'application/pdf'), 'application/pdf'],
  ['a letter', file(['Dear Emily'], 'text/plain', 'letter.txt'), 'text/plain'],
  ['something nobody knows', file(['?!']), 'application/octet-stream'],
];

const MARKUP: readonly (readonly [what: string, file: File])[] = [
  ['an SVG', file(['<svg xmlns="http://www.w3.org/2000/svg">'], 'image/svg+xml', 'a.svg')],
  ['an SVG called a JPEG', file(['<svg onload="alert(1)">'], 'image/jpeg', 'a.jpg')],
  [
    'an SVG behind a declaration and a mark',
    file([0xef, 0xbb, 0xbf, '<?xml version="1.0"?><svg>'], 'image/png', 'a.png'),
  ],
  ['a page', file(['<!DOCTYPE html><script>'], 'text/html', 'a.html')],
  ['a page after empty lines', file(['\r\n \t<HTML>'], '', 'notes')],
  [
    'a page in UTF-16',
    new File([new Uint8Array([0xff, 0xfe, ...[...'<html>'].flatMap((c) => [c.charCodeAt(0), 0])])], 'a'),
  ],
  ['a script', file(['alert(1)'], 'text/javascript', 'a.js')],
  ['a packed SVG', file([0x1f, 0x8b], '', 'a.svgz')],
  ['what calls itself XHTML', file(['anything'], 'application/xhtml+xml', 'a')],
];

describe('a file that was chosen', () => {
  for (const [what, given, mimeType] of KNOWN) {
    it(`is known by its first bytes: ${what}`, async () => {
      const checked = await checkFile(given, anything);
      expect(checked).to.include({ ok: true, mimeType });
    });
  }

  for (const [what, given] of MARKUP) {
    it(`is refused when it can carry a program: ${what}`, async () => {
      for (const item of [anything, only('photo'), only('file')])
        expect(await checkFile(given, item)).to.deep.equal({ ok: false, refusal: 'file.markup' });
    });
  }

  it('is refused when it only says it is a photo, sound or film', async () => {
    for (const type of ['image/jpeg', 'audio/mpeg', 'video/mp4'])
      expect(await checkFile(file(['MZ not one'], type), anything)).to.deep.equal({
        ok: false,
        refusal: 'file.wrong-kind',
      });
  });

  it('is taken as what it is, not as what it is called', async () => {
    const called = file(JPEG, 'video/mp4', 'film.mp4');
    expect(await checkFile(called, only('photo'))).to.include({ ok: true, kind: 'photo', mimeType: 'image/jpeg' });
    expect(await checkFile(called, only('video'))).to.deep.equal({ ok: false, refusal: 'file.wrong-kind' });
  });

  it('is refused when it is of another kind than is asked for', async () => {
    const taken = async (given: File, item: AttachmentItem) => (await checkFile(given, item)).ok;
    expect(await taken(file(['OggS']), only('photo', 'video'))).to.equal(false);
    expect(await taken(file(['OggS']), only('audio'))).to.equal(true);
    expect(await taken(file(['%PDF-1.7']), only('photo', 'audio', 'video'))).to.equal(false);
    expect(await taken(file(['OggS']), only('file')), 'a file may be anything').to.equal(true);
  });

  it('is refused when it is empty, too large or cannot be read', async () => {
    expect(await checkFile(new File([], 'a'), anything)).to.deep.equal({ ok: false, refusal: 'file.empty' });
    const limited = { ...anything, maxSize: 10 };
    const tooLarge = { ok: false, refusal: 'file.too-large' } as const;
    expect(await checkFile(file(['OggS']), limited)).to.deep.equal(tooLarge);
    expect(await checkFile(file(JPEG), limited), 'a photo is made smaller first').to.include({ ok: true });
    const sized = (signs: readonly (string | number)[], size: number) =>
      Object.defineProperty(file(signs), 'size', { value: size });
    expect(await checkFile(sized(JPEG, LARGEST_PHOTO_TAKEN + 1), anything)).to.deep.equal(tooLarge);
    expect(await checkFile(sized(['OggS'], LARGEST + 1), anything)).to.deep.equal(tooLarge);
    const gone = Object.assign(file(JPEG), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }),
    });
    expect(await checkFile(gone, anything)).to.deep.equal({ ok: false, refusal: 'file.unreadable' });
  });

  it('keeps its name, without folder and extension', () => {
    const names = [
      'IMG_2034.JPG',
      'a.b.c.mp4',
      'no extension',
      '.hidden',
      'C:\\fakepath\\x.png',
      'ŵŷ 👍.webm',
      'שלום.mp3',
    ];
    expect(names.map(baseName)).to.deep.equal(['IMG_2034', 'a.b.c', 'no extension', '.hidden', 'x', 'ŵŷ 👍', 'שלום']);
  });
});
