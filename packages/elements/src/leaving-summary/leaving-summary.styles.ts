// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const leavingSummaryStyles = css`
  .person-line,
  .as-of {
    color: var(--_muted);
  }

  .part-title {
    margin-block: var(--_s4) var(--_s2);
    font-size: 1.0625em;
    font-weight: 700;
  }

  .warnings {
    padding: var(--_s3) var(--_s4);
    border: 2px solid var(--_error);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }

  .warnings .part-title {
    margin-block-start: 0;
  }

  .warnings li,
  .missed {
    font-weight: 700;
  }

  table {
    width: 100%;
    margin-block-start: var(--_s3);
    border-collapse: collapse;
  }

  th,
  td {
    padding: var(--_s2);
    border: 1px solid var(--_line);
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  thead th {
    background: var(--_raised);
    font-weight: 600;
  }

  thead th:nth-child(1) {
    width: 30%;
  }

  thead th:nth-child(2),
  thead th:nth-child(3) {
    width: 26%;
  }

  .name {
    font-weight: 700;
  }

  @container (min-width: 60em) {
    td b {
      white-space: nowrap;
    }
  }

  .doses li {
    padding-block: var(--_s1);
  }

  @container (max-width: 560px) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tr {
      margin-block-end: var(--_s3);
      border: 2px solid var(--_border);
      border-radius: var(--_radius);
    }

    tbody th,
    td {
      border: 0;
    }

    td::before {
      content: attr(data-head);
      display: block;
      color: var(--_muted);
      font-size: 0.875em;
      font-weight: 600;
    }
  }
`;

export const leavingPaperStyles = css`
  @page {
    size: A4;
    margin: 12mm;
  }

  /* The rim of a table is half outside it: at the edge of the page that half is not printed. */
  body {
    padding-inline: 0.2mm;
  }

  thead th:first-child {
    width: 32%;
  }

  td b {
    white-space: nowrap;
  }

  .top {
    margin-block-start: 1mm;
  }

  table {
    margin-block: 2mm;
  }

  th {
    font-weight: 400;
  }

  thead th,
  .name {
    font-weight: 700;
  }

  .warnings {
    margin-block: 2mm;
    padding: 1mm 3mm;
    border: 0.5mm solid #000;
    font-weight: 700;
  }

  .part-title {
    margin-block: 2mm 0.5mm;
    font-size: 10pt;
    font-weight: 700;
    break-after: avoid;
  }

  .missed {
    font-weight: 700;
  }

  ul {
    padding-inline-start: 5mm;
  }
`;
