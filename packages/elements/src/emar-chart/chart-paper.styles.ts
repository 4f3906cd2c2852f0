// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const chartPaperStyles = css`
  @page {
    size: A4 landscape;
    margin: 10mm;
  }

  .grid {
    table-layout: fixed;
    font-size: 8pt;
  }

  .grid tbody,
  .grid tr {
    break-inside: avoid;
  }

  .grid .running th,
  .rest > thead th,
  .rest > tbody > tr > td {
    padding: 0 0 1.5mm;
    border: 0;
    font-weight: 400;
  }

  .rest > tbody > tr {
    break-inside: auto;
  }

  .rest {
    break-before: page;
  }

  .title {
    font-size: 12pt;
    font-weight: 700;
  }

  .medicine-column {
    width: 46mm;
  }

  .time-column {
    width: 11mm;
  }

  .grid td {
    height: 6mm;
    padding: 0.3mm 0;
    text-align: center;
    vertical-align: middle;
    overflow-wrap: normal;
    line-height: 1.1;
  }

  .grid .day {
    padding: 0.3mm 0;
    text-align: center;
    font-weight: 400;
  }

  .week-day,
  small,
  .directions,
  .stopped {
    display: block;
  }

  .grid .time {
    vertical-align: middle;
  }

  .top {
    margin-block-start: 1mm;
  }

  .may + * {
    margin-block-start: 2mm;
  }

  .directions,
  .stopped,
  small {
    unicode-bidi: plaintext;
  }

  .medicine {
    font-weight: 400;
  }

  .name {
    font-weight: 700;
  }

  /* Due, and nobody wrote anything: it stays as empty as it was left. */
  .gap {
    border: 0.7mm solid #000;
  }

  .conflict {
    border: 0.7mm double #000;
    font-weight: 700;
  }

  .key ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5mm 5mm;
    padding: 0;
    list-style: none;
  }

  .grid .key {
    font-size: 6.5pt;
    line-height: 1.25;
  }

  .grid .key ul {
    gap: 0 3mm;
    margin-block: 0.5mm 0;
  }

  .grid .key .part-title {
    margin-block: 1mm 0;
    font-size: 7pt;
  }

  .part-title {
    margin-block: 3mm 1mm;
    font-size: 11pt;
    font-weight: 700;
    break-after: avoid;
  }

  ul {
    padding-inline-start: 5mm;
  }
`;
