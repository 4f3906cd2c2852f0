// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const reconciliationStyles = css`
  .how,
  .why,
  .asked {
    max-width: 60em;
    margin-block: var(--_s2);
  }

  .why,
  .asked {
    font-weight: 600;
  }

  .left-over {
    margin-block: var(--_s3);
    font-weight: 700;
  }

  .left-over:focus,
  fieldset:focus {
    outline: none;
  }

  .reconciles {
    display: grid;
    gap: var(--_s4);
    margin-block: var(--_s4);
  }

  .reconcile {
    min-width: 0;
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_border);
    border-inline-start: 6px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .reconcile.continue {
    border-inline-start-color: var(--_line);
  }

  .reconcile.query {
    border-inline-start-color: var(--_warning);
  }

  .reconcile.stop {
    border-inline-start-color: var(--_error);
  }

  .line-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s3);
    align-items: baseline;
  }

  .line-name {
    font-size: 1.125em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .compare {
    width: 100%;
    max-width: 60em;
    margin-block: var(--_s2);
    border-collapse: collapse;
    table-layout: fixed;
  }

  .compare th,
  .compare td {
    padding: var(--_s1) var(--_s2);
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .compare thead td,
  .compare th[scope='row'] {
    width: 7.75em;
    padding-inline-start: 0;
    color: var(--_muted);
    font-weight: 400;
  }

  .compare .differs td {
    background: var(--_warning-surface);
    font-weight: 700;
  }

  .compare mark {
    display: inline-block;
    padding: 0 var(--_s2);
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
    font-weight: 600;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
  }

  .more {
    margin-block: var(--_s2) var(--_s3);
  }

  .reconcile .field {
    margin-block-end: var(--_s3);
  }

  .reconcile select {
    max-width: 100%;
  }

  .settled li {
    padding-block: var(--_s2);
    border-block-start: 1px solid var(--_line);
  }

  .complete {
    max-width: 60em;
    margin-block: var(--_s3);
    padding: var(--_s3) var(--_s4);
    border-inline-start: 6px solid var(--_success);
    background: var(--_raised);
    font-weight: 600;
  }

  .complete:focus {
    outline: none;
  }

  @media print {
    .reconcile,
    .settled li {
      break-inside: avoid;
    }
  }

  @container (max-width: 460px) {
    .choices {
      display: block;
    }

    .reconcile {
      padding: var(--_s3);
    }

    /* Names of medicines are long words: each side has half the width, and what it is stands above both. */
    .compare,
    .compare thead,
    .compare tbody {
      display: block;
    }

    .compare tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-block-end: 1px solid var(--_line);
    }

    .compare :is(th, td) {
      border: 0;
    }

    .compare thead td {
      display: none;
    }

    .compare th[scope='row'] {
      grid-column: 1 / -1;
      width: auto;
      padding-block-end: 0;
      font-size: 0.875em;
    }

    .sign .doings .button {
      width: 100%;
    }
  }
`;
