// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const chartStyles = css`
  .withheld-all,
  .fault,
  .nobody {
    margin-block-start: var(--_s2);
  }

  .withheld-all {
    max-width: 60em;
    padding: var(--_s2) var(--_s4);
    border-inline-start: 4px solid var(--_border);
    background: var(--_raised);
    font-weight: 600;
  }

  .series + .series {
    margin-block-start: var(--_s6);
  }

  .series-title {
    margin-block-start: var(--_s3);
    font-size: 1.125em;
    font-weight: 700;
  }

  .summary {
    max-width: 60em;
    margin-block: var(--_s1) var(--_s2);
    overflow-wrap: anywhere;
  }

  .plot {
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  /* Time runs from left to right in every script. */
  svg {
    display: block;
    width: 100%;
    height: auto;
    direction: ltr;
    font-size: 13px;
  }

  text {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .value-tick {
    text-anchor: end;
  }

  .day-tick {
    text-anchor: middle;
  }

  .day-tick.at-start {
    text-anchor: start;
  }

  .day-tick.at-end {
    text-anchor: end;
  }

  .grid {
    stroke: var(--_line);
  }

  .axis,
  .tick {
    stroke: var(--_border);
  }

  .gap {
    fill: var(--_raised);
  }

  .band {
    fill: var(--_warning-surface);
    stroke: var(--_border);
    stroke-dasharray: 2 4;
  }

  .threshold {
    stroke: var(--_text);
    stroke-width: 2;
    stroke-dasharray: 8 4;
  }

  .band-words {
    fill: var(--_text);
    font-weight: 600;
  }

  .line {
    fill: none;
    stroke: var(--_brand);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }

  .mark {
    cursor: pointer;
    outline: none;
  }

  .reach {
    fill: transparent;
  }

  .ring {
    fill: none;
    stroke: none;
    stroke-width: 3;
  }

  .dot {
    fill: var(--_brand);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }

  .dense .dot {
    stroke-width: 0;
  }

  /* Not whole: hollow. */
  .part .dot {
    fill: var(--_surface);
    stroke: var(--_brand);
    stroke-width: 2.5;
  }

  .current .ring {
    stroke: var(--_border);
  }

  .mark:focus-visible .ring {
    stroke: var(--_focus);
    stroke-width: 4;
  }

  .readout {
    min-height: 1.5em;
    margin-block-start: var(--_s2);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .notes,
  .not-drawn {
    margin-block-start: var(--_s2);
  }

  .scroller {
    overflow-x: auto;
  }

  table {
    width: 100%;
    max-width: 60em;
    border-collapse: collapse;
  }

  caption {
    padding-block: var(--_s2);
    font-weight: 700;
  }

  th,
  td {
    padding-block: var(--_s2);
    padding-inline: 0 var(--_s3);
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
    /* Whole words: the table scrolls where they have no room. */
    overflow-wrap: break-word;
  }

  th[scope='row'] {
    font-weight: 400;
  }

  td:nth-child(2) {
    font-weight: 600;
  }

  .gap-row td {
    padding-inline-start: var(--_s3);
    background: var(--_raised);
    color: var(--_muted);
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .line,
    .dot,
    .axis,
    .tick,
    .threshold {
      stroke: CanvasText;
    }

    .dot {
      fill: CanvasText;
    }

    .part .dot {
      fill: Canvas;
    }

    .band,
    .gap {
      fill: Canvas;
      stroke: GrayText;
    }

    text {
      fill: CanvasText;
    }

    .mark:focus-visible .ring {
      stroke: Highlight;
    }
  }

  @media print {
    .readout,
    .ring {
      display: none;
    }

    .plot {
      max-width: 180mm;
    }

    .series-title,
    .summary,
    caption {
      break-after: avoid;
    }

    .scroller {
      overflow: visible;
    }

    .plot,
    tr {
      break-inside: avoid;
    }
  }
`;
