// SPDX-License-Identifier: Apache-2.0
import { type CareActor, type SubjectOfCare, formatNhsNumber } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import { shownAs } from '../attachments/media-types.js';
import { type MediaView, mediaView } from '../attachments/media-view.js';
import { ABOUT_ME_WORDS } from './about-me.words.js';
import type { Entry, EntrySection } from './entry.js';
import { reviewInWords } from './how-old.js';
import type { PersonShown } from './person-view.js';
import { recordedBy, writtenOn } from './provenance-view.js';
import { MUST_KNOW } from './reading-view.js';
import { SHEET_WORDS as WORDS } from './sheet.words.js';
import { type ViewTools, otherLang } from './view-tools.js';

/** All that goes on paper. */
export interface Sheet {
  /** Of the document, and so of the file it is saved as: it names no person. */
  readonly title: string;
  readonly subjectOfCare: SubjectOfCare;
  readonly person: PersonShown;
  /** With what may not be printed withheld. */
  readonly entry: Entry;
  readonly photo: string | null;
  readonly worker: CareActor | null;
  /** ISO instant. */
  readonly printedAt: string;
  readonly reviewAfterMonths: number;
  readonly large: boolean;
  readonly direction: 'ltr' | 'rtl';
  readonly tools: ViewTools;
  loaderOf(section: EntrySection): (() => Promise<Blob>) | null;
}

/** Letters of a name that take more than a line or two at the head of a page. */
const LONG_NAME = 60;

/** Who and what this is, on every page: a sheet that falls out of a folder must be known again. */
function runningHead(sheet: Sheet): TemplateResult {
  const { subjectOfCare, person, entry, worker, printedAt, tools } = sheet;
  const { say, formatDay, formatMoment } = tools;
  const { born } = person;
  const { nhsNumber } = subjectOfCare;
  const moment = formatMoment(printedAt);
  const name = worker?.role ? `${worker.name} (${worker.role})` : worker?.name;
  const facts = [
    born === null
      ? say(WORDS['aboutMe.sheet.born.withheld'])
      : born
        ? say(WORDS['aboutMe.sheet.born'], { day: formatDay(born) })
        : say(WORDS['aboutMe.sheet.born.unknown']),
    nhsNumber
      ? say(WORDS['aboutMe.sheet.nhsNumber'], { number: formatNhsNumber(nhsNumber) })
      : say(WORDS['aboutMe.sheet.nhsNumber.unknown']),
    say(ABOUT_ME_WORDS['aboutMe.version'], { number: entry.version.versionNumber }),
    writtenOn(entry, { ...tools, today: '' }),
    name ? say(WORDS['aboutMe.sheet.printed.by'], { name, moment }) : say(WORDS['aboutMe.sheet.printed'], { moment }),
  ];
  return html`<div class="running ${person.fullName.length > LONG_NAME ? 'long' : ''}">
    <p><span class="name">${say(ABOUT_ME_WORDS['aboutMe.title'])}</span><bdi class="name">${person.fullName}</bdi></p>
    <p>${facts.filter((fact) => fact !== null).map((fact) => html`<span>${fact}</span>`)}</p>
  </div>`;
}

const FILE_WORDS = {
  audio: WORDS['aboutMe.sheet.sound'],
  video: WORDS['aboutMe.sheet.film'],
  file: WORDS['aboutMe.sheet.file'],
} as const;

/** A photo is shown; a sound or film is named, with its words. */
function mediaOnPaper(
  section: EntrySection,
  sheet: Sheet,
  document: Document,
): { template: TemplateResult; view?: MediaView } | null {
  const { media, title: name } = section;
  if (!media) return null;
  const { say } = sheet.tools;
  const kind = shownAs(media.mimeType) ?? 'file';
  const load = sheet.loaderOf(section);
  if (kind === 'photo' && load) {
    const view = mediaView({ document, say, media, name, load, transcriptElsewhere: true });
    return { template: html`${view.element}`, view };
  }
  const file = media.filename || media.url || '';
  const transcript = typeof media.transcript === 'string' ? media.transcript.trim() : '';
  return {
    template: html`
      <p>${say(FILE_WORDS[kind === 'photo' ? 'file' : kind], { file })}</p>
      ${transcript
        ? html`<p>${say(WORDS['aboutMe.sheet.transcript'])}</p>
            <p class="transcript" dir="auto">${transcript}</p>`
        : nothing}
    `,
  };
}

