import { html, nothing } from '../lib/lit/index.js';
import { post } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { day, points, t } from '../shared/language.js';
import { failed } from '../shared/states.js';
import { scoresOf } from './scope.js';

export const ANSWERED = 'jk-answered';

const MEASURED = 7;
const LONGEST = 4000;

/** What people make of the suggested score: they accept it, or change it and say why. */
class AnswerForm extends PageElement {
  static properties = {
    asked: { attribute: false },
    suggested: { attribute: false },
    /** The open rounds that the score may be given in. */
    rounds: { attribute: false },
    changes: { state: true },
    problem: { state: true },
    busy: { state: true },
    saved: { state: true },
  };

  constructor() {
    super();
    this.changes = false;
    this.problem = null;
    this.busy = false;
    this.saved = false;
  }

  render() {
    const { scale } = this.asked;
    return html`<form class="no-print" @submit=${this.#submit}>
      <fieldset>
        <legend>${t('answer.title')}</legend>
        <label><input type="radio" name="answer" value="accept" .checked=${!this.changes} @change=${() => this.#choose(false)}> ${t('answer.accept', { score: points(this.suggested) })}</label>
        <label><input type="radio" name="answer" value="change" .checked=${this.changes} @change=${() => this.#choose(true)}> ${t('answer.change')}</label>
      </fieldset>
      ${this.changes
        ? html`<label>${t('answer.points', { scale: t(`scale.${scale}`) })}
            <select name="points" required>
              <option value="">${t('manual.choose')}</option>
              ${scoresOf(scale).filter((score) => score !== this.suggested).map((score) => html`<option value=${score}>${points(score)}</option>`)}
            </select>
          </label>`
        : nothing}
      <label>${t(this.changes ? 'answer.why' : 'answer.comment')}
        <textarea name="comment" rows="3" maxlength=${LONGEST} ?required=${this.changes} @input=${() => (this.saved = false)}></textarea>
      </label>
      ${this.rounds.length === 0
        ? nothing
        : html`<label>${t('answer.round')}
            <select name="round">
              <option value="">${t('answer.noRound')}</option>
              ${this.rounds.map((round) => html`<option value=${round.id}>${day(round.date)}</option>`)}
            </select>
          </label>`}
      <p class="quiet">${t('action.kept')}</p>
      ${this.problem ? failed(this.problem) : nothing}
      <p class="buttons"><button type="submit" ?disabled=${this.busy} aria-busy=${this.busy}>${t('answer.submit')}</button>
        <span role="status">${this.saved ? t('answer.saved') : ''}</span></p>
    </form>`;
  }

  #choose(changes) {
    this.changes = changes;
    this.saved = false;
  }

  #submit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const given = new FormData(form);
    const { from, to, scale, body } = this.asked;
    this.busy = true;
    this.problem = null;
    try {
      await post(`/factors/${MEASURED}/answers`, {
        body: body || null,
        from,
        to,
        scale,
        points: this.changes ? Number(given.get('points')) : null,
        comment: given.get('comment'),
        round: given.get('round') || null,
      });
      form.reset();
      this.changes = false;
      this.saved = true;
      this.dispatchEvent(new CustomEvent(ANSWERED, { bubbles: true }));
    } catch (e) {
      this.problem = e;
    } finally {
      this.busy = false;
    }
  };
}

customElements.define('jk-answer-form', AnswerForm);
