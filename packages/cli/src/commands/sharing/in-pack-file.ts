// SPDX-License-Identifier: Apache-2.0
import { PackError } from '@careplan-kit/catalogue';
import type { Disk } from '../../disk.js';
import { InputError, UsageError } from '../../faults.js';

/** Does something with a pack or a key; its faults then name the file. */
export async function inPackFile<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PackError) throw new InputError(file, error.issues);
    throw error;
  }
}

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The text of a file. */
export function readText(disk: Disk, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(disk.read(file));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(file, [{ path: [], code: 'not-readable', message: 'is not UTF-8 text' }]);
  }
}

/** The JSON in a file. */
export function readJsonFile(disk: Disk, file: string): unknown {
  const text = readText(disk, file);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError(file, [{ path: [], code: 'not-json', message: 'is not JSON' }]);
  }
}

/** Today, or the day that was named: so that CI can ask what will be on another day. */
export function dayOf(named: string | undefined): string {
  const day = named ?? new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day))) return day;
  throw new UsageError('--on takes a day: YYYY-MM-DD');
}

/** `1 form`, `2 forms`. */
export const count = (number: number, name: string): string => `${number} ${name}${number === 1 ? '' : 's'}`;
