// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const field = 'Label of a box.';
const step = 'Heading of a part of the page.';

export const TRANSFER_PACK_WORDS = {
  'transferPack.title': {
    en: 'Hospital pack for {name}',
    cy: 'Pecyn ysbyty ar gyfer {name}',
    note: 'Heading. {name} is the person.',
  },
  'transferPack.lead': {
    en: 'Write why, look at the first page, press the button. Everything else is chosen already.',
    cy: 'Ysgrifennwch pam, edrychwch ar y dudalen gyntaf, pwyswch y botwm. Mae popeth arall wedi’i ddewis yn barod.',
    note: 'Under the heading. The ambulance may be at the door.',
  },
  'transferPack.why': { en: 'Why they are going', cy: 'Pam maen nhw’n mynd', note: step },
  'transferPack.now': { en: 'What is wrong now?', cy: 'Beth sydd o’i le nawr?', note: field },
  'transferPack.now.hint': {
    en: 'One or two sentences, as you would say them to the crew.',
    cy: 'Un neu ddwy frawddeg, fel y byddech yn eu dweud wrth y criw.',
    note: 'Under the label.',
  },
  'transferPack.now.needed': {
    en: 'Write what is wrong now. The crew reads it first.',
    cy: 'Ysgrifennwch beth sydd o’i le nawr. Dyna mae’r criw yn ei ddarllen gyntaf.',
    note: 'Error, when the button was pressed and the box is empty.',
  },
  'transferPack.usual': { en: 'What is usual for them?', cy: 'Beth sy’n arferol iddyn nhw?', note: field },
  'transferPack.usual.hint': {
    en: 'So that the hospital can see what has changed: how they walk, talk, eat, think on a good day.',
    cy: 'Fel y gall yr ysbyty weld beth sydd wedi newid: sut maen nhw’n cerdded, siarad, bwyta, meddwl ar ddiwrnod da.',
    note: 'Under the label.',
  },
  'transferPack.more': {
    en: 'More: since when, what was done, who was told, who goes along, where to',
    cy: 'Rhagor: ers pryd, beth a wnaed, pwy gafodd wybod, pwy sy’n mynd hefyd, i ble',
    note: 'Button that opens more boxes.',
  },
  'transferPack.since': { en: 'Since when?', cy: 'Ers pryd?', note: field },
  'transferPack.done': {
    en: 'What has been done already?',
    cy: 'Beth sydd wedi’i wneud yn barod?',
    note: field,
  },
  'transferPack.told': { en: 'Who has been told?', cy: 'Pwy sydd wedi cael gwybod?', note: field },
  'transferPack.lines.hint': { en: 'One thing a line.', cy: 'Un peth i bob llinell.', note: 'Under the label.' },
  'transferPack.with': { en: 'Who goes with them?', cy: 'Pwy sy’n mynd gyda nhw?', note: field },
  'transferPack.to': { en: 'Where to?', cy: 'I ble?', note: 'Label of a box: a hospital or ward.' },
  'transferPack.papers': { en: 'Papers', cy: 'Papurau', note: step },
  'transferPack.papers.go.one': { en: '1 paper goes along.', cy: 'Mae 1 papur yn mynd hefyd.', note: 'How many.' },
  'transferPack.papers.go': {
    en: '{number} papers go along.',
    cy: 'Mae {number} o bapurau yn mynd hefyd.',
    note: 'How many.',
  },
  'transferPack.papers.choose': {
    en: 'Look at them, or leave some out',
    cy: 'Edrych arnyn nhw, neu adael rhai allan',
    note: 'Button that opens the list.',
  },
  'transferPack.paper.of': { en: 'Of {day}', cy: 'Dyddiad: {day}', note: 'When a paper is of. {day} is a date.' },
  'transferPack.paper.by': {
    en: 'Of {day}, by {name}',
    cy: 'Dyddiad: {day}, gan {name}',
    note: 'When a paper is of, and whose.',
  },
  'transferPack.paper.undated': {
    en: 'Nobody wrote down of when',
    cy: 'Ni nododd neb o ba bryd',
    note: 'A paper without a date.',
  },
  'transferPack.paper.old': {
    en: '{number} months old: does it still hold?',
    cy: '{number} mis oed: a yw’n dal yn wir?',
    note: 'Mark on an old paper. {number} is more than 1.',
  },
  'transferPack.missing': {
    en: 'Not in the record',
    cy: 'Ddim yn y cofnod',
    note: 'Heading over papers that are not there.',
  },
  'transferPack.missing.says': {
    en: 'The pack says so. It goes without them.',
    cy: 'Mae’r pecyn yn dweud hynny. Mae’n mynd hebddyn nhw.',
    note: 'Under that heading.',
  },
  'transferPack.withheld': {
    en: 'Not yours to hand out',
    cy: 'Nid chi sydd i’w rhoi',
    note: 'Heading over papers that are withheld from the worker.',
  },
  'transferPack.withheld.says': {
    en: 'The pack names them, so that the ward can ask the home.',
    cy: 'Mae’r pecyn yn eu henwi, fel y gall y ward ofyn i’r cartref.',
    note: 'Under that heading.',
  },
  'transferPack.withheld.why': {
    en: 'Held back: whoever made this pack may not hand it out. Ask the home.',
    cy: 'Wedi’i ddal yn ôl: ni chaiff y sawl a wnaeth y pecyn hwn ei roi. Gofynnwch i’r cartref.',
    note: 'In the pack, in place of such a paper.',
  },
  'transferPack.withheld.part': {
    en: 'Part of it is held back: whoever made this pack may not hand it out. Ask the home.',
    cy: 'Mae rhan ohono wedi’i dal yn ôl: ni chaiff y sawl a wnaeth y pecyn hwn ei rhoi. Gofynnwch i’r cartref.',
    note: 'In the pack, of a paper that goes with less in it.',
  },
  'transferPack.blocked': {
    en: 'You cannot make this pack: some of what stands on its first page (allergies, alerts, medicines, decisions) is not yours to hand out, and a first page without it could do harm. Somebody who may has to make it. Until then tell the crew to ask the home.',
    cy: 'Ni allwch wneud y pecyn hwn: nid chi sydd i roi rhywfaint o’r hyn sydd ar ei dudalen gyntaf (alergeddau, rhybuddion, meddyginiaethau, penderfyniadau), a gallai tudalen gyntaf hebddo wneud niwed. Rhaid i rywun sy’n cael ei roi ei wneud. Tan hynny dywedwch wrth y criw am ofyn i’r cartref.',
    note: 'In place of the button.',
  },
  'transferPack.nobody': {
    en: 'Nobody is signed in, so nobody can hand over. Sign in first.',
    cy: 'Does neb wedi mewngofnodi, felly ni all neb drosglwyddo. Mewngofnodwch yn gyntaf.',
    note: 'In place of the button.',
  },
  'transferPack.belongings': { en: 'What goes in the bag', cy: 'Beth sy’n mynd yn y bag', note: step },
  'transferPack.belongings.says': {
    en: 'Tick what you put in. What is not ticked counts as not looked at.',
    cy: 'Ticiwch beth rydych yn ei roi i mewn. Mae’r hyn sydd heb ei dicio yn cyfrif fel heb edrych.',
    note: 'Under that heading.',
  },
  'transferPack.belongings.add': { en: 'Something else', cy: 'Rhywbeth arall', note: field },
  'transferPack.belongings.add.button': { en: 'Add', cy: 'Ychwanegu', note: 'Button beside that box.' },
  'transferPack.belongings.added': { en: 'Added: {text}', cy: 'Ychwanegwyd: {text}', note: 'Read out only.' },
  'transferPack.handsOver': { en: 'Who hands over', cy: 'Pwy sy’n trosglwyddo', note: step },
  'transferPack.handsOver.you': {
    en: 'You: {name}. The hospital rings {home} with questions: {telephone}.',
    cy: 'Chi: {name}. Mae’r ysbyty’n ffonio {home} gyda chwestiynau: {telephone}.',
    note: '{name} is the worker.',
  },
  'transferPack.handsOver.noTelephone': {
    en: 'You: {name}, {home}. No telephone number of the home is known here: write it on the page.',
    cy: 'Chi: {name}, {home}. Nid oes rhif ffôn y cartref yma: ysgrifennwch ef ar y dudalen.',
    note: '{name} is the worker.',
  },
  'transferPack.cover': { en: 'What the crew reads first', cy: 'Beth mae’r criw yn ei ddarllen gyntaf', note: step },
  'transferPack.cover.born': { en: 'Born {text}', cy: 'Ganwyd {text}', note: 'On the first page.' },
  'transferPack.cover.nhs': { en: 'NHS number {text}', cy: 'Rhif GIG {text}', note: 'On the first page.' },
  'transferPack.cover.called': {
    en: 'Likes to be called {name}',
    cy: 'Enw a ffefrir: {name}',
    note: 'On the first page.',
  },
  'transferPack.cover.blank': {
    en: 'Write it above',
    cy: 'Ysgrifennwch ef uchod',
    note: 'On the first page, while nothing is written.',
  },
  'transferPack.cover.faulty': {
    en: 'The first page cannot be shown: what this system gave for the pack cannot be used. Tell the crew yourself, and tell whoever looks after the system.',
    cy: 'Ni ellir dangos y dudalen gyntaf: ni ellir defnyddio’r hyn a roddodd y system hon ar gyfer y pecyn. Dywedwch wrth y criw eich hun, a dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: 'In place of the first page.',
  },
  'transferPack.cover.shortened': {
    en: 'More on the papers',
    cy: 'Rhagor ar y papurau',
    note: 'After words that were cut short.',
  },
  'transferPack.make': { en: 'Make the pack', cy: 'Gwneud y pecyn', note: 'Button.' },
  'transferPack.making': { en: 'Making the pack', cy: 'Yn gwneud y pecyn', note: 'While it is being made.' },
  'transferPack.making.fetch': { en: 'Getting ready…', cy: 'Yn paratoi…', note: 'The first step.' },
  'transferPack.making.paper': {
    en: '{done} of {total} papers written. Now: {title}',
    cy: '{done} o {total} papur wedi’u hysgrifennu. Nawr: {title}',
    note: 'How far it is. {title} is a paper.',
  },
  'transferPack.making.rest': { en: 'Putting it together…', cy: 'Yn ei roi at ei gilydd…', note: 'The last step.' },
  'transferPack.cancel': { en: 'Stop', cy: 'Stopio', note: 'Button while it is being made.' },
  'transferPack.cancelled': {
    en: 'Stopped. No pack was made; what you wrote is still here.',
    cy: 'Wedi stopio. Ni wnaed pecyn; mae’r hyn a ysgrifennoch yn dal yma.',
    note: 'After that button.',
  },
  'transferPack.failed.fetch': {
    en: 'What makes the pack could not be fetched; there may be no network here. What you wrote is still here. Try again, or let the crew read the first page from this screen.',
    cy: 'Ni ellid nôl yr hyn sy’n gwneud y pecyn; efallai nad oes rhwydwaith yma. Mae’r hyn a ysgrifennoch yn dal yma. Rhowch gynnig arall arni, neu gadewch i’r criw ddarllen y dudalen gyntaf o’r sgrin hon.',
    note: 'Error.',
  },
  'transferPack.failed': {
    en: 'The pack could not be made. What you wrote is still here. Try again; if it fails once more, let the crew read the first page from this screen and tell whoever looks after the system.',
    cy: 'Ni ellid gwneud y pecyn. Mae’r hyn a ysgrifennoch yn dal yma. Rhowch gynnig arall arni; os bydd yn methu eto, gadewch i’r criw ddarllen y dudalen gyntaf o’r sgrin hon a dywedwch wrth bwy bynnag sy’n gofalu am y system.',
    note: 'Error.',
  },
  'transferPack.made': { en: 'The pack is ready', cy: 'Mae’r pecyn yn barod', note: 'Heading.' },
  'transferPack.made.says': {
    en: '{pages} pages, made {moment}. Nothing has been sent: print it or save it.',
    cy: '{pages} o dudalennau, gwnaed {moment}. Ni anfonwyd dim: argraffwch neu cadwch ef.',
    note: 'Under that heading. {moment} is a date and time.',
  },
  'transferPack.made.unshown': {
    en: '{number} signs could not be printed and stand there as their code, such as [U+1F600].',
    cy: 'Ni ellid argraffu {number} o arwyddion ac maen nhw yno fel eu cod, fel [U+1F600].',
    note: 'Under that heading, where the font lacks something.',
  },
  'transferPack.made.old': {
    en: 'The record has changed since this pack was made. Make it once more, so that the hospital has what holds now.',
    cy: 'Mae’r cofnod wedi newid ers gwneud y pecyn hwn. Gwnewch ef unwaith eto, fel bod gan yr ysbyty yr hyn sy’n wir nawr.',
    note: 'Under that heading.',
  },
  'transferPack.print': { en: 'Open it to print', cy: 'Ei agor i’w argraffu', note: 'Link: opens the PDF.' },
  'transferPack.save': { en: 'Save the PDF', cy: 'Cadw’r PDF', note: 'Link: saves the PDF on the device.' },
  'transferPack.saveAll': {
    en: 'Save all in one file, for NHSmail',
    cy: 'Cadw’r cyfan mewn un ffeil, ar gyfer NHSmail',
    note: 'Link: saves the archive on the device.',
  },
  'transferPack.save.says': {
    en: 'What you save stays on this device for whoever opens it. Delete it when it has been sent.',
    cy: 'Mae’r hyn a gadwch yn aros ar y ddyfais hon i bwy bynnag sy’n ei agor. Dilëwch ef ar ôl ei anfon.',
    note: 'Under the links.',
  },
  'transferPack.again': {
    en: 'Change something and make it again',
    cy: 'Newid rhywbeth a’i wneud eto',
    note: 'Button.',
  },
  'transferPack.receipt': { en: 'Handed over', cy: 'Wedi’i drosglwyddo', note: step },
  'transferPack.receipt.says': {
    en: 'Who takes {name} and the bag? It can wait until the crew has a hand free.',
    cy: 'Pwy sy’n cymryd {name} a’r bag? Gall aros nes bod gan y criw law yn rhydd.',
    note: 'Under that heading. {name} is the person.',
  },
  'transferPack.receipt.role': {
    en: 'Their role, such as paramedic',
    cy: 'Eu rôl, fel parafeddyg',
    note: field,
  },
  'transferPack.receipt.organisation': {
    en: 'Where from',
    cy: 'O ble',
    note: 'Label of a box: an ambulance service or ward.',
  },
  'transferPack.receipt.sign': {
    en: 'Their name and signature',
    cy: 'Eu henw a’u llofnod',
    note: 'Label of the signature.',
  },
  'transferPack.receipt.name': { en: 'Their name', cy: 'Eu henw', note: field },
  'transferPack.receipt.coming': {
    en: 'Getting the place to sign…',
    cy: 'Yn nôl y lle i lofnodi…',
    note: 'Until it has been fetched.',
  },
  'transferPack.receipt.typed': {
    en: 'Typed name, not drawn',
    cy: 'Enw wedi’i deipio, nid ei dynnu',
    note: 'Noted on the receipt.',
  },
  'transferPack.receipt.record': { en: 'Record the hand-over', cy: 'Cofnodi’r trosglwyddiad', note: 'Button.' },
  'transferPack.receipt.needs': {
    en: 'Write what they are and their name, and press “Sign”.',
    cy: 'Ysgrifennwch beth ydyn nhw a’u henw, a phwyswch “Llofnodi”.',
    note: 'Error.',
  },
  'transferPack.receipt.done': {
    en: 'Handed over to {name} ({role}), {moment}.',
    cy: 'Trosglwyddwyd i {name} ({role}), {moment}.',
    note: 'Once it is stored.',
  },
  'transferPack.receipt.failed': {
    en: 'The hand-over could not be stored. Try again, and write it down on paper meanwhile.',
    cy: 'Ni ellid storio’r trosglwyddiad. Rhowch gynnig arall arni, ac ysgrifennwch ef ar bapur yn y cyfamser.',
    note: 'Error.',
  },
} as const satisfies Record<string, Phrase>;

