// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const alertsBannerStyles = css`
  .banner {
    padding: 16px;
    border: 2px solid var(--_error);
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .fault,
  .withheld-all {
    margin-block-start: 12px;
  }

  .withheld-all {
    max-width: 60em;
    padding: 8px 14px;
    border-inline-start: 4px solid var(--_border);
    background: var(--_raised);
    font-weight: 600;
  }

  .group {
    margin-block-start: 16px;
  }

  .group-title {
    margin-block-end: 6px;
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }

  .items {
    display: grid;
    gap: 8px;
  }

  .first {
    margin-block-start: 12px;
  }

  .item {
    min-width: 0;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .item.harm {
    border-inline-start: 6px solid var(--_error);
    background: var(--_raised);
  }

  .item.outstanding {
    border-style: dashed;
    border-color: var(--_border);
    background: var(--_warning-surface);
  }

  .adjustments .item {
    border-inline-start-color: var(--_brand);
    background: var(--_raised);
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    overflow-wrap: anywhere;
  }

  .outstanding .badge.open {
    background: var(--_surface);
  }

  .line + .line {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_line);
  }

  .line > p + p {
    margin-block-start: 2px;
  }

  .headline {
    font-weight: 600;
  }

  .harm .headline {
    font-size: 1.125em;
    font-weight: 700;
  }

  .own-words .headline {
    font-weight: 400;
  }

  .item > .meta {
    margin-block-start: 4px;
  }

  .outstanding .items,
  .noted .items,
  .none .items,
  .own-words .items {
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
  }

  @container (max-width: 420px) {
    .banner {
      padding: 12px 10px;
    }

    .item {
      padding: 8px 10px;
    }
  }

  @media print {
    .banner,
    .item,
    .withheld-all {
      border-color: #000;
      background: none;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
