// SPDX-License-Identifier: Apache-2.0
// What each token is for, in the order of the guide. They stand here and not in the style sheet: comments would be sent
// to every page.

export const MEANINGS = {
  Colour: {
    '--cpk-colour-text': 'words',
    '--cpk-colour-muted': 'words of less weight: hints, who wrote it and when',
    '--cpk-colour-surface': 'boxes, cards and controls',
    '--cpk-colour-raised': 'what stands out a little: actions of a plan, read-only boxes, tools',
    '--cpk-colour-border': 'edges of controls; at least 3 to 1 against what they lie on',
    '--cpk-colour-line': 'lines that only separate; no meaning hangs on them',
    '--cpk-colour-brand': 'links, headings of groups, what is chosen, the line of a chart',
    '--cpk-colour-on-brand': 'words on the brand colour',
    '--cpk-colour-brand-surface': 'notices, changes, what must be known first',
    '--cpk-colour-action': 'main buttons',
    '--cpk-colour-on-action': 'words on main buttons',
    '--cpk-colour-error': 'errors, harm, what is overdue',
    '--cpk-colour-error-surface': 'behind errors and what can do harm',
    '--cpk-colour-success': 'what was saved, words that were added',
    '--cpk-colour-warning': 'edges of what is not known or late',
    '--cpk-colour-warning-surface': 'behind what is not known or late',
    '--cpk-colour-focus': 'outer ring round what has the focus',
    '--cpk-colour-focus-inner': 'inner ring; one of both stands out from anything',
  },
  Type: {
    '--cpk-font-family': 'typeface',
    '--cpk-font-size': 'size of the words; every other size follows. In rem or px: an em counts again inside',
    '--cpk-line-height': 'height of a line',
  },
  Space: {
    '--cpk-space': 'the step of all distances: half, one, one and a half, two, three and four of them',
  },
  Shape: {
    '--cpk-radius': 'rounding of boxes and buttons',
    '--cpk-border-width': 'edge of controls and buttons',
    '--cpk-shadow': 'below cards',
  },
  Focus: {
    '--cpk-focus-width': 'width of the outer ring',
  },
  'Target size': {
    '--cpk-target-size': 'least height of what is pressed. Main buttons never fall below 44px',
  },
};
