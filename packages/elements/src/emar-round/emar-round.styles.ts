// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { timeBoxStyles } from '../medicine-desk/time-box.styles.js';

export const emarRoundStyles = css`
  ${timeBoxStyles}

  .group,
  .urgent,
  .who,
  .part,
  .end {
    margin-block-start: var(--_s5);
  }

  .nobody,
  .fault {
    margin-block: var(--_s3);
  }

  .group-title,
  .part-title,
  .who-title,
  .person-title {
    margin-block-end: var(--_s2);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  .who-title,
  .person-title {
    font-size: 1.5em;
  }

  .person {
    margin-block-start: var(--_s4);
  }

  .doings .button {
    flex: 0 1 auto;
    max-width: 100%;
    margin: 0;
  }

  .people li {
    margin-block-end: var(--_s2);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s1) var(--_s3);
    width: 100%;
    min-height: max(56px, var(--_target));
    padding: var(--_s2) var(--_s4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    text-align: start;
  }

  /* Below the first screen of any list: laid out when it comes near. What stands for it is one line of words. */
  .people li:nth-child(n + 16) .line {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 1.75em;
  }

  .line:hover {
    background: var(--_brand-surface);
  }

  .line-name {
    flex: 1 1 9em;
    font-size: 1.125em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  .line-room {
    color: var(--_muted);
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s2);
  }

  .urgent {
    padding: var(--_s3) var(--_s4);
    border: var(--_edge) solid var(--_error);
    border-radius: var(--_radius);
    background: var(--_error-surface);
  }

  .old,
  .unstored,
  .reasons {
    margin-block: var(--_s3);
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_warning);
    border-inline-start-width: 6px;
    border-radius: var(--_radius);
    background: var(--_warning-surface);
  }

  .unstored,
  .reasons.held {
    border-color: var(--_error);
    background: var(--_error-surface);
  }

  .unstored .button {
    display: block;
    margin-block-start: var(--_s2);
  }

  .reasons-title,
  .ask {
    font-weight: 700;
  }

  .reasons li,
  .lacks li {
    display: list-item;
    margin-inline-start: var(--_s4);
    list-style: disc;
    overflow-wrap: anywhere;
  }

  .reasons li.block {
    font-weight: 600;
  }

  .face {
    display: flex;
    gap: var(--_s4);
    align-items: center;
  }

  .photo {
    width: 96px;
    height: 96px;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  .who .photo {
    width: 144px;
    height: 144px;
  }

  .known-by {
    display: grid;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .full-name {
    font-size: 1.125em;
    font-weight: 700;
  }

  .how {
    margin-block: var(--_s3);
    font-size: 1.0625em;
  }

  .alarms {
    display: grid;
    gap: var(--_s2);
    margin-block: var(--_s3);
  }

  .alarm {
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_line);
    border-inline-start: 6px solid var(--_border);
    border-radius: var(--_radius);
  }

  .alarm.alarming {
    border-color: var(--_error);
    background: var(--_error-surface);
  }

  .alarm dt {
    font-weight: 700;
  }

  .alarm dd {
    overflow-wrap: anywhere;
  }

  .allergy {
    display: block;
    font-weight: 600;
  }

  .card {
    margin-block-end: var(--_s3);
    padding: var(--_s4);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    overflow-wrap: anywhere;
  }

  .card.late,
  .card.missed {
    border-inline-start: 6px solid var(--_error);
  }

  .medicine {
    margin-block: var(--_s2) var(--_s1);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }

  .product {
    font-weight: 600;
  }

  .dose {
    margin-block-start: var(--_s1);
    font-size: 1.25em;
  }

  .directions,
  .protocol {
    white-space: pre-line;
  }

  .flag {
    font-weight: 600;
  }

  .last,
  .earliest {
    margin-block-start: var(--_s2);
  }

  .earliest {
    font-weight: 700;
  }

  .card .field {
    margin-block: var(--_s3) 0;
  }

  .doings,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
  }

  /* Who goes on to the next person means to: it does not stand among what is told of a dose. */
  .onward {
    margin-block-start: var(--_s6);
  }

  /* Two beside each other on a phone, so that a hand need not scroll for the last reason. */
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5em, 100%), 1fr));
  }

  .doings .give,
  .doings .yes,
  .doings .next-person,
  .button.give,
  .button.yes,
  .button.next-person {
    flex: 1 1 12em;
    min-height: 56px;
    font-size: 1.125em;
  }

  .why-not,
  .asked {
    margin-block-start: var(--_s3);
    padding-block-start: var(--_s3);
    border-block-start: 1px solid var(--_line);
  }

  .choices .button {
    padding-inline: var(--_s2);
  }

  .why-not .cancel {
    margin-block-start: var(--_s3);
  }

  .witness {
    margin-block-start: var(--_s3);
  }

  .witnessed {
    margin-block-end: var(--_s2);
    font-weight: 600;
  }

  .recorded,
  .settled {
    margin-block-end: var(--_s2);
    padding-block: var(--_s1);
    overflow-wrap: anywhere;
  }

  .recorded .what {
    font-weight: 700;
  }

  .recorded .meta {
    display: block;
  }

  .mistake {
    display: block;
  }

  .ended {
    font-weight: 700;
  }

  .camera .seen {
    display: block;
    width: 100%;
    max-width: 30em;
    background: #000;
  }

  @container (min-width: 30em) {
    .choices {
      grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    }
  }

  @container (min-width: 42em) {
    .alarms {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* A line is a button and what it says is the list: on paper it is the list alone. */
  @media print {
    button.line {
      display: flex !important;
      content-visibility: visible !important;
    }

    .line,
    .card,
    .alarms {
      break-inside: avoid;
    }

    .doings,
    .choices {
      display: none;
    }
  }
`;
