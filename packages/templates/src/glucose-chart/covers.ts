// SPDX-License-Identifier: Apache-2.0

/** What row 32 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 32, field: 'time', items: ['measuredAt', 'insulinAt', 'date'] },
  { row: 32, field: 'glucose', items: ['mmol', 'noNumber'] },
  { row: 32, field: 'before or after food', items: ['timing'] },
  { row: 32, field: 'insulin type', items: ['insulinType'] },
  { row: 32, field: 'dose', items: ['insulinUnits'] },
  { row: 32, field: 'site', items: ['insulinSite'] },
  { row: 32, field: 'hypo or hyper action', items: ['actionTaken', 'conscious'] },
  { row: 32, field: 'ketones', items: ['ketones'] },
] as const;
