import { html, nothing } from '../lib/lit/index.js';
import { FINDING_HIDDEN, FINDING_SHOWN, FINDINGS_BACK, numbered } from './assessment.js';
import { DIALOG_CLOSED } from './dialog.js';
import { PageElement } from './element.js';
import { t } from './language.js';
import { FINDING_CHOSEN } from './letter.js';
import './dispute-dialog.js';

/** A letter with findings in place, and its assessment beside it. */
class LetterAndAssessment extends PageElement {
  static properties = {
    letter: { attribute: false },
    /** What tells the matter from another one: in that, nothing is hidden. */
    matter: {},
    mayHide: { attribute: false },
    chosen: { state: true },
    hiddenIds: { state: true },
    shownAt: { state: true },
    disputed: { state: true },
  };

  constructor() {
    super();
    this.matter = '';
    this.mayHide = false;
    this.chosen = null;
    this.shownAt = null;
    this.hiddenIds = new Set();
    this.disputed = null;
    this.addEventListener(DIALOG_CLOSED, () => {
      this.disputed = null;
    });
    this.addEventListener(FINDING_CHOSEN, (event) => {
      this.chosen = event.detail;
    });
    this.addEventListener(FINDING_SHOWN, (event) => {
      this.chosen = event.detail;
      this.shownAt = event.detail;
    });
    this.addEventListener(FINDING_HIDDEN, (event) => this.#hide(event.detail));
    this.addEventListener(FINDINGS_BACK, () => {
      this.hiddenIds = new Set();
    });
  }

  willUpdate(changed) {
    if (changed.has('matter')) {
      this.hiddenIds = new Set();
    }
    if (changed.has('letter') || changed.has('hiddenIds')) {
      const all = numbered(this.letter?.findings ?? []);
      this.entries = all.filter(({ id }) => !this.hiddenIds.has(id));
      this.hiddenCount = all.length - this.entries.length;
      this.chosen = null;
      this.shownAt = null;
    }
  }

  render() {
    const { letter } = this;
    if (!letter) {
      return nothing;
    }
    return html`
      <div class="beside-each-other">
        <section class="paper" aria-label=${t('letter.title')}>
          <h2>${t('letter.title')}</h2>
          ${letter.view
            ? html`<jk-letter .view=${letter.view} .findings=${this.entries} .chosen=${this.shownAt}></jk-letter>`
            : html`<p>${t('letter.unreadable')}</p>`}
          ${letter.view && letter.compliant === false
            ? html`<p class="no-print"><button type="button" class="secondary small" @click=${this.#dispute}>${t('dispute.title')}</button></p>`
            : nothing}
        </section>
        <jk-assessment
          .assessment=${letter}
          .findings=${this.entries}
          .hiddenCount=${this.hiddenCount}
          .chosen=${this.chosen}
          .mayHide=${this.mayHide}
        ></jk-assessment>
      </div>
      ${this.disputed === null ? nothing : html`<jk-dispute-dialog .letter=${letter} .marked=${this.disputed}></jk-dispute-dialog>`}
    `;
  }

  #dispute() {
    const selection = document.getSelection();
    const marked = this.querySelector('.letter')?.contains(selection.anchorNode) ? selection.toString().trim() : '';
    this.disputed = marked;
  }

  #hide(number) {
    const { id } = this.entries.find((entry) => entry.number === number);
    this.hiddenIds = new Set([...this.hiddenIds, id]);
  }
}

customElements.define('jk-letter-and-assessment', LetterAndAssessment);
