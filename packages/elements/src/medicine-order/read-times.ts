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

/** Days as the browser's own box writes them; none where the text is no day. */
export function readDates(text: string): readonly string[] {
  const plain = text.trim();
  if (!/^\d{4}-\d\d-\d\d$/.test(plain)) return [];
  const day = new Date(`${plain}T12:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== plain ? [] : [plain];
}
