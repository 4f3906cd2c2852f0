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
    margin-block-start: var(--_s2);
    padding: var(--_s2) var(--_s4);
    border-inline-start: 4px solid var(--_border);
    background: var(--_raised);
    font-weight: 600;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s5);
    margin-block: var(--_s3) var(--_s2);
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .days {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .days .button {
    padding: var(--_s2) var(--_s4);
  }

  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--_s3);
    min-width: 0;
    max-width: 100%;
    font-weight: 600;
  }

  select {
    max-width: 100%;
    min-height: var(--_target);
    padding: var(--_s1) var(--_s2);
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 400;
  }

  .kinds {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0 var(--_s5);
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
    gap: var(--_s2);
    min-height: var(--_target);
    cursor: pointer;
  }

  .kind input {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_brand);
  }

  .day-part {
    margin-block-start: var(--_s4);
  }

  .part-title {
    margin-block-end: var(--_s2);
    padding-block-end: 2px;
    border-block-end: 2px solid var(--_line);
    font-size: 1.0625em;
    font-weight: 700;
  }

  .cells {
    display: grid;
    gap: var(--_s3);
  }

  .cell {
    min-width: 0;
  }

  .cell-day {
    margin-block-end: var(--_s1);
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .entries {
    display: grid;
    gap: var(--_s2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .entry {
    display: grid;
    grid-template-columns: 3.75em 1fr;
    gap: 0 var(--_s3);
    min-width: 0;
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .entry.incident {
    border-inline-start: 6px double var(--_error);
    background: var(--_error-surface);
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
    margin-inline-start: var(--_s2);
  }

  .badge.late {
    border-style: dashed;
    border-color: var(--_warning);
    background: var(--_warning-surface);
  }

  .uncertain {
    font-style: italic;
  }

  .gap {
    padding: var(--_s1) var(--_s3);
    border-inline-start: 6px dotted var(--_border);
    color: var(--_muted);
    font-style: italic;
  }

  .media {
    margin-block-start: var(--_s2);
  }

  .nobody {
    margin-block: var(--_s2);
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
      padding: var(--_s3);
    }
  }

  @media print {
    .bar {
      display: none;
    }

    .entry {
      break-inside: avoid;
    }

    .part-title {
      break-after: avoid;
    }
  }
`;
