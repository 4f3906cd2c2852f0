// SPDX-License-Identifier: Apache-2.0
import type { RuleName } from '@careplan-kit/forms/lint';

/**
 * What each rule of the check says in Welsh. The check itself speaks English and names what it means; the Welsh names the
 * question, the score or the form. Not reviewed.
 */
export const LINT_WELSH = {
  'never-shown': 'Ni ddangosir “{item}” byth: ni all ei gyflwr fod yn wir.',
  'always-shown': 'Dangosir “{item}” bob amser, beth bynnag a atebir: nid yw ei gyflwr yn gwneud dim.',
  'never-true': 'Mae gan “{item}” gyflwr na all fyth fod yn wir.',
  'unknown-option': 'Mae “{item}” yn gofyn am ddewis nad yw gan y cwestiwn.',
  'unlike-kinds': 'Mae “{item}” yn cymharu pethau o wahanol fath, fel rhif a thestun.',
  'never-known': 'Ni all “{item}” fyth roi gwerth.',
  'foreign-expression': 'Mae gan “{item}” fynegiad o iaith arall nad yw’n cael ei gyfrifo yma.',
  'band-gap': 'Mae cyfanswm posibl nad yw mewn unrhyw fand o “{item}”.',
  'band-overlap': 'Mae cyfanswm mewn dau fand o “{item}”; y cyntaf sy’n cyfrif.',
  'band-unreachable': 'Nid oes yr un cyfanswm yn cyrraedd un o fandiau “{item}”.',
  'points-gap': 'Mae rhif o fewn terfynau “{item}” nad yw’n werth unrhyw bwyntiau.',
  'points-overlap': 'Mae rhif mewn dau amrediad o bwyntiau “{item}”; y cyntaf sy’n cyfrif.',
  'points-unreachable': 'Nid oes yr un rhif o fewn y terfynau mewn un o amrediadau “{item}”.',
  'missing-points': 'Mae sgôr yn cyfrif “{item}”, ond nid oes pwyntiau i un o’i atebion.',
  'prefilled-score': 'Mae sgôr yn cyfrif “{item}”, y gall ei ateb ddod o’r cofnod.',
  'unit-clash': 'Mae “{item}” yn adio neu’n cymharu meintiau mewn unedau gwahanol.',
  'unit-without-factor': 'Ni chaiff meintiau yn un o unedau “{item}” eu cymharu na’u cyfrif.',
  'safety-without-unknowns': 'Cwestiwn diogelwch yw “{item}”: gallai blwch gwag gael ei ddarllen fel “dim”.',
  'cannot-be-answered': 'Rhaid ateb “{item}”, ond ni all neb na dim ei ateb.',
  'required-and-kept': 'Rhaid ateb “{item}”, ac mae’n cadw ei ateb hyd yn oed pan fydd wedi’i guddio.',
  'unknown-class': 'Mae “{item}” wedi’i gysylltu â math o gofnod nad yw’n hysbys.',
  'unknown-element': 'Mae “{item}” wedi’i gysylltu â rhan nad yw yn y cofnod.',
  'unknown-part': 'Mae “{item}” wedi’i gysylltu â rhan nad yw yn yr elfen honno o’r cofnod.',
  'provisional-element': 'Mae “{item}” wedi’i gysylltu â rhan o’r cofnod nad yw efallai yn y safon.',
  'binding-type': 'Mae “{item}” yn rhoi math arall o ateb na’r hyn sydd yn y cofnod.',
  'missing-translation': 'Nid oes geiriau mewn iaith arall i “{item}”, felly fe’u dangosir yn iaith y ffurflen.',
  'unreviewed-translation': 'Nid oes neb wedi gwirio geiriau iaith arall.',
  'unreadable-id': 'Nid yw ID “{item}” yn dweud beth y mae’n sôn amdano.',
  'long-id': 'Mae ID “{item}” yn hirach na 40 nod.',
  'same-label': 'Mae dau beth wrth ymyl ei gilydd o’r enw “{item}”.',
  'long-label': 'Mae geiriau “{item}” yn hirach na 150 nod. Dywedwch y gweddill yn y cymorth.',
  'long-help': 'Mae cymorth “{item}” yn hirach na 500 nod.',
  capitals: 'Mae geiriau “{item}” i gyd mewn priflythrennau.',
  colon: 'Mae geiriau “{item}” yn gorffen â cholon, sy’n cael ei darllen yn uchel.',
  'click-here': 'Mae geiriau “{item}” yn dweud “cliciwch yma”. Dywedwch beth i’w wneud yn lle hynny.',
  'seen-only': 'Mae geiriau “{item}” yn cyfeirio at liw neu le ar y sgrin, nad yw pawb yn ei weld.',
  'many-options': 'Mae gan “{item}” fwy na 12 dewis. Dangoswch nhw fel rhestr.',
  'long-option': 'Mae un o ddewisiadau “{item}” yn hirach na 100 nod.',
  'yes-no-choice':
    'Dim ond ie a na sydd gan “{item}”. Gwnewch ef yn gwestiwn ie neu na, neu ychwanegwch “ddim yn hysbys”.',
  'many-items': 'Mae gan y ffurflen lawer o gwestiynau. Gwnewch ddwy ohoni.',
  'deep-nesting': 'Mae “{item}” fwy na phedair lefel i mewn.',
  'attachment-without-limit': 'Nid oes terfyn ar faint ffeil yn “{item}”.',
  'gated-text': 'Mae’r ffurflen yn cynnwys geiriau na chaniateir eu rhannu.',
  'licence-without-words':
    'Nid yw’n dweud eto pwy gaiff ddefnyddio’r ffurflen, na beth y mae’n rhaid ei ddweud gyda hi.',
  'active-zero-version': 'Mae’r ffurflen yn cael ei defnyddio gyda fersiwn islaw 1.0.0.',
} as const satisfies Readonly<Record<RuleName, string>>;
