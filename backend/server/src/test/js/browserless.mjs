/** What the application's modules need of a browser, for a client that has none: an address, cookies, events. */

const cookies = new Map();
const page = new EventTarget();

/** @param {string} base the server's address */
export function browserless(base) {
  const fetchAt = globalThis.fetch;
  Object.assign(globalThis, {
    fetch: (path, options) => fetchAs(fetchAt, base, path, options),
    document: {
      get cookie() {
        return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      },
    },
    window: globalThis,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
}

async function fetchAs(fetchAt, base, path, options = {}) {
  const headers = { ...options.headers, Cookie: document.cookie };
  const { keepalive, credentials, ...rest } = options;
  const response = await fetchAt(new URL(path, base), { ...rest, headers });
  for (const cookie of response.headers.getSetCookie()) keepCookie(cookie);
  return response;
}

function keepCookie(text) {
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
  if (value) cookies.set(name, value);
  else cookies.delete(name);
}

/** Hears the server's events as an open map does. @param {(change: any) => void} onChange */
export async function hear(onChange) {
  const response = await fetch('/api/events', { headers: { Accept: 'text/event-stream' } });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  (async () => {
    let text = '';
    for (let part; !(part = await reader.read()).done; ) {
      const events = (text + part.value).split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const data = /^event: ?change\ndata: ?(.*)$/m.exec(event)?.[1];
        if (data) onChange(JSON.parse(data));
      }
    }
  })();
}
