// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** A score under the questions, with its working. */
export const scores = css`
  .score {
    margin: 0 0 calc(var(--_space) * 4);
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }

  .score .group-heading {
    padding-top: 0;
    border-top: 0;
  }

  .score-total {
    margin: 0 0 var(--_space);
    font-size: 1.375em;
    font-weight: 600;
  }

  .score-facts p,
  .score-ending p {
    margin: 0 0 var(--_space);
  }

  .score-band {
    font-weight: 600;
  }

  .score-flags:not(:empty) {
    margin: calc(var(--_space) * 2) 0;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_error);
    background: var(--_raised);
  }

  .score-flags p,
  .score-flags ul {
    margin: 0;
  }

  .score-flags-title {
    font-weight: 600;
  }

  .score-working {
    margin: calc(var(--_space) * 2) 0;
  }

  .score-working summary {
    min-height: var(--_target);
    padding-block: 10px;
    cursor: pointer;
  }

  .score-working table {
    width: 100%;
    border-collapse: collapse;
  }

  .score-working :is(th, td) {
    padding: 6px 8px 6px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  .score-working tbody th {
    font-weight: 400;
  }

  .score-working .score-points {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;
