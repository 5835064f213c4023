import { html, nothing } from '../lib/lit/index.js';
import { get, path, post, put, remove } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { day, moment, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { empty, failed, loading } from '../shared/states.js';
import { table } from '../shared/table.js';

const ROLES = ['OFFICIAL', 'MANAGER', 'SECRETARY', 'READER', 'STRATEGIST', 'ADMIN', 'HOST'];
const ROLES_OF_A_BODY = ['SECRETARY', 'READER'];

/** The accounts and the keys of programs. */
class AccountsPage extends PageElement {
  static properties = {
    me: { attribute: false },
    problem: { state: true },
    told: { state: true },
    role: { state: true },
  };

  #loads = new Loader(this, async (signal) => {
    const [accounts, tokens] = await Promise.all([get('/accounts', { signal }), get('/tokens/all', { signal })]);
    return { accounts, tokens };
  });

  constructor() {
    super();
    this.problem = null;
    this.told = null;
    this.role = ROLES[0];
  }

  connectedCallback() {
    super.connectedCallback();
    this.#loads.run();
  }

  render() {
    const { value, problem, busy } = this.#loads;
    return html`
      <h1>${t('accounts.title')}</h1>
      ${problem ? failed(problem, this.#loads.run) : nothing}
      <div aria-live="polite">${this.told ? html`<p class="notice">${t('accounts.told', { login: this.told.account.login })} <code class="secret">${this.told.password}</code></p>` : nothing}</div>
      ${this.problem ? failed(this.problem) : nothing}
      ${value === null ? (busy ? loading() : nothing) : html`${this.#accounts(value.accounts)}${this.#make()}${this.#tokens(value)}`}
    `;
  }

  #accounts(accounts) {
    const columns = ['login', 'roles', 'state', 'do'].map((column) => t(`accounts.${column}`));
    return table(t('accounts.title'), columns, accounts.map((account) => this.#account(account)));
  }

  #account(account) {
    const name = html`<span class="hidden">: ${account.login}</span>`;
    const states = [
      t(account.enabled ? 'accounts.open' : 'accounts.closed'),
      account.lockedUntil ? t('accounts.locked', { until: moment(account.lockedUntil) }) : '',
      account.mustChangePassword ? t('accounts.mustChange') : '',
    ];
    return [
      account.login,
      roles(account.roles),
      states.filter(Boolean).join(' · '),
      account.id === this.me.account ? t('accounts.you') : html`<div class="buttons">
        <button type="button" class="secondary small" @click=${() => this.#do(() => put(path`/accounts/${account.id}/enabled`, { enabled: !account.enabled }))}>${t(account.enabled ? 'accounts.close' : 'accounts.reopen')}${name}</button>
        ${account.origin === 'LOCAL' ? html`<button type="button" class="secondary small" @click=${() => this.#do(() => post(path`/accounts/${account.id}/password`), true)}>${t('accounts.newPassword')}${name}</button>` : nothing}
      </div>`,
    ];
  }

  #make() {
    return html`<section><h2>${t('accounts.make')}</h2>
      <form class="filter" @submit=${this.#submit}>
        <label>${t('accounts.login')} <input name="login" required autocomplete="off" autocapitalize="none" spellcheck="false"></label>
        <label>${t('accounts.role')}
          <select name="role" @change=${(event) => (this.role = event.target.value)}>${ROLES.map((role) => html`<option value=${role}>${t(`role.${role}`)}</option>`)}</select>
        </label>
        ${ROLES_OF_A_BODY.includes(this.role) ? html`<label>${t('accounts.body')} <input name="body" required></label>` : nothing}
        <button type="submit">${t('accounts.submit')}</button>
      </form>
      <p class="quiet">${t('accounts.about')}</p>
    </section>`;
  }

  #tokens({ accounts, tokens }) {
    const logins = new Map(accounts.map((account) => [account.id, account.login]));
    return html`<section><h2>${t('tokens.title')}</h2>
      ${tokens.length === 0 ? empty(t('tokens.none')) : table(
        t('tokens.title'),
        [t('tokens.name'), t('accounts.login'), t('accounts.roles'), t('tokens.expires'), t('tokens.used'), t('accounts.do')],
        tokens.map((token) => [
          token.name,
          logins.get(token.account) ?? token.account,
          roles(token.roles),
          moment(token.expires),
          day(token.lastUsed),
          html`<button type="button" class="secondary small" @click=${() => this.#do(() => remove(path`/tokens/${token.id}`))}>${t('tokens.revoke')}<span class="hidden">: ${token.name}</span></button>`,
        ]),
      )}
    </section>`;
  }

  #submit = async (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    const grant = { role: form.get('role'), body: form.get('body') || null };
    if (await this.#do(() => post('/accounts', { login: form.get('login'), roles: [grant] }), true)) {
      event.target.reset();
      this.role = ROLES[0];
    }
  };

  async #do(work, tells = false) {
    this.problem = null;
    this.told = null;
    try {
      const answer = await work();
      this.told = tells ? answer : null;
      this.#loads.run();
      return true;
    } catch (e) {
      this.problem = e;
      return false;
    }
  }
}

function roles(grants) {
  return grants.map(({ role, body }) => (body ? `${t(`role.${role}`)} (${body})` : t(`role.${role}`))).join(', ');
}

customElements.define('jk-accounts-page', AccountsPage);