const thing = 'Something that goes in the bag.';

/** What is offered where the host names nothing. */
export const USUAL_BELONGINGS = {
  glasses: { en: 'Glasses', cy: 'Sbectol', note: thing },
  'hearing-aids': { en: 'Hearing aids and batteries', cy: 'Cymhorthion clyw a batris', note: thing },
  dentures: { en: 'Dentures', cy: 'Dannedd gosod', note: thing },
  'walking-aid': { en: 'Walking aid', cy: 'Cymorth cerdded', note: thing },
  medicines: { en: 'Their medicines', cy: 'Eu meddyginiaethau', note: thing },
  papers: { en: 'The originals of signed papers', cy: 'Y papurau gwreiddiol wedi’u llofnodi', note: thing },
  clothes: { en: 'Clothes and shoes to come home in', cy: 'Dillad ac esgidiau i ddod adref', note: thing },
  toiletries: { en: 'Toiletries', cy: 'Pethau ymolchi', note: thing },
  telephone: { en: 'Telephone and charger', cy: 'Ffôn a gwefrydd', note: thing },
  communication: { en: 'Communication book or pictures', cy: 'Llyfr neu luniau cyfathrebu', note: thing },
  comfort: { en: 'Something that comforts them', cy: 'Rhywbeth sy’n eu cysuro', note: thing },
} as const satisfies Record<string, Phrase>;
