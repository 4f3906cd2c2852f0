// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** What all views of medicines look alike in. */
export const medicinesStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin: var(--_s2) 0 var(--_s3);
  }

  .top > div {
    flex: 1 1 16em;
    min-width: 0;
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }

  .top .alarming {
    border-color: var(--_error);
    background: var(--_error-surface);
  }

  .top dt {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .top dd {
    font-weight: 700;
  }

  .top bdi:not(:last-of-type)::after {
    content: ';';
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: var(--_s2) var(--_s4);
  }

  .head .title {
    flex: 1 1 10em;
  }

  .mark {
    display: inline-block;
    padding: 0 var(--_s2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 700;
  }

  .mark.critical {
    border-color: var(--_error);
    background: var(--_error-surface);
    color: var(--_error);
  }

  .mark.controlled {
    border-style: double;
    border-width: 3px;
  }

  .unusable,
  .nobody {
    margin-block: var(--_s3);
  }

  .void {
    text-decoration: line-through;
  }

  .print-place {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }
`;
