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
    gap: 12px 24px;
    margin: 0 0 calc(var(--_space) * 2);
  }

  .who {
    display: flex;
    flex: 1 1 16em;
    align-items: center;
    gap: 16px;
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
    border-radius: 50%;
    background: var(--_raised);
  }

  .title {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    overflow-wrap: anywhere;
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
    margin: 4px 0 0;
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
    margin: 12px 0 0;
    padding: 8px 14px;
    border-inline-start: 4px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_warning-surface);
    font-weight: 600;
  }

  .since {
    border-color: var(--_brand);
    background: var(--_raised);
  }

  .group {
    margin: calc(var(--_space) * 3) 0 0;
  }

  .group-title {
    margin: 0 0 8px;
    color: var(--_brand);
    font-size: 1.125em;
    font-weight: 700;
  }

  /* What any worker must read before anything else. */
  .must-know {
    padding: 12px;
    border: 2px solid var(--_brand);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_raised);
  }

  .sections {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .section {
    min-width: 0;
    padding: 14px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .must-know .section {
    padding: 14px;
    font-size: 1.0625em;
  }

  .section-title {
    margin: 0 0 4px;
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
    margin-block-start: 12px;
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
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_error);
    background: var(--_raised);
    font-weight: 600;
  }

  .withheld {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_border);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin: calc(var(--_space) * 3) 0 0;
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
    padding: 24px;
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
  }

  .empty p {
    max-width: 44em;
    margin: 0 0 16px;
  }

  .back {
    margin: 0 0 calc(var(--_space) * 2);
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
      padding: 8px;
    }

    .must-know .section,
    .section {
      padding: 12px;
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
    .section,
    .must-know {
      border-color: #000;
      background: none;
    }

    .sections {
      display: block;
    }

    .section {
      margin-block-end: 8px;
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
