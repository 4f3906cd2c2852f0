// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** Looks of the page that is read: who it is, what must be known first, and the rest. */
export const aboutMeStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_s3) var(--_s6);
    margin: 0 0 var(--_s4);
  }

  .who {
    display: flex;
    flex: 1 1 16em;
    align-items: center;
    gap: var(--_s4);
    min-width: 0;
  }

  .who-words {
    min-width: 0;
  }

  .photo {
    flex: none;
    width: 88px;
    height: 88px;
    object-fit: cover;
    border: 3px solid var(--_surface);
    border-radius: 50%;
    outline: 2px solid var(--_line);
    background: var(--_raised);
  }

  .title {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .eyebrow {
    display: block;
    color: var(--_muted);
    font-size: 0.5714em;
    font-weight: 600;
  }

  .person,
  .meta,
  .helped,
  .caution {
    margin: var(--_s1) 0 0;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  .meta,
  .helped,
  .caution {
    max-width: 60em;
    font-size: 0.9375em;
  }

  /* Our own words run from left to right, whichever way the page does. */
  .who p,
  .about p,
  .history p {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .helped-words {
    white-space: pre-wrap;
    color: var(--_text);
  }

  summary {
    display: list-item;
    box-sizing: border-box;
    width: fit-content;
    max-width: 100%;
    min-height: var(--_target);
    padding: 9px 0;
    color: var(--_brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .flag,
  .since {
    width: fit-content;
    margin: var(--_s3) 0 0;
    padding: var(--_s2) var(--_s4);
    border-inline-start: 4px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_warning-surface);
    font-weight: 600;
  }

  .flag {
    border-color: var(--_warning);
  }

  .since {
    border-color: var(--_brand);
    background: var(--_brand-surface);
  }

  .group {
    margin: var(--_s6) 0 0;
  }

  .group-title {
    margin: 0 0 var(--_s2);
    color: var(--_brand);
    font-size: 1.125em;
    font-weight: 700;
  }

  /* What any worker must read before anything else. */
  .must-know {
    padding: 0 var(--_s3) var(--_s3);
    border: var(--_edge) solid var(--_brand);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_brand-surface);
  }

  .must-know > .group-title {
    margin: 0;
    padding: var(--_s3) var(--_s1);
    line-height: 1.3;
  }

  .sections {
    display: grid;
    gap: var(--_s4);
  }

  .section {
    min-width: 0;
    padding: var(--_s4) var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .must-know .section {
    padding: var(--_s4);
    font-size: 1.0625em;
  }

  .section-title {
    margin: 0 0 var(--_s1);
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }

  .words {
    max-width: 44em;
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .words + .media {
    margin-block-start: var(--_s3);
  }

  .blank,
  .withheld {
    max-width: 44em;
    margin: 0;
    color: var(--_muted);
    font-style: italic;
  }

  .unusable {
    max-width: 44em;
    margin: 0;
    padding: var(--_s3) var(--_s4);
    border-inline-start: 6px solid var(--_error);
    background: var(--_error-surface);
    font-weight: 600;
  }

  .withheld {
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_border);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    margin: var(--_s6) 0 0;
  }

  .short {
    font-size: 1.25em;
  }

  .short .must-know .section {
    font-size: 1em;
  }

  .short .about {
    font-size: 0.8em;
  }

  .empty {
    padding: var(--_s6);
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
  }

  .empty p {
    max-width: 44em;
    margin: 0 0 var(--_s4);
  }

  .back {
    margin: 0 0 var(--_s4);
  }

  /* Printed by itself, so it must be laid out, but nobody is to see it. */
  .print-frame {
    position: absolute;
    width: 1px;
    height: 1px;
    border: 0;
    clip-path: inset(50%);
    pointer-events: none;
  }

  @container (max-width: 480px) {
    .photo {
      width: 64px;
      height: 64px;
    }

    .title {
      font-size: 1.5em;
    }

    .eyebrow {
      font-size: 0.6667em;
    }

    .must-know {
      padding: 0 var(--_s2) var(--_s2);
    }

    .must-know .section,
    .section {
      padding: var(--_s3);
    }
  }

  @container (min-width: 860px) {
    .sections {
      grid-template-columns: 1fr 1fr;
    }

    .short .sections {
      grid-template-columns: 1fr;
    }
  }

  @media (forced-colors: active) {
    .must-know {
      border-width: 3px;
    }
  }

  @media print {
    .sections {
      display: block;
    }

    .section {
      margin-block-end: var(--_s2);
    }

    .section-title,
    .group-title {
      break-after: avoid;
    }

    .history,
    .actions,
    .print-frame {
      display: none;
    }
  }
`;
