import { currentLanguage, known, t } from './language.js';
import { segment } from './segment.js';

export const SESSION_ENDED = 'jk-session-ended';

const BASE = '/api/v1';

let csrf = null;
let waiting = null;

/** What went wrong with a request, in a sentence for the reader. */
export class Problem extends Error {
  constructor(status, message, { problem = null, errors = [] } = {}) {
    super(message);
    this.status = status;
    this.problem = problem;
    this.errors = errors;
  }

  get offline() {
    return this.status === 0;
  }
}

/** Remembers what proves that requests come from this page. */
export function useSession(session) {
  csrf = session?.csrf ?? null;
}

/** Tells whether requests wait until someone has signed in again. */
export function isSignedOut() {
  return waiting !== null;
}

/** Goes on with all that has waited since the session ended. */
export function resume() {
  waiting?.resolve();
  waiting = null;
}

/** Gives up all that has waited since the session ended. */
export function abandon(problem) {
  waiting?.reject(problem);
  waiting = null;
}

export const get = (path, options) => request('GET', path, options);
export const post = (path, json, options) => request('POST', path, { json, ...options });
export const put = (path, json, options) => request('PUT', path, { json, ...options });
export const remove = (path, options) => request('DELETE', path, options);
export const upload = (path, form, options) => request('POST', path, { form, ...options });

/** Returns a file, with the name that the server gives it. */
export const file = (path, options) => request('GET', path, { ...options, asFile: true });

/** Returns all entries of a list that is answered page by page. */
export async function all(path, options) {
  const entries = [];
  let after = null;
  do {
    const mark = path.includes('?') ? '&' : '?';
    const rest = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    const page = await get(`${path}${mark}limit=1000${rest}`, options);
    entries.push(...page.entries);
    after = page.next;
  } while (after !== null);
  return entries;
}

/** Returns a path of the API or of a page, with ids and hosts' keys in it. */
export function path(strings, ...values) {
  return String.raw({ raw: strings }, ...values.map(segment));
}

async function request(method, where, options = {}) {
  try {
    return await once(method, where, options);
  } catch (e) {
    if (e.status !== 401 || options.signingIn || csrf === null) {
      throw e;
    }
    await signedInAgain();
    return once(method, where, options);
  }
}

function signedInAgain() {
  if (waiting === null) {
    waiting = {};
    waiting.promise = new Promise((resolve, reject) => Object.assign(waiting, { resolve, reject }));
    document.dispatchEvent(new CustomEvent(SESSION_ENDED));
  }
  return waiting.promise;
}

async function once(method, where, { json, form, signal, signingIn, asFile }) {
  const headers = { 'Accept-Language': currentLanguage(), Accept: asFile ? '*/*' : 'application/json' };
  if (method !== 'GET' && csrf !== null && !signingIn) {
    headers['X-CSRF-Token'] = csrf;
  }
  if (json !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  const body = json === undefined ? form : JSON.stringify(json);
  const response = await send(BASE + where, { method, headers, body, signal, cache: 'no-cache' });
  if (!response.ok) {
    throw await problem(response);
  }
  if (asFile) {
    return { name: nameOf(response), content: await response.blob() };
  }
  return response.status === 204 || response.headers.get('Content-Length') === '0' ? null : content(response);
}

async function send(url, options) {
  try {
    return await fetch(url, options);
  } catch (e) {
    if (e.name === 'AbortError') {
      throw e;
    }
    throw new Problem(0, t('problem.offline'));
  }
}

function nameOf(response) {
  return /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? null;
}

async function content(response) {
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

async function problem(response) {
  const sentence = known(`problem.${response.status}`, t('problem.other', { status: response.status }));
  try {
    const details = await response.json();
    return new Problem(response.status, details.detail ?? sentence, details);
  } catch {
    return new Problem(response.status, sentence);
  }
}
