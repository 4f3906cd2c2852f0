// SPDX-License-Identifier: Apache-2.0

/** Where each field of row 24 (pressure ulcer assessment) is asked; its gated tools are not in it. */
export const covers: readonly { readonly row: number; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 24, field: 'mobility', items: ['moves'] },
  { row: 24, field: 'skin', items: ['allSeen', 'sites', 'places'] },
  { row: 24, field: 'past ulcer', items: ['pastUlcer'] },
  { row: 24, field: 'devices', items: ['devices'] },
  { row: 24, field: 'perfusion', items: ['perfusion'] },
  { row: 24, field: 'sensation', items: ['feels'] },
  { row: 24, field: 'moisture', items: ['moisture'] },
  { row: 24, field: 'diabetes', items: ['diabetes'] },
  { row: 24, field: 'judgement', items: ['judged'] },
  { row: 24, field: 'decision', items: ['skinCare', 'actions'] },
];
