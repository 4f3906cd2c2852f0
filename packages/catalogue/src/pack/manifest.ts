// SPDX-License-Identifier: Apache-2.0
import { type Bytes, sha256, toBytes } from '../bytes.js';
import { SIGNATURES } from './contents.js';

/** One file, and what its bytes come to. */
export interface ManifestFile {
  readonly path: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What a signature covers: name and version of the pack, and every file but the signatures. */
export interface Manifest {
  readonly format: 'careplan-kit/manifest-1';
  readonly name: string;
  readonly version: string;
  /** In the order of their paths. */
  readonly files: readonly ManifestFile[];
}

/** The manifest of some files. */
export async function manifestOf(
  name: string,
  version: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Manifest> {
  const listed = [];
  for (const path of [...files.keys()].sort()) {
    if (path === SIGNATURES) continue;
    const content = files.get(path)!;
    listed.push({ path, size: content.length, sha256: await sha256(content) });
  }
  return { format: 'careplan-kit/manifest-1', name, version, files: listed };
}

/** The bytes that are signed. Keys are written in one order, so that the same manifest is the same bytes. */
export const manifestBytes = ({ format, name, version, files }: Manifest): Bytes =>
  toBytes(
    JSON.stringify({
      format,
      name,
      version,
      files: files.map(({ path, size, sha256: digest }) => ({ path, size, sha256: digest })),
    }),
  );

export const digestOf = async (manifest: Manifest): Promise<string> =>
  `sha256-${await sha256(manifestBytes(manifest))}`;
