// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const dayComparisonStyles = css`
  table {
    width: 100%;
    margin-block: var(--_s3);
    border-collapse: collapse;
    table-layout: fixed;
  }

  th,
  td {
    padding: var(--_s2) var(--_s3);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  thead th {
    border-block-end: 2px solid var(--_border);
  }

  thead th:first-child {
    width: 7.5em;
  }

  td ul {
    display: grid;
    gap: var(--_s1);
  }

  .look {
    padding-inline-start: var(--_s2);
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-surface);
  }

  .nobody {
    margin-block-start: var(--_s3);
  }

  .empty {
    color: var(--_muted);
    font-style: italic;
  }

  time {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .of-day {
    display: none;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  /* On a phone each subject is a block, with its days below each other. */
  @container (max-width: 600px) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      width: auto;
    }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    tr {
      padding-block: var(--_s2);
      border-block-end: 2px solid var(--_line);
    }

    tbody th {
      padding: 0 0 var(--_s1);
      border: 0;
      font-size: 1.0625em;
    }

    td {
      padding: var(--_s1) 0;
      border: 0;
    }

    .of-day {
      display: block;
    }
  }
`;
