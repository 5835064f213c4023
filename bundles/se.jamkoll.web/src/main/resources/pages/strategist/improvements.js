import { html, nothing } from '../lib/lit/index.js';
import { path, post, remove } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { day, t } from '../shared/language.js';
import { failed } from '../shared/states.js';
import { isStrategist, ownBodies, today } from './scope.js';

export const IMPROVED = 'jk-improved';

const STAGES = ['ACTIVITY', 'PRODUCT', 'METHOD', 'OUTCOME', 'SOCIETY'];
const LONGEST = 500;

/** What was done so that letters get better, by the numbers on the chart, and a form to write down more. */
class Improvements extends PageElement {
  static properties = {
    me: { attribute: false },
    /** The body whose chart is shown; empty for all. */
    body: { attribute: false },
    bodies: { attribute: false },
    improvements: { attribute: false },
    writing: { state: true },
    removing: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.writing = false;
    this.removing = null;
    this.problem = null;
    this.busy = false;
  }

  render() {
    const writable = this.#writable();
    return html`
      ${this.improvements.length === 0 ? nothing : html`<h3>${t('improvements.title')}</h3>
        <ol class="improvements">${this.improvements.map((each) => this.#item(each))}</ol>`}
      ${writable.length === 0 ? nothing : html`<p class="no-print"><button type="button" class="secondary small" aria-expanded=${this.writing} @click=${() => (this.writing = !this.writing)}>${t('improvements.new')}</button></p>`}
      ${this.writing ? this.#form(writable) : nothing}
      ${this.problem ? failed(this.problem) : nothing}
    `;
  }

  /** The bodies that one writes for; empty is the whole organisation. */
  #writable() {
    return isStrategist(this.me) ? ['', ...new Set([...this.bodies, this.body].filter(Boolean))] : ownBodies(this.me, ['SECRETARY']);
  }

  #item(each) {
    const mine = this.#writable().some((body) => body.toLowerCase() === (each.body ?? '').toLowerCase());
    return html`<li>${day(each.on)}: <span class="break">${each.what}</span> <span class="quiet">(${t(`stage.${each.stage}`)}, ${each.body ?? t('scope.whole')})</span>
      ${!mine
        ? nothing
        : this.removing === each.id
          ? html`<span class="buttons"><button type="button" class="secondary small" ?disabled=${this.busy} @click=${() => this.#remove(each)}>${t('improvements.remove.yes')}</button>
              <button type="button" class="secondary small" @click=${() => (this.removing = null)}>${t('dialog.cancel')}</button></span>`
          : html`<button type="button" class="link no-print" @click=${() => (this.removing = each.id)}>${t('improvements.remove')}<span class="hidden">: ${each.what}</span></button>`}
    </li>`;
  }

  #form(writable) {
    return html`<form class="card improvement no-print" @submit=${this.#submit}>
      <label>${t('improvements.what')} <textarea name="what" rows="2" required maxlength=${LONGEST}></textarea></label>
      <div class="filter">
        <label>${t('improvements.on')} <input type="date" name="on" required max=${today()} value=${today()}></label>
        <label>${t('meetings.body')}
          <select name="body">${writable.map((body) => html`<option value=${body} ?selected=${body === this.body}>${body || t('scope.whole')}</option>`)}</select>
        </label>
        <label>${t('improvements.stage')}
          <select name="stage">${STAGES.map((stage) => html`<option value=${stage}>${t(`stage.${stage}`)}</option>`)}</select>
        </label>
        <button type="submit" ?disabled=${this.busy} aria-busy=${this.busy}>${t('action.record')}</button>
      </div>
      <p class="quiet">${t('action.kept')}</p>
    </form>`;
  }

  #submit = (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    return this.#do(async () => {
      await post('/improvements', { body: form.get('body') || null, on: form.get('on'), what: form.get('what'), stage: form.get('stage') });
      this.writing = false;
    });
  };

  #remove = (improvement) =>
    this.#do(async () => {
      await remove(path`/improvements/${improvement.id}`);
      this.removing = null;
    });

  async #do(work) {
    this.busy = true;
    this.problem = null;
    try {
      await work();
      this.dispatchEvent(new CustomEvent(IMPROVED, { bubbles: true }));
    } catch (e) {
      this.problem = e;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('jk-improvements', Improvements);
