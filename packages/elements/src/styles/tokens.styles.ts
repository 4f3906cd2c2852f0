// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/**
 * Tokens. A host sets the public `--cpk-…` names, or links one of our themes that does; the private `--_…` ones are what
 * our rules use. Light and dark follow the `color-scheme` of the host's page, never the device alone: a light product
 * stays light at night. docs/elements/theming.md is written from this file.
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
    --_brand-surface: var(--cpk-colour-brand-surface, light-dark(#e6f2f6, #14303c));
    --_action: var(--cpk-colour-action, var(--_brand));
    --_on-action: var(--cpk-colour-on-action, var(--_on-brand));
    --_error: var(--cpk-colour-error, light-dark(#b3160b, #ff9b8f));
    --_error-surface: var(--cpk-colour-error-surface, light-dark(#fdf1ef, #3c1f1c));
    --_success: var(--cpk-colour-success, light-dark(#0b6b3a, #7fd8a4));
    --_warning: var(--cpk-colour-warning, light-dark(#8a5a00, #f0c24b));
    --_warning-surface: var(--cpk-colour-warning-surface, light-dark(#fff5d6, #3b3213));
    --_focus: var(--cpk-colour-focus, light-dark(#0a4bd0, #ffd84d));
    --_focus-inner: var(--cpk-colour-focus-inner, var(--_surface));
    --_focus-width: var(--cpk-focus-width, 3px);
    --_edge: var(--cpk-border-width, 2px);
    --_radius: var(--cpk-radius, 6px);
    --_shadow: var(--cpk-shadow, 0 1px 2px rgb(16 32 48 / 8%));
    --_space: var(--cpk-space, 8px);
    --_s1: calc(var(--_space) / 2);
    --_s2: var(--_space);
    --_s3: calc(var(--_space) * 1.5);
    --_s4: calc(var(--_space) * 2);
    --_s5: calc(var(--_space) * 2.5);
    --_s6: calc(var(--_space) * 3);
    --_s8: calc(var(--_space) * 4);
    /* WCAG asks for 24 px; gloves and a moving trolley ask for more. */
    --_target: var(--cpk-target-size, 44px);
    color: var(--_text);
    font-family: var(--cpk-font-family, inherit);
    font-size: var(--cpk-font-size, inherit);
    line-height: var(--cpk-line-height, 1.5);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  /* Two rings, so that one of them stands out from whatever it lies on. */
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-inner);
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

  /* Paper is white and ink is black, whatever the theme, and nothing on it has the focus. */
  @media print {
    :host {
      color-scheme: light;
      --_focus-inner: #fff;
      --_focus-width: 0;
      --_success: #000;
      --_warning-surface: #fff;
      --_text: #000;
      --_raised: #fff;
      --_error-surface: #fff;
      --_error: #000;
      --_brand-surface: #fff;
      --_surface: #fff;
      --_border: #000;
      --_brand: #000;
      --_warning: #000;
      --_line: #767676;
      --_muted: #333;
      --_edge: 1px;
      --_shadow: none;
    }
  }
`;
