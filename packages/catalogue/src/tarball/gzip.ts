// SPDX-License-Identifier: Apache-2.0
import { type Bytes, joinBytes } from '../bytes.js';
import { packError } from '../pack-error.js';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.js';

/** Hands bytes to a stream and takes what comes out, up to a limit; null beyond it. */
async function through(
  { readable, writable }: InstanceType<typeof CompressionStream | typeof DecompressionStream>,
  bytes: Uint8Array,
  most: number,
): Promise<Bytes | null> {
  const writer = writable.getWriter();
  const reader = readable.getReader();
  // A fault of the stream is told by the reader as well; the writer's own promises would be told twice.
  const written = writer.write(bytes as Bytes).then(() => writer.close());
  written.catch(() => undefined);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(parts);
    length += value.length;
    if (length > most) {
      await Promise.allSettled([reader.cancel(), writer.abort()]);
      return null;
    }
    parts.push(value);
  }
}

/** Where a gzip file names the system it was made on, and the value for "not told". */
const SYSTEM = 9;
const NOT_TOLD = 255;

/** Packs bytes. Nothing of day or machine stands in the result. */
export async function gzip(bytes: Uint8Array): Promise<Bytes> {
  const packed = (await through(new CompressionStream('gzip'), bytes, Infinity))!;
  packed[SYSTEM] = NOT_TOLD;
  return packed;
}

/**
 * Unpacks bytes from outside, and stops at the limit: a small file can unpack to more than there is memory.
 *
 * @throws PackError
 */
export async function gunzip(bytes: Uint8Array, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<Bytes> {
  if (bytes.length > limits.packed) throw packError('The pack', 'too-large', `is larger than ${limits.packed} bytes`);
  let unpacked;
  try {
    unpacked = await through(new DecompressionStream('gzip'), bytes, limits.unpacked);
  } catch {
    throw packError('The pack', 'not-gzip', 'is no gzip file, or a damaged one');
  }
  if (unpacked) return unpacked;
  throw packError('The pack', 'too-large', `unpacks to more than ${limits.unpacked} bytes`);
}
