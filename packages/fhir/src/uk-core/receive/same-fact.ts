// SPDX-License-Identifier: Apache-2.0
import { parseNhsNumber } from '@careplan-kit/model';
import { isBag, same } from '../../bag.js';
import { withSeconds } from '../../references.js';

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

const isCoded = (value: unknown) => isBag(value) && ['code', 'originalText', 'display'].some((key) => key in value);

/** What a value can be known by: its code, and the words people use for it. */
export function factKeys(value: unknown): string[] {
  if (typeof value === 'string') return [`words:${plain(value)}`];
  if (!isBag(value)) return [];
  const { system, code, display, originalText } = value;
  const words = [display, originalText].filter((one) => typeof one === 'string');
  return [
    ...(typeof code === 'string' ? [`code:${String(system)}|${code}`] : []),
    ...words.map((one) => `words:${plain(one)}`),
  ];
}

/** True when two values say the same. Different codes of one system never do, whatever the words. */
export function sameFact(home: unknown, received: unknown): boolean {
  if (typeof home === 'string' && typeof received === 'string') {
    const [a, b] = [parseNhsNumber(home), parseNhsNumber(received)];
    return (a.ok && b.ok && a.value === b.value) || plain(withSeconds(home)) === plain(withSeconds(received));
  }
  if (isCoded(home) && isCoded(received)) {
    const [a, b] = [home as Record<string, unknown>, received as Record<string, unknown>];
    const bothCoded = typeof a['code'] === 'string' && typeof b['code'] === 'string';
    if (bothCoded && a['system'] === b['system']) return a['code'] === b['code'];
    return factKeys(a).some((key) => factKeys(b).includes(key));
  }
  if (Array.isArray(home) && Array.isArray(received)) {
    return home.length === received.length && home.every((one, at) => sameFact(one, received[at]));
  }
  if (isBag(home) && isBag(received)) {
    const keys = new Set([...Object.keys(home), ...Object.keys(received)]);
    return [...keys].every((key) => sameFact(home[key], received[key]));
  }
  return same(home, received);
}
