// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** What all views of a record look alike in. */
export const recordViewStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  p,
  ul,
  dl,
  dd {
    margin: 0;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  /* Each runs in the direction of its own words, at the side where the page begins. */
  p,
  li,
  dt,
  dd,
  th,
  td,
  label,
  legend,
  caption,
  [role='heading'] {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .meta {
    max-width: 68em;
    color: var(--_muted);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  /* What was written about the person runs in its own direction. */
  .words {
    max-width: 60em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .withheld {
    color: var(--_muted);
    font-style: italic;
  }

  .unusable,
  .fault {
    max-width: 44em;
    padding: var(--_s3) var(--_s4);
    border-inline-start: 6px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
    font-weight: 600;
  }

  .nobody {
    padding: var(--_s5) var(--_s4);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
  }

  .badge {
    display: inline-block;
    padding: 0 var(--_s2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.875em;
    font-weight: 600;
  }

  .badge.worst {
    border-color: var(--_error);
    background: var(--_error-surface);
    color: var(--_error);
  }

  .badge.open {
    border-style: dashed;
    border-color: var(--_warning);
    background: var(--_warning-surface);
  }

  .fold-button {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    text-decoration: none;
  }

  .fold-button:hover {
    text-decoration: underline;
  }

  .fold-sign {
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin: 0 2px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }

  .fold-button[aria-expanded='true'] .fold-sign {
    transform: translateY(25%) rotate(225deg);
  }

  @media screen {
    .fold:not(.open) {
      display: none;
    }
  }

  @media print {
    .title,
    [role='heading'] {
      break-after: avoid;
    }
  }
`;
