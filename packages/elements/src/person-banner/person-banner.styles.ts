// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const personBannerStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_s1) var(--_s8);
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .name {
    margin: 0;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }

  .called {
    margin: 0;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s6);
    margin: 0;
  }

  dl div {
    display: flex;
    gap: var(--_s2);
  }

  dt {
    flex: none;
    color: var(--_muted);
  }

  dd {
    margin: 0;
    font-weight: 600;
  }

  .number {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }

  .note {
    font-weight: 400;
    color: var(--_muted);
  }

  @container (max-width: 460px) {
    .banner,
    dl {
      flex-direction: column;
    }
  }
`;
