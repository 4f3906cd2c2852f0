// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Each line as a card of its own, where a table would crush its words. */
const asCards = css`
  .lines,
  .lines tbody,
  .lines th,
  .lines td {
    display: block;
    overflow-wrap: anywhere;
  }

  .lines thead {
    display: none;
  }

  .lines tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
    align-items: baseline;
    margin-block-end: var(--_s3);
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .lines tr.marked {
    border-inline-start: 6px solid var(--_warning);
    background: var(--_warning-surface);
  }

  .lines th,
  .lines td,
  .lines .number-cell {
    padding: 2px 0;
    border: 0;
    text-align: start;
    white-space: normal;
  }

  .lines .what {
    flex-basis: 100%;
  }

  .lines td:empty,
  .lines th:empty,
  .lines .empty {
    display: none;
  }

  .lines [data-head]:not(.what)::before {
    content: attr(data-head) ': ';
    color: var(--_muted);
    font-weight: 400;
  }
`;

export const cdRegisterStyles = css`
  .pages {
    display: grid;
    gap: var(--_s2);
    margin-block: var(--_s3);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s4);
    width: 100%;
    min-height: max(56px, var(--_target));
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    text-align: start;
  }

  .line:hover {
    background: var(--_brand-surface);
  }

  .sign-later {
    margin-block-start: var(--_s2);
  }

  .line-name {
    flex: 1 1 14em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .line-person {
    display: block;
    font-weight: 400;
  }

  .line-balance,
  .balance-now {
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }

  .balance-now {
    margin-block-start: var(--_s2);
    font-size: 1.375em;
  }

  .balance-now:focus {
    outline: none;
  }

  .page .marks {
    margin-block: var(--_s2);
  }

  .for-whom {
    font-weight: 600;
  }

  .lines {
    width: 100%;
    margin-block: var(--_s2);
    border-collapse: collapse;
    background: var(--_surface);
  }

  .lines th,
  .lines td {
    padding: var(--_s2);
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
    overflow-wrap: break-word;
  }

  /* What can be pressed is as tall as a finger, and its words stand on the line of the others. */
  .lines .link-button {
    margin-block: -10px;
  }

  .lines thead th {
    border-block-end: 2px solid var(--_border);
    font-size: 0.9375em;
  }

  .lines .number-cell {
    text-align: end;
  }

  .lines .balance {
    font-weight: 700;
  }

  .lines .marked > * {
    background: var(--_warning-surface);
  }

  .lines tr:focus {
    outline: none;
  }

  .lacking,
  .differs-words {
    font-weight: 600;
  }

  .lines p {
    font-size: 0.9375em;
  }

  @container (min-width: 64em) {
    .lines .when {
      white-space: nowrap;
    }
  }

  /* A line of the register is found by its number, on paper as on screen. */
  @media print {
    button.line {
      display: flex !important;
    }

    .line,
    .lines tr {
      break-inside: avoid;
    }
  }

  @media screen {
    @container (max-width: 47em) {
      ${asCards}
    }
  }

  /* A sheet of A4 holds the table, whatever its margins; in large print it does not. */
  @media print {
    @container (max-width: 34em) {
      ${asCards}
    }
  }
`;
