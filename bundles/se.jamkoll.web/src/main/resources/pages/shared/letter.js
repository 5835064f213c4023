import { html, nothing } from '../lib/lit/index.js';
import { PageElement } from './element.js';
import { t } from './language.js';

export const FINDING_CHOSEN = 'jk-finding';

/** So many paragraphs stand in a part, which costs a browser nothing while it is out of sight. */
const PART = 25;

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
    const marks = marksByParagraph(this.view.paragraphs, this.findings);
    const paragraphs = this.view.paragraphs.map((paragraph, i) => this.#paragraph(paragraph, headings[i], marks.get(i) ?? []));
    return html`<div class="letter" lang="sv">
      ${inParts(paragraphs).map((part) => html`<div class="letter-part">${part}</div>`)}
    </div>`;
  }

  updated(changed) {
    if (changed.has('chosen') && this.chosen !== null) {
      this.querySelector(`[data-finding="${this.chosen}"]`)?.scrollIntoView({ block: 'center' });
    }
  }

  #paragraph(paragraph, level, here) {
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

function inParts(paragraphs) {
  return Array.from({ length: Math.ceil(paragraphs.length / PART) }, (_, i) => paragraphs.slice(i * PART, (i + 1) * PART));
}

/** The findings of each paragraph that has some, by its index. */
function marksByParagraph(paragraphs, findings) {
  const marks = new Map();
  for (const entry of findings) {
    const { start, end } = entry.finding;
    if (start !== null && end > start) {
      for (let i = firstEndingAfter(paragraphs, start); i < paragraphs.length && paragraphs[i].start < end; i++) {
        marks.set(i, [...(marks.get(i) ?? []), entry]);
      }
    }
  }
  return marks;
}

/** The index of the first paragraph that ends after an offset; paragraphs stand in the order of the text. */
function firstEndingAfter(paragraphs, offset) {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle].end > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
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
