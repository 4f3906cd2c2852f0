// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const bodyStyles = css`
  .body-map {
    max-width: 44em;
  }

  .body-help {
    margin: 0 0 var(--_s2);
    color: var(--_muted);
  }

  .body-map.read > .body-help:first-child {
    display: none;
  }

  .body-views {
    display: flex;
    flex-wrap: wrap;
    /* Their left and their right stand next to each other here: close together they would read as one. */
    gap: var(--_s2) var(--_s8);
  }

  .body-views figure {
    flex: 1 1 200px;
    max-width: 300px;
    margin: 0;
  }

  .body-views figcaption {
    display: flex;
    justify-content: space-between;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .body-views figcaption strong {
    color: var(--_text);
    font-size: 1rem;
  }

  .body-views svg {
    display: block;
    width: 100%;
    height: auto;
    touch-action: manipulation;
  }

  .body-region {
    fill: var(--_raised);
    stroke: var(--_border);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }

  .body-map:not(.read) .body-region {
    cursor: pointer;
  }

  .body-map:not(.read) .body-region:hover {
    fill: var(--_brand-surface);
  }

  .body-region.marked {
    fill: var(--_error-surface);
    stroke: var(--_error);
  }

  .body-dot circle {
    fill: var(--_error);
    stroke: var(--_surface);
    stroke-width: 1.5;
  }

  .body-dot text {
    fill: var(--_surface);
    font: 700 10px sans-serif;
    text-anchor: middle;
  }

  .body-dot {
    pointer-events: none;
  }

  .body-add,
  .body-fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s2) var(--_s4);
  }

  .body-add {
    margin: var(--_s3) 0;
  }

  .body-map label {
    display: block;
    margin-block-end: 2px;
  }

  .body-map select.control {
    max-width: 100%;
  }

  .body-map select.control:enabled {
    border-style: solid;
    background: var(--_surface);
  }

  .body-fields > .wide {
    flex: 1 1 100%;
  }

  .body-marks {
    margin: var(--_s2) 0 0;
    padding: 0;
    list-style: none;
  }

  .body-marks > li {
    margin: 0 0 var(--_s2);
    padding: var(--_s1) var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .body-marks summary {
    display: list-item;
    padding: var(--_s2) 0;
    font-weight: 600;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .body-marks .link-button {
    display: block;
  }

  .body-map .control.amount {
    width: 7em;
  }

  .body-fields [hidden] {
    display: none;
  }

  .body-size-fault {
    margin: var(--_s1) 0 0;
    color: var(--_error);
    font-weight: 600;
  }

  .body-size-fault:empty {
    margin: 0;
  }

  .body-earlier {
    margin: var(--_s3) 0;
  }

  .body-earlier summary {
    display: list-item;
    width: fit-content;
    padding: var(--_s2) 0;
    color: var(--_brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .body-earlier-row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
    gap: var(--_s4);
  }

  .body-earlier section {
    padding: var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .body-earlier-day {
    margin: 0 0 var(--_s2);
    font-weight: 600;
  }

  .body-earlier .body-views {
    flex-wrap: nowrap;
    pointer-events: none;
  }

  .body-earlier figure {
    flex: 1 1 0;
    min-width: 0;
  }

  .body-earlier figcaption span {
    display: none;
  }

  .body-earlier .body-region {
    fill: var(--_surface);
  }

  .body-earlier .body-dot :is(circle, text) {
    scale: 1.7;
  }

  .body-earlier ul {
    margin: var(--_s2) 0 0;
    padding-inline-start: 1.2em;
  }

  .body-status {
    margin: var(--_s1) 0 0;
  }

  @media (forced-colors: active) {
    .body-region {
      fill: Canvas;
      stroke: CanvasText;
    }

    .body-dot circle {
      fill: Highlight;
      stroke: Canvas;
    }

    .body-dot text {
      fill: HighlightText;
    }
  }

  @media print {
    .body-add,
    .body-help {
      display: none;
    }

    .body-marks summary {
      list-style: none;
    }

    .body-views,
    .body-marks > li {
      break-inside: avoid;
    }

    .body-views {
      flex-wrap: nowrap;
    }

    .body-views figure {
      max-width: 70mm;
    }
  }
`;
