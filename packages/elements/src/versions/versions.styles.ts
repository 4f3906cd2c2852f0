// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const versionsStyles = css`
  .choosers {
    display: grid;
    gap: var(--_s3) var(--_s6);
    margin-block: var(--_s3) var(--_s1);
  }

  .chooser label {
    display: grid;
    justify-items: start;
    gap: 2px;
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

  .same-box {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    min-height: var(--_target);
    cursor: pointer;
  }

  .same-box input {
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_brand);
  }

  .no-change {
    font-weight: 600;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th,
  td {
    padding-block: var(--_s3);
    padding-inline: 0 var(--_s4);
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  th:first-child {
    width: 24%;
  }

  /* Some elements of the standard begin with a small letter. */
  tbody th::first-letter {
    text-transform: uppercase;
  }

  th .badge {
    margin-block: 2px;
  }

  .badge.changed,
  .badge.added {
    border-color: var(--_brand);
    color: var(--_brand);
  }

  .badge.removed {
    border-color: var(--_error);
    border-style: dashed;
    color: var(--_error);
  }

  .badge.same {
    border-color: var(--_line);
    color: var(--_muted);
  }

  .absent {
    color: var(--_muted);
    font-style: italic;
  }

  ins {
    color: var(--_success);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }

  del {
    color: var(--_error);
    text-decoration: line-through;
  }

  del + ins {
    margin-inline-start: 0.25em;
  }

  .side {
    display: none;
  }

  @container (min-width: 640px) {
    .choosers {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (max-width: 520px) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      width: auto;
    }

    th:first-child {
      width: auto;
    }

    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody th {
      padding-block-end: 2px;
      border: 0;
    }

    td:nth-child(2) {
      padding-block: 2px var(--_s2);
      border: 0;
    }

    .side {
      display: block;
      color: var(--_muted);
      font-size: 0.875em;
      font-weight: 600;
    }
  }

  @media print {
    .same-box {
      display: none;
    }

    select {
      min-height: 0;
      padding: 0;
      border: 0;
      appearance: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
