const ID = /^[A-Za-z0-9_-]{1,64}$/;
const ENCODED = 'k--';

/** Returns how an id, or a host's own key of whatever characters, stands in an address of the API or of a page. */
export function segment(key) {
  const text = String(key);
  if (ID.test(text) && !text.startsWith(ENCODED)) {
    return text;
  }
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return ENCODED + btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Returns the id or key that stands so in an address. */
export function keyOf(part) {
  if (!part.startsWith(ENCODED)) {
    return decodeURIComponent(part);
  }
  const bytes = atob(part.slice(ENCODED.length).replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}
