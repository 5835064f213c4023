import { html, nothing } from '../lib/lit/index.js';
import { live } from '../lib/lit-html/directives/live.js';
import { DialogElement } from './dialog.js';
import { icon } from './icon.js';
import { number, t } from './language.js';

const LONGEST_CHOICE = 90;
/** A long letter has more places than anyone looks through, or a browser soon lists: the others are searched for. */
const MOST_CHOICES = 100;
const NO_TEXT = new Set(['TITLE', 'HEADING', 'CONTENTS']);

/** Points at where a description stands, and words a message that asks for a manual assessment; nothing is sent or kept. */
class DisputeDialog extends DialogElement {
  static properties = {
    letter: { attribute: false },
    /** What the reader has marked in the letter; empty for nothing. */
    marked: { attribute: false },
    place: { state: true },
    words: { state: true },
    copied: { state: true },
  };

  constructor() {
    super();
    this.marked = '';
    this.place = null;
    this.words = '';
    this.copied = false;
  }

  willUpdate(changed) {
    if (changed.has('letter')) {
      this.places = placesOf(this.letter.view);
    }
  }

  heading() {
    return t('dispute.title');
  }

  content() {
    return html`
      <p>${t('dispute.about')}</p>
      ${this.places.length > MOST_CHOICES
        ? html`<label>${t('dispute.search', { n: number(MOST_CHOICES) })} <input type="search" lang="sv" @input=${(event) => (this.words = event.target.value)}></label>`
        : nothing}
      <label>${t('dispute.where')}
        <select @change=${this.#choose}>
          ${this.marked ? html`<option value="marked">${t('dispute.marked')}</option>` : html`<option value="">${t('manual.choose')}</option>`}
          ${this.#choices().map(({ text, i }) => html`<option value=${i} ?selected=${i === this.place}>${shortened(text)}</option>`)}
        </select>
      </label>
      <label class="wording">${t('dispute.message')}
        <textarea rows="7" lang="sv" .value=${live(this.#message())}></textarea>
      </label>
      <p aria-live="polite">${this.copied ? t('action.copied') : nothing}</p>
      ${this.end(html`<button type="button" ?disabled=${this.#quote() === ''} @click=${this.#copy}>${icon('copy')} ${t('action.copy')}</button>`)}
    `;
  }

  #choices() {
    const words = this.words.trim().toLocaleLowerCase();
    return this.places.filter(({ i, text }) => i === this.place || text.toLocaleLowerCase().includes(words)).slice(0, MOST_CHOICES);
  }

  #quote() {
    return this.place === null ? this.marked : this.places.find(({ i }) => i === this.place).text;
  }

  #message() {
    const quote = this.#quote();
    const level = this.letter.level ?? this.letter.status;
    const levelName = t(this.letter.level ? `level.${level}` : `status.${level}`);
    return quote === '' ? '' : t('dispute.wording', { level: levelName, quote });
  }

  #choose(event) {
    this.place = /^\d+$/.test(event.target.value) ? Number(event.target.value) : null;
    this.copied = false;
  }

  #copy = async () => {
    await navigator.clipboard.writeText(this.querySelector('textarea').value);
    this.copied = true;
  };
}

/** The paragraphs where a description may stand. */
function placesOf({ paragraphs, text }) {
  return paragraphs
    .map((paragraph, i) => ({ role: paragraph.role, text: text.slice(paragraph.start, paragraph.end).trim(), i }))
    .filter(({ role, text: said }) => said !== '' && !NO_TEXT.has(role));
}

function shortened(text) {
  return text.length > LONGEST_CHOICE ? `${text.slice(0, LONGEST_CHOICE)} …` : text;
}

customElements.define('jk-dispute-dialog', DisputeDialog);
