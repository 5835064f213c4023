import { LANGUAGE_CHANGED } from './language.js';

/** Loads something for an element, which shows meanwhile that it waits, and what went wrong. */
export class Loader {
  #host;
  #load;
  #inWords;
  #abort = null;

  value = null;
  problem = null;
  busy = false;

  /** Loads anew in another language when there are words in what is loaded. */
  constructor(host, load, { inWords = false } = {}) {
    this.#host = host;
    this.#load = load;
    this.#inWords = inWords;
    host.addController(this);
  }

  hostConnected() {
    if (this.#inWords) {
      document.addEventListener(LANGUAGE_CHANGED, this.run);
    }
  }

  hostDisconnected() {
    document.removeEventListener(LANGUAGE_CHANGED, this.run);
    this.#abort?.abort();
  }

  /** Loads anew; what is shown stays until the answer has come. */
  run = async () => {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.busy = true;
    this.problem = null;
    this.#host.requestUpdate();
    try {
      const value = await this.#load(abort.signal);
      if (!abort.signal.aborted) {
        this.value = value;
      }
    } catch (e) {
      if (!abort.signal.aborted) {
        this.problem = e;
      }
    } finally {
      if (this.#abort === abort) {
        this.busy = false;
        this.#host.requestUpdate();
      }
    }
  };
}
