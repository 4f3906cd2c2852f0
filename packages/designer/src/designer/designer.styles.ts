// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** The page as a whole, and how a form is begun. */
export const designerStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  p {
    margin: 0 0 var(--_s2);
  }

  .title {
    margin: 0;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .muted {
    color: var(--_muted);
    font-weight: 400;
  }

  .lead {
    max-width: 44em;
    margin: var(--_s1) 0 var(--_s4);
  }

  .plain {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s2) var(--_s4);
    margin: var(--_s2) 0 0;
  }

  .button.grave {
    border-color: var(--_error);
    background: var(--_error);
    color: var(--_surface);
  }

  p.said:not(:empty),
  .note {
    max-width: 60em;
    margin: 0 0 var(--_s3);
    padding: var(--_s2) var(--_s3);
    border-inline-start: 4px solid var(--_success);
    background: var(--_raised);
  }

  .note {
    border-color: var(--_brand);
    background: var(--_brand-surface);
  }

  .failure,
  .refusal.shown {
    max-width: 60em;
    margin: 0 0 var(--_s3);
    padding: var(--_s3) var(--_s4);
    border-inline-start: 4px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: var(--_s4);
    align-items: start;
  }

  .way {
    min-width: 0;
    padding: var(--_s4);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    overflow-wrap: anywhere;
  }

  .way.how {
    grid-column: 1 / -1;
  }

  .way .field {
    margin-block-end: var(--_s4);
  }

  .way-title,
  .pane-title {
    margin: 0 0 var(--_s3);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .choice {
    margin: 0 0 var(--_s4);
  }

  .choice .hint {
    margin-block-start: var(--_s1);
  }

  .kept {
    padding: var(--_s3) 0;
    border-block-end: 1px solid var(--_line);
  }

  button.pick {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: var(--_target);
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: start;
    background: var(--_surface);
    color: inherit;
  }

  button.pick:hover {
    border-color: var(--_brand);
    background: var(--_brand-surface);
  }

  button.pick b {
    color: var(--_brand);
  }

  .standards li {
    margin: 0 0 var(--_s2);
  }

  .control.file {
    width: 100%;
    border-style: dashed;
  }

  .bulk summary {
    display: list-item;
    width: fit-content;
    min-height: var(--_target);
    align-content: center;
    color: var(--_brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  select.control {
    max-width: 100%;
  }
`;
