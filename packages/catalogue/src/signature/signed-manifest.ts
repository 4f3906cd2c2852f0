// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { toJson } from '../bytes.js';
import { PackError } from '../pack-error.js';
import type { Manifest } from '../pack/manifest.js';

const Text = z.string().check(z.maxLength(300));
const Shape = z.strictObject({
  format: z.literal('careplan-kit/manifest-1'),
  name: Text,
  version: Text,
  files: z
    .array(z.strictObject({ path: Text, size: z.int().check(z.minimum(0)), sha256: z.string().check(z.length(64)) }))
    .check(z.maxLength(10_000)),
});

/** The manifest somebody signed; undefined when the bytes are none. */
export function signedManifest(payload: Uint8Array): Manifest | undefined {
  try {
    const read = z.safeParse(Shape, toJson(payload));
    return read.success ? read.data : undefined;
  } catch (error) {
    if (error instanceof PackError) return undefined;
    throw error;
  }
}
