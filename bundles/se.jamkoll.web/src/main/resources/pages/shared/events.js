import { isSignedOut } from './api.js';

const ADDRESS = '/api/v1/events';
const NAMES = ['draft', 'check', 'assessment', 'action'];
/** How long one waits for more that happens at the same time, and how long at least between two looks. */
const GATHER_MILLIS = 400;
const REST_MILLIS = 3000;
const REOPEN_MILLIS = 10_000;
/** How often all is asked for anew: seldom beside the stream, since another server may have done something; often without it. */
const LOOK_EVERY_MILLIS = { live: 300_000, gone: 20_000 };

const followers = new Set();

let stream = null;
let live = false;
let missed = false;
let reopening = null;
let looking = null;

/** Tells whether the server tells of itself what happens; else one has to ask. */
export function isLive() {
  return live;
}

/**
 * Follows what happens at the server for an element, as long as it is shown and the page is seen: `concerns` tells of each
 * event, by its name, whether it concerns the element, and `anew` loads what the element shows.
 */
export class Following {
  #concerns;
  #anew;
  #gathering = null;
  #loading = false;
  #again = false;
  #looked = 0;

  constructor(element, { concerns, anew }) {
    this.#concerns = concerns;
    this.#anew = anew;
    element.addController(this);
  }

  hostConnected() {
    followers.add(this);
    open();
  }

  hostDisconnected() {
    clearTimeout(this.#gathering);
    this.#gathering = null;
    followers.delete(this);
    // The page that is opened next may follow too.
    setTimeout(() => followers.size === 0 && close());
  }

  tell(name, data) {
    if (this.#concerns[name]?.(data)) {
      this.look();
    }
  }

  /** Loads anew, once for all that happens at the same time; what happens while it loads waits for the next time. */
  look() {
    if (this.#loading) {
      this.#again = true;
      return;
    }
    const rest = this.#looked + REST_MILLIS - Date.now();
    this.#gathering ??= setTimeout(() => this.#load(), Math.max(GATHER_MILLIS, rest));
  }

  async #load() {
    this.#gathering = null;
    this.#loading = true;
    this.#again = false;
    await this.#anew();
    this.#loading = false;
    this.#looked = Date.now();
    if (this.#again && followers.has(this)) {
      this.look();
    }
  }
}

function open() {
  if (stream !== null || document.hidden || followers.size === 0) {
    return;
  }
  clearTimeout(reopening);
  stream = new EventSource(ADDRESS);
  stream.addEventListener('open', opened);
  stream.addEventListener('error', lost);
  stream.addEventListener('reset', lookAll);
  NAMES.forEach((name) => stream.addEventListener(name, ({ data }) => tellAll(name, JSON.parse(data))));
  lookLater();
}

function opened() {
  live = true;
  if (missed) {
    missed = false;
    lookAll();
  }
  lookLater();
}

/** A browser comes back by itself to a stream that breaks, with what it was told last, but not to one that is refused. */
function lost() {
  live = false;
  if (stream.readyState === EventSource.CLOSED) {
    missed = true;
    stream = null;
    openLater();
  }
  lookLater();
}

function openLater() {
  clearTimeout(reopening);
  reopening = setTimeout(() => (isSignedOut() ? openLater() : open()), REOPEN_MILLIS);
}

function close() {
  clearTimeout(reopening);
  clearTimeout(looking);
  stream?.close();
  stream = null;
  live = false;
}

function lookLater() {
  clearTimeout(looking);
  looking = setTimeout(
    () => {
      if (!isSignedOut()) {
        lookAll();
      }
      lookLater();
    },
    live ? LOOK_EVERY_MILLIS.live : LOOK_EVERY_MILLIS.gone,
  );
}

function tellAll(name, data) {
  followers.forEach((follower) => follower.tell(name, data));
}

function lookAll() {
  followers.forEach((follower) => follower.look());
}

/** A browser has few connections to one server: a page that nobody sees lets go of its own. */
function seenOrNot() {
  if (document.hidden) {
    missed ||= stream !== null;
    close();
  } else {
    open();
  }
}

document.addEventListener('visibilitychange', seenOrNot);
window.addEventListener('pagehide', close);
window.addEventListener('pageshow', seenOrNot);
