// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const layoutsStyles = css`
  /* On paper the whole form stands. */
  @media screen {
    .away,
    .away + .rule-notice {
      display: none !important;
    }
  }

  .easy-read {
    display: flow-root;
    max-width: 44em;
    margin: 0 0 var(--_s2);
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_radius);
    background: var(--_brand-surface);
    font-size: 1.25em;
    line-height: 1.6;
  }

  .easy-read p {
    margin: 0;
  }

  .easy-read img,
  .easy-read ::slotted(img) {
    float: inline-start;
    width: 7em;
    max-width: 40%;
    height: auto;
    margin-inline-end: var(--_s4);
  }

  /* It goes with its question. */
  .easy-read:has(+ [hidden]) {
    display: none;
  }

  @media screen {
    .easy-read:has(+ .away) {
      display: none;
    }
  }

  .easy-read-switch {
    display: inline-flex;
    align-items: center;
    gap: var(--_s3);
    min-height: var(--_target);
    padding: var(--_s1) 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
  }

  .track {
    position: relative;
    box-sizing: border-box;
    width: 44px;
    height: 24px;
    border: 2px solid var(--_border);
    border-radius: 999px;
    background: var(--_surface);
  }

  .track::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    width: 14px;
    height: 14px;
    border-radius: 50%;
    background: var(--_border);
  }

  [aria-checked='true'] .track {
    border-color: var(--_action);
    background: var(--_action);
  }

  [aria-checked='true'] .track::before {
    inset-inline: auto 3px;
    background: var(--_on-action);
  }

  @media (forced-colors: active) {
    .track::before {
      background: ButtonText;
    }

    [aria-checked='true'] .track {
      background: Highlight;
    }
  }

  .layout-heading {
    margin: 0 0 var(--_s1);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.3;
  }

  .task-list {
    max-width: 52em;
  }

  .task-list,
  .layout-before {
    margin-block-start: var(--_s4);
  }

  .layout-before {
    margin-block-end: var(--_s4);
  }

  .layout-progress {
    margin: 0 0 var(--_s4);
    color: var(--_muted);
  }

  .layout-back {
    display: inline-flex;
    align-items: center;
    gap: var(--_s2);
    margin-block-end: var(--_s1);
  }

  .back-arrow {
    width: 7px;
    height: 7px;
    margin-inline-start: 2px;
    border-block-end: 2px solid currentcolor;
    border-inline-start: 2px solid currentcolor;
    transform: rotate(45deg);
  }

  .back-arrow:dir(rtl) {
    transform: rotate(-45deg);
  }

  .tasks {
    margin: 0 0 var(--_s4);
    padding: 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
  }

  .task {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_s4);
    min-height: var(--_target);
    padding: var(--_s2) var(--_s1);
    border-block-end: 1px solid var(--_line);
  }

  .task:hover {
    background: var(--_raised);
  }

  .task-words {
    flex: 1 1 14em;
    min-width: 0;
  }

  .task-name {
    padding: var(--_s1) 0;
    border: 0;
    text-align: start;
    overflow-wrap: anywhere;
    background: none;
    color: var(--_brand);
    font: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }

  /* The whole row can be pressed. */
  .task-name::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .task-name:focus-visible {
    outline: none;
  }

  .task-name:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -1px;
  }

  .task-facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--_s3);
  }

  .task-detail {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .task-state {
    padding: 1px var(--_s3);
    border: 1px solid var(--_border);
    border-radius: 999px;
    font-size: 0.875em;
    font-weight: 600;
    white-space: nowrap;
  }

  .task-state.not-started,
  .task-state.nothing {
    border-color: var(--_line);
    color: var(--_muted);
  }

  .task-state.in-progress {
    border-color: var(--_brand);
    color: var(--_brand);
  }

  .task-state.done {
    border-color: var(--_success);
    color: var(--_success);
  }

  .task-state.attention {
    border: 2px solid var(--_error);
    color: var(--_error);
  }

  .body .group-heading:focus {
    scroll-margin-block-start: 12px;
  }

  @media print {
    .layout-before,
    .task-list {
      display: none;
    }
  }
`;
