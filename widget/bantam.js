/* Bantam chat: one custom element, no build step. Embedding, options and CSP: docs/widget.md.
 * Nothing is stored or requested before the visitor acts; what the bot says is text, never markup. */
(() => {
  'use strict';
  if (customElements.get('bantam-chat')) return; // the tag is in the page twice

  const script = document.currentScript || document.querySelector('script[src*="/webhooks/website/widget.js"]');
  const SERVER = new URL('./', script.src).href; // …/webhooks/website/
  const STORAGE_KEY = 'bantam';
  const TEXT_LIMIT = 2000; // code points, as the channel counts
  const COUNTER_FROM = 1800;
  const REQUEST_SECONDS = 30; // a slower turn is asked for again, same id
  const RETRY_SECONDS = [1, 2, 4, 8, 16]; // ±20 %; then the visitor decides
  const BUSY_SECONDS = 5; // 429 without Retry-After
  const TYPING_AFTER_MS = 250;
  const FULL_SCREEN = '(max-width: 480px), (max-height: 420px)';

  const LANGUAGES = ['en', 'nl', 'sv'];
  const STRINGS = {
    title: ['Chat with us', 'Chat met ons', 'Chatta med oss'],
    open: ['Open chat', 'Chat openen', 'Öppna chatten'],
    close: ['Close chat', 'Chat sluiten', 'Stäng chatten'],
    unread: ['new message', 'nieuw bericht', 'nytt meddelande'],
    menu: ['Menu', 'Menu', 'Meny'],
    notice: [
      'You are chatting with an automated assistant.',
      'Je chat met een automatische assistent.',
      'Du chattar med en automatisk assistent.',
    ],
    privacy: [
      'What you write is stored so we can help you. Delete it any time in the menu.',
      'Wat je schrijft, bewaren we om je te helpen. Wissen kan altijd via het menu.',
      'Det du skriver sparas så att vi kan hjälpa dig. Radera det när du vill i menyn.',
    ],
    log: ['Conversation', 'Gesprek', 'Samtal'],
    bot: ['Assistant', 'Assistent', 'Assistenten'],
    you: ['You', 'Jij', 'Du'],
    typing: ['The assistant is typing', 'De assistent is aan het typen', 'Assistenten skriver'],
    choices: ['Suggested answers', 'Suggesties', 'Svarsförslag'],
    input: ['Your message', 'Je bericht', 'Ditt meddelande'],
    placeholder: ['Write a message…', 'Typ een bericht…', 'Skriv ett meddelande…'],
    send: ['Send', 'Versturen', 'Skicka'],
    tooLong: ['{n} characters too many', '{n} tekens te veel', '{n} tecken för mycket'],
    notSent: ['Not sent', 'Niet verzonden', 'Inte skickat'],
    retry: ['Try again', 'Probeer opnieuw', 'Försök igen'],
    refused: [
      'This message was not accepted.',
      'Dit bericht konden we niet aannemen.',
      'Vi kunde inte ta emot det här meddelandet.',
    ],
    down: [
      'We can’t reach the server right now. What you wrote stays in this tab and we keep trying.',
      'We kunnen de server nu niet bereiken. Wat je schreef blijft in dit tabblad staan en we blijven het proberen.',
      'Vi når inte servern just nu. Det du skrev finns kvar i den här fliken och vi fortsätter försöka.',
    ],
    stopped: [
      'We still can’t reach the server. What you wrote stays in this tab.',
      'We kunnen de server nog steeds niet bereiken. Wat je schreef blijft in dit tabblad staan.',
      'Vi når fortfarande inte servern. Det du skrev finns kvar i den här fliken.',
    ],
    busy: [
      'That was a bit fast. Trying again in {n} s.',
      'Dat ging even te snel. Over {n} s proberen we het opnieuw.',
      'Det gick lite väl fort. Vi försöker igen om {n} s.',
    ],
    unavailable: [
      'The chat is not available here right now.',
      'De chat is hier nu niet beschikbaar.',
      'Chatten är inte tillgänglig här just nu.',
    ],
    expired: [
      'This conversation has expired. A new one starts here.',
      'Dit gesprek is verlopen. Hier begint een nieuw gesprek.',
      'Samtalet har gått ut. Här börjar ett nytt.',
    ],
    ended: ['You can still add something.', 'Je kunt nog iets toevoegen.', 'Du kan lägga till något.'],
    again: ['Start a new conversation', 'Nieuw gesprek beginnen', 'Starta ett nytt samtal'],
    restart: ['Start over', 'Opnieuw beginnen', 'Börja om'],
    forget: ['Delete my data', 'Mijn gegevens wissen', 'Radera mina uppgifter'],
    forgetTitle: ['Delete this conversation?', 'Dit gesprek wissen?', 'Radera samtalet?'],
    forgetText: [
      'Everything you wrote here and your details will be deleted. This cannot be undone.',
      'We wissen alles wat je hier schreef en je gegevens. Dat kun je niet ongedaan maken.',
      'Allt du har skrivit här och dina uppgifter raderas. Det går inte att ångra.',
    ],
    forgetYes: ['Delete', 'Wissen', 'Radera'],
    forgetNo: ['Cancel', 'Annuleren', 'Avbryt'],
    forgotten: [
      'Your conversation and your details have been deleted.',
      'Je gesprek en je gegevens zijn gewist.',
      'Ditt samtal och dina uppgifter är raderade.',
    ],
    forgetFailed: [
      'We can’t reach the server right now. Nothing has been deleted yet.',
      'We kunnen de server nu niet bereiken. Er is nog niets gewist.',
      'Vi når inte servern just nu. Inget är raderat ännu.',
    ],
    forgetExpired: [
      'This conversation has expired and can’t be deleted from here. Contact us and we’ll do it for you.',
      'Dit gesprek is verlopen en kan hier niet meer gewist worden. Neem contact op, dan doen wij het voor je.',
      'Samtalet har gått ut och kan inte raderas härifrån. Hör av dig så gör vi det åt dig.',
    ],
  };

  // The input for the open question; others get a text area. type=email would rewrite what people type.
  const FIELDS = {
    name: { autocomplete: 'name' },
    company: { autocomplete: 'organization' },
    email: { autocomplete: 'email', inputmode: 'email', autocapitalize: 'none' },
    phone: { autocomplete: 'tel', inputmode: 'tel', type: 'tel' },
  };

  const ICONS = {
    chat: 'M12 4c-5 0-9 3-9 7.5 0 2.5 1 4.5 3 6L5.5 21l4-2h2.5c5 0 9-3 9-7.5S17 4 12 4Z',
    close: 'M6 6l12 12M18 6 6 18',
    menu: 'M5 12h.01M12 12h.01M19 12h.01',
    send: 'M12 19V5M5.5 11.5 12 5l6.5 6.5',
  };

  const CSS = `
:host { all: initial;
  --accent: var(--bantam-accent, #0b635e); --on-accent: var(--bantam-on-accent, var(--readable, #fff));
  --surface: var(--bantam-surface, #fff); --ink: var(--bantam-ink, #17211f); --muted: var(--bantam-muted, #56635f);
  --line: var(--bantam-line, #dfe5e2); --bubble: var(--bantam-bubble, #f0f3f1); --danger: var(--bantam-danger, #a3261d);
  --offset: var(--bantam-offset, 24px); }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.root { position: fixed; z-index: var(--bantam-z, 2147483000); bottom: var(--offset); right: var(--offset);
  color: var(--ink); font: 15px/1.5 var(--bantam-font, system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif); }
.left { right: auto; left: var(--offset); }
button, .field { font: inherit; color: inherit; border: 1px solid transparent; background: none; padding: 0; }
button { cursor: pointer; border-radius: 24px; }
p { margin: 0; }
svg { display: block; width: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round;
  stroke-linejoin: round; }
:focus { outline: none; }
:focus-visible:not(.end, .panel, .field) { outline: 2px solid var(--ink); outline-offset: 2px; }
.sr { position: absolute; clip-path: inset(50%); }
.launcher, .mark, .icon, .send { display: grid; place-items: center; flex: none; width: 44px; height: 44px;
  border-radius: 50%; }
.launcher, .mark, .send, .solid, .visitor .bubble, .choices button:hover { background: var(--accent);
  color: var(--on-accent); }
.launcher { width: 60px; height: 60px; box-shadow: 0 12px 32px #0a1e1c2e; }
.launcher svg { width: 28px; }
.badge { position: absolute; top: 2px; right: 2px; width: 16px; height: 16px; border-radius: 50%; background: #c8321f;
  border: 3px solid var(--surface); }
.panel { position: relative; display: flex; flex-direction: column; width: min(400px, 100vw - 2 * var(--offset));
  height: min(680px, 100vh - 2 * var(--offset)); overflow: hidden auto; background: var(--surface);
  border: 1px solid var(--line); border-radius: var(--bantam-radius, 20px);
  box-shadow: 0 12px 64px #0a1e1c2e; animation: rise .2s; }
.head { display: flex; align-items: center; gap: 4px; padding: 14px 12px 6px 20px; }
.mark { width: 36px; height: 36px; margin-right: 8px; }
.mark svg { width: 20px; }
.title, .ask { flex: 1; min-width: 0; font-size: 17px; line-height: 1.3; font-weight: 650; overflow-wrap: anywhere; }
.icon { color: var(--muted); }
.icon:hover, [aria-expanded="true"], .menu button:hover { background: var(--bubble); color: var(--ink); }
.more svg { stroke-width: 3; }
.notice, .status, .note, .divider, .counter { font-size: 13px; color: var(--muted); }
.notice { padding: 0 20px 12px; border-bottom: 1px solid var(--line); }
strong { color: var(--ink); font-weight: 600; }
.menu { position: absolute; z-index: 2; top: 60px; right: 12px; min-width: 220px; padding: 6px;
  background: var(--surface); border: 1px solid var(--line); border-radius: 16px; box-shadow: 0 12px 32px #0a1e1c2e; }
.menu button { display: block; width: 100%; min-height: 44px; padding: 8px 12px; border-radius: 10px; text-align: start; }
.log { position: relative; display: flex; flex: 1 1 auto; flex-direction: column; gap: 6px; min-height: 96px;
  padding: 18px 20px 10px; overflow: hidden auto; overscroll-behavior: contain; }
.log:focus-visible { outline-offset: -3px; }
.row { display: flex; flex-direction: column; align-items: flex-start; max-width: 88%; animation: rise .2s; }
.visitor { align-self: flex-end; align-items: flex-end; margin: 8px 0; }
.bubble, .typing { max-width: 100%; padding: 10px 15px; border: 1px solid transparent; background: var(--bubble);
  border-radius: 18px 18px 18px 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
.visitor .bubble { border-radius: 18px 18px 6px; }
.unsent .bubble { background: var(--surface); color: var(--ink); border: 1px dashed var(--muted); }
a { color: inherit; text-underline-offset: 2px; }
.link { min-height: 32px; padding: 0 4px; font-weight: 600; color: var(--ink); text-decoration: underline; }
.divider { align-self: center; margin: 14px 0; }
.choices { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0 4px; animation: rise .3s; }
.choices button { min-height: 40px; padding: 8px 16px; border: 1.5px solid var(--accent); line-height: 1.35;
  overflow-wrap: anywhere; }
.typing { display: flex; gap: 5px; align-self: flex-start; }
.typing i { width: 7px; height: 7px; margin: 8px 0; border-radius: 50%; background: var(--muted);
  animation: blink 1.2s infinite; }
.typing i:nth-child(2) { animation-delay: .16s; }
.typing i:nth-child(3) { animation-delay: .32s; }
.status { margin: 4px 16px 0; color: var(--ink); }
.status * { padding: 8px 14px; }
.composer { padding: 10px 16px 16px; }
.box { display: flex; align-items: flex-end; gap: 4px; padding: 5px; border: 1.5px solid #84918d; border-radius: 28px; }
.box:focus-within { border-color: var(--ink); box-shadow: 0 0 0 1px var(--ink); }
.field { flex: 1; min-width: 0; min-height: 44px; max-height: 132px; padding: 9px 6px 9px 14px; font-size: 16px;
  line-height: 24px; resize: none; }
.field::placeholder { color: var(--muted); opacity: 1; }
.send[aria-disabled="true"] { background: var(--bubble); color: var(--muted); cursor: default; }
.counter { margin: 6px 10px 0; text-align: end; }
.note, .fault, .warn, .over { color: var(--danger); }
.end { padding: 14px 20px 20px; text-align: center; }
.solid, .plain { min-height: 44px; padding: 10px 22px; font-weight: 600; }
.end .solid { margin-top: 12px; }
.plain { border-color: #84918d; }
.confirm { position: absolute; z-index: 3; inset: 0; display: grid; align-items: end; overflow: auto;
  background: #101c1a61; }
.card { display: grid; gap: 10px; padding: 24px 22px; background: var(--surface); border-radius: 20px 20px 0 0; }
.pair { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 8px; }
.pair button { flex: 1 1 120px; }
.pair .solid { background: var(--danger); color: #fff; }
@media ${FULL_SCREEN} {
  .panel { position: fixed; top: var(--view-top, 0); left: 0; width: 100%; height: var(--view-height, 100dvh); border: 0;
    border-radius: 0; padding: env(safe-area-inset-top) 0 env(safe-area-inset-bottom); }
  .head, .notice, .log { padding-left: 16px; padding-right: 16px; }
  .head { padding-right: 4px; }
  .composer { padding: 8px 12px 12px; }
  .choices button, .link { min-height: 44px; }
}
@media (max-height: 420px) { .head { padding-block: 2px 0; } .log { padding-block: 8px; } }
@media (prefers-reduced-motion: reduce) { * { animation: none !important; } }
@media (forced-colors: active) { button, .bubble, .mark { border: 1px solid ButtonBorder; }
  .badge, .typing i { forced-color-adjust: none; background: Highlight; } }
@keyframes rise { from { opacity: 0; transform: translateY(8px); } }
@keyframes blink { 0%, 60%, to { opacity: .35; } 30% { opacity: 1; } }
`;

  /** Build an element: `on…` is a listener; data-text and data-label name a string for #setLanguage. */
  function h(tag, attributes = {}, ...children) {
    const isSvg = tag === 'svg' || tag === 'path';
    const element = isSvg ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value || value === 0) element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  }

  const button = (className, onclick, attributes, ...children) =>
    h('button', { type: 'button', class: className, onclick, ...attributes }, ...children);

  const icon = (name) => h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: ICONS[name] }));

  /** randomUUID is missing on pages without https. */
  const newId = () => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');

  /** Query and fragment may hold personal data: only utm_ parameters stay. */
  function cleanAddress(address) {
    if (!address) return '';
    const url = new URL(address);
    const utm = new URLSearchParams([...url.searchParams].filter(([name]) => name.startsWith('utm_'))).toString();
    return (url.origin + url.pathname + (utm && `?${utm}`)).slice(0, 1000);
  }

  function pageInfo() {
    const query = new URLSearchParams(location.search);
    const utm = {};
    for (const name of ['source', 'medium', 'campaign', 'term', 'content']) {
      const value = query.get(`utm_${name}`);
      if (value) utm[name] = value.slice(0, 200);
    }
    const [url, referrer] = [location.href, document.referrer].map(cleanAddress);
    return { url, title: document.title.slice(0, 200), referrer, utm };
  }

  /** The bot's text; only these four kinds of address become links. */
  function textNodes(text) {
    const nodes = [];
    let end = 0;
    for (const match of text.matchAll(/\b(?:https?:\/\/|mailto:|tel:)[^\s<>"']+/gi)) {
      const address = match[0].replace(match[0].includes('(') ? /[.,;:!?…]+$/ : /[.,;:!?…)\]}]+$/, '');
      nodes.push(text.slice(end, match.index), link(address));
      end = match.index + address.length;
    }
    return [...nodes, text.slice(end)];
  }

  function link(address) {
    if (!/^http/i.test(address)) return h('a', { href: address }, address.replace(/^\w+:|\?.*/g, ''));
    return h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, address);
  }

  /** Black or white text on an "rgb(r, g, b)" colour: WCAG luminance, always at least 4.5:1. */
  function readableOn(colour) {
    const channels = colour.match(/[\d.]+/g).slice(0, 3).map((value) => value / 255);
    const [r, g, b] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000' : '#fff';
  }

  /** kind: down (try again), busy, expired, refused (pointless to repeat). */
  const failure = (kind, seconds) => Object.assign(new Error(kind), { kind, seconds });

  function failureOf({ status, headers }) {
    if (status === 401) return failure('expired');
    if (status === 429) return failure('busy', Number(headers.get('Retry-After')) || BUSY_SECONDS);
    return failure(status >= 500 || status === 408 ? 'down' : 'refused');
  }

  const newChat = () => ({ token: null, queue: [], isSynced: false, isBusy: false, attempts: 0, until: 0, timer: 0 });

  class BantamChat extends HTMLElement {
    connectedCallback() {
      if (this.root) return; // only moved
      this.#build();
      addEventListener('online', () => this.#retry());
      this.#restore();
    }

    /** Counts as the visitor's act: call it from something they clicked. */
    open() {
      this.#show();
      this.#focusField();
      this.#act();
    }

    close() {
      if (!this.isOpen) return;
      const hadFocus = this.root.activeElement;
      this.isOpen = false;
      this.#layout();
      if (hadFocus) this.launcher.focus();
      this.#save();
      this.#emit('close');
    }

    /** Send as the visitor. Returns false when the text is empty or too long. */
    send(text) {
      const trimmed = String(text).trim();
      if (!trimmed || [...trimmed].length > TEXT_LIMIT) return false;
      if (this.isEnded) this.#clear();
      this.#show();
      this.#focusField();
      this.#enqueue({ id: newId(), text: trimmed });
      return true;
    }

    /** Drop this conversation from the browser; an open panel starts a new one. */
    reset() {
      this.#clear();
      if (this.isOpen) this.open();
    }

    #build() {
      this.chat = newChat();
      this.isModal = false;
      this.root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(CSS);
      this.root.adoptedStyleSheets = [sheet];
      this.smallScreen = matchMedia(FULL_SCREEN);
      this.badge = h('span', { class: 'badge' });
      this.launcher = button('launcher', () => this.open(), {}, icon('chat'), this.badge);
      this.badge.hidden = true;
      const side = this.dataset.position === 'left' ? 'root left' : 'root';
      this.frame = h('div', { class: side, role: 'region', 'data-label': 'title' }, this.launcher, this.#buildPanel());
      this.root.append(this.frame);
      const tags = [this.dataset.language, document.documentElement.lang, navigator.language, 'en'];
      this.#setLanguage(tags.map((tag) => (tag || '').slice(0, 2).toLowerCase()).find((tag) => LANGUAGES.includes(tag)));
      if (this.dataset.color) this.style.setProperty('--bantam-accent', this.dataset.color);
      this.style.setProperty('--readable', readableOn(getComputedStyle(this.launcher).backgroundColor));
      this.smallScreen.addEventListener('change', () => this.#layout());
      window.visualViewport?.addEventListener('resize', () => this.#fitKeyboard());
      new ResizeObserver(() => this.#toEnd()).observe(this.log);
      this.#layout();
    }

    #buildPanel() {
      this.log = h('div', { class: 'log', role: 'log', 'aria-live': 'polite', tabindex: '0', 'data-label': 'log' });
      this.typing = h('div', { class: 'typing', role: 'img', 'data-label': 'typing' }, h('i'), h('i'), h('i'));
      this.status = h('div', { class: 'status', role: 'status' });
      this.parts = [this.#buildHead(), this.log, this.status, this.#buildComposer(), this.#buildEnd()];
      const notice = [h('strong', { 'data-text': 'notice' }), ' ', h('span', { 'data-text': 'privacy' })];
      this.parts.splice(1, 0, h('p', { class: 'notice', id: 'notice' }, ...notice));
      this.panel = h('section', { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'notice',
        tabindex: '-1', onkeydown: (event) => this.#key(event) }, ...this.parts, this.#buildConfirm());
      this.panel.addEventListener('click', (event) => {
        if (!event.composedPath().includes(this.menuButton)) this.#showMenu(false);
      });
      return this.panel;
    }

    #buildHead() {
      this.menuButton = button('icon more', () => this.#showMenu(this.menu.hidden), { 'data-label': 'menu' }, icon('menu'));
      this.menu = h('div', { class: 'menu' },
        button('', () => this.reset(), { 'data-text': 'restart' }),
        button('warn', () => this.#showConfirm(true), { 'data-text': 'forget' }));
      return h('div', { class: 'head' }, h('span', { class: 'mark' }, icon('chat')),
        h('p', { class: 'title', id: 'title', 'data-text': 'title' }), this.menuButton,
        button('icon', () => this.close(), { 'data-label': 'close' }, icon('close')), this.menu);
    }

    #buildComposer() {
      this.sendButton = h('button', { class: 'send', 'data-label': 'send' }, icon('send'));
      this.box = h('div', { class: 'box' });
      this.counter = h('p', { class: 'counter', id: 'counter' });
      this.composer = h('form', { class: 'composer', onsubmit: (event) => this.#submit(event), onfocusin: () => this.#act() },
        this.box, this.counter);
      this.#useField();
      return this.composer;
    }

    #buildEnd() {
      this.endText = h('p');
      this.end = h('div', { class: 'end', tabindex: '-1', hidden: true }, this.endText,
        button('solid', () => this.reset(), { 'data-text': 'again' }));
      return this.end;
    }

    #buildConfirm() {
      this.fault = h('p', { class: 'fault', role: 'alert' });
      this.keepButton = button('plain', () => this.#showConfirm(false), { 'data-text': 'forgetNo' });
      this.confirm = h('div', { class: 'confirm', hidden: true },
        h('div', { class: 'card', role: 'alertdialog', 'aria-labelledby': 'ask', 'aria-describedby': 'warning' },
          h('p', { class: 'ask', id: 'ask', 'data-text': 'forgetTitle' }),
          h('p', { id: 'warning', 'data-text': 'forgetText' }), this.fault,
          h('div', { class: 'pair' }, this.keepButton,
            button('solid', () => this.#forget(), { 'data-text': 'forgetYes' }))));
      return this.confirm;
    }

    #word(key, count) {
      if (key === 'title' && this.dataset.title) return this.dataset.title;
      return STRINGS[key][LANGUAGES.indexOf(this.language)].replace('{n}', count);
    }

    #setLanguage(language) {
      if (!LANGUAGES.includes(language)) return;
      this.frame.lang = this.language = language;
      for (const element of [...this.root.querySelectorAll('[data-text], [data-label]'), this.typing]) {
        const { text, label } = element.dataset;
        if (text) element.textContent = this.#word(text);
        if (label) element.setAttribute('aria-label', this.#word(label));
      }
      this.field.placeholder = this.#word('placeholder');
      this.#nameLauncher();
    }

    #show() {
      if (this.isOpen) return;
      this.isOpen = this.badge.hidden = true;
      this.#layout();
      this.#emit('open');
    }

    #layout() {
      const isModal = Boolean(this.isOpen && this.smallScreen.matches);
      this.panel.hidden = !this.isOpen;
      this.launcher.hidden = this.isOpen;
      this.launcher.setAttribute('aria-expanded', !this.panel.hidden);
      this.panel.setAttribute('aria-modal', isModal);
      if (isModal !== this.isModal) document.documentElement.style.overflow = isModal ? 'hidden' : '';
      this.isModal = isModal;
      this.#showMenu(false);
      this.#nameLauncher();
      this.#fitKeyboard();
    }

    /** A phone's keyboard covers the page instead of shrinking it. */
    #fitKeyboard() {
      const view = window.visualViewport;
      if (!view || view.scale > 1.01) return; // pinched to read
      this.panel.style.setProperty('--view-height', `${view.height}px`);
      this.panel.style.setProperty('--view-top', `${view.offsetTop}px`);
    }

    #nameLauncher() {
      const news = this.badge.hidden ? '' : ` – ${this.#word('unread')}`;
      this.launcher.setAttribute('aria-label', this.#word('open') + news);
    }

    #showMenu(isVisible) {
      this.menu.hidden = !isVisible;
      this.menuButton.setAttribute('aria-expanded', isVisible);
      if (isVisible) this.menu.firstChild.focus();
    }

    #showConfirm(isVisible) {
      this.confirm.hidden = !isVisible;
      this.fault.textContent = '';
      for (const part of this.parts) part.inert = isVisible;
      (isVisible ? this.keepButton : this.menuButton).focus();
    }

    /** A closing text, in the composer's place once all is forgotten. */
    #showEnd(key) {
      this.isEnded = /^forg/.test(key);
      const hadFocus = this.composer.contains(this.root.activeElement);
      this.composer.hidden = Boolean(this.isEnded);
      this.end.hidden = !key;
      this.endText.textContent = key ? this.#word(key) : '';
      if (this.isEnded && hadFocus) this.end.focus();
    }

    #key(event) {
      if (event.key === 'Tab' && this.smallScreen.matches) this.#trap(event);
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      if (!this.confirm.hidden) this.#showConfirm(false);
      else if (this.menu.hidden) this.close();
      else {
        this.#showMenu(false);
        this.menuButton.focus();
      }
    }

    #trap(event) {
      const stops = [...this.panel.querySelectorAll('button, input, textarea, a, [tabindex="0"]')]
        .filter((element) => element.getClientRects().length && !element.closest('[inert]'));
      if (event.shiftKey) stops.reverse();
      if (this.root.activeElement !== stops.at(-1)) return;
      event.preventDefault();
      stops[0].focus();
    }

    /** The input that fits the open question, unless they are already typing. */
    #useField(asks) {
      const wanted = FIELDS[asks];
      const old = this.field;
      if (old && (old.value || this.fieldKind === wanted)) return;
      this.fieldKind = wanted;
      const hadFocus = old && this.root.activeElement === old;
      this.field = h(wanted ? 'input' : 'textarea', { class: 'field', rows: wanted ? null : 1, type: wanted && 'text',
        inputmode: 'text', autocomplete: 'off', enterkeyhint: 'send', 'data-label': 'input', 'aria-describedby': 'counter',
        ...wanted, oninput: () => this.#measure(), onkeydown: (event) => this.#enter(event) });
      this.box.replaceChildren(this.field, this.sendButton);
      this.#setLanguage(this.language);
      this.#measure();
      if (hadFocus) this.field.focus();
    }

    #measure() {
      const count = [...this.field.value.trim()].length;
      const isOver = count > TEXT_LIMIT;
      if (!this.fieldKind) {
        this.field.style.height = '';
        this.field.style.height = `${this.field.scrollHeight}px`;
      }
      this.sendButton.setAttribute('aria-disabled', !count || isOver);
      this.field.setAttribute('aria-invalid', isOver);
      this.counter.hidden = count < COUNTER_FROM;
      this.counter.classList.toggle('over', isOver);
      this.counter.textContent = isOver ? this.#word('tooLong', count - TEXT_LIMIT) : `${count} / ${TEXT_LIMIT}`;
    }

    #enter(event) {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.composer.requestSubmit();
    }

    #submit(event) {
      event.preventDefault();
      if (!this.send(this.field.value)) return;
      this.field.value = '';
      this.#measure();
    }

    #focusField() {
      if (this.isEnded) this.end.focus();
      else if (matchMedia('(pointer: coarse)').matches) this.panel.focus(); // no keyboard over the conversation
      else this.field.focus();
    }

    #bubble(from, text) {
      const isBot = from !== 'visitor';
      const row = h('div', { class: isBot ? 'row bot' : 'row visitor', lang: isBot && this.language },
        h('span', { class: 'sr' }, `${this.#word(isBot ? 'bot' : 'you')}: `),
        h('div', { class: 'bubble' }, ...(isBot ? textNodes(text) : [text])));
      this.#place(row);
      return row;
    }

    #place(element) {
      this.log.insertBefore(element, this.typing.isConnected ? this.typing : null);
      this.#toEnd();
    }

    #toEnd() {
      this.log.scrollTop = this.log.scrollHeight;
    }

    /** Choices only where the visitor has not answered; a long new reply is shown from its beginning. */
    #showMessages(messages, areNew) {
      const answered = messages.map((message) => message.from).lastIndexOf('visitor');
      const rows = messages.map(({ from, text, choices }, index) => {
        const row = this.#bubble(from, String(text));
        if (choices && index > answered && !this.chat.queue.length) this.#offer(choices);
        if (areNew) this.#emit('message', { from: 'bot', text });
        return row;
      });
      if (!areNew || !rows.length) return;
      this.log.scrollTop = rows[0].offsetTop - 16;
      this.badge.hidden = Boolean(this.isOpen);
      this.#nameLauncher();
    }

    #offer(choices) {
      const buttons = choices.map(({ id, title }) =>
        button('', () => this.#enqueue({ id: newId(), choice: id, text: String(title) }), {}, String(title)));
      this.#place(h('div', { class: 'choices', role: 'group', 'aria-label': this.#word('choices') }, ...buttons));
    }

    #dropChoices() {
      for (const group of this.log.querySelectorAll('.choices')) {
        if (group.contains(this.root.activeElement)) this.#focusField();
        group.remove();
      }
    }

    #mark(item, key, canRetry) {
      item.row.classList.toggle('unsent', Boolean(key));
      item.row.querySelector('.note')?.remove();
      if (!key) return;
      item.row.append(h('div', { class: 'note' }, this.#word(key), ...(canRetry ? [' – ', this.#retryButton()] : [])));
    }

    #retryButton() {
      return button('link', () => { this.#focusField(); this.#retry(); }, {}, this.#word('retry'));
    }

    #setStatus(key, count) {
      this.status.replaceChildren(...(key ? [h('p', { class: 'bubble' }, this.#word(key, count))] : []));
    }

    #setWaiting(isWaiting) {
      clearTimeout(this.typingTimer);
      if (isWaiting) this.typingTimer = setTimeout(() => this.#place(this.typing), TYPING_AFTER_MS);
      else this.typing.remove();
    }

    /** From here on there may be requests and storage. */
    #act() {
      this.hasActed = true;
      if (!this.isEnded && !this.chat.isSynced) this.#retry();
      this.#save();
    }

    #enqueue(item) {
      this.hasActed = true;
      this.#dropChoices();
      item.row = this.#bubble('visitor', item.text);
      this.chat.queue.push(item);
      this.#save();
      this.#emit('message', { from: 'visitor', text: item.text });
      this.#retry();
    }

    #retry() {
      if (!this.hasActed) return;
      this.chat.attempts = 0;
      this.#pump();
    }

    /** The only place that talks: one request at a time, until there is nothing left to do. */
    async #pump() {
      const chat = this.chat;
      if (chat.isBusy || Date.now() < chat.until) return;
      chat.isBusy = true;
      clearTimeout(chat.timer);
      this.#setWaiting(true);
      try {
        while (await this.#step(chat));
        this.#setStatus();
      } catch (error) {
        if (chat === this.chat) this.#stumble(chat, error);
        if (!error.kind) throw error; // a bug of ours: let it be seen
      } finally {
        chat.isBusy = false;
        if (chat === this.chat) this.#setWaiting(false);
      }
    }

    /** What the page before left unanswered goes out before the history is fetched. */
    async #step(chat) {
      try {
        if (chat.token && chat.queue.length) await this.#deliver(chat, chat.queue[0]);
        else if (!chat.token || (!chat.isSynced && this.isOpen)) await this.#begin(chat);
        else return false;
      } catch (error) {
        if (error.kind !== 'expired' || !chat.token) throw error;
        this.#renew(chat);
      }
      chat.attempts = 0;
      return true;
    }

    async #begin(chat) {
      const isResumed = Boolean(chat.token);
      const reply = await this.#call(chat, 'session', { language: this.language, page: pageInfo() });
      chat.token = reply.token || chat.token;
      chat.isSynced = true;
      this.log.setAttribute('aria-busy', isResumed); // do not read the whole history out
      if (isResumed) this.log.replaceChildren();
      this.#take(reply, !isResumed);
      for (const item of chat.queue) this.#place(item.row);
      this.log.setAttribute('aria-busy', false);
      this.#countPage(chat);
    }

    async #deliver(chat, item) {
      const { id, text, choice } = item;
      try {
        const reply = await this.#call(chat, 'messages', choice ? { id, choice } : { id, text });
        chat.queue.shift();
        this.#mark(item);
        this.#take(reply, true);
      } catch (error) {
        if (error.kind !== 'refused') throw error;
        if (choice) Object.assign(item, { id: newId(), choice: null }); // say it in words
        else this.#mark(chat.queue.shift(), 'refused');
        this.#save();
      }
    }

    #take(reply, areNew) {
      this.#setLanguage(reply.language);
      this.#showMessages(reply.messages || [], areNew);
      this.#useField(reply.asks);
      this.#showEnd(reply.ended && 'ended');
      this.#save();
    }

    #renew(chat) {
      if (this.log.querySelector('.bot')) this.#place(h('p', { class: 'divider' }, this.#word('expired')));
      this.#dropChoices();
      chat.token = null;
      for (const item of chat.queue) item.choice = null; // belongs to the old conversation
    }

    #stumble(chat, { kind, seconds }) {
      const isBusy = kind === 'busy';
      if (kind === 'down') seconds = RETRY_SECONDS[chat.attempts++] * (0.8 + 0.4 * Math.random());
      for (const item of chat.queue) this.#mark(item, 'notSent', !isBusy);
      this.#setStatus(seconds ? kind : kind === 'down' ? 'stopped' : 'unavailable', seconds);
      if (!isBusy && !chat.queue.length) this.status.append(this.#retryButton());
      if (isBusy) chat.until = Date.now() + seconds * 1000; // no early try
      if (seconds) chat.timer = setTimeout(() => { chat.until = 0; this.#pump(); }, seconds * 1000);
    }

    #countPage(chat) {
      if (this.isPageCounted) return;
      this.isPageCounted = true;
      this.#call(chat, 'events', { type: 'page_view', page: pageInfo() }).catch(() => {});
    }

    async #forget() {
      const chat = this.chat;
      const error = chat.token && await this.#call(chat, 'forget', {}).catch((failed) => failed);
      if (chat !== this.chat) return;
      if (error?.kind && error.kind !== 'expired') {
        this.fault.textContent = this.#word('forgetFailed');
        return;
      }
      this.#clear();
      this.#showConfirm(false);
      this.#showEnd(error?.kind ? 'forgetExpired' : 'forgotten');
      this.end.focus();
    }

    async #call(chat, path, body) {
      const headers = { 'Content-Type': 'application/json' };
      if (chat.token) headers.Authorization = `Bearer ${chat.token}`;
      let reply = {};
      try {
        const response = await fetch(SERVER + path, { method: 'POST', headers, body: JSON.stringify(body),
          credentials: 'omit', signal: AbortSignal.timeout(REQUEST_SECONDS * 1000) });
        if (!response.ok) throw failureOf(response);
        if (response.status !== 204) reply = await response.json();
      } catch (error) {
        throw error.kind ? error : failure('down'); // no network, time-out, not our server's JSON
      }
      if (chat !== this.chat) throw failure('refused'); // reset meanwhile
      return reply;
    }

    // Where storage is forbidden the chat still works.

    #save() {
      const { token, queue } = this.chat;
      if (!token && !queue.length) return;
      const messages = queue.map(({ id, text, choice }) => ({ id, text, choice }));
      const state = { token, language: this.language, isOpen: this.isOpen, queue: messages };
      try { sessionStorage.setItem(STORAGE_KEY, JSON.stringify(state)); } catch { /* forbidden */ }
    }

    #restore() {
      let state = null;
      try { state = JSON.parse(sessionStorage.getItem(STORAGE_KEY)); } catch { /* forbidden, or not ours */ }
      if (!state?.queue) {
        if (this.dataset.open === 'true' && !this.smallScreen.matches) this.#show();
        return;
      }
      this.hasActed = true;
      this.chat.token = state.token;
      this.#setLanguage(state.language);
      this.chat.queue = state.queue.map((item) => ({ ...item, row: this.#bubble('visitor', item.text) }));
      if (state.token) this.#countPage(this.chat);
      if (state.isOpen) this.#show();
      this.#pump();
    }

    #clear() {
      clearTimeout(this.chat.timer);
      this.chat = newChat();
      this.hasActed = false;
      try { sessionStorage.removeItem(STORAGE_KEY); } catch { /* forbidden */ }
      this.#setWaiting(false);
      this.log.replaceChildren();
      this.#setStatus();
      this.#showEnd();
    }

    #emit(name, detail) {
      this.dispatchEvent(new CustomEvent(`bantam:${name}`, { bubbles: true, detail }));
    }
  }

  customElements.define('bantam-chat', BantamChat);

  function mount() {
    let element = document.querySelector('bantam-chat'); // a page may place the element itself
    if (!element) {
      element = document.createElement('bantam-chat');
      Object.assign(element.dataset, script.dataset);
      document.body.append(element);
    }
    window.Bantam = element;
  }

  if (document.body) mount();
  else addEventListener('DOMContentLoaded', mount, { once: true });
})();
