// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** The editors of sentences. The page round them has tokens, buttons and fields of the elements. */
export const sentenceStyles = css`
  .sentences,
  .sentences fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .sentences > legend {
    padding: 0;
    font-size: 1.0625em;
    font-weight: 700;
  }

  .sentence {
    margin: var(--_s1) 0 var(--_s3);
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_brand);
    overflow-wrap: anywhere;
  }

  .lines {
    display: grid;
    gap: var(--_s3);
    margin: var(--_s3) 0;
    padding: 0;
    list-style: none;
  }

  .line > .one-line,
  .sentences fieldset.value,
  .kept {
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .sentences fieldset.value {
    margin-block: var(--_s2);
    background: var(--_raised);
  }

  .sentences fieldset.value fieldset.value {
    background: var(--_surface);
  }

  .line > .one-line.group {
    background: var(--_raised);
  }

  .sentences fieldset > legend {
    padding: 0 var(--_s1);
    color: var(--_muted);
    font-weight: 600;
  }

  .part {
    min-width: 0;
    margin-block: var(--_s2);
  }

  .part.has-error,
  .ticks.has-error {
    padding-inline-start: var(--_s3);
    border-inline-start: 4px solid var(--_error);
  }

  .part-label {
    display: block;
    margin-block-end: 2px;
    font-weight: 600;
  }

  .part .control {
    width: 100%;
    max-width: 32em;
  }

  .part .control.number {
    width: 9em;
  }

  .adding {
    margin-block: var(--_s2);
  }

  .adding .link-button {
    display: block;
  }

  .ends {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    column-gap: var(--_s3);
  }

  .kept-name {
    margin: 0;
    font-weight: 600;
  }

  .kept p {
    margin: 0 0 var(--_s1);
    overflow-wrap: anywhere;
  }

  .trial {
    margin-block: var(--_s3);
    padding: var(--_s2) var(--_s3);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }

  .trial > summary {
    min-height: var(--_target);
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }

  .outcome {
    margin-block: var(--_s3);
    padding: var(--_s2) var(--_s3);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .outcome .link-button {
    display: block;
  }

  .rare > summary {
    width: fit-content;
    padding-block: var(--_s2);
    color: var(--_muted);
    cursor: pointer;
  }

  .outcome p,
  .outcome ul {
    margin: 0;
  }

  .came {
    font-weight: 700;
  }

  .part-title {
    margin: var(--_s4) 0 var(--_s1);
    font-size: 1em;
    font-weight: 700;
  }

  .translations progress {
    box-sizing: border-box;
    width: 100%;
    max-width: 32em;
    accent-color: var(--_brand);
  }

  .pairs {
    margin-block: var(--_s4);
  }

  .sentences .pairs > legend {
    padding: 0;
    overflow-wrap: anywhere;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: var(--_s1) var(--_s4);
    padding-block: var(--_s2);
    border-block-start: 1px solid var(--_line);
  }

  .pair .own {
    overflow-wrap: anywhere;
  }

  .pair .what {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .pair textarea {
    display: block;
    width: 100%;
    field-sizing: content;
    resize: vertical;
  }

  .pair.missing textarea,
  .pair.same textarea {
    border-style: dashed;
  }

  .pair .state {
    margin: 2px 0 0;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
