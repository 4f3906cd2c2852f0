// SPDX-License-Identifier: Apache-2.0

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** Times of day as people write them, `8:00, 12.30 and 20:00`; null where one of them is no time of day. */
export function readTimes(text: string): readonly string[] | null {
  const tokens = text.split(/[\s,;]+|\b(?:and|a|ac)\b/).filter((token) => token !== '');
  const times = tokens.map((token) => {
    const found = TIME.exec(token);
    return found ? `${found[1]!.padStart(2, '0')}:${found[2]}` : null;
  });
  if (times.length === 0 || times.includes(null)) return null;
  return [...new Set(times as string[])].sort();
}
