// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/**
 * Tokens. A host sets the public `--cpk-…` names; the private `--_…` ones are what our rules use. Light and dark follow
 * the `color-scheme` of the host's page, never the device alone: a light product stays light at night.
 */
export const tokens = css`
  :host {
    --_text: var(--cpk-colour-text, light-dark(#1c2733, #eef2f6));
    --_muted: var(--cpk-colour-muted, light-dark(#4a5866, #b4c0cc));
    --_surface: var(--cpk-colour-surface, light-dark(#ffffff, #161d24));
    --_raised: var(--cpk-colour-raised, light-dark(#f3f6f8, #212b35));
    --_border: var(--cpk-colour-border, light-dark(#76838f, #8896a4));
    --_line: var(--cpk-colour-line, light-dark(#d5dce2, #384450));
    --_brand: var(--cpk-colour-brand, light-dark(#005a78, #7cc7e4));
    --_on-brand: var(--cpk-colour-on-brand, light-dark(#ffffff, #07222d));
    --_error: var(--cpk-colour-error, light-dark(#b3160b, #ff9b8f));
    --_success: var(--cpk-colour-success, light-dark(#0b6b3a, #7fd8a4));
    --_warning-surface: var(--cpk-colour-warning-surface, light-dark(#fff5d6, #3b3213));
    --_focus: var(--cpk-colour-focus, light-dark(#0a4bd0, #ffd84d));
    --_radius: var(--cpk-radius, 6px);
    --_space: var(--cpk-space, 8px);
    /* WCAG asks for 24 px; gloves and a moving trolley ask for more. */
    --_target: var(--cpk-target-size, 44px);
    color: var(--_text);
    font-family: var(--cpk-font-family, inherit);
    line-height: 1.5;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: no-preference) {
    .eased {
      transition:
        background-color 120ms,
        border-color 120ms;
    }
  }
`;
