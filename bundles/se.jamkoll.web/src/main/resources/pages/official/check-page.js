import { html, nothing } from '../lib/lit/index.js';
import { live } from '../lib/lit-html/directives/live.js';
import { post, upload } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { icon } from '../shared/icon.js';
import { t } from '../shared/language.js';
import { failed, loading } from '../shared/states.js';
import { FileFollower } from './file-follower.js';
import '../shared/assessment.js';
import '../shared/letter.js';
import '../shared/letter-and-assessment.js';

const PAUSE_MILLIS = 700;
const SHORTEST_TEXT = 20;

/** What the official has typed, for as long as the page lives: another page, or signing in anew, loses nothing. */
let typed = '';

/** Checks a file or a text that is given; nothing of it is kept. */
class CheckPage extends PageElement {
  static properties = {
    letters: { state: true },
    shown: { state: true },
    problem: { state: true },
    busy: { state: true },
    file: { state: true },
    following: { state: true },
    over: { state: true },
  };

  #abort = null;
  #pause = null;
  #follower = new FileFollower((file) => this.#check(file));

  constructor() {
    super();
    this.letters = [];
    this.shown = 0;
    this.problem = null;
    this.busy = false;
    this.file = null;
    this.following = false;
    this.over = false;
  }

  connectedCallback() {
    super.connectedCallback();
    if (typed !== '') {
      this.#checkText();
    }
  }

  disconnectedCallback() {
    clearTimeout(this.#pause);
    this.#abort?.abort();
    this.#follower.stop();
    super.disconnectedCallback();
  }

  render() {
    return html`
      <h1>${t('check.title')}</h1>
      <p class="lead">${t('check.lead')}</p>
      <p class="promise">${icon('lock')} <span>${t('check.promise')}</span></p>
      <div class="inputs">${this.#dropZone()}${this.#textArea()}</div>
      ${this.problem ? failed(this.problem, () => this.#again()) : nothing}
      <div class="progress-line">${this.busy ? loading(t('check.busy')) : nothing}</div>
      ${this.#result()}
    `;
  }

  #dropZone() {
    return html`
      <section
        class="drop"
        ?data-over=${this.over}
        aria-label=${t('check.file')}
        @dragover=${this.#dragOver}
        @dragleave=${() => (this.over = false)}
        @drop=${this.#drop}
      >
        <h2>${t('check.file')}</h2>
        <label class="file">
          <span>${t('check.choose')}</span>
          <input type="file" accept=".docx,.odt,.pdf,.rtf,.doc,.html,.htm,.txt,.md,.eml,.msg,.zip" @change=${this.#choose}>
        </label>
        ${FileFollower.possible
          ? html`<button type="button" class="secondary small" @click=${this.#follow}>${t('check.follow')}</button>`
          : nothing}
        <p class="quiet" aria-live="polite">${this.file ? html`${icon('file-text')} ${this.file.name}${this.following ? ` – ${t('check.following')}` : ''}` : t('check.formats')}</p>
      </section>
    `;
  }

  #textArea() {
    return html`
      <section class="typing" aria-label=${t('check.text')}>
        <h2><label for="draft">${t('check.text')}</label></h2>
        <textarea id="draft" rows="7" lang="sv" aria-describedby="draft-about" .value=${live(typed)} @input=${this.#type}></textarea>
        <p id="draft-about" class="quiet">${t('check.live')}</p>
      </section>
    `;
  }

  #result() {
    if (this.letters.length === 0) {
      return nothing;
    }
    return html`
      ${this.letters.length > 1 ? this.#choice() : nothing}
      <jk-letter-and-assessment .letter=${this.letters[this.shown]} .matter=${`${this.file?.name ?? ''} ${this.shown}`} .mayHide=${true}></jk-letter-and-assessment>
    `;
  }

  #choice() {
    return html`<label class="choice">${t('check.letters', { n: this.letters.length })}
      <select @change=${(event) => (this.shown = Number(event.target.value))}>
        ${this.letters.map((letter, i) => html`<option value=${i} ?selected=${i === this.shown}>${letter.part ?? letter.file}${letter.document?.title ? `: ${letter.document.title}` : ''}</option>`)}
      </select>
    </label>`;
  }

  #dragOver(event) {
    event.preventDefault();
    this.over = true;
  }

  #drop(event) {
    event.preventDefault();
    this.over = false;
    this.#take(event.dataTransfer.files[0]);
  }

  #choose(event) {
    this.#take(event.target.files[0]);
    // The same file may be chosen again when it has been changed.
    event.target.value = '';
  }

  async #follow() {
    const file = await this.#follower.choose();
    if (file) {
      this.following = true;
      this.#check(file);
    }
  }

  #take(file) {
    if (file) {
      this.#follower.stop();
      this.following = false;
      this.#check(file);
    }
  }

  #type(event) {
    typed = event.target.value;
    this.#follower.stop();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#checkText(), PAUSE_MILLIS);
  }

  #again() {
    return this.file ? this.#check(this.file) : this.#checkText();
  }

  #check(file) {
    this.file = file;
    const form = new FormData();
    form.append('file', file, file.name);
    return this.#ask((signal) => upload('/checks?view=text', form, { signal }));
  }

  #checkText() {
    this.file = null;
    this.following = false;
    if (typed.trim().length < SHORTEST_TEXT) {
      this.#abort?.abort();
      this.letters = [];
      this.busy = false;
      return undefined;
    }
    return this.#ask((signal) => post('/checks?view=text', { text: typed }, { signal }));
  }

  async #ask(request) {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.busy = true;
    this.problem = null;
    try {
      const answer = await request(abort.signal);
      if (!abort.signal.aborted) {
        this.letters = Array.isArray(answer) ? answer : [answer];
        this.shown = Math.min(this.shown, this.letters.length - 1);
      }
    } catch (e) {
      if (!abort.signal.aborted) {
        this.problem = e;
      }
    } finally {
      if (this.#abort === abort) {
        this.busy = false;
      }
    }
  }
}

customElements.define('jk-check-page', CheckPage);
