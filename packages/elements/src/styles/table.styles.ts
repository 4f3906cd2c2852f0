// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Rows and columns; until there is room for them a row is a card. */
const asTable = css`
  .entries-table table {
    display: table;
    width: 100%;
    border-collapse: collapse;
  }

  .entries-table thead {
    position: static;
    display: table-header-group;
    width: auto;
    height: auto;
    overflow: visible;
    clip-path: none;
  }

  .entries-table tbody {
    display: table-row-group;
  }

  .entries-table tfoot {
    display: table-footer-group;
  }

  .entries-table tr,
  .entries-table tr.entry {
    display: table-row;
    border: 0;
  }

  .entries-table :is(th, td):not([hidden]) {
    display: table-cell;
    padding: var(--_s2);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  .entries-table thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--_border);
  }

  .entries-table .entry-heading {
    max-width: 8em;
    font-size: 1em;
  }

  .entries-table td .field:not(.entries-table :is(.follow-ups, .group, .repeat) .field) {
    margin: 0;
  }

  .entries-table td .field:not(.entries-table :is(.follow-ups, .group, .repeat) .field) > :is(.label, .hint) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .entries-table .control.text,
  .entries-table .control.number {
    width: 100%;
    max-width: 16em;
    min-width: 4em;
  }

  .entries-table .field:has(> .unit) .control.number {
    width: 5em;
  }

  .entries-table .total-name {
    display: block;
    font-weight: 400;
    font-size: 0.875em;
  }
`;

/** Entries of a repeating group as the rows of a table. */
export const tableStyles = css`
  .entries-table {
    container-type: inline-size;
    margin: 0 0 var(--_s4);
  }

  .entries-table :where(table, tbody, tfoot, tr, th, td) {
    display: block;
  }

  .entries-table [hidden] {
    display: none;
  }

  .entries-table thead {
    position: absolute;
    display: block;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .entries-table th {
    text-align: start;
  }

  .entries-table .column-help {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.875em;
  }

  .entries-table .entry-end .link-button {
    margin: 0;
  }

  .entries-table tfoot {
    padding: var(--_s2) 0;
    font-weight: 600;
  }

  .entries-table .total.none:empty {
    padding: 0;
  }

  .entries-table .no-total {
    color: var(--_muted);
    font-weight: 400;
  }

  .entries-table.few {
    container-name: few;
  }

  .entries-table.many {
    container-name: many;
  }

  @container few (min-width: 640px) {
    ${asTable}
  }

  @container many (min-width: 960px) {
    ${asTable}
  }

  @media print {
    /* A box takes its cell and grows with its words; on a card it is wide enough to write in. */
    .entries-table .control.text {
      width: auto;
      min-width: max(4em, min(32em, 100%));
      max-width: 100%;
    }

    .entries-table .field:is(*, :has(> .unit)) .control.number {
      width: auto;
      min-width: max(4em, min(9em, 60%));
      max-width: 100%;
    }
  }
`;
