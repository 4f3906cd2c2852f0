// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

const asTable = css`
  table {
    display: table;
    width: 100%;
    border-collapse: collapse;
  }

  thead {
    position: static;
    display: table-header-group;
    width: auto;
    height: auto;
    overflow: visible;
    clip-path: none;
  }

  tbody {
    display: table-row-group;
  }

  tr,
  tr.row {
    display: table-row;
    border: 0;
  }

  tr > :is(th, td) {
    display: table-cell;
    padding-block: var(--_s2);
    padding-inline: 0 var(--_s3);
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }

  thead th {
    vertical-align: bottom;
    border-block-end: 2px solid var(--_border);
  }

  .who {
    max-width: 15em;
  }

  .row td > .field,
  .row td .with-unknowns,
  .row td .with-unknowns > .field {
    margin: 0;
  }

  .row td > .field > :is(.label, .hint),
  .row td .with-unknowns > .field > :is(.label, .hint) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .row .control.text,
  .row .control.number {
    width: 100%;
    min-width: 4em;
    max-width: 16em;
  }

  .row .field:has(> .unit) .control.number {
    width: 5em;
  }

  .row .field:has(> .unit) {
    white-space: nowrap;
  }

  .row .field .error {
    white-space: normal;
  }

  .row .end {
    display: table-cell;
    min-width: 8em;
    padding-inline-end: 0;
  }

  .end > * {
    margin-block: 0 var(--_s1);
    margin-inline: 0 var(--_s3);
  }

  .row-state {
    display: block;
  }
`;

export const groupEntryStyles = css`
  :host {
    display: block;
  }

  .title {
    margin: 0 0 var(--_s1);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .description,
  .keys,
  .same-hint,
  .column-help {
    max-width: 44em;
    color: var(--_muted);
  }

  .description,
  .count,
  .same-hint {
    margin: 0 0 var(--_s2);
  }

  .keys,
  .column-help {
    font-size: 0.875em;
  }

  .column-help {
    display: block;
    font-weight: 400;
  }

  .count {
    font-weight: 600;
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  .same {
    margin: 0 0 var(--_s4);
    padding: 0 var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .same[open] {
    padding-block-end: var(--_s4);
  }

  .same summary {
    min-height: var(--_target);
    padding-block: var(--_s3);
    box-sizing: border-box;
    color: var(--_brand);
    font-weight: 600;
    cursor: pointer;
  }

  .same-fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4) var(--_s8);
    margin-block-end: var(--_s4);
  }

  .same-fields .field {
    margin: 0;
  }

  .same-status {
    margin-block-start: var(--_s2);
  }

  .group-table {
    container: group / inline-size;
  }

  :is(table, tbody, tr, th, td) {
    display: block;
  }

  thead {
    position: absolute;
    display: block;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  th {
    text-align: start;
    font-weight: 600;
  }

  .row {
    padding-block: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }

  .row td > .field {
    margin-block: var(--_s2);
  }

  /* A long name may break; a warning must not, in a column that the others have pressed thin. */
  .who {
    min-width: 8em;
    overflow-wrap: anywhere;
  }

  .photo {
    float: inline-start;
    width: 44px;
    height: 44px;
    margin-inline-end: var(--_s3);
    border-radius: 50%;
    object-fit: cover;
  }

  .who-words {
    display: flow-root;
  }

  .name {
    display: block;
    font-size: 1.0625em;
  }

  .room,
  .away-words {
    display: block;
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9375em;
  }

  .alert {
    display: flex;
    gap: var(--_s2);
    align-items: baseline;
    margin-block-start: 2px;
    font-size: 0.875em;
  }

  .alert.danger {
    color: var(--_error);
  }

  .alert.note {
    font-weight: 400;
  }

  .sign {
    flex: none;
    width: 1.35em;
    border: 1px solid currentcolor;
    border-radius: 50%;
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1.3em;
    text-align: center;
  }

  .row.is-away {
    background: var(--_raised);
  }

  .row.is-away td > .field {
    opacity: 0.6;
  }

  /* Who is away and has nothing entered takes no room: a round goes past them. */
  .row.is-away:not(:has(.row-state:is(.entered, .filled, .saved, .trouble))) td > .field {
    display: none;
  }

  /* One look along a row, not down a list. */
  .row .option {
    display: inline-flex;
    margin-inline-end: var(--_s4);
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
  }

  .row-state {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .row-state.entered,
  .row-state.filled {
    color: var(--_text);
    font-weight: 600;
  }

  .row-state.saved {
    color: var(--_success);
    font-weight: 600;
  }

  .row-state.trouble {
    color: var(--_error);
    font-weight: 600;
  }

  .actions {
    padding-block: var(--_s3);
  }

  .fault {
    padding: var(--_s3) var(--_s4);
    border-inline-start: 6px solid var(--_error);
    background: var(--_error-surface);
    font-weight: 600;
  }

  .actions:has([hidden]) {
    display: none;
  }

  @container group (min-width: 720px) {
    ${asTable}
  }

  @media print {
    .actions,
    .same,
    .keys {
      display: none;
    }

    .row {
      break-inside: avoid;
    }
  }
`;
