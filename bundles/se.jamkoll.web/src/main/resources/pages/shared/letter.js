import { html, nothing } from '../lib/lit/index.js';
import { PageElement } from './element.js';
import { t } from './language.js';

export const FINDING_CHOSEN = 'jk-finding';

/** What a letter says, with findings marked in place. */
class Letter extends PageElement {
  static properties = {
    view: { attribute: false },
    findings: { attribute: false },
    chosen: { attribute: false },
  };

  constructor() {
    super();
    this.findings = [];
    this.chosen = null;
  }

  render() {
    if (!this.view) {
      return nothing;
    }
    const headings = headingLevels(this.view.paragraphs);
    const marks = this.findings.filter(({ finding }) => finding.start !== null && finding.end > finding.start);
    return html`<div class="letter" lang="sv">
      ${this.view.paragraphs.map((paragraph, i) => this.#paragraph(paragraph, headings[i], marks))}
    </div>`;
  }

  updated(changed) {
    if (changed.has('chosen') && this.chosen !== null) {
      this.querySelector(`[data-finding="${this.chosen}"]`)?.scrollIntoView({ block: 'center' });
    }
  }

  #paragraph(paragraph, level, marks) {
    const here = marks.filter(({ finding }) => finding.start < paragraph.end && finding.end > paragraph.start);
    const content = here.length === 0 ? this.#text(paragraph.start, paragraph.end) : this.#marked(paragraph, here);
    if (level !== null) {
      return html`<p class="letter-heading" role="heading" aria-level=${level}>${content}</p>`;
    }
    return html`<p class="letter-${paragraph.role.toLowerCase().replace('_', '-')}">${content}</p>`;
  }

  #marked(paragraph, marks) {
    const edges = new Set([paragraph.start, paragraph.end]);
    for (const { finding } of marks) {
      edges.add(Math.max(paragraph.start, finding.start));
      edges.add(Math.min(paragraph.end, finding.end));
    }
    const sorted = [...edges].sort((a, b) => a - b);
    return sorted.slice(1).map((end, i) => this.#piece(sorted[i], end, paragraph, marks));
  }

  #piece(start, end, paragraph, marks) {
    const over = marks.filter(({ finding }) => finding.start <= start && finding.end >= end);
    const text = this.#text(start, end);
    if (over.length === 0) {
      return text;
    }
    const ending = over.filter(({ finding }) => Math.min(finding.end, paragraph.end) === end);
    const first = over[0];
    const numbers = over.map(({ number }) => number);
    return html`<mark
      class="mark severity-${first.finding.severity.toLowerCase()}"
      ?data-chosen=${numbers.includes(this.chosen)}
      data-finding=${first.number}
      >${text}</mark>${ending.map(({ number }) => this.#number(number))}`;
  }

  #number(number) {
    return html`<button
      type="button"
      class="finding-number"
      aria-label=${t('letter.finding', { number })}
      @click=${() => this.#choose(number)}
      >${number}</button>`;
  }

  #text(start, end) {
    return this.view.text.slice(start, end);
  }

  #choose(number) {
    this.dispatchEvent(new CustomEvent(FINDING_CHOSEN, { detail: number, bubbles: true }));
  }
}

/** The level of each heading, below that of the page's part and without gaps; null for other text. */
function headingLevels(paragraphs) {
  let before = 2;
  return paragraphs.map((paragraph) => {
    if (paragraph.role !== 'HEADING' && paragraph.role !== 'TITLE') {
      return null;
    }
    const wanted = 2 + Math.max(1, paragraph.headingLevel);
    before = Math.min(6, wanted, before + 1);
    return before;
  });
}

customElements.define('jk-letter', Letter);
