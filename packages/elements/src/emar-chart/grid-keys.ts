// SPDX-License-Identifier: Apache-2.0

/** A box, by its row and its day. */
export interface GridPlace {
  readonly row: number;
  readonly day: number;
}

/** Where a key goes to from a box; null for a key that is none of the grid's. */
export function placeAfter(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, day }: GridPlace,
  rows: number,
  days: number,
  rightToLeft: boolean,
): GridPlace | null {
  const far = ctrlKey || metaKey;
  const step = rightToLeft ? -1 : 1;
  const at = (toRow: number, toDay: number): GridPlace => ({
    row: Math.min(Math.max(toRow, 0), rows - 1),
    day: Math.min(Math.max(toDay, 0), days - 1),
  });
  switch (key) {
    case 'ArrowRight':
      return at(row, day + step);
    case 'ArrowLeft':
      return at(row, day - step);
    case 'ArrowDown':
      return at(row + 1, day);
    case 'ArrowUp':
      return at(row - 1, day);
    case 'Home':
      return at(far ? 0 : row, 0);
    case 'End':
      return at(far ? rows - 1 : row, days - 1);
    case 'PageDown':
      return at(row + 8, day);
    case 'PageUp':
      return at(row - 8, day);
    default:
      return null;
  }
}
