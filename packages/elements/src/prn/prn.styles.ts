// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Over those of the round, whose cards these are. */
export const prnStyles = css`
  .cards.medicines {
    margin-block-start: var(--_s4);
  }

  .checked {
    margin-block: var(--_s3);
    font-weight: 700;
  }

  .earliest {
    margin-block-start: var(--_s3);
    padding: var(--_s2) var(--_s3);
    border-inline-start: 6px solid var(--_border);
    background: var(--_raised);
    font-size: 1.125em;
  }

  .earliest.wait {
    border-color: var(--_warning);
    background: var(--_warning-surface);
    font-size: 1.25em;
  }

  .taken {
    margin-block-start: var(--_s3);
  }

  .taken ul {
    margin-block-start: var(--_s2);
  }

  .taken li {
    padding-block: var(--_s2);
    border-block-end: 1px solid var(--_line);
  }

  .taken-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s3);
    align-items: baseline;
  }

  /* In the order of its own words: never "tablets 2". */
  .taken-line > span {
    flex: 1 1 12em;
    min-width: 0;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
    text-align: match-parent;
  }

  .taken .badge {
    flex: none;
  }

  .sum {
    margin-block-start: var(--_s2);
    color: var(--_muted);
  }

  .button.to-who {
    width: 100%;
    margin-block-start: var(--_s3);
  }

  .asked .span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s5);
  }

  .asked.time .field {
    margin-block-end: var(--_s3);
  }

  .beside .button {
    flex: 1 1 11em;
  }

  .doings + .doings {
    margin-block-start: var(--_s4);
  }

  .how-to {
    display: grid;
    gap: var(--_s1);
    margin-block-start: var(--_s3);
  }

  .how-to > div {
    overflow-wrap: anywhere;
  }

  .how-to dt,
  .how-to dd {
    display: inline;
  }

  .how-to dt::after {
    content: ':';
  }

  .how-to dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
`;
