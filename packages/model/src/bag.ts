// SPDX-License-Identifier: Apache-2.0

/** A JSON object whose keys are not known beforehand. */
export type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
