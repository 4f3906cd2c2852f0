// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, TextItem } from '@careplan-kit/forms/contract';

/** What is usual, in words; that nobody knows it is said, and never left blank. */
export const usually = (id: string, label: string, help?: string): TextItem => ({
  type: 'long-text',
  id,
  label,
  ...(help ? { help } : {}),
  required: true,
  unknowns: ['not-asked', 'unknown'],
});

/** One more thing about it, for whoever knows it. */
export const more = (id: string, label: string, help?: string): TextItem => ({
  type: 'long-text',
  id,
  label,
  ...(help ? { help } : {}),
  unknowns: ['unknown'],
});

/** One of a few answers, by code and words. */
export const oneOfThese = (
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  help?: string,
): ChoiceItem => ({
  type: 'choice',
  id,
  label,
  ...(help ? { help } : {}),
  required: true,
  unknowns: ['not-asked', 'unknown'],
  options: options.map(([code, words]) => ({ code, label: words })),
});
