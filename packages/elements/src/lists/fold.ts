// SPDX-License-Identifier: Apache-2.0

/** A text as it is compared: no capitals, no accents, no marks, one space. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether every word that was typed begins a word of the label, and how well: 0 is best; null when it does not fit. */
export function fit(typed: string, label: string): number | null {
  const [wanted, whole] = [fold(typed), fold(label)];
  if (whole.startsWith(wanted)) return 0;
  const words = whole.split(' ');
  if (wanted.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 1;
  return whole.includes(wanted) ? 2 : null;
}
