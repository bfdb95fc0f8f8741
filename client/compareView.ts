/** The comparison of an incident's reports as HTML. Knows nothing of the editor. */

import type { Texts } from '../l10n/client';
import type {
  ComparedConvention,
  ComparedFigure,
  ComparedOutcome,
  ComparedReport,
  ComparedSentence,
  Comparison,
} from '../server/protocol';
import { escapeHtml } from './bidi';

type Target = ComparedReport['location'];

/** A page's body and where its links go: `data-to` is an index into `targets`. */
export interface ComparisonPage {
  readonly html: string;
  readonly targets: readonly Target[];
}

/** The body of the page. All text of articles is escaped and isolated in its own direction (`dir="auto"`). */
export function comparisonPage(comparison: Comparison, texts: Texts): ComparisonPage {
  const { title, summary, outcomes, reports, recorded, conventions } = comparison;
  const targets: Target[] = [];
  const linkTo = (target: Target): string => `href="#" data-to="${targets.push(target) - 1}"`;
  const head = reports.map((report) => headCell(report, texts, linkTo)).join('');
  const rows = outcomes.map((outcome) => outcomeRow(outcome, reports, texts, linkTo)).join('\n');
  const words = reports
    .map(({ sentences }) => `<td>${sentences.map((one) => sentenceHtml(one, texts, linkTo)).join('')}</td>`)
    .join('');
  const html = `<header><h1 dir="auto">${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p></header>
${conventionsHtml(conventions, recorded, texts)}
<div class="scroll"><table class="reports">
<thead><tr><th scope="col" class="corner">${escapeHtml(texts.compareReport)}</th>${head}</tr></thead>
<tbody>${rows}
<tr class="words"><th scope="row">${escapeHtml(texts.compareWords)}</th>${words}</tr></tbody>
</table></div>`;
  return { html, targets };
}

type LinkTo = (target: Target) => string;

function headCell(report: ComparedReport, texts: Texts, linkTo: LinkTo): string {
  const { name, file, published, copy, why, location } = report;
  const lines = [
    `<a ${linkTo(location)} title="${escapeHtml(texts.goToSentence)}"><bdi>${escapeHtml(name)}</bdi></a>`,
    `<div class="day">${escapeHtml(published ?? texts.unknownDate)}</div>`,
    `<div class="file"><bdi>${escapeHtml(file)}</bdi></div>`,
  ];
  if (copy !== null) {
    const drifts = copy.drifts.map(
      ({ label, from, to }) =>
        `<li><span class="note">${escapeHtml(label)}</span> <bdi class="from">${escapeHtml(from)}</bdi> <span class="arrow">${texts.compareArrow}</span> <bdi class="to">${escapeHtml(to)}</bdi></li>`,
    );
    lines.push(
      `<div class="copied"><span class="badge copy">${escapeHtml(texts.compareCopy)}</span> <a ${linkTo(copy.location)}><bdi>${escapeHtml(copy.of)}</bdi></a>${drifts.length === 0 ? '' : `<ul>${drifts.join('')}</ul>`}</div>`,
    );
  }
  if (why !== '')
    lines.push(`<details><summary>${escapeHtml(texts.compareWhy)}</summary><div>${escapeHtml(why)}</div></details>`);
  return `<th scope="col"${copy === null ? '' : ' class="is-copy"'}>${lines.join('')}</th>`;
}

function outcomeRow(
  { outcome, label }: ComparedOutcome,
  reports: readonly ComparedReport[],
  texts: Texts,
  linkTo: LinkTo,
): string {
  const cells = reports.map(({ figures, copy }) => {
    const own = figures.filter((figure) => figure.outcome === outcome);
    const whole = own.filter(({ scope }) => scope === null).map((figure) => figureHtml(figure, texts, linkTo));
    const parts = own.filter(({ scope }) => scope !== null).map((figure) => partHtml(figure, linkTo));
    const html =
      [...whole, ...parts].join('') || `<span class="none" aria-label="${escapeHtml(texts.compareNone)}">–</span>`;
    return `<td${copy === null ? '' : ' class="is-copy"'}>${html}</td>`;
  });
  return `<tr class="${outcome}"><th scope="row">${escapeHtml(label)}</th>${cells.join('')}</tr>`;
}

function figureHtml(
  { amount, speaker, via, story, quote, location }: ComparedFigure,
  texts: Texts,
  linkTo: LinkTo,
): string {
  const badge = story === null ? '' : ` <span class="badge ${story.code}">${escapeHtml(story.label)}</span>`;
  const through =
    via === null ? '' : ` <span class="note">${escapeHtml(texts.compareVia)}</span> <bdi>${escapeHtml(via)}</bdi>`;
  const said =
    speaker === null
      ? `<div class="said none">${escapeHtml(texts.compareNoSpeaker)}</div>`
      : `<div class="said"><bdi>${escapeHtml(speaker)}</bdi>${through}</div>`;
  return `<div class="figure"><a ${linkTo(location)} class="amount" title="${escapeHtml(quote)}">${escapeHtml(amount)}</a>${badge}${said}</div>`;
}

function partHtml({ amount, scope, quote, location }: ComparedFigure, linkTo: LinkTo): string {
  return `<div class="part"><a ${linkTo(location)} title="${escapeHtml(quote)}">${escapeHtml(amount)}</a> <span class="note">${escapeHtml(scope ?? '')}</span></div>`;
}

/** A sentence with its figures marked; a click goes to it. */
function sentenceHtml({ text, marks, location }: ComparedSentence, texts: Texts, linkTo: LinkTo): string {
  let html = '';
  let at = 0;
  for (const { start, end, outcome } of marks) {
    html += `${escapeHtml(text.slice(at, start))}<mark class="${outcome}">${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  html += escapeHtml(text.slice(at));
  return `<p dir="auto"><a ${linkTo(location)} title="${escapeHtml(texts.goToSentence)}">${html}</a></p>`;
}

/** One card for each convention, with what it would record. */
function conventionsHtml(
  conventions: readonly ComparedConvention[],
  outcomes: readonly ComparedOutcome[],
  texts: Texts,
): string {
  if (conventions.length === 0) return '';
  const head = outcomes
    .map(({ label, outcome }) => `<th scope="col" class="${outcome}">${escapeHtml(label)}</th>`)
    .join('');
  const rows = conventions
    .map(({ name, rule, cells }) => {
      const numbers = cells.map((cell) => `<td class="number">${cell === '' ? '–' : escapeHtml(cell)}</td>`).join('');
      return `<tr><th scope="row"><bdi>${escapeHtml(name)}</bdi> <span class="note">${escapeHtml(rule)}</span></th>${numbers}</tr>`;
    })
    .join('');
  return `<section><h2>${escapeHtml(texts.compareRecorded)}</h2><p class="note">${escapeHtml(texts.compareCounted)}</p>
<table class="conventions"><thead><tr><th></th>${head}</tr></thead><tbody>${rows}</tbody></table></section>`;
}
