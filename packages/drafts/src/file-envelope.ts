// SPDX-License-Identifier: Apache-2.0
import { type Bytes, utf8 } from './bytes.js';
import type { DraftFile, DraftFileInfo } from './contract.js';
import { DraftError } from './failure.js';
import { isObject, readJson } from './json.js';
import { pad } from './pad-bytes.js';
import { COUNT_BYTES, padText, unpad } from './padding.js';
import type { FileRow, PieceRow } from './schema.js';
import { ENVELOPE_VERSION, openBytes, sealBytes } from './sealed-bytes.js';

const SCHEMA_VERSION = 1;

/** Sound of one second and a photo are some of these; the exact size of neither can be told. */
const PIECE_STEP = 16 * 1024;

/** The most bytes of a file in one piece: with their count they fill it without padding. */
export const PIECE_CONTENT = 1024 * 1024 - COUNT_BYTES;

/** All there is to know of a file. Sealed anew each time it grows, so that no end can be cut off unseen. */
export interface FileDetails {
  readonly info: DraftFileInfo;
  readonly size: number;
  readonly pieces: number;
  readonly complete: boolean;
}

export type FileBinding = Omit<FileRow, 'envelope'>;

export async function sealFile(key: CryptoKey, details: FileDetails, binding: FileBinding): Promise<FileRow> {
  const { info, size, pieces, complete } = details;
  const content = padText(JSON.stringify({ schemaVersion: SCHEMA_VERSION, info, size, pieces, complete }));
  return { ...binding, envelope: await sealBytes(key, content, boundFile(binding)) };
}

/** @throws DraftError `tampered` or `newer-schema` */
export async function unsealFile(key: CryptoKey, row: FileRow): Promise<FileDetails> {
  const content = await openBytes(key, row.envelope, () => boundFile(row), readJson);
  if (!isDetails(content)) throw new DraftError({ kind: 'newer-schema' });
  return content;
}

/** Where a piece belongs: it opens nowhere else. */
export type PieceBinding = Omit<PieceRow, 'envelope'>;

export async function sealPiece(key: CryptoKey, bytes: Bytes, binding: PieceBinding): Promise<PieceRow> {
  return { ...binding, envelope: await sealBytes(key, pad(bytes, PIECE_STEP), boundPiece(binding)) };
}

/** @throws DraftError `tampered` or `newer-schema` */
export function unsealPiece(key: CryptoKey, envelope: ArrayBuffer, binding: PieceBinding): Promise<Bytes> {
  return openBytes(key, envelope, () => boundPiece(binding), unpad);
}

export function fileOf(id: string, { info, size, complete }: FileDetails): DraftFile {
  const { question, filename, mimeType } = info;
  return Object.freeze({ id, info: Object.freeze({ question, filename, mimeType }), size, complete });
}

function boundFile({ draft, id, order, stored }: FileBinding): Bytes {
  return utf8(JSON.stringify(['careplan-kit/draft-file', ENVELOPE_VERSION, draft, id, order, stored]));
}

function boundPiece({ draft, file, number }: PieceBinding): Bytes {
  return utf8(JSON.stringify(['careplan-kit/draft-piece', ENVELOPE_VERSION, draft, file, number]));
}

function isDetails(value: unknown): value is FileDetails {
  if (!isObject(value) || value['schemaVersion'] !== SCHEMA_VERSION) return false;
  const { info, size, pieces, complete } = value;
  if (!isObject(info) || !isCount(size) || !isCount(pieces) || typeof complete !== 'boolean') return false;
  return [info['question'], info['filename'], info['mimeType']].every((text) => typeof text === 'string');
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
