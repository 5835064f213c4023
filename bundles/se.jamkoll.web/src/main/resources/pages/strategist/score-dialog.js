import { html, nothing } from '../lib/lit/index.js';
import { path, post } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { points, t } from '../shared/language.js';
import { failed } from '../shared/states.js';
import { scoresOf } from './scope.js';

export const SCORED = 'jk-scored';
export const CLOSED = 'jk-score-closed';

const LONGEST = 4000;

/** Scores the factors of a round, one after another. */
class ScoreDialog extends PageElement {
  static properties = {
    round: { attribute: false },
    checklist: { attribute: false },
    scores: { attribute: false },
    names: { attribute: false },
    factor: { attribute: false },
    problem: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.problem = null;
    this.busy = false;
  }

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  willUpdate(changed) {
    if (changed.has('factor')) {
      this.problem = null;
    }
  }

  updated(changed) {
    if (changed.has('factor')) {
      this.#fill();
    }
  }

  /** What is typed of one factor is never taken for the next. */
  #fill() {
    const form = this.querySelector('form');
    const given = this.scores.find((score) => score.factor === this.factor);
    form.reset();
    form.elements.comment.value = given?.comment ?? '';
    form.elements.owner.value = given?.owner ?? '';
    form.elements.improve.checked = given?.improve ?? false;
    form.querySelectorAll('[name=points]').forEach((radio) => (radio.checked = Number(radio.value) === given?.points));
    (form.querySelector('[name=points]:checked') ?? form.querySelector('[name=points]')).focus();
  }

  render() {
    const { number, name } = this.checklist.factors.find((factor) => factor.number === this.factor);
    const next = this.#next();
    return html`<dialog aria-labelledby="score-title" @close=${this.#done}>
      <article>
        <h2 id="score-title">${t('rounds.factor', { number })}</h2>
        <p class="factor-name">${name}</p>
        <form @submit=${this.#submit}>
          <fieldset class="steps">
            <legend>${t('score.points', { scale: t(`scale.${this.round.scale}`) })}</legend>
            ${scoresOf(this.round.scale).map((score) => html`<label><input type="radio" name="points" value=${score} required> <b>${points(score)}</b> ${this.#label(score)}</label>`)}
          </fieldset>
          <label>${t('score.comment')} <textarea name="comment" rows="3" maxlength=${LONGEST}></textarea></label>
          <label>${t('score.owner')}
            <select name="owner">
              <option value="">${t('score.noOwner')}</option>
              ${this.names.map(({ id, login }) => html`<option value=${id}>${login}</option>`)}
            </select>
          </label>
          <label><input type="checkbox" name="improve"> ${t('score.improve')}</label>
          <p class="quiet">${t('action.kept')}</p>
          ${this.problem ? failed(this.problem) : nothing}
          <p class="buttons">
            ${next ? html`<button type="submit" value="next" ?disabled=${this.busy} aria-busy=${this.busy}>${t('score.next')}</button>` : nothing}
            <button type="submit" class=${next ? 'secondary' : ''} ?disabled=${this.busy}>${t('score.submit')}</button>
            <button type="button" class="secondary" @click=${this.#close}>${t('dialog.cancel')}</button>
          </p>
        </form>
      </article>
    </dialog>`;
  }

  /** The whole steps have names, in the year that uses the scale. */
  #label(score) {
    const named = Number.isInteger(score) && this.checklist.scale === this.round.scale;
    return named ? html`<span class="quiet">${this.checklist.labels[score - 1]}</span>` : nothing;
  }

  #next() {
    return this.factor < this.checklist.factors.length ? this.factor + 1 : null;
  }

  #submit = async (event) => {
    event.preventDefault();
    const goesOn = event.submitter?.value === 'next';
    const form = new FormData(event.target);
    this.busy = true;
    this.problem = null;
    try {
      await post(path`/rounds/${this.round.id}/scores`, {
        factor: this.factor,
        points: Number(form.get('points')),
        comment: form.get('comment'),
        owner: form.get('owner') || null,
        improve: form.get('improve') !== null,
      });
      this.dispatchEvent(new CustomEvent(SCORED, { bubbles: true }));
      if (goesOn) {
        this.factor = this.#next();
      } else {
        this.#close();
      }
    } catch (e) {
      this.problem = e;
    } finally {
      this.busy = false;
    }
  };

  #close = () => this.querySelector('dialog').close();

  #done = () => this.dispatchEvent(new CustomEvent(CLOSED, { bubbles: true }));
}

customElements.define('jk-score-dialog', ScoreDialog);
