// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const catalogueStyles = css`
  .heading {
    margin: 0 0 var(--_s2);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .title {
    margin: 0 0 var(--_s1);
  }

  .meta {
    margin: 0 0 var(--_s2);
  }

  .kept {
    margin: var(--_s3) 0;
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_warning);
    background: var(--_warning-surface);
  }

  .notices {
    margin: var(--_s4) 0;
  }

  .notice {
    margin: 0 0 var(--_s2);
    padding: var(--_s2) var(--_s3);
    border-inline-start: 6px solid var(--_border);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }

  .notice.stop {
    border-color: var(--_error);
    background: var(--_error-surface);
  }

  .notice.act {
    border-color: var(--_warning);
    background: var(--_warning-surface);
  }

  .mark {
    display: block;
  }

  .notice.stop .mark {
    color: var(--_error);
  }

  .refused {
    margin: var(--_s3) 0;
    padding: var(--_s3) var(--_s4);
    border-inline-start: 6px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
    overflow-wrap: anywhere;
  }

  .refused p + p {
    margin-block-start: var(--_s2);
  }

  .before {
    font-weight: 700;
  }

  summary {
    width: fit-content;
    min-height: var(--_target);
    align-content: center;
    color: var(--_brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .find {
    margin: var(--_s4) 0 var(--_s2);
  }

  .offers {
    display: grid;
    gap: var(--_s3);
    margin: var(--_s2) 0 var(--_s5);
  }

  .offer {
    min-width: 0;
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .offer.stopped {
    border-inline-start-color: var(--_error);
  }

  .offer.newer {
    border-inline-start-color: var(--_warning);
  }

  .offer.in-use {
    border-inline-start-color: var(--_success);
  }

  .offer-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s3);
    align-items: baseline;
  }

  .badge.stopped {
    border-color: var(--_error);
    background: var(--_error-surface);
    color: var(--_error);
  }

  .badge.newer {
    border-color: var(--_warning);
    background: var(--_warning-surface);
  }

  .look {
    margin: var(--_s4) 0 0;
    padding: var(--_s4) 0 0;
    border-block-start: 1px solid var(--_line);
  }

  .good {
    margin: 0 0 var(--_s3);
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_success);
    background: var(--_raised);
  }

  .verified + .verified {
    margin-block-start: var(--_s5);
  }

  dl {
    margin: var(--_s3) 0;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
    gap: var(--_s1) var(--_s4);
    padding: var(--_s2) 0;
    border-block-end: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
  }

  dd {
    overflow-wrap: anywhere;
  }

  dd summary {
    min-height: 1.5em;
  }

  .core,
  .reasons,
  .differences,
  .copies {
    padding-inline-start: var(--_s5);
    list-style: disc;
  }

  .comparison {
    margin: var(--_s4) 0;
  }

  .difference,
  .copy,
  .core li,
  .reasons li {
    margin: 0 0 var(--_s2);
    overflow-wrap: anywhere;
  }

  .consequence {
    display: block;
  }

  .difference.breaking .consequence,
  .copy.bad {
    color: var(--_error);
  }

  .copy.bad .reasons {
    color: var(--_text);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s4);
    align-items: center;
    margin: var(--_s4) 0 0;
  }

  .actions .refused {
    flex-basis: 100%;
  }

  .used-now {
    font-weight: 600;
  }

  .said:not(:empty) {
    margin: var(--_s3) 0;
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_success);
    background: var(--_raised);
  }

  .more {
    display: grid;
    gap: var(--_s4);
    margin: var(--_s6) 0 0;
    padding: var(--_s4) 0 0;
    border-block-start: 1px solid var(--_line);
  }

  .more .field {
    margin: 0;
  }

  input[type='file'] {
    max-width: 100%;
    min-height: var(--_target);
    font: inherit;
  }

  .actions > p {
    margin: 0;
  }

  select.control {
    width: 100%;
    max-width: 24em;
  }

  @container (max-width: 480px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }

    .offer {
      padding: var(--_s3);
    }

    .actions .button {
      width: 100%;
    }
  }

  @media print {
    .find,
    .more {
      display: none;
    }
  }
`;
