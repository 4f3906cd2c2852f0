// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** A score under the questions, with its working. */
export const scores = css`
  .score {
    margin: 0 0 var(--_s8);
    padding: var(--_s4);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .score .group-heading {
    padding-block-start: 0;
    border-block-start: 0;
  }

  .score-total {
    margin: 0 0 var(--_s2);
    font-size: 1.375em;
    font-weight: 600;
  }

  .score-facts p,
  .score-ending p {
    margin: 0 0 var(--_s2);
  }

  .score-band {
    font-weight: 600;
  }

  .score-flags:not(:empty) {
    margin: var(--_s4) 0;
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_error);
    background: var(--_error-surface);
  }

  .score-flags p,
  .score-flags ul {
    margin: 0;
  }

  .score-flags-title {
    font-weight: 600;
  }

  .score-earlier p,
  .score-earlier ul {
    margin: 0;
  }

  .score-earlier p:first-child {
    font-weight: 600;
  }

  .score-working {
    margin: var(--_s4) 0;
  }

  .score-working summary {
    min-height: var(--_target);
    padding-block: var(--_s3);
    cursor: pointer;
  }

  .score-working table {
    width: 100%;
    border-collapse: collapse;
  }

  .score-working :is(th, td) {
    padding-block: var(--_s2);
    padding-inline-end: var(--_s3);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  /* Short words of ours: a column is as wide as its heading. */
  .score-working thead th {
    overflow-wrap: normal;
  }

  .score-working tbody th {
    font-weight: 400;
  }

  .score-working :is(th, td):last-child {
    padding-inline-end: 0;
    text-align: end;
  }

  .score-working .score-points {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  @media print {
    /* A total is read beside what it was made of. */
    .score {
      break-inside: avoid;
    }

    .score-working {
      margin-block: var(--_s2) 0;
    }

    .score-working :is(summary, th, td) {
      min-height: 0;
      padding-block: var(--_s1);
      list-style: none;
    }
  }
`;
