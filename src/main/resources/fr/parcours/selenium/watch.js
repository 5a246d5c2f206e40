/*
 * What Parcours watches while a person walks: which thing was pressed, filled in, chosen, and how anybody could be told to find it.
 * It lives in the same isolated world as `look.js`, whose search says whether a target leads there and nowhere else: the page neither
 * sees nor hears any of it. Only what comes from a person's hands counts (trusted events), and always before the page itself hears it.
 */
(() => {
  'use strict';
  const look = globalThis.parcours;
  if (!look || look.hold) return;

  const MOST_ASKED = 40, ENOUGH = 3, LONGEST = 90;
  const tell = what => globalThis.parcoursTell?.(JSON.stringify(what));
  const clean = text => (text || '').replace(/\s+/g, ' ').trim();
  const plain = name => clean(name).replace(/\s*\((obligatoire|required|facultatif|optional)\)\s*$/i, '').replace(/\s*[*:]+\s*$/, '').trim();
  const unique = list => [...new Set(list.map(clean).filter(one => one && one.length <= LONGEST))];
  const upper = node => node.assignedSlot || node.parentElement || (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);

  // ---- which thing
  const PRESSED = '[role=option],[role=radio],[role=menuitemradio],[role=treeitem]';
  const SWITCHED = '[role=checkbox],[role=switch],[role=menuitemcheckbox]';
  function thing(path) { // what a press acts upon, or null where a change will tell it better
    const commands = new Set(look.candidates('command'));
    for (const one of path) {
      if (!(one instanceof Element)) continue;
      if (one.localName === 'input' && !/^(submit|button|reset|image)$/.test(one.type)) return null;
      if (/^(select|option|textarea)$/.test(one.localName) || one.isContentEditable) return null;
      if (one.matches(SWITCHED)) return {element: one, kind: 'box', what: one.getAttribute('aria-checked') === 'true' ? 'uncheck' : 'check'};
      if (one.matches(PRESSED)) return {element: one, kind: 'option', what: 'choose'};
      if (commands.has(one)) return {element: one, kind: 'command', what: 'click'};
      if (one.localName === 'label' && one.control) return null;
    }
    return null;
  }
  const control = path => { // the box or the radio button that a press will change
    for (const one of path) {
      const at = one instanceof HTMLLabelElement ? one.control : one;
      if (at instanceof HTMLInputElement && /^(checkbox|radio|file)$/.test(at.type)) return at;
    }
    return null;
  };

  // ---- how to tell it
  function beside(element) { // short texts around the thing, the nearest first
    const found = [];
    for (let up = upper(element), i = 0; up && up !== document.body && i < 5 && found.length < 10; up = upper(up), i++) {
      for (const one of [up, ...up.querySelectorAll('*')]) {
        if (one === element || element.contains(one) || /^(script|style|option)$/.test(one.localName)) continue;
        const own = clean([...one.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join(' '));
        if (own && own.length <= 60 && look.seen(one)) found.push(own);
      }
    }
    return unique(found).slice(0, 10);
  }
  function css(element) {
    const parts = [];
    for (let at = element; at instanceof Element; at = at.parentElement) {
      if (at.id && /^[a-z][\w-]*$/i.test(at.id) && !/\d{3}/.test(at.id)) { parts.unshift('#' + at.id); break; }
      const twins = at.parentElement ? [...at.parentElement.children].filter(one => one.localName === at.localName) : [at];
      parts.unshift(at.localName + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(at) + 1})` : ''));
    }
    return parts.join(' > ');
  }
  function targets(element, kind) {
    const good = [];
    let asked = 0;
    const search = told => { asked++; return JSON.parse(look.find({kind, names: [], role: '', in: '', near: '', nth: 0, css: '', xpath: '', ...told})).found.map(one => look.kept[one.index]); };
    const same = found => found === element || element.contains(found) || found.contains(element) || element.localName === 'a' && found.localName === 'a' && found.href === element.href;
    const attempt = told => {
      if (asked >= MOST_ASKED || good.length >= ENOUGH) return;
      const found = search(told);
      if (found.length === 1 && same(found[0])) good.push({kind, ...told});
    };
    const calls = unique(look.calls(element, kind).map(plain).concat(look.calls(element, kind)));
    const role = look.role(element);
    const places = unique([...look.place(element), look.heading(element)]);
    const inList = element.localName === 'option';
    for (const name of calls) {
      if (inList) for (const place of places) attempt({names: [name], in: plain(place)});
      attempt({names: [name]});
    }
    for (const name of calls.slice(0, 2)) {
      if (role && !inList) attempt({names: [name], role});
      for (const place of places) attempt({names: [name], in: place});
    }
    if (!good.length) {
      const texts = beside(element);
      for (const name of calls.slice(0, 1)) for (const near of texts) attempt({names: [name], near});
      if (role) for (const near of texts) attempt({role, near});
    }
    for (const name of good.length ? [] : calls.slice(0, 2)) {
      const nth = search({names: [name]}).findIndex(same) + 1;
      if (nth) attempt({names: [name], nth});
    }
    if (!good.length) attempt({css: css(element)});
    return good;
  }

  // ---- told at once; what the page does next can no longer change it
  const ready = new WeakMap(); // targets worked out when the press began
  const prepare = (element, kind) => { ready.set(element, targets(element, kind)); };
  const prepared = (element, kind) => { const known = ready.get(element) || targets(element, kind); ready.delete(element); return known; };
  const numbers = new WeakMap();
  let last = 0;
  const page = Math.round(performance.timeOrigin * 1000); // the same number in another document is another field
  const number = element => { if (!numbers.has(element)) numbers.set(element, ++last); return page + '.' + numbers.get(element); };
  const say = (what, element, kind, more) => tell({what, targets: prepared(element, kind), node: JSON.parse(look.describe(element)), ...more});

  let held = false, entered = 0;
  const heard = event => event.isTrusted && !held;

  for (const begins of ['pointerdown', 'mousedown']) {
    addEventListener(begins, event => {
      if (!heard(event)) return;
      const path = event.composedPath(), box = control(path), found = thing(path);
      if (box) prepare(box, box.type === 'file' ? 'file' : box.type === 'radio' ? 'option' : 'box');
      if (found && !(begins === 'mousedown' && ready.has(found.element))) prepare(found.element, found.kind);
    }, true);
  }
  addEventListener('click', event => {
    if (!heard(event)) return;
    const found = thing(event.composedPath());
    if (!found) return;
    // Enter in a field presses the form's button by itself: the key was told already
    if (found.what === 'click' && event.detail === 0 && performance.now() - entered < 400) return;
    say(found.what, found.element, found.kind, {});
  }, true);

  // ---- fields
  const private_ = element => {
    const wanted = (element.getAttribute?.('autocomplete') || '').toLowerCase();
    const words = look.calls(element, 'field').concat(element.name || '', element.id || '').join(' ');
    if (/one-time-code/.test(wanted) || /\botp\b|code (à usage unique|reçu|de (sécurité|vérification|confirmation))|one.?time (code|password)|verification code/i.test(words)) return 'once';
    if (element.type === 'password' || /password|cc-(number|csc)/.test(wanted) || /mot de passe|password|cryptogramme|\bcvv\b|\biban\b|numéro de carte/i.test(words)) return 'secret';
    return 'ordinary';
  };
  const TYPED = 'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=radio],[type=checkbox],[type=file]),textarea';
  function typed(path) {
    for (const one of path) {
      if (!(one instanceof Element)) continue;
      if (one.matches(TYPED)) return one;
      if (one.isContentEditable && one.hasAttribute('contenteditable')) return one;
    }
    return null;
  }
  const known = new WeakMap(); // how a field is told, worked out before the page hears the first letter
  function wrote(event) {
    const field = typed(event.composedPath());
    if (!field) return;
    if (!known.has(field)) known.set(field, targets(field, 'field'));
    tell({what: 'fill', targets: known.get(field), node: JSON.parse(look.describe(field)), text: field.value ?? field.innerText, field: number(field), kept: private_(field)});
  }
  addEventListener('focusout', event => { if (event.isTrusted) known.delete(event.composedPath()[0]); }, true);
  addEventListener('input', event => { // not `change`, which never leaves a shadow root
    if (!heard(event)) return;
    const element = event.composedPath()[0], type = element instanceof HTMLInputElement ? element.type : '';
    if (element instanceof HTMLSelectElement) {
      for (const option of element.selectedOptions) say('choose', option, 'option', element.multiple ? {} : {field: number(element)});
    } else if (type === 'checkbox') say(element.checked ? 'check' : 'uncheck', element, 'box', {});
    else if (type === 'radio') say('choose', element, 'option', {});
    else if (type === 'file') for (const file of element.files) say('upload', element, 'file', {text: file.name});
    else wrote(event);
  }, true);

  // ---- keys that do something by themselves
  const WIDGET = '[role=combobox],[role=listbox],[role=menu],[role=menubar],[role=menuitem],[role=tab],[role=tree],[role=treeitem],[role=grid],[role=gridcell],[role=slider],[role=option],[role=radio],[role=radiogroup]';
  addEventListener('keydown', event => {
    if (!heard(event) || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const path = event.composedPath(), on = path[0], native = /^(button|a|summary|select|textarea)$/.test(on.localName) || on.isContentEditable || on.localName === 'input' && /^(submit|button|reset|image|file)$/.test(on.type);
    const key = event.key === ' ' ? 'Space' : event.key;
    if (key === 'Enter' || key === 'Space') {
      const box = control([on]), found = native && !/^(button|a|summary|input)$/.test(on.localName) ? null : thing([on]);
      if (box) prepare(box, box.type === 'file' ? 'file' : box.type === 'radio' ? 'option' : 'box');
      if (found) {
        if (native) prepare(found.element, found.kind); // the browser makes a click of it
        else say(found.what, found.element, found.kind, {});
        return;
      }
    }
    if (key === 'Enter' && !native) { entered = performance.now(); tell({what: 'press', targets: [], text: 'Enter'}); }
    else if (key === 'Escape') tell({what: 'press', targets: [], text: 'Escape'});
    else if (/^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key) && !native && on.closest?.(WIDGET)) tell({what: 'press', targets: [], text: key});
  }, true);

  // ---- while a screen is looked at, hands are held: our own look presses Tab, and nothing else
  const swallow = event => { if (held && event.isTrusted && event.key !== 'Tab') { event.preventDefault(); event.stopImmediatePropagation(); } };
  for (const kind of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend', 'dragstart', 'wheel', 'keydown', 'keyup', 'keypress', 'beforeinput'])
    addEventListener(kind, swallow, {capture: true, passive: false});
  let was = null;
  look.hold = on => {
    if (on === held) return '';
    if (on) was = {element: document.activeElement, x: scrollX, y: scrollY};
    else if (was) {
      if (was.element && was.element !== document.body && was.element.isConnected) was.element.focus({preventScroll: true});
      scrollTo(was.x, was.y);
    }
    held = on;
    return '';
  };
})();
