// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const emarChartStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s3);
    margin-block: var(--_s3);
  }

  .span {
    font-weight: 700;
  }

  /* Each runs in the direction of its own words: never "of 1 2" for "1 of 2", nor "tablets 2". */
  .name,
  .directions,
  .stopped,
  .more,
  .grid small {
    unicode-bidi: plaintext;
  }

  .directions,
  .stopped,
  .more {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .wide {
    max-width: 100%;
    overflow-x: auto;
  }

  .grid {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 0.875em;
  }

  .grid th,
  .grid td {
    border: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .medicine-head {
    width: 13em;
  }

  .days th:nth-child(2) {
    width: 3.75em;
  }

  .grid th {
    padding: var(--_s1);
    vertical-align: top;
    font-weight: 400;
  }

  .days th {
    background: var(--_raised);
    font-weight: 600;
  }

  .days .day {
    padding-inline: 0;
    text-align: center;
  }

  .days .today {
    background: var(--_brand);
    color: var(--_on-brand);
  }

  .week-day {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }

  .grid tbody {
    border-block-end: 3px solid var(--_border);
  }

  .grid .time {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    vertical-align: middle;
  }

  .name {
    font-weight: 700;
  }

  .directions,
  .stopped,
  .more {
    display: block;
    color: var(--_muted);
  }

  .grid td {
    height: var(--_target);
    padding: 0;
    text-align: center;
    vertical-align: middle;
    line-height: 1.15;
    cursor: pointer;
  }

  .grid td:hover {
    background: var(--_brand-surface);
  }

  .grid td:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  .grid td small {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .grid td.recorded {
    font-weight: 600;
  }

  .grid td.not-due {
    background: var(--_raised);
    color: var(--_muted);
  }

  .grid td.gap {
    border: 3px solid var(--_error);
    background: var(--_error-surface);
    color: var(--_error);
    font-size: 0.8125em;
    font-weight: 700;
  }

  .grid td.now {
    border: 3px dashed var(--_brand);
    font-size: 0.8125em;
    font-weight: 700;
  }

  .grid td.conflict {
    border: 5px double var(--_error);
    background: var(--_error-surface);
    color: var(--_error);
    font-weight: 700;
  }

  .grid td.away {
    font-style: italic;
  }

  .one-day .grid td {
    padding: var(--_s1) var(--_s2);
    font-size: 1.125em;
  }

  .one-day .medicine-head {
    width: 50%;
  }

  .part-title {
    margin-block: var(--_s4) var(--_s2);
    font-size: 1.0625em;
    font-weight: 700;
  }

  .label {
    color: var(--_muted);
    font-weight: 600;
  }

  .may li,
  .problems li {
    padding-block: var(--_s1);
    border-block-end: 1px solid var(--_line);
  }

  .scrolls {
    max-width: 100%;
    margin-block-start: var(--_s3);
    overflow-x: auto;
  }

  .doses {
    width: 100%;
    min-width: 40em;
    border-collapse: collapse;
  }

  .doses th,
  .doses td {
    padding: var(--_s2);
    border: 1px solid var(--_line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .doses .name {
    display: block;
  }

  .key ul {
    columns: 17em;
    column-gap: var(--_s5);
    margin-block-end: var(--_s3);
  }

  .key li {
    padding-block: 2px;
    break-inside: avoid;
  }

  dialog {
    box-sizing: border-box;
    width: min(36em, calc(100vw - 24px));
    max-height: 85vh;
    padding: var(--_s4);
    overflow: auto;
    border: var(--_edge) solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  dialog .part-title {
    margin-block-start: 0;
  }

  dialog .medicine {
    margin-block-end: var(--_s3);
  }

  .versions li {
    margin-block: var(--_s2);
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_border);
  }

  .before {
    font-weight: 600;
  }

  .state {
    font-weight: 700;
  }

  .state.gap,
  .state.conflict {
    color: var(--_error);
  }

  @container (max-width: 560px) {
    .doses {
      min-width: 0;
    }

    .doses,
    .doses tbody,
    .doses tr,
    .doses td {
      display: block;
    }

    .doses thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .doses tr {
      border-block-end: 3px solid var(--_border);
    }

    .doses td {
      padding-block: 2px;
      border: 0;
    }

    .doses tr {
      padding-block: var(--_s2);
    }

    .bar .span {
      order: -1;
      flex-basis: 100%;
    }
  }

  /* Without backgrounds, today and what is waited for now are told by their borders; what is a gap has its own. */
  @media (forced-colors: active) {
    .days .today {
      border: 3px solid Highlight;
    }

    .grid td.now {
      border-color: Highlight;
    }

    .grid td.gap,
    .grid td.conflict {
      border-color: CanvasText;
    }
  }

  @media print {
    dialog {
      display: none;
    }

    .grid tbody,
    .doses tr {
      break-inside: avoid;
    }

    /* A browser leaves fills out: white on brand would be white on white. */
    .days .today {
      border: 3px solid #000;
      background: none;
      color: inherit;
    }
  }
`;
