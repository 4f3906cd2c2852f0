// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const timelineStyles = css`
  .day-name {
    width: fit-content;
    color: var(--_brand);
    font-size: 1.125em;
    font-weight: 700;
  }

  .withheld-all {
    max-width: 60em;
    margin-block-start: 8px;
    padding: 8px 14px;
    border-inline-start: 4px solid var(--_border);
    background: var(--_raised);
    font-weight: 600;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 20px;
    margin-block: 10px 8px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .days .button {
    padding: 8px 14px;
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    font-weight: 600;
  }

  select {
    max-width: 100%;
    min-height: var(--_target);
    padding: 4px 8px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .kinds {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0 20px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  .kind {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: var(--_target);
    cursor: pointer;
  }

  .kind input {
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--_brand);
  }

  .day-part {
    margin-block-start: 16px;
  }

  .part-title {
    margin-block-end: 6px;
    padding-block-end: 2px;
    border-block-end: 2px solid var(--_line);
    font-size: 1.0625em;
    font-weight: 700;
  }

  .cells {
    display: grid;
    gap: 12px;
  }

  .cell {
    min-width: 0;
  }

  .cell-day {
    margin-block-end: 4px;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .entries {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .entry {
    display: grid;
    grid-template-columns: 3.75em 1fr;
    gap: 0 12px;
    min-width: 0;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
    /* A day of a thousand entries is laid out where it is looked at. */
    content-visibility: auto;
    contain-intrinsic-size: auto 90px;
  }

  .entry.incident {
    border-inline-start: 6px double var(--_error);
  }

  .entry.plan,
  .entry.other {
    border-inline-start-color: var(--_border);
    border-inline-start-style: dashed;
  }

  .when {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .what {
    min-width: 0;
  }

  .label {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .headline {
    font-weight: 600;
  }

  .label .badge {
    margin-inline-start: 6px;
  }

  .badge.late {
    border-style: dashed;
    background: var(--_warning-surface);
  }

  .uncertain {
    font-style: italic;
  }

  .gap {
    padding: 4px 12px;
    border-inline-start: 6px dotted var(--_border);
    color: var(--_muted);
    font-style: italic;
  }

  .media {
    margin-block-start: 8px;
  }

  .nobody {
    margin-block: 8px;
  }

  @container (min-width: 760px) {
    .cells.several {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (max-width: 420px) {
    .entry {
      grid-template-columns: 1fr;
    }

    .bar {
      padding: 10px;
    }
  }

  @media print {
    .bar {
      display: none;
    }

    .entry {
      break-inside: avoid;
      border-color: #000;
      background: none;
      content-visibility: visible;
    }

    .part-title {
      break-after: avoid;
    }
  }
`;
