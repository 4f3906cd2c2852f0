// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const carePlanStyles = css`
  .fault,
  .withheld-all,
  .overdue,
  .since,
  .no-plan {
    margin-block-start: var(--_s3);
  }

  .withheld-all,
  .since,
  .no-plan {
    max-width: 60em;
    padding: var(--_s2) var(--_s4);
    border-inline-start: 4px solid var(--_border);
    background: var(--_raised);
  }

  .withheld-all,
  .no-plan {
    font-weight: 600;
  }

  .since {
    border-color: var(--_brand);
    background: var(--_brand-surface);
  }

  .since .group-title {
    margin-block: var(--_s2) 2px;
    color: inherit;
    font-size: 1em;
  }

  .withdrawn li,
  .overdue li {
    overflow-wrap: anywhere;
  }

  .overdue {
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_error);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }

  .overdue .group-title {
    margin: 0 0 2px;
    color: var(--_error);
  }

  .overdue li {
    font-weight: 600;
  }

  .group {
    margin-block-start: var(--_s6);
  }

  .group-title {
    margin-block-end: var(--_s2);
    color: var(--_brand);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .facts {
    display: grid;
    gap: var(--_s1) var(--_s6);
  }

  .plan-facts {
    margin-block-start: var(--_s3);
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .fact {
    display: grid;
    grid-template-columns: minmax(6em, 9em) 1fr;
    gap: 0 var(--_s3);
    min-width: 0;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .plain {
    display: grid;
    gap: var(--_s1);
    padding-inline-start: var(--_s5);
    list-style: disc;
  }

  .how {
    padding-inline-start: var(--_s4);
    list-style: disc;
  }

  .cards,
  .needs {
    display: grid;
    gap: var(--_s3);
  }

  .risk {
    min-width: 0;
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .risk-title {
    scroll-margin-block-start: 16px;
  }

  .need {
    min-width: 0;
    padding: var(--_s4) var(--_s4);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_brand);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .need.loose {
    border-inline-start-color: var(--_border);
    border-inline-start-style: dashed;
  }

  .need-title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
    overflow-wrap: anywhere;
    scroll-margin-block-start: 16px;
  }

  .need-body > * + * {
    margin-block-start: var(--_s2);
  }

  .need-body {
    margin-block-start: var(--_s2);
  }

  .need-button {
    display: flex;
    align-items: center;
    gap: var(--_s3);
    width: 100%;
    min-height: var(--_target);
    padding: var(--_s1) 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    text-align: start;
  }

  .need-button .fold-sign {
    color: var(--_brand);
  }

  .need-button[aria-expanded='true'] .fold-sign {
    transform: translateY(25%) rotate(225deg);
  }

  .label {
    display: inline-block;
    margin-inline-end: var(--_s2);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  /* What is said of a goal is a line of its own, whichever part of it is known. */
  .goal > .meta::first-letter {
    text-transform: uppercase;
  }

  .goal + .goal {
    margin-block-start: var(--_s4);
  }

  .goal-title,
  .action-title,
  .risk-title {
    overflow-wrap: anywhere;
  }

  .goal-title {
    font-size: 1.0625em;
  }

  .actions {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s2);
  }

  .action {
    min-width: 0;
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .action .facts {
    margin-block-start: var(--_s1);
  }

  .badge.changed {
    margin-inline-start: var(--_s1);
    border-color: var(--_brand);
    color: var(--_brand);
  }

  .to-need,
  .to-risk {
    display: block;
  }

  .narrow {
    display: none;
  }

  @media screen {
    @container (max-width: 560px) {
      .narrow {
        display: flex;
      }

      .wide,
      .need-body:not(.open) {
        display: none;
      }

      .need {
        padding: var(--_s2) var(--_s3);
      }
    }
  }

  @container (max-width: 480px) {
    .fact {
      grid-template-columns: 1fr;
    }
  }

  @container (min-width: 860px) {
    /* Columns, not rows: a long fact beside a short one leaves no hole. */
    .plan-facts {
      display: block;
      columns: 2;
      column-gap: var(--_s8);
    }

    .plan-facts .fact {
      padding-block: 2px;
      break-inside: avoid;
    }

    .cards {
      grid-template-columns: repeat(auto-fit, minmax(22em, 1fr));
    }
  }

  @media print {
    .action {
      border: 1px solid var(--_line);
    }

    .risk,
    .action,
    .overdue {
      break-inside: avoid;
    }

    .need-title,
    .goal-title,
    .action-title,
    .label {
      break-after: avoid;
    }
  }
`;