function wordsOnPaper(section: EntrySection, { say }: ViewTools): TemplateResult | typeof nothing {
  if (section.withheld) return html`<p class="withheld">${say(WORDS['aboutMe.sheet.withheld'])}</p>`;
  if (section.text) return html`<p class="words" dir="auto">${section.text}</p>`;
  return section.media ? nothing : html`<p class="blank">${say(ABOUT_ME_WORDS['aboutMe.blank'])}</p>`;
}

function helpedOnPaper(helpedBy: string | null, { say }: ViewTools): TemplateResult | typeof nothing {
  const label = say(ABOUT_ME_WORDS['aboutMe.supportedBy']);
  if (helpedBy === null) return html`<p class="withheld">${label}: ${say(WORDS['aboutMe.sheet.withheld'])}</p>`;
  return helpedBy ? html`<p>${label}: <bdi class="helped-words">${helpedBy}</bdi></p>` : nothing;
}

/** The page as it is printed, made for a document of its own. Its media must be opened first, and let go afterwards. */
export function sheetView(
  sheet: Sheet,
  document: Document,
): { readonly template: TemplateResult; readonly media: readonly MediaView[] } {
  const { entry, person, photo, tools, reviewAfterMonths } = sheet;
  const { say } = tools;
  const media: MediaView[] = [];
  const sectionOnPaper = (section: EntrySection): TemplateResult => {
    const beside = mediaOnPaper(section, sheet, document);
    if (beside?.view) media.push(beside.view);
    return html`<div class="section">
      <h3 lang=${otherLang(section.lang, tools)}>${section.title}</h3>
      ${wordsOnPaper(section, tools)} ${beside?.template ?? nothing}
    </div>`;
  };
  const group = (name: string, heading: string, sections: readonly EntrySection[]) =>
    html`<div class=${name}>
      <h2>${heading}</h2>
      ${sections.map(sectionOnPaper)}
    </div>`;
  const isFirst = ({ key }: EntrySection) => MUST_KNOW.includes(key);
  const review = entry.date ? reviewInWords(entry.date, tools.today, reviewAfterMonths, say) : null;
  const recorded = recordedBy(entry.change, tools);
  const template = html`
    <table role="presentation">
      <thead>
        <tr>
          <td>${runningHead(sheet)}</td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <div class="first">
              ${photo
                ? html`<img
                    class="photo"
                    src=${photo}
                    alt=${say(ABOUT_ME_WORDS['aboutMe.photo'], { name: person.name })}
                  />`
                : nothing}
              <div>
                <h1><bdi>${person.name}</bdi></h1>
                ${recorded ? html`<p>${recorded}.</p>` : nothing} ${helpedOnPaper(entry.helpedBy, tools)}
                ${review ? html`<p class="flag">${review}.</p>` : nothing}
                <p class="caution">${say(ABOUT_ME_WORDS['aboutMe.caution'])} ${say(WORDS['aboutMe.sheet.caution'])}</p>
              </div>
            </div>
            ${group('must-know', say(ABOUT_ME_WORDS['aboutMe.mustKnow']), entry.sections.filter(isFirst))}
            ${group(
              'rest',
              say(ABOUT_ME_WORDS['aboutMe.rest']),
              entry.sections.filter((section) => !isFirst(section)),
            )}
          </td>
        </tr>
      </tbody>
    </table>
  `;
  return { template, media };
}
