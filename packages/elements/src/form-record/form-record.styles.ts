// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const formRecordStyles = css`
  :host {
    display: block;
    overflow-wrap: anywhere;
  }

  .title {
    margin: 0 0 var(--_s1);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .running-head {
    display: none;
  }

  .person,
  .by {
    margin: 0;
  }

  .person {
    font-weight: 600;
  }

  .compared {
    max-width: 44em;
    margin: var(--_s4) 0 0;
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_brand);
    background: var(--_raised);
  }

  .only-box {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    min-height: var(--_target);
    cursor: pointer;
  }

  .only-box input {
    width: 22px;
    height: 22px;
    margin: 0;
    accent-color: var(--_brand);
  }

  .notice {
    max-width: 44em;
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_error);
    background: var(--_raised);
  }

  .notice p {
    margin: 0;
  }

  .score-total {
    margin: 0;
    font-weight: 700;
  }

  .score-band {
    margin-inline-start: var(--_s2);
  }

  .score-flags {
    margin: var(--_s2) 0 0;
    font-weight: 600;
  }

  .score-record ul {
    margin: 0;
  }

  .score-working {
    width: 100%;
    margin-block-start: var(--_s2);
    border-collapse: collapse;
    overflow-wrap: break-word;
  }

  .score-working caption {
    padding-block: var(--_s1);
    color: var(--_muted);
    font-size: 0.875em;
    text-align: start;
  }

  .score-working th,
  .score-working td {
    padding-block: var(--_s2);
    padding-inline: 0 var(--_s3);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  .score-working th {
    font-weight: 400;
  }

  .score-working thead th {
    font-weight: 600;
  }

  .score-working tr > :last-child {
    padding-inline-end: 0;
    text-align: end;
  }

  .sign-block {
    max-width: 32em;
    margin-block-end: var(--_s6);
    break-inside: avoid;
  }

  .sign-who {
    margin: 0;
    font-weight: 600;
  }

  .sign-line {
    display: flex;
    align-items: end;
    gap: var(--_s2);
    min-height: 2.5em;
    margin: 0;
  }

  .sign-line .rule {
    flex: 1;
    border-block-end: 1px solid var(--_border);
  }

  .signatures {
    break-inside: avoid;
  }

  @media print {
    .pages {
      display: table;
      width: 100%;
      table-layout: fixed;
    }

    /* What heads a table is repeated on each of its pages. */
    .running-head {
      display: table-header-group;
      break-inside: avoid;
    }

    .running-head p {
      margin: 0 0 5mm;
      padding-block-end: 1mm;
      border-block-end: 1px solid var(--_line);
      color: var(--_muted);
      font-size: 0.875em;
    }

    .only-box {
      display: none;
    }

    .score-record {
      break-inside: avoid;
    }
  }
`;
