// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const alertsBannerStyles = css`
  .banner {
    padding: 0 var(--_s4) var(--_s4);
    border: var(--_edge) solid var(--_error);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .title {
    margin-inline: calc(var(--_s4) * -1);
    padding: var(--_s3) var(--_s4);
    background: var(--_error);
    color: var(--_surface);
    font-size: 1.25em;
  }

  .fault,
  .withheld-all {
    margin-block-start: var(--_s3);
  }

  .withheld-all {
    max-width: 60em;
    padding: var(--_s2) var(--_s4);
    border-inline-start: 4px solid var(--_border);
    background: var(--_raised);
    font-weight: 600;
  }

  .group {
    margin-block-start: var(--_s4);
  }

  .group + .group.none,
  .group + .group.own-words {
    margin-block-start: var(--_s1);
  }

  .group-title {
    margin-block-end: var(--_s2);
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }

  .items {
    display: grid;
    gap: var(--_s2);
  }

  .first {
    margin-block-start: var(--_s3);
  }

  .item {
    min-width: 0;
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .item.harm {
    border-inline-start: 6px solid var(--_error);
    background: var(--_error-surface);
  }

  .item.outstanding {
    border-style: dashed;
    border-color: var(--_warning);
    background: var(--_warning-surface);
  }

  .adjustments .item {
    border-inline-start-color: var(--_brand);
    background: var(--_brand-surface);
  }

  .standing {
    margin-block-start: var(--_s2);
    font-weight: 600;
  }

  .about-name {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .outstanding .about-name,
  .none .about-name {
    color: var(--_text);
    font-size: 1em;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px var(--_s3);
    overflow-wrap: anywhere;
  }

  .outstanding .badge.open {
    background: var(--_surface);
  }

  .line + .line {
    margin-block-start: var(--_s2);
    padding-block-start: var(--_s2);
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
    margin-block-start: var(--_s1);
  }

  .outstanding .items,
  .noted .items,
  .none .items,
  .own-words .items {
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
  }

  @container (max-width: 420px) {
    .banner {
      padding-inline: var(--_s2);
      padding-block-end: var(--_s2);
    }

    .title {
      margin-inline: calc(var(--_s2) * -1);
      padding-inline: var(--_s3);
    }

    .item {
      padding: var(--_s2) var(--_s3);
    }
  }

  @media print {
    .title {
      background: none;
      color: #000;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
