// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const flagsStyles = css`
  .flags {
    display: flex;
    flex-wrap: wrap;
    flex-basis: 100%;
    align-items: center;
    gap: var(--_s1) var(--_s4);
  }

  .flag {
    padding: 2px var(--_s3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .flag.harm {
    border: var(--_edge) solid var(--_error);
    background: var(--_error-surface);
    font-weight: 700;
  }

  .flag.open {
    border-style: dashed;
    border-color: var(--_warning);
    background: var(--_warning-surface);
  }

  .flag-withheld {
    flex-basis: 100%;
    color: var(--_muted);
  }

  .flag-fold {
    display: contents;
  }

  .flag-fold .fold-button {
    font-weight: 600;
  }

  .fold {
    flex-basis: 100%;
  }

  /* The banner stays at the top of many a page: what was opened must not take all of a phone. */
  .flag-list {
    max-block-size: 45vh;
    overflow: auto;
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_error);
    background: var(--_raised);
  }

  .adjustments .flag-list {
    border-inline-start-color: var(--_brand);
    background: var(--_brand-surface);
  }

  .flag-list .item + .item,
  .flag-list .standing {
    margin-block-start: var(--_s2);
    padding-block-start: var(--_s2);
    border-block-start: 1px solid var(--_line);
  }

  .flag-list .headline {
    font-weight: 600;
  }

  .flag-list .about-name {
    font-size: 0.875em;
  }

  @media print {
    .flag-list {
      max-block-size: none;
    }
  }
`;
