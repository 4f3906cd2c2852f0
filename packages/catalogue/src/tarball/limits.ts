// SPDX-License-Identifier: Apache-2.0

/** How much an archive from outside may hold. A pack of every form of the kit is far below each. */
export interface ArchiveLimits {
  /** Bytes of the archive as it comes. */
  readonly packed: number;
  /** Bytes of the archive once it is unpacked. Unpacking ends there, whatever the archive says of itself. */
  readonly unpacked: number;
  /** Bytes of one file. */
  readonly file: number;
  readonly files: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  packed: 16_000_000,
  unpacked: 64_000_000,
  file: 8_000_000,
  files: 4_000,
};
