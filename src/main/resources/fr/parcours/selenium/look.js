/*
 * What Parcours does inside a page: find what a person points at, tell what has the focus, tell when the page is quiet.
 * It lives in an isolated world: it sees the page's DOM, shares none of its globals, and the page cannot see or break it.
 * Every function gives JSON text or a plain value. Nothing here changes the page, but `put` and `pick`.
 */
(() => {
  'use strict';
  if (globalThis.parcours) return;

  const kept = [];
  const keep = element => { kept.push(element); return kept.length - 1; };
  const fold = text => (text || '').replace(/[’ʼ]/g, "'").replace(/[\s\u00a0\u202f]+/g, ' ').trim().toLowerCase();
  const bare = text => fold(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  const trim = text => fold(text).replace(/\s*[*:]+\s*$/, '').replace(/\s*\((obligatoire|required|facultatif|optional)\)\s*$/, '').trim();

  // ---- walking the composed tree: open shadow roots are what a person sees
  function elements(root) { // in document order, what stands in a shadow root just after its host
    const found = [];
    for (const one of root.querySelectorAll('*')) {
      found.push(one);
      if (one.shadowRoot) for (const inner of elements(one.shadowRoot)) found.push(inner);
    }
    return found;
  }
  const upper = node => node.assignedSlot || node.parentElement || (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);

  function path(element) {
    const parts = [];
    for (let at = element; at; ) {
      const above = at.parentNode;
      if (!above) break;
      parts.unshift([...above.children].indexOf(at));
      if (above instanceof ShadowRoot) { parts.unshift('s'); at = above.host; } else at = above instanceof Element ? above : null;
    }
    return parts.join('/');
  }

  // ---- what is to be seen
  function rendered(element) {
    if (!element.isConnected) return false;
    return element.checkVisibility ? element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) : element.getClientRects().length > 0;
  }
  function seen(element) {
    if (!rendered(element)) return false;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width <= 1 || box.height <= 1) return style.display === 'contents' || style.overflowX === 'visible' && element.innerText?.trim().length > 0;
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
    for (let at = element; at; at = upper(at)) {
      const s = at === element ? style : getComputedStyle(at);
      if (parseFloat(s.opacity) < 0.02 && !(at === document.documentElement && parcours.keys?.walking())) return false; // see keys.js
      if (/^inset\((50|100)%/.test(s.clipPath) || /^rect\(0px,? 0px,? 0px,? 0px\)/.test(s.clip)) return false;
    }
    return true;
  }
  const inert = element => element.closest('[inert]') !== null;

  // ---- role and name, near enough to what assistive technology hears; the accessibility tree has the last word
  const INPUT = {button: 'button', submit: 'button', reset: 'button', image: 'button', checkbox: 'checkbox', radio: 'radio', range: 'slider', number: 'spinbutton', search: 'searchbox', hidden: '', file: 'button'};
  function role(element) {
    const told = (element.getAttribute('role') || '').trim().split(/\s+/)[0];
    if (told) return told;
    const tag = element.localName;
    if (tag === 'input') return INPUT[element.type] ?? (element.list ? 'combobox' : 'textbox');
    if (tag === 'select') return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
    if (tag === 'a' || tag === 'area') return element.hasAttribute('href') ? 'link' : '';
    return {button: 'button', textarea: 'textbox', summary: 'button', option: 'option', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', nav: 'navigation', main: 'main', img: 'image', iframe: 'iframe', dialog: 'dialog', fieldset: 'group'}[tag] || (element.isContentEditable && element.hasAttribute('contenteditable') ? 'textbox' : '');
  }
  // all that is written on the page, in open shadow roots too
  const written = () => [document.body, ...elements(document).filter(e => e.shadowRoot).flatMap(e => [...e.shadowRoot.children])].map(e => e?.innerText || '').join(' ');
  const words = element => (element.innerText ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const ids = (element, attribute) => (element.getAttribute(attribute) || '').split(/\s+/).filter(Boolean).map(id => element.getRootNode().getElementById?.(id)).filter(Boolean);

  const APART = /^(br|div|p|li|ul|ol|dl|dt|dd|h[1-6]|section|article|table|tr|td|th|figure|legend|fieldset|label|button|hr)$/;
  function inside(element) { // as it is shown: a component's own tree, with what is written in it where it has a place for that
    if (element.shadowRoot) return inside(element.shadowRoot);
    let out = '';
    for (const node of element.localName === 'slot' && element.assignedNodes ? element.assignedNodes({flatten: true}) : element.childNodes) {
      if (node.nodeType === 3) out += node.data;
      else if (node.nodeType === 1) {
        if (node.getAttribute('aria-hidden') === 'true' || !rendered(node) && getComputedStyle(node).display !== 'contents') continue;
        const apart = APART.test(node.localName); // words that stand on lines of their own are not one word
        if (apart) out += ' ';
        if (node.localName === 'img' || node.localName === 'area') out += ' ' + (node.getAttribute('alt') || '') + ' ';
        else if (node.localName === 'svg') out += ' ' + (node.getAttribute('aria-label') || node.querySelector('title')?.textContent || '') + ' ';
        else if (node.getAttribute('aria-label')) out += ' ' + node.getAttribute('aria-label') + ' ';
        else if (/^(input|select|textarea|script|style)$/.test(node.localName)) continue;
        else out += inside(node);
        if (apart) out += ' ';
      }
    }
    return out;
  }
  function labels(element) {
    const found = ids(element, 'aria-labelledby').map(words);
    for (const label of element.labels || []) found.push(inside(label).replace(/\s+/g, ' ').trim());
    return found.filter(Boolean);
  }
  function name(element) {
    const referred = ids(element, 'aria-labelledby').map(one => words(one) || one.getAttribute('aria-label') || '').join(' ').trim();
    if (referred) return referred;
    const said = (element.getAttribute('aria-label') || '').trim();
    if (said) return said;
    const labelled = labels(element).join(' ').trim();
    if (labelled) return labelled;
    if (element.localName === 'input' && /^(submit|button|reset)$/.test(element.type)) return element.value || {submit: 'Envoyer', reset: 'Réinitialiser'}[element.type] || element.title;
    if (element.localName === 'input' && element.type === 'image' || element.localName === 'img') return element.getAttribute('alt') || element.title || '';
    if (!/^(input|select|textarea)$/.test(element.localName)) {
      const text = inside(element).replace(/\s+/g, ' ').trim();
      if (text) return text;
    }
    return element.title || element.getAttribute('placeholder') || '';
  }

  // ---- what a person would call a thing: visible label, accessible name, text beside it
  function calls(element, kind) {
    const all = new Set([name(element), ...labels(element)]);
    all.add(element.getAttribute('aria-label'));
    all.add(element.getAttribute('placeholder'));
    all.add(element.title);
    if (element.localName === 'option') { all.add(element.label); all.add(element.text); }
    if (kind === 'command' || kind === 'option' || kind === 'thing') { all.add(words(element)); all.add(element.getAttribute('alt')); if (element.value && element.localName === 'input') all.add(element.value); }
    for (const label of element.labels || []) { // a label with its hint inside: also its first line and its own text
      const own = [...label.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(' ');
      all.add(own);
      all.add((label.innerText || '').split('\n')[0]);
    }
    all.delete(null); all.delete(''); all.delete(undefined);
    return [...all];
  }

  const CLICKABLE = 'a[href],area[href],button,input[type=submit],input[type=button],input[type=reset],input[type=image],summary,[role=button],[role=link],[role=tab],[role=menuitem],[role=switch],[role=menuitemradio],[role=menuitemcheckbox],[onclick]';
  const KINDS = {
    command: CLICKABLE,
    field: 'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=radio],[type=checkbox]),select,textarea,[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox],[role=combobox],[role=searchbox],[role=spinbutton],[role=slider],[role=listbox]',
    option: 'input[type=radio],input[type=checkbox],option,[role=option],[role=radio],[role=menuitemradio],[role=treeitem]',
    box: 'input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=menuitemcheckbox],[role=radio]',
    file: 'input[type=file]',
  };
  const SHOWN = CLICKABLE + ',' + KINDS.field + ',' + KINDS.option + ',h1,h2,h3,h4,h5,h6,img,legend,[aria-label],[draggable=true]';
  const own = element => [...element.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(' ').trim();
  const SILENT = /^(script|style|noscript|template|title|head|html|body)$/;
  function candidates(kind) {
    if (kind === 'thing') return elements(document).filter(e => !SILENT.test(e.localName) && (e.matches(SHOWN) || own(e)));
    const selector = KINDS[kind];
    const found = [];
    for (const element of elements(document)) {
      let fits = element.matches(selector);
      // a thing that a script made clickable and that says so only by its pointer
      if (!fits && kind === 'command' && getComputedStyle(element).cursor === 'pointer' && element.childElementCount < 4 && (!element.parentElement || getComputedStyle(element.parentElement).cursor !== 'pointer') && !element.closest('label,' + CLICKABLE)) fits = true;
      if (fits) found.push(element);
    }
    return found;
  }
  // what stands for it on the screen: an option shows through its list, a hidden box or file field through its label
  function stand(element) {
    if (element.localName === 'option') { const list = element.closest('select'); return list && seen(list) ? list : null; }
    if (seen(element)) return element;
    if (element.localName === 'input' && rendered(element) || element.localName === 'input') {
      for (const label of element.labels || []) if (seen(label)) return label;
      if (element.type === 'file' && element.parentElement && seen(element.parentElement)) return element;
      if (/^(checkbox|radio)$/.test(element.type) && laidOver(element)) return element;
    }
    return null;
  }

  // a transparent box as large as what is drawn for it, and which takes the press
  function laidOver(element) {
    const box = element.getBoundingClientRect();
    return rendered(element) && box.width > 4 && box.height > 4 && getComputedStyle(element).pointerEvents !== 'none' && element.parentElement && seen(element.parentElement);
  }

  // ---- in:, near:
  function place(element) { // names of the groups and headings it stands under
    const found = [];
    for (let at = upper(element); at; at = upper(at)) {
      if (at.localName === 'fieldset') found.push(words(at.querySelector(':scope > legend') || {}));
      if (at.matches('select')) found.push(...calls(at, 'field'));
      if (at.id && at.getAttribute('role') === 'listbox') for (const holder of at.getRootNode().querySelectorAll('[aria-controls],[aria-owns]')) if (ids(holder, 'aria-controls').concat(ids(holder, 'aria-owns')).includes(at)) found.push(...calls(holder, 'field'));
      if (at.matches('[role],section,form,nav,main,aside,header,footer,dialog,table')) found.push(name2(at));
    }
    if (element.localName === 'option') { const list = element.closest('select'); if (list) found.push(...calls(list, 'field')); }
    return found.filter(Boolean);
  }
  const name2 = element => ids(element, 'aria-labelledby').map(words).join(' ') || element.getAttribute('aria-label') || words(element.querySelector(':scope > caption') || {});
  function heading(element) {
    let last = '';
    for (const one of elements(document)) {
      if (one === element || one.contains(element) && one.matches('h1,h2,h3,h4,h5,h6')) break;
      // across a shadow root no position is told, and the list is in reading order already
      if (/^h[1-6]$/.test(one.localName) || one.getAttribute('role') === 'heading') if (seen(one) && !(one.getRootNode() === element.getRootNode() && one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)) last = words(one);
    }
    return last;
  }
  function distance(box, text) { // of the middle of a thing to a text: same line before below
    const dy = Math.abs((box.top + box.bottom) / 2 - (text.top + text.bottom) / 2);
    const dx = box.left >= text.right ? box.left - text.right : text.left >= box.right ? text.left - box.right + 40 : 0;
    const same = dy < Math.max(box.height, text.height) * 0.75;
    return (same ? 0 : 500 + dy * 2) + dx + (same && box.right <= text.left ? 60 : 0);
  }
  function texts(wanted) {
    const found = [];
    for (const element of elements(document)) {
      const own = [...element.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(' ');
      if (own.trim() && trim(own) === trim(wanted) && seen(element)) {
        const range = document.createRange();
        range.selectNodeContents(element);
        found.push(range.getBoundingClientRect());
      }
    }
    return found;
  }

  // what was typed in it led to another page, which knows nothing of it
  const left = index => JSON.stringify({index, role: '', name: '', tag: '', path: '', box: [0, 0, 0, 0], states: {gone: 'true'}});
  function describe(element, index) {
    const box = (stand(element) || element).getBoundingClientRect();
    const states = {type: element.type || '', tag: element.localName};
    if (element.disabled || element.getAttribute('aria-disabled') === 'true') states.disabled = 'true';
    if (element.readOnly) states.readonly = 'true';
    if (element.localName === 'option') { states.selected = String(element.selected); states.list = String(keep(element.closest('select'))); }
    if ('checked' in element && /^(checkbox|radio)$/.test(element.type)) states.checked = String(element.checked);
    else if (element.hasAttribute('aria-checked')) states.checked = element.getAttribute('aria-checked');
    if (element.hasAttribute('aria-selected')) states.selected = element.getAttribute('aria-selected');
    if (element.id && active()?.getAttribute('aria-activedescendant') === element.id) states.active = 'true';
    if (element.hasAttribute('aria-expanded')) states.expanded = element.getAttribute('aria-expanded');
    if (element.localName === 'input' || element.localName === 'textarea') { states.filled = String(element.value !== ''); states.length = String((element.value || '').length); if (element.maxLength >= 0) states.room = String(element.maxLength); }
    if (element.isContentEditable) { states.editable = 'true'; states.filled = String(words(element) !== ''); }
    if (element.type === 'range') Object.assign(states, {now: element.value, min: element.min || '0', max: element.max || '100', step: element.step || '1'});
    else if (element.hasAttribute('aria-valuenow')) Object.assign(states, {now: element.getAttribute('aria-valuenow'), min: element.getAttribute('aria-valuemin') || '0', max: element.getAttribute('aria-valuemax') || '100'});
    if (element.draggable && element.getAttribute('draggable') === 'true') states.draggable = 'true';
    if (element.getAttribute('aria-haspopup')) states.popup = element.getAttribute('aria-haspopup');
    const far = JSON.parse(towards(element));
    if ('x' in far) states.offset = far.at;
    states.inview = !('x' in far) ? 'true' : far.dy > 0 ? 'below' : far.dy < 0 ? 'above' : 'aside';
    if (element.tabIndex >= 0) states.focusable = 'true';
    const now = active();
    states.focus = now === element ? 'here' : now && now !== document.body ? path(now) : '';
    if (!element.isConnected) states.gone = 'true';
    if (element.form?.querySelectorAll || element.type === 'radio') states.group = element.name || '';
    return {index: index ?? keep(element), role: role(element), name: name(element).slice(0, 300), tag: element.localName, path: path(element), box: [box.left + scrollX, box.top + scrollY, box.width, box.height], states};
  }

  // the closest way of reading that finds something: to the letter, without marks of mandatory fields, without accents, by its beginning
  function match(list, wanted, kind) {
    for (const [strict, how] of [fold, trim, bare, text => bare(trim(text))].entries()) {
      const found = list.filter(element => calls(element, kind).some(call => how(call) === how(wanted)));
      if (found.length) return {found, strict};
    }
    // a label with a hint inside it: what is wanted opens it
    const opening = list.filter(element => calls(element, kind).some(call => bare(call).startsWith(bare(wanted) + ' ') || bare(call).startsWith(bare(trim(wanted)) + ' (')));
    if (opening.length === 1 || kind !== 'command' && opening.length) return {found: opening, strict: 4};
    return {found: kind === 'thing' ? list.filter(element => bare(own(element)).includes(bare(wanted))) : [], strict: 5};
  }
  function selected(target) {
    if (target.css) return elements(document).filter(e => e.matches(target.css));
    const found = document.evaluate(target.xpath, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    return [...Array(found.snapshotLength).keys()].map(i => found.snapshotItem(i)).filter(one => one instanceof Element);
  }

  /* target: {kind, names, role, in, near, nth, css, xpath} → {found: [...], near: [names], served: which name, strict: how closely} */
  /* What does not say that it can be pressed, nor shows it, and is called so all the same: a script may hear of it, and people press what they read. */
  const MUTE = /^(span|div|u|b|i|em|strong|label|dt|li|td)$/;
  const mute = wanted => elements(document).filter(element => MUTE.test(element.localName) && trim(own(element)) === trim(wanted) && seen(element) && !inert(element));
  function find(target) {
    let list;
    try { list = target.css || target.xpath ? selected(target) : candidates(target.kind); } catch (unreadable) { return JSON.stringify({found: [], near: [], invalid: true}); }
    list = list.filter(element => (stand(element) || target.kind === 'file') && !inert(element));
    if (target.role) list = list.filter(element => role(element) === target.role);
    let found = list, strict = 0, served = 0;
    for (const [number, wanted] of target.names.entries()) {
      ({found, strict} = match(list, wanted, target.kind));
      served = number;
      if (found.length) break;
    }
    if (!found.length && target.kind === 'command' && !target.role) {
      served = target.names.findIndex(wanted => (found = mute(wanted)).length > 0);
      if (served < 0) served = Math.max(0, target.names.length - 1);
    }
    if (target.in) {
      const wanted = trim(target.in);
      const inner = found.filter(element => place(element).some(one => trim(one) === wanted || trim(one).startsWith(wanted + ' ')));
      found = inner.length ? inner : found.filter(element => trim(heading(element)) === wanted);
    }
    if (target.near) {
      const spots = texts(target.near);
      const ranked = found.map(element => ({element, far: Math.min(...spots.map(spot => distance((stand(element) || element).getBoundingClientRect(), spot)))})).filter(one => isFinite(one.far)).sort((a, b) => a.far - b.far);
      found = ranked.slice(0, 1).map(one => one.element);
    }
    // the same command given twice for the same end (a picture and its text, a button in its link) is one
    if (found.length > 1) found = found.filter(one => !found.some(other => other !== one && other.contains(one)));
    if (found.length > 1 && found.every(one => one.localName === 'a' && one.href === found[0].href && !one.href.endsWith('#'))) found = [found[0]];
    // a label and what it labels are one
    if (found.length > 1) found = found.filter(one => !found.some(other => other !== one && (one.control === other || ids(other, 'aria-labelledby').includes(one))));
    if (target.nth) found = found.slice(target.nth - 1, target.nth);
    const wanted = bare(target.names[0] || target.near || '');
    const near = found.length ? [] : [...new Set(list.map(element => (calls(element, target.kind)[0] || '').slice(0, 80)))].filter(Boolean).map(one => ({one, far: away(bare(one), wanted)})).sort((a, b) => a.far - b.far).slice(0, 3).map(one => one.one);
    return JSON.stringify({found: found.map(element => describe(element)), near, served, strict});
  }
  function away(a, b) { // edit distance, shared words count for more
    const shared = b.split(' ').filter(word => word.length > 3 && a.includes(word)).length;
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      row = next;
    }
    return row[b.length] - shared * 20;
  }

  // ---- where we are
  const token = String(Math.round(performance.timeOrigin * 1000));
  function hash(text) { let h = 0x811c9dc5; for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193); return (h >>> 0).toString(16); }
  function location_() {
    // a site that writes its own name as a first h1 has the same one everywhere: what tells screens apart stands in the main part
    const all = elements(document), h1s = all.filter(e => (e.localName === 'h1' || e.getAttribute('role') === 'heading' && e.getAttribute('aria-level') === '1') && seen(e));
    const h1 = h1s.find(e => e.closest('main,[role=main]')) || h1s.find(e => !e.closest('header,[role=banner]')) || h1s[0] || all.find(e => e.localName === 'h2' && seen(e));
    const fields = candidates('field').concat(candidates('box')).concat(candidates('file')).filter(seen);
    const names = fields.map(e => e.getAttribute('name') || e.id || e.type);
    const alerts = [...document.querySelectorAll('[role=alert],[aria-invalid=true]')].filter(seen).map(words).join('|');
    const text = written().replace(/\d+/g, '0').replace(/\s+/g, ' ');
    return JSON.stringify({url: location.href, title: document.title, document: token, status: performance.getEntriesByType('navigation')[0]?.responseStatus || 0, heading: h1 ? words(h1) : '', fields: names, signature: hash(text + alerts + names.join())});
  }

  function active() {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at;
  }

  // ---- quiet: nothing is being built, nothing moves that will stop
  let built = performance.now(); // when something was last built, watched since the document began
  let scripted = false; // a script stood in the page, if only for an instant
  new MutationObserver(list => {
    if (list.some(one => one.type === 'childList' || one.attributeName !== 'style')) built = performance.now();
    scripted ||= list.some(one => [...one.addedNodes].some(node => node.localName === 'script'));
  })
    .observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'hidden', 'open', 'disabled', 'aria-hidden', 'aria-expanded', 'style', 'src']});
  // ---- what a script keeps changing by itself, once the page has loaded and while nobody touches it
  const stirs = new Map();
  let touched = -1e9, scrolled = -1e9;
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'input']) addEventListener(kind, () => { touched = performance.now(); }, {capture: true, passive: true});
  addEventListener('scroll', () => { scrolled = performance.now(); }, {capture: true, passive: true});
  let hushed = 0; // what changes at the very moment when the window does, or because we try something, does not change by itself
  const hush = () => { hushed = performance.now() + 120; };
  addEventListener('resize', hush, true);
  const rewrites = change => change.type === 'characterData' || change.type === 'childList' && change.addedNodes.length > 0 && [...change.addedNodes, ...change.removedNodes].every(node => node.nodeType === 3);
  const rewritten = new WeakSet(); // whose words a script put in place of others: no width of a window asks for that, nor how far it is scrolled
  // words put in place of others at whatever moment: whether it is by themselves, a second look tells
  const rewrote = new Map();
  const replaces = change => change.type === 'characterData' || change.type === 'childList' && change.addedNodes.length > 0 && (change.removedNodes.length > 0 || rewrites(change));
  new MutationObserver(list => {
    const now = performance.now();
    if (document.readyState !== 'complete') return;
    for (const one of new Set(list.filter(replaces).map(change => change.target.nodeType === 3 ? change.target.parentElement : change.target))) {
      if (!(one instanceof Element)) continue;
      if (!rewrote.has(one) && rewrote.size >= 40) rewrote.clear();
      rewrote.set(one, [...(rewrote.get(one) || []).slice(-3), now]);
    }
    if (now - touched < 1000) return;
    const counted = now < hushed || now - scrolled < 1000 ? list.filter(rewrites) : list;
    for (const change of counted) if (rewrites(change)) rewritten.add(change.target.nodeType === 3 ? change.target.parentElement || change.target : change.target);
    for (const one of new Set(counted.map(change => change.target.nodeType === 3 ? change.target.parentElement : change.target))) {
      if (!(one instanceof Element)) continue;
      if (!stirs.has(one) && stirs.size >= 200) stirs.clear();
      stirs.set(one, [...(stirs.get(one) || []).slice(-3), now]);
    }
  }).observe(document, {subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['style', 'class', 'src', 'hidden', 'transform']});
  // where no script can run, nothing changes by itself; one in a frame may reach out of it
  const lively = () => scripted || window.length > 0 || document.querySelector('script,[onload],[onerror],[onresize],[onanimationstart],[onanimationend],[onanimationiteration],[ontransitionend]') !== null;
  async function stirring() { // where something stirred at all, time is left for it to do so again
    if (!lively()) return [];
    const age = () => performance.now() - (performance.getEntriesByType('navigation')[0]?.loadEventEnd || 0);
    const until = millis => age() < millis ? new Promise(done => setTimeout(done, millis - age())) : null;
    await until(700);
    if (stirs.size) await until(1400);
    // what was rewritten just once may do so every second
    if ([...stirs].some(([one, times]) => times.length === 1 && rewritten.has(one) && one.textContent.length < 200 && seen(one) && performance.now() - times[0] < 1200)) await until(2150);
    const now = performance.now();
    return [...stirs].filter(([, times]) => times.length > 1 && now - times[times.length - 1] < 1500 && now - times[0] < 6000).map(([one]) => one);
  }
  const moving = () => document.getAnimations().some(a => a.playState === 'running' && a.effect?.getComputedTiming().endTime !== Infinity && a.effect.getComputedTiming().endTime - (a.currentTime || 0) < 3000);
  // what says of itself that it is at work; what still says so after five seconds has forgotten to stop
  const forgotten = new WeakSet();
  const busy = since => [...document.querySelectorAll('[aria-busy="true"]')].some(one => {
    if (forgotten.has(one) || !seen(one)) return false;
    if (since > 5000) forgotten.add(one);
    return since <= 5000;
  });
  // `still` without anything built; but `floor` is enough when nothing was since the act, `ago` milliseconds back
  function quiet(still, floor, ago, ceiling) {
    // a page that forbids scripts moves by itself only, and no clock runs in it, ours included
    if (matchMedia('(scripting: none)').matches) return document.readyState === 'complete' ? 'quiet' : 'restless';
    return new Promise(done => {
      const begun = performance.now(), act = begun - ago;
      const look = () => {
        const now = performance.now();
        // a document that came after the act owes it no answer: only its own coming counts
        const come = act > 0 ? begun : performance.getEntriesByType('navigation')[0]?.loadEventEnd || begun;
        // after two seconds, a clock, a carousel or a storm that never rests is not what a person waits for
        const since = now - begun > 2000 ? come : Math.max(built, come);
        const patience = built < act ? floor : still;
        const left = since + patience - now;
        const loaded = document.readyState === 'complete';
        if (loaded && left <= 0 && !moving() && !busy(now - begun)) done('quiet');
        else if (now - begun > ceiling) done('restless');
        else setTimeout(look, loaded && left > 0 ? Math.min(left, 60) : 15);
      };
      look();
    });
  }

  // ---- pointer: what lies at the middle of a thing
  function at(x, y) {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) { const inner = hit.shadowRoot.elementFromPoint(x, y); if (!inner || inner === hit) break; hit = inner; }
    return hit;
  }
  function belongs(element, hit) {
    for (let up = hit; up; up = upper(up)) {
      if (up === element) return true;
      if (up.localName === 'label' && up.control === element) return true;
    }
    if (hit.shadowRoot && hit === element.getRootNode().host && element.querySelector('slot')) return true; // words written in a component show where its slot is
    return element.contains(hit) || [...element.labels || []].some(label => label.contains(hit)) || (element.matches('label') && element.control === hit);
  }
  const brief = text => text.length <= 60 ? text : text.slice(0, 60).replace(/[\s.,;:!?…]+\S*$/, '') + '…';
  function spot(element) {
    const target = stand(element) || element;
    const box = target.getBoundingClientRect();
    const view = visualViewport; // what the person sees: a part of the page's own viewport when it is zoomed
    let told = null;
    const out = box.top < view.offsetTop || box.bottom > view.offsetTop + view.height || box.left < view.offsetLeft || box.right > view.offsetLeft + view.width;
    // where it stands if it shows whole, else in the middle, then clear of what sticks to the bottom or to the top
    for (const block of out ? ['center', 'start', 'end'] : ['', 'center', 'start', 'end']) {
      if (block) target.scrollIntoView({block, inline: 'nearest', behavior: 'instant'});
      const found = press(target, view);
      if ('x' in found) return JSON.stringify(found);
      if (!told || told.reason === 'outside') told = found;
    }
    return JSON.stringify(told);
  }
  // where a point of a frame lies in the page that holds the frame, if it is to be seen and pressed there
  function through(holder, x, y) {
    const box = holder.getBoundingClientRect(), style = getComputedStyle(holder), view = visualViewport;
    const scale = holder.offsetWidth ? box.width / holder.offsetWidth : 1;
    const px = box.left + (holder.clientLeft + parseFloat(style.paddingLeft) + x) * scale, py = box.top + (holder.clientTop + parseFloat(style.paddingTop) + y) * scale;
    if (px < view.offsetLeft || py < view.offsetTop || px > view.offsetLeft + view.width || py > view.offsetTop + view.height) return JSON.stringify({reason: 'outside'});
    const hit = at(px, py);
    if (hit && hit !== holder && !holder.contains(hit)) return JSON.stringify({reason: 'covered', cover: (role(hit) + ' « ' + brief(name(hit) || words(hit)) + ' »').trim()});
    return JSON.stringify({x: px - view.offsetLeft, y: py - view.offsetTop, left: view.offsetLeft, top: view.offsetTop});
  }
  const titles = holder => JSON.stringify([holder.title, holder.getAttribute('aria-label'), holder.name, holder.id].filter(Boolean));

  // the middle of a thing, brought into view whatever lies over it: where something else is let go
  function middle(element) {
    const target = stand(element) || element, box = () => target.getBoundingClientRect();
    if (box().top < 0 || box().bottom > innerHeight || box().left < 0 || box().right > innerWidth) target.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
    const {left, top, width, height} = box();
    return JSON.stringify({x: left + width / 2, y: top + height / 2});
  }
  // a slider is taken by its thumb
  function grip(element) {
    if (element.type !== 'range') return spot(element);
    const at = JSON.parse(spot(element)), box = element.getBoundingClientRect();
    const min = parseFloat(element.min || 0), max = parseFloat(element.max || 100), share = (element.valueAsNumber - min) / (max - min || 1);
    if ('x' in at) at.x = box.left + 8 + (getComputedStyle(element).direction === 'rtl' ? 1 - share : share) * (box.width - 16);
    return JSON.stringify(at);
  }

  // ---- scrolling: what must be turned, where, and how far, for a thing or an end of the page to show
  const scrolls = (box, axis) => /auto|scroll|overlay/.test(getComputedStyle(box)['overflow' + axis]) && (axis === 'Y' ? box.scrollHeight > box.clientHeight : box.scrollWidth > box.clientWidth);
  const whole = () => document.scrollingElement || document.documentElement;
  function inside2(box) { // the part of the window that a scrolling box shows in
    const r = box === whole() ? {left: 0, top: 0, right: innerWidth, bottom: innerHeight} : box.getBoundingClientRect();
    return {left: Math.max(0, r.left), top: Math.max(0, r.top), right: Math.min(innerWidth, r.right), bottom: Math.min(innerHeight, r.bottom)};
  }
  const turn = (box, dx, dy) => { const r = inside2(box); return {x: (r.left + r.right) / 2, y: (r.top + r.bottom) / 2, w: r.right - r.left, h: r.bottom - r.top, dx, dy, at: box.scrollTop + ' ' + box.scrollLeft}; };
  function towards(element) { // the outermost first: a box must show before what it holds can
    const chain = [stand(element) || element];
    for (let up = upper(chain[0]); up; up = upper(up)) if (up !== document.body && up !== document.documentElement && (scrolls(up, 'Y') || scrolls(up, 'X'))) chain.push(up);
    chain.push(whole());
    for (let i = chain.length - 1; i > 0; i--) {
      const far = away2(chain[i - 1].getBoundingClientRect(), inside2(chain[i]));
      if (far) return JSON.stringify(turn(chain[i], ...far));
    }
    return '{}';
  }
  function away2(r, view) { // how far a thing is from showing; nothing when it shows, or as much of it as can
    const h = Math.min(r.height, view.bottom - view.top), w = Math.min(r.width, view.right - view.left);
    const dy = r.top + h > view.bottom + 1 ? r.top + h - view.bottom + 20 : r.top < view.top - 1 && r.bottom < view.top + h ? r.top - view.top - 20 : 0;
    const dx = r.left + w > view.right + 1 ? r.left + w - view.right + 20 : r.left < view.left - 1 && r.right < view.left + w ? r.left - view.left - 20 : 0;
    return dx || dy ? [dx, dy] : null;
  }
  function toEnd(down) { // of the page, or of the largest thing that scrolls in its place
    let box = whole();
    if (box.scrollHeight <= innerHeight + 1) box = elements(document).filter(e => seen(e) && scrolls(e, 'Y')).sort((a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight)[0] || box;
    const left = down ? box.scrollHeight - box.scrollTop - (box === whole() ? innerHeight : box.clientHeight) : -box.scrollTop;
    return JSON.stringify(Math.abs(left) < 2 ? {} : turn(box, 0, left));
  }

  function press(target, view) {
    const rects = [...target.getClientRects()].filter(r => r.width > 0 && r.height > 0);
    if (!rects.length) return {reason: 'invisible'};
    const left = view.offsetLeft, top = view.offsetTop, right = left + view.width, bottom = top + view.height;
    let cover = null, outside = true;
    for (const r of rects) {
      // of a thing larger than the window, the part that shows
      const l = Math.max(r.left, left), t = Math.max(r.top, top), w = Math.min(r.right, right) - l, h = Math.min(r.bottom, bottom) - t;
      if (w <= 0 || h <= 0) continue;
      outside = false;
      for (const [fx, fy] of [[.5, .5], [.2, .5], [.8, .5], [.5, .2], [.5, .8]]) {
        const x = l + w * fx, y = t + h * fy;
        const hit = at(x, y);
        if (hit && belongs(target, hit)) return {x: x - left, y: y - top}; // touches count from the corner of what is seen, in the page's pixels
        cover = cover || hit;
      }
    }
    return {reason: outside ? 'outside' : 'covered', cover: cover ? ((role(cover) + ' « ' + brief(name(cover) || words(cover)) + ' »').trim()) : ''};
  }

  // ---- putting values in, as the browser's own controls do
  // Under emulated fingers Chromium sometimes leaves the caret in the field one comes from: keys then write nowhere.
  function caret(element) {
    if (active() !== element || !/^(input|textarea)$/.test(element.localName)) return;
    const chosen = getSelection();
    if (chosen.anchorNode?.childNodes?.[chosen.anchorOffset] !== element) element.select?.();
  }
  function put(element, value) {
    const proto = element.localName === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    element.focus();
    if (element.isContentEditable) element.textContent = value; else Object.getOwnPropertyDescriptor(proto, 'value').set.call(element, value);
    element.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    element.dispatchEvent(new Event('change', {bubbles: true}));
    return '';
  }
  function pick(option) {
    const list = option.closest('select');
    if (list.disabled || option.disabled) return 'disabled';
    list.focus();
    if (list.multiple) option.selected = true; else list.selectedIndex = [...list.options].indexOf(option);
    list.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    list.dispatchEvent(new Event('change', {bubbles: true}));
    return '';
  }

  // ---- recording where keys lead
  let record = null;
  addEventListener('keyup', event => {
    if (record && event.key === 'Tab') {
      const element = active() || document.body;
      if (/^i?frame$/.test(element.localName)) return; // the frame's own world records it
      // a look at what keys meet has its own, shorter words for a stop: see keys.js
      record.push({at: performance.timeOrigin + performance.now(), ...(parcours.keys?.walking() ? parcours.keys.stop(element) : describe(element))});
    }
  }, true);

  const vitals = {paint: -1, shift: 0, blocked: 0};
  try {
    new PerformanceObserver(list => { for (const e of list.getEntries()) vitals.paint = e.startTime; }).observe({type: 'largest-contentful-paint', buffered: true});
    new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) vitals.shift += e.value; }).observe({type: 'layout-shift', buffered: true});
    new PerformanceObserver(list => { for (const e of list.getEntries()) vitals.blocked += Math.max(0, e.duration - 50); }).observe({type: 'longtask', buffered: true});
  } catch (unsupported) { /* older engines tell nothing of these */ }

  const SHORT = 24; // pixels: a margin of the page, say
  const SLACK = 8; // pixels that a page may be too wide by
  const FLAT = 'table,pre,img,picture,video,canvas,svg,iframe,math,[role=grid]'; // what may need both directions
  function reaches(element, limit) { // whether something to read or to use lies past the edge, not a margin, a ground or what may need both directions alone
    const past = one => [...one.getClientRects()].some(box => box.width > 1 && box.height > 1 && box.right + scrollX > limit + 2);
    const pictured = one => one.localName === 'a' && !one.textContent.trim() && one.querySelector(FLAT);
    const range = document.createRange(), walk = document.createTreeWalker(element, NodeFilter.SHOW_ALL, node => node.nodeType === 1 && node.matches(FLAT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    for (let node = element; node; node = walk.nextNode()) {
      if (node.nodeType === 3 && node.data.trim()) { range.selectNodeContents(node); if (past(range)) return true; }
      if (node.nodeType === 1 && (node.shadowRoot || /^(a|button|input|select|textarea|object|embed|hr)$/.test(node.localName)) && past(node) && !pictured(node)) return true;
    }
    return false;
  }
  const sideways = one => getComputedStyle(one).overflowX;
  function still() { // the window does not scroll sideways, whatever sticks out
    const page = sideways(document.documentElement), body = document.body ? sideways(document.body) : 'visible';
    return page === 'visible' ? /hidden|clip/.test(body) : /hidden|clip/.test(page) && !/auto|scroll/.test(body);
  }
  const breadth = () => still() ? innerWidth : Math.max(document.documentElement.scrollWidth, document.body?.scrollWidth || 0);
  function sticking(limit) { // outermost things that make the page as wide as it is
    const found = [];
    const fixed = element => getComputedStyle(element).position === 'fixed'; // the page does not grow for it, nor for what it holds
    const out = element => {
      if (element.closest(FLAT) || !seen(element)) return false;
      const box = element.getBoundingClientRect();
      if (box.right + scrollX <= limit + 2) return false;
      for (let up = upper(element); up; up = upper(up)) if (up !== document.body && up !== document.documentElement && /auto|scroll|hidden|clip/.test(getComputedStyle(up).overflowX)) return false;
      return reaches(element, limit);
    };
    const visit = root => { for (const child of root.children) { if (fixed(child)) continue; if (out(child)) found.push(child); else visit(child); } };
    if (document.body) visit(document.body);
    const edge = one => { const box = one.getBoundingClientRect(); return Math.max(box.right, box.left + one.clientLeft + one.scrollWidth) + scrollX; };
    // what sticks out less is not what the page scrolls for; a table, which may, excuses nothing else
    const widest = Math.max(limit + SLACK + SHORT, ...found.map(edge));
    const far = found.filter(one => edge(one) >= widest - SHORT);
    const row = one => one.parentElement !== document.body && far.some(other => other.parentElement === one.parentElement);
    return found.filter(one => far.includes(one) || row(one)).slice(0, 10).map(path);
  }
  function hold() { // share of the window's height held by things that stay put
    let top = 0;
    for (const element of elements(document)) {
      const style = getComputedStyle(element);
      if (style.position !== 'fixed' && style.position !== 'sticky' || !seen(element)) continue;
      const box = element.getBoundingClientRect();
      if (Math.min(box.right, innerWidth) - Math.max(box.left, 0) < innerWidth * 0.5) continue;
      top += Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
    }
    return Math.min(1, top / innerHeight);
  }
  function lost() { // commands that are there but that no scrolling brings into view
    const found = [];
    for (const element of candidates('command').concat(candidates('field'))) {
      if (!rendered(element)) continue;
      const box = element.getBoundingClientRect();
      if (box.width <= 1 || box.height <= 1) continue;
      if (getComputedStyle(element).position === 'fixed' && (box.left >= innerWidth || box.top >= innerHeight)) found.push(path(element));
    }
    return found;
  }

  async function pack(text) {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    let out = '';
    for (let i = 0; i < bytes.length; i += 0x8000) out += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return btoa(out);
  }

  globalThis.parcours = {
    inner: {elements, upper, at, belongs, active, stand, rendered, keep, words, written, hash, ids},
    kept, find, candidates, calls, place, heading, location: location_, quiet, spot, through, titles, middle, grip, towards, toEnd, put, pick, pack, seen, path, name, role, stirring, lively, rewrote, hush, still, breadth,
    describe: element => JSON.stringify(describe(element)),
    seated: index => kept[index] ? (caret(kept[index]), JSON.stringify(describe(kept[index], index))) : left(index),
    again: index => kept[index] ? JSON.stringify(describe(kept[index], index)) : left(index),
    active: () => { const element = active() || document.body || document.documentElement; return JSON.stringify({...describe(element), frame: /^i?frame$/.test(element.localName)}); },
    written,
    // a print of all that is written and of where everything stands: the same twice, nothing moved nor changed meanwhile
    stance: () => hash(written() + [...document.querySelectorAll('input,textarea')].map(e => e.value).join('§') + elements(document).map(e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.width, b.height].map(Math.round).join(); }).join(';')),
    shows: text => { const all = fold(written()); const inputs = [...document.querySelectorAll('input[type=submit],input[type=button]')].map(e => e.value).join(' '); return fold(all + ' ' + inputs).includes(fold(text)) || bare(all).includes(bare(text)); },
    record: () => { record = []; return ''; },
    recorded: () => { const all = record || []; record = null; return JSON.stringify(all); },
    vitals: () => JSON.stringify({...vitals, first: performance.getEntriesByType('navigation')[0]?.responseStart ?? -1}),
    reflow: width => JSON.stringify({scroll: breadth(), wide: sticking(width), fixed: hold(), lost: lost()}),
    blur: () => { const e = active(); if (e && e !== document.body) e.blur(); return ''; },
  };
})();
