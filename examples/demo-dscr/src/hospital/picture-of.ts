// SPDX-License-Identifier: Apache-2.0
import type { Picture } from '@careplan-kit/transfer';
import { portraitOf } from '../residents.js';

/** The picture this product keeps of a resident. A pack is as good without it. */
export async function pictureOf(id: string): Promise<Picture | null> {
  const response = await fetch(portraitOf(id)).catch(() => null);
  if (!response?.ok) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { id: 'portrait', mediaType: 'image/png', bytes, alt: 'The person’s face' };
}
