// SPDX-License-Identifier: Apache-2.0
import { DataError, type DataIssue, Instant } from '@careplan-kit/model';
import { slices } from './pdf/slices.js';
import { type StopSignal, throwIfStopped } from './stop-signal.js';

export interface ArchiveFile {
  /** Letters A to Z, digits, dot, hyphen, underscore. No name of a person, unless the host writes one. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ArchiveOptions {
  /** AES-256. Without it the archive is plain. */
  readonly password?: string | undefined;
  /** ISO instant that each file bears. */
  readonly at: string;
  readonly signal?: StopSignal | undefined;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Weaker than this, and a program tries all of them before the ambulance is there. */
const LEAST_LETTERS = 12;

function faultsOf(files: readonly ArchiveFile[], { at, password }: ArchiveOptions): DataIssue[] {
  const faults: DataIssue[] = [];
  if (files.length === 0) faults.push({ path: ['files'], code: 'missing', message: 'there is no file' });
  const names = files.map(({ name }) => name.toLowerCase());
  files.forEach(({ name }, index) => {
    if (!NAME.test(name))
      faults.push({ path: ['files', index, 'name'], code: 'invalid_format', message: 'is no plain file name' });
    else if (names.indexOf(name.toLowerCase()) < index) {
      faults.push({ path: ['files', index, 'name'], code: 'duplicate', message: 'stands twice' });
    }
  });
  if (!Instant.safeParse(at).success) faults.push({ path: ['at'], code: 'invalid_format', message: 'is no instant' });
  if (password !== undefined && [...password].length < LEAST_LETTERS) {
    faults.push({ path: ['password'], code: 'too_small', message: `has fewer than ${LEAST_LETTERS} characters` });
  }
  return faults;
}

/**
 * One .zip of the files, in the order given, without workers and without WebAssembly. The library sends it nowhere.
 *
 * Names of files stay readable in an archive with a password: they are no place for a person's name.
 *
 * @throws DataError when a name is not plain or stands twice, there is no file, or the password is too short
 */
export async function archive(files: readonly ArchiveFile[], options: ArchiveOptions): Promise<Uint8Array> {
  const faults = faultsOf(files, options);
  if (faults.length > 0) throw new DataError('The archive', faults);
  const { at, password, signal } = options;
  throwIfStopped(signal);
  const { Reader, Uint8ArrayWriter, ZipWriter } = await import('./archive-zip.js');
  const { rest } = slices(signal, undefined);
  /** Hands a file over piece by piece, with a rest before each: encrypting is work, and a page has to stay alive. */
  class SlowReader extends Reader<Uint8Array> {
    constructor(readonly bytes: Uint8Array) {
      super(bytes);
      this.size = bytes.length;
    }
    override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
      await rest();
      return this.bytes.subarray(index, index + length);
    }
  }
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    useWebWorkers: false,
    useCompressionStream: true,
    lastModDate: new Date(at),
    extendedTimestamp: false,
    ...(password === undefined ? {} : { password, encryptionStrength: 3 as const }),
  });
  for (const { name, bytes } of files) {
    throwIfStopped(signal);
    await writer.add(name, new SlowReader(bytes));
  }
  throwIfStopped(signal);
  return writer.close();
}

/** A name for a file of a pack that says nothing of the person: "transfer-pack-2026-11-22-1430.pdf". */
export function fileNameOf(madeAt: string, extension: 'pdf' | 'json' | 'zip'): string {
  const [, day = 'undated', hours = '', minutes = ''] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(madeAt) ?? [];
  return `transfer-pack-${[day, `${hours}${minutes}`].filter(Boolean).join('-')}.${extension}`;
}
