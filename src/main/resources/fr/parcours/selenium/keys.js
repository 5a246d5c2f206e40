/*
 * What keys meet: what each stop of the Tab key looks like with the focus and without, whether it is to be seen, what lies over it.
 * Everything that is disturbed meanwhile (focus, scrolling, transitions) is put back by `end`. It stands beside look.js, in its world.
 */
(() => {
  'use strict';
  if (!globalThis.parcours || parcours.keys) return;
  const {elements, upper, at, belongs, active, stand, rendered, keep, written, hash} = parcours.inner;
  const {seen, path, name, role, kept} = parcours;

  // ---- a page held still: changes are immediate, nothing moves by itself, no caret blinks
  const still = new CSSStyleSheet();
  // what a browser draws inside a field takes its own part in the change: left out, the handle of a slider would still be on its way
  // browsers move the ring of a link out by a pixel when it has the focus: where it had that ring before, nobody sees it
  still.replaceSync(':where(:any-link:focus-visible) { outline-offset: 0 } *, *::before, *::after, ::-webkit-slider-thumb, ::-webkit-slider-runnable-track, ::-webkit-progress-value, ::file-selector-button, ::placeholder { transition: none !important; animation-play-state: paused !important; caret-color: transparent !important; scroll-behavior: auto !important }');
  // nobody watches while keys are pressed: what is not drawn costs nothing, and is there all the same
  const unseen = new CSSStyleSheet();
  unseen.replaceSync('html { opacity: 0 !important }');
  function dark(on) {
    if (typeof globalThis.parcoursTell === 'function') return; // a person watches: see watch.js
    const others = document.adoptedStyleSheets.filter(sheet => sheet !== unseen);
    try { document.adoptedStyleSheets = on ? [...others, unseen] : others; } catch (e) { /* it is drawn then */ }
  }
  function hold(on) {
    dark(on);
    for (const root of new Set([document, ...elements(document).filter(e => e.shadowRoot).map(e => e.shadowRoot)])) {
      const others = [...(root.adoptedStyleSheets || [])].filter(sheet => sheet !== still);
      try { root.adoptedStyleSheets = on ? [...others, still] : others; } catch (e) { /* another document's root: left as it is */ }
    }
  }

  // ---- colours
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const shades = new Map();
  function shade(css) { // any colour the browser knows, as red, green, blue (0 to 255) and how opaque it is
    if (!shades.has(css)) {
      const plain = css.match(/^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/);
      if (plain) shades.set(css, [+plain[1], +plain[2], +plain[3], plain[4] === undefined ? 1 : +plain[4]]);
      else {
        canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = '#000'; canvas.fillStyle = css; canvas.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        shades.set(css, [r, g, b, a / 255]);
      }
    }
    return shades.get(css);
  }
  const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
  const lightness = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => { const [x, y] = [lightness(a), lightness(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  function ground(element) { // the plain colour behind a thing; nothing where a picture is
    const layers = [];
    for (let up = element; up; up = upper(up)) {
      const style = getComputedStyle(up);
      if (style.backgroundImage !== 'none') return null;
      const colour = shade(style.backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]);
  }

  // ---- how a thing looks
  const ring = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 ? style.outline : '';
  function look(element) { // all of a style that may tell the focus
    const style = getComputedStyle(element);
    const before = getComputedStyle(element, '::before'), after = getComputedStyle(element, '::after');
    const around = part => part.content === 'none' ? '' : part.content + part.backgroundColor + part.borderBottomWidth + part.borderBottomColor + part.width + part.opacity + part.transform + ring(part) + part.boxShadow;
    return [ring(style), style.boxShadow, style.borderTopColor + style.borderTopWidth + style.borderBottomWidth + style.borderBottomColor + style.borderLeftColor + style.borderStyle, style.backgroundColor, style.backgroundImage, style.color, style.textDecoration, style.transform, style.fontWeight, style.opacity, style.filter, style.fill + style.stroke, around(before), around(after)].join('§');
  }
  // what looks alike by all that a style sheet can tell it by takes the focus alike
  const TOLD = ['id', 'class', 'style', 'type', 'role', 'tabindex', 'aria-current', 'aria-selected', 'aria-checked', 'aria-expanded'];
  const kin = element => [element, upper(element), upper(element) && upper(upper(element))].map(one => one && one.localName + TOLD.map(name => one.getAttribute?.(name) ?? '').join('.')).join('>');
  const facts = element => { const s = getComputedStyle(element); return {look: look(element), ground: s.backgroundColor, border: s.borderTopColor}; };
  // whatever else may show the focus: what it stands in, its labels, its neighbours, what it holds
  function around(element) {
    const out = [];
    for (let up = upper(element), i = 0; up && i < 3; up = upper(up), i++) out.push(up);
    out.push(...element.labels || [], ...[element.nextElementSibling, element.previousElementSibling].filter(Boolean), ...[...element.children].slice(0, 8));
    return out;
  }
  /* Whether the way a thing looks with the focus is plain to see: a line of two pixels, or a ground, of three times the light. */
  function plain(element, before) {
    const style = getComputedStyle(element), behind = element.parentElement ? ground(upper(element)) : null;
    const stands = css => behind && contrast(over(shade(css), behind), behind) >= 3;
    if (ring(style)) {
      if (style.outlineStyle === 'auto') return shade(style.outlineColor)[3] > 0.3;
      if (parseFloat(style.outlineWidth) >= 2 && stands(style.outlineColor)) return true;
    }
    for (const [, colour, blur, spread] of style.boxShadow.matchAll(/((?:rgba?|color|oklch|lab)\([^)]*\)) 0px 0px ([\d.]+)px ([\d.]+)px/g)) if (parseFloat(spread) >= 2 && parseFloat(blur) <= 1 && stands(colour)) return true;
    const now = shade(style.backgroundColor), then = shade(before.ground);
    if (behind && style.backgroundColor !== before.ground && contrast(over(now, behind), over(then, behind)) >= 3) return true;
    return behind && style.borderTopColor !== before.border && parseFloat(style.borderTopWidth) >= 2 && style.borderTopStyle !== 'none' && contrast(over(shade(style.borderTopColor), behind), over(shade(before.border), behind)) >= 3;
  }

  // ---- the walk
  let walk = null, landed = null, pending = null;
  const tabbable = element => element.tabIndex >= 0 && !element.matches(':disabled') && !element.closest('[inert]') && rendered(element) && element !== document.body && element !== document.documentElement;
  const values = () => [...document.querySelectorAll('input:not([type=hidden]),select,textarea')].map(field => field.value + field.checked).join('§');
  const places = () => elements(document).filter(e => e.scrollTop || e.scrollLeft || e.scrollHeight > e.clientHeight + 1 && e.clientHeight > 20 || e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 20 && /hidden|clip|auto|scroll/.test(getComputedStyle(e).overflowX)).map(e => [e, e.scrollTop, e.scrollLeft]);

  const EAGER = 30; // keys are pressed in batches: what the first of them meet must be known before

  /* With nobody who hears of keys, how most things look without the focus is asked only once their turn has come. */
  function begin(unheard) {
    end();
    const bars = new Set(elements(document).filter(e => /fixed|sticky/.test(getComputedStyle(e).position) && seen(e)));
    const dialog = elements(document).some(e => e.matches('dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]') && seen(e));
    hold(true);
    const all = elements(document).filter(tabbable), later = unheard && (!active() || active() === document.body);
    walk = {unheard, clear: new Map(), base: new Map(all.map((e, i) => [e, later && i >= EAGER && e.tabIndex === 0 ? null : facts(e)])), plain: new Map(), dull: new Map(), notes: [], met: new Set(), focus: active(), x: scrollX, y: scrollY, bars, dialog, places: places(), rolled: new Map(), address: location.href, text: hash(written()), values: values()};
    walk.focus?.blur?.();
    const groups = new Set();
    let stops = 0;
    for (const e of all) {
      if (e.type === 'radio' && e.name) { if (groups.has(e.name)) continue; groups.add(e.name); }
      stops++;
    }
    return stops + ' ' + (!!walk.focus && walk.focus !== document.body);
  }

  addEventListener('keydown', event => { if (walk && event.key === 'Tab') landed = null; }, true);
  addEventListener('focus', event => { if (walk && event.target instanceof Element) landed = event.composedPath()[0]; }, true);

  function stop(now) { // what has the focus once Tab was pressed
    let element = now;
    const thrown = now === document.body && landed && landed.isConnected && landed !== document.body && !/^i?frame$/.test(landed.localName);
    if (thrown) element = landed;
    settle();
    const index = keep(element), box = (stand(element) || element).getBoundingClientRect();
    const told = {index, role: role(element), name: name(element).slice(0, 300), tag: element.localName, path: path(element), box: [box.left + scrollX, box.top + scrollY, box.width, box.height], states: {}};
    if (element !== document.body && !walk.met.has(element)) {
      walk.met.add(element);
      const note = {path: told.path, index, ...shown(element, thrown), thrown: !!thrown};
      walk.notes.push(note);
      if (!thrown) lit(element, note);
    }
    return told;
  }
  // lines drawn around or under letters do not show around a block that stands among them
  function flow(element) {
    const style = getComputedStyle(element);
    if (style.display !== 'inline') return '';
    const words = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    return ' flat ' + words + ' ' + [...new Set([...element.children].map(child => getComputedStyle(child).display))].sort().join();
  }
  const fields = 'textarea,[contenteditable=""],[contenteditable=true],input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset],[type=image],[type=file],[type=range],[type=color])';
  // what stands around it is alike, too: what holds it, stands beside it, and what it holds, by name and class
  const company = element => around(element).map(one => one.localName + '.' + (one.getAttribute('class') || '')).join('>');
  function lit(element, note) {
    const sort = kin(element);
    if (walk.plain.has(sort)) { note.lit = 'plain'; note.key = walk.plain.get(sort); return; }
    const before = walk.base.get(element);
    if (!before || /^i?frame$/.test(element.localName)) { note.lit = 'unknown'; return; } // it was not there before, or shows its focus inside
    const now = look(element);
    note.caret = element.matches(fields) && !element.readOnly;
    note.key = element.localName + ' ' + element.className + ' ' + (element.type || '') + now;
    if (now !== before.look && seen(element)) { // what is hidden shows nothing by itself: what stands for it may
      note.key += flow(element);
      note.lit = plain(element, before) ? 'plain' : 'weak';
      if (note.lit === 'plain') walk.plain.set(sort, note.key);
      return;
    }
    const alike = sort + '§' + now + '§' + company(element);
    if (walk.dull.has(alike)) Object.assign(note, walk.dull.get(alike));
    else pending = {note, element, alike, parts: around(element), looks: around(element).map(look)};
  }
  function settle() { // what stands around the last stop, now that it no longer has the focus
    if (!pending) return;
    const {note, element, alike, parts, looks} = pending;
    pending = null;
    if (active() === element) { note.lit = 'unknown'; return; }
    const now = around(element);
    note.lit = now.length !== parts.length || parts.some((part, i) => look(part) !== looks[i]) ? 'weak' : 'none';
    note.key += note.lit === 'weak' ? looks.join() : '';
    if (walk.unheard) walk.dull.set(alike, {lit: note.lit, key: note.key}); // a script may answer the focus of one of them alone
  }

  // ---- whether it is to be seen
  const BOX = 'input[type=checkbox],input[type=radio],input[type=file],input[type=range],select,option,iframe,area';
  function clip(element) { // the part of the window that shows it
    let {left, top, right, bottom} = element.getBoundingClientRect();
    [left, top, right, bottom] = [Math.max(left, 0), Math.max(top, 0), Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
    let fixed = getComputedStyle(element).position;
    for (let up = upper(element); up && up !== document.documentElement && fixed !== 'fixed'; up = upper(up)) {
      const style = getComputedStyle(up);
      const holds = !(fixed === 'absolute' && style.position === 'static' && style.transform === 'none'); // an absolute thing goes over the edge of those
      if (holds && up !== document.body) {
        const box = up.getBoundingClientRect();
        if (/hidden|clip|auto|scroll/.test(style.overflowX)) { left = Math.max(left, box.left); right = Math.min(right, box.right); }
        if (/hidden|clip|auto|scroll/.test(style.overflowY)) { top = Math.max(top, box.top); bottom = Math.min(bottom, box.bottom); }
      }
      if (holds) fixed = style.position;
    }
    return {left, top, width: right - left, height: bottom - top};
  }
  function shown(element, thrown) {
    if (thrown || element.matches(BOX) || walk.clear.has(element) && walk.clear.get(element) === stance(element)) return {};
    const parts = [element, ...element.children].filter(one => one === element || seen(one)); // a link may be flat and what it holds not
    if (!seen(element) && parts.length === 1) return {hidden: 'invisible'};
    const largest = () => parts.map(clip).sort((a, b) => b.width * b.height - a.width * a.height)[0], flat = part => part.width <= 1 || part.height <= 1;
    let part = largest();
    if (flat(part)) { // the browser had no time yet to bring it into view
      for (let up = upper(element); up; up = upper(up)) if (!walk.rolled.has(up)) walk.rolled.set(up, [up.scrollTop, up.scrollLeft]);
      element.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
      part = largest();
    }
    if (flat(part)) return getComputedStyle(element).display === 'contents' ? {} : {hidden: 'outside'};
    let cover = null;
    for (const fy of [.5, .1, .9]) for (const fx of [.5, .05, .95]) {
      const hit = at(part.left + part.width * fx, part.top + part.height * fy);
      if (!hit || belongs(element, hit) || hit.contains(element) || hit.getRootNode() !== element.getRootNode() && hit.shadowRoot) return {};
      cover = cover || hit;
    }
    let opaque = false, tinted = false;
    for (let up = cover; up && !up.contains(element); up = upper(up)) {
      const style = getComputedStyle(up), box = up.getBoundingClientRect();
      // what is painted beside the thing hides nothing of it, though the bar answers there: its list may be wider than its ground
      const lies = box.left <= part.left + 2 && box.right >= part.left + part.width - 2 && box.top <= part.top + 2 && box.bottom >= part.top + part.height - 2;
      if (lies && (up.localName === 'img' || style.backgroundImage !== 'none' || shade(style.backgroundColor)[3] > 0 || style.backdropFilter && style.backdropFilter !== 'none')) tinted = true;
      if (lies && (style.backgroundImage !== 'none' || shade(style.backgroundColor)[3] > 0.95 && parseFloat(style.opacity) > 0.95 || up.localName === 'img')) opaque = true;
      if (walk.bars.has(up)) return !opaque && !tinted ? {} : {cover: opaque ? 'bar' : 'veil', by: path(up)};
    }
    return {cover: opaque ? 'lid' : 'other', by: path(cover)}; // what the focus itself has just called up goes away when asked to
  }

  // ---- stops that were not to be seen: a page may take a while to bring them, or to draw them
  const MOST_LATE = 3;
  function late() { // one of each look, once
    if (walk.late) return '';
    walk.late = true;
    settle();
    const known = new Set();
    return walk.notes.filter(note => note.hidden && !known.has(alike(note)) && known.add(alike(note))).slice(0, MOST_LATE).map(note => note.index).join(' ');
  }
  const alike = note => [kept[note.index], upper(kept[note.index]), upper(kept[note.index]) && upper(upper(kept[note.index]))].map(one => one && one.localName + '.' + one.className).join('>') + ' ' + note.hidden;
  function came(index) { // those that look like it are no longer said to be hidden when it shows after all, or was only on its way out
    const element = kept[index], sort = alike(walk.notes.find(note => note.index === index));
    if (active() === element && shown(element, false).hidden) return '';
    for (const note of walk.notes) if (note.hidden && alike(note) === sort) { delete note.hidden; note.lit = 'unknown'; }
    return '1';
  }

  // ---- what the eye must decide: one of each look that its style does not make plain
  function doubts() {
    settle();
    dark(false);
    const known = new Set(), out = [];
    for (const lit of ['none', 'weak']) for (const note of walk.notes) if (note.lit === lit && !note.hidden && !known.has(note.key)) { known.add(note.key); out.push(note.index + ' ' + hash(note.key) + ' ' + note.lit); }
    for (const note of walk.notes) note.key = note.key && hash(note.key);
    return out.join('\n');
  }
  /* Brings it to the middle of the window, without the focus; says which part of the page to look at, and how large the thing is. */
  function place(index) {
    const element = kept[index];
    if (!element.isConnected) return '';
    const target = stand(element) || element;
    target.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    if (barred(target)) target.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    if (barred(target)) return ''; // under a column or a bar that stays: no picture shows it
    const boxes = [target, ...element.labels || []].filter(seen).map(one => one.getBoundingClientRect());
    if (!boxes.length) return '';
    const left = Math.max(0, Math.min(...boxes.map(b => b.left)) - 12), top = Math.max(0, Math.min(...boxes.map(b => b.top)) - 12);
    const right = Math.min(innerWidth, Math.max(...boxes.map(b => b.right)) + 12), bottom = Math.min(innerHeight, Math.max(...boxes.map(b => b.bottom)) + 12);
    const box = target.getBoundingClientRect();
    return right - left < 2 || bottom - top < 2 ? '' : [left + scrollX, top + scrollY, right - left, bottom - top, box.width, box.height, scrollX, scrollY, innerWidth, innerHeight].join(' ');
  }
  function barred(target) {
    const box = target.getBoundingClientRect();
    for (let up = at(box.left + box.width / 2, box.top + box.height / 2); up && !up.contains(target); up = upper(up)) if (walk.bars.has(up)) return true;
    return false;
  }
  function light(index) { // gives it the focus, as keys do
    walk.shown = hash(written());
    kept[index].focus({preventScroll: true, focusVisible: true});
    return active() === kept[index] ? '1' : '';
  }

  function release(on) { // back to how it was; says what is not
    for (const [element, [top, left]] of on.rolled) if (element.scrollTop !== top || element.scrollLeft !== left) { element.scrollTop = top; element.scrollLeft = left; }
    for (const [element, top, left] of on.places) if (element.scrollTop !== top || element.scrollLeft !== left) { element.scrollTop = top; element.scrollLeft = left; }
    if (on.focus && on.focus !== document.body && on.focus.isConnected) on.focus.focus({preventScroll: true}); else active()?.blur?.();
    scrollTo({left: on.x, top: on.y, behavior: 'instant'});
    hold(false);
    left = on;
    return changed();
  }
  let left = null; // the page as it was before the last look
  function changed() {
    const on = left;
    return [location.href !== on.address && 'address', hash(written()) !== on.text && 'text', values() !== on.values && 'values'].filter(Boolean).join(' ');
  }
  function end() {
    if (!walk) return '';
    settle();
    const {notes} = walk, on = walk;
    walk = null; landed = null;
    const line = note => [note.path, note.lit || 'unknown', note.key || '', note.hidden || '', note.cover || '', !!note.thrown, !!note.caret].join('\t');
    return [release(on), ...notes.map(line)].join('\n');
  }

  // ---- where no script hears of keys or of the focus, nothing but the browser's own order leads: once keys have shown its beginning, the
  // focus is given to the rest in that order, which is much quicker than pressing
  const COMPOUND = 'iframe,frame,object,embed,video,audio,[contenteditable]';
  function order() {
    const all = [...walk.base.keys()], groups = new Map();
    for (const e of all) if (e.type === 'radio' && e.name) { const key = e.name + (e.form ? [...document.forms].indexOf(e.form) : ''); if (!groups.has(key) || e.checked) groups.set(key, e); }
    const chosen = new Set(groups.values()), single = all.filter(e => !(e.type === 'radio' && e.name) || chosen.has(e));
    return [...single.filter(e => e.tabIndex > 0).sort((a, b) => a.tabIndex - b.tabIndex), ...single.filter(e => e.tabIndex === 0)];
  }
  function glide(most) {
    const led = glided(most);
    if (!led) for (const [e, known] of walk.base) if (!known) walk.base.set(e, facts(e)); // keys lead, then
    return led;
  }
  function glided(most) {
    if (document.querySelector(COMPOUND) || elements(document).some(e => e.shadowRoot) || walk.places.some(([e]) => e !== document.scrollingElement && e !== document.body && /auto|scroll/.test(getComputedStyle(e).overflowY + getComputedStyle(e).overflowX))) return '';
    const all = order(), met = [...walk.met];
    if (!met.length || met.some((e, i) => e !== all[i])) return '';
    const lines = [], rest = all.slice(met.length, most);
    if (apart()) clear(rest);
    for (const e of rest) {
      if (!walk.base.get(e) && !walk.plain.has(kin(e))) walk.base.set(e, facts(e));
      e.focus({focusVisible: true});
      if (active() !== e) continue;
      landed = null;
      const told = stop(e);
      lines.push([told.path, told.role, told.tag, told.name.replace(/\s+/g, ' '), ...told.box].join('\t'));
    }
    return lines.join('\n');
  }

  /* Asking what lies over a thing is dear once the focus has moved: what shows without it, where the browser would roll it, is known. */
  function clear(rest) {
    const [x, y] = [scrollX, scrollY];
    for (const e of rest) {
      e.scrollIntoViewIfNeeded?.(true);
      const part = clip(e), hit = part.width > 1 && part.height > 1 && at(part.left + part.width * .5, part.top + part.height * .5);
      if (hit && belongs(e, hit) && seen(e)) walk.clear.set(e, stance(e));
    }
    scrollTo({left: x, top: y, behavior: 'instant'});
  }
  const stance = element => { const box = element.getBoundingClientRect(); return [scrollX, scrollY, box.left, box.top, box.width, box.height].join(); };
  // whether nothing but the thing itself is drawn otherwise when it has the focus, as far as style sheets can be read
  const apart = () => [...document.styleSheets].every(sheet => { try { return alone(sheet.cssRules); } catch (closed) { return false; } });
  const alone = list => [...list].every(rule => !/:focus-within|:has\(|:focus[\w-]*[^,]*[\s+~>]/.test(rule.selectorText || '') && (!rule.styleSheet || alone(rule.styleSheet.cssRules)) && (!rule.cssRules?.length || alone(rule.cssRules)));

  // ---- traps: where keys go round and round while other stops wait
  const waiting = () => [...walk.base.keys()].filter(e => tabbable(e) && seen(e) && !walk.met.has(e) && !(e.type === 'radio') && !/^i?frame$/.test(e.localName));
  function past(paths) { // gives the focus to the next stop after those that hold the keys; tells whether there was one
    const all = elements(document), held = all.filter(e => paths.includes(path(e)));
    const last = Math.max(...held.map(e => all.indexOf(e)));
    const next = waiting().find(e => all.indexOf(e) > last);
    if (!next) return '';
    next.focus({preventScroll: true, focusVisible: true});
    if (active() !== next) return '';
    stop(next);
    return path(next);
  }

  // ---- what only shows on demand: under the pointer, with the focus, in a window that a button opens
  const REVEALS = /^(display|visibility|opacity|left|right|top|transform|clip|clip-path|max-height|height)$/;
  function* rules(list) { // of this site's own style sheets: the others cannot be read
    for (const rule of list) {
      if (rule.selectorText?.includes(':hover')) yield rule;
      if (rule.cssRules?.length && (!rule.media || matchMedia(rule.media.mediaText).matches)) yield* rules(rule.cssRules);
    }
  }
  const sheets = () => [...document.styleSheets].filter(sheet => !sheet.disabled && (!sheet.media.mediaText || matchMedia(sheet.media.mediaText).matches)).map(sheet => { try { return sheet.cssRules; } catch (e) { return []; } });
  const commas = text => { const parts = ['']; let deep = 0; for (const c of text) { if (c === '(' || c === '[') deep++; if (c === ')' || c === ']') deep--; if (c === ',' && !deep) parts.push(''); else parts[parts.length - 1] += c; } return parts.map(one => one.trim()); };
  const worth = element => (element.textContent || '').trim().length > 2 || element.querySelector('a[href],button,input,img[alt]');
  const sort = element => element.localName + '.' + element.className + '>' + upper(element)?.localName + '.' + upper(element)?.className;
  let triggers = [], trial = null;

  /* Things under which something hidden shows when the pointer comes: told by the style sheets, or by a script that waits for it. */
  function hovers(scripted, most) {
    const found = new Map();
    for (const list of sheets()) for (const rule of rules(list)) {
      if (![...rule.style].some(property => REVEALS.test(property)) || rule.style.display === 'none' || rule.style.visibility === 'hidden') continue;
      for (const selector of commas(rule.selectorText)) {
        const cut = selector.lastIndexOf(':hover'), rest = selector.slice(cut + 6);
        if (cut < 0 || !/[\s>+~]/.test(rest) || /::/.test(selector)) continue; // it shows itself only, or a drawing
        const under = selector.slice(0, cut).replace(/:hover/g, '') || '*';
        let hidden = [];
        try { hidden = [...document.querySelectorAll(selector.replace(/:hover/g, ''))].slice(0, 40); } catch (unreadable) { continue; }
        for (const element of hidden) {
          if (seen(element) || !worth(element)) continue;
          let trigger = element.parentElement?.closest(under);
          if (!trigger) try { trigger = [...document.querySelectorAll(under)].find(one => one.parentElement?.contains(element)); } catch (unreadable) { /* none then */ }
          if (trigger && seen(trigger) && !found.has(sort(trigger))) found.set(sort(trigger), trigger);
        }
      }
    }
    const waiting = new Set(scripted);
    if (waiting.size) for (const element of elements(document)) if (waiting.has(path(element)) && seen(element) && !found.has(sort(element))) found.set(sort(element), element);
    triggers = [...found.values()].slice(0, most);
    return triggers.map((one, i) => i + ' ' + hash(sort(one))).join('\n');
  }
  const showing = () => new Set(elements(document).filter(e => (e.childElementCount === 0 ? (e.textContent || '').trim() || e.matches('img,input,button') : e.matches('a,button') || [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) && !/^(script|style|title|option|noscript)$/.test(e.localName) && seen(e)));
  const middle = element => { const box = element.getBoundingClientRect(); return {x: box.left + box.width / 2, y: box.top + box.height / 2}; };

  function hover(number) { // prepares one trial; says where the pointer has to go
    const trigger = triggers[number];
    trigger.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    const inner = [...trigger.querySelectorAll('a,button,span')].find(seen), target = trigger.getBoundingClientRect().width * trigger.getBoundingClientRect().height > 40000 && inner ? inner : trigger;
    const {x, y} = middle(target), hit = at(x, y);
    if (!hit || !trigger.contains(hit)) return '';
    trial = {trigger, before: showing(), shown: [], x, y};
    return x + ' ' + y;
  }
  function fresh() { // what shows that did not; the outermost things
    const now = [...showing()].filter(e => !trial.before.has(e));
    const here = trial.trigger.getBoundingClientRect(), NEAR = 150;
    const close = e => { const b = e.getBoundingClientRect(); return trial.trigger.contains(e) || b.left < here.right + NEAR && here.left - NEAR < b.right && b.top < here.bottom + NEAR && here.top - NEAR < b.bottom; };
    return now.filter(e => !now.some(other => other !== e && other.contains(e)) && close(e)); // not what came by itself elsewhere
  }
  /* After the pointer came: what shows, where to go to be on it, and what it hides; empty when nothing does. */
  function hovered() {
    trial.shown = fresh();
    if (!trial.shown.length) return '';
    const boxes = trial.shown.map(e => e.getBoundingClientRect());
    const box = {left: Math.min(...boxes.map(b => b.left)), top: Math.min(...boxes.map(b => b.top)), right: Math.max(...boxes.map(b => b.right)), bottom: Math.max(...boxes.map(b => b.bottom))};
    // the place of what shows that is nearest to the pointer: nobody is asked to cross a gap on the way
    const first = boxes[0], near = (at, from, to) => Math.min(Math.max(at, from + Math.min(3, (to - from) / 2)), to - Math.min(3, (to - from) / 2));
    const x = near(trial.x, first.left, first.right), y = near(trial.y, first.top, first.bottom);
    const crossed = [...trial.before].filter(e => { if (trial.trigger.contains(e) || e.contains(trial.trigger)) return false; const b = e.getBoundingClientRect(); return b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom; });
    const roots = trial.shown.map(e => { for (let up = e; up && !up.contains(trial.trigger); up = upper(up)) if (/absolute|fixed/.test(getComputedStyle(up).position) && ![...trial.before].some(one => up.contains(one))) return up; return e; });
    // whether a line of other words lies under it, and not only the empty end of their block
    const under = e => { const words = document.createRange(); words.selectNodeContents(e); return [...words.getClientRects()].slice(0, 8).some(line => line.width > 4 && line.height > 4 && [.05, .25, .5, .75, .95].some(far => { const hit = at(line.left + line.width * far, line.top + line.height / 2); return hit && roots.some(one => one === hit || one.contains(hit)); })); };
    const hides = crossed.some(e => !roots.some(one => one.contains(e) || e.contains(one)) && under(e));
    const commands = trial.shown.flatMap(e => [e, ...e.querySelectorAll('*')]).filter(e => e.matches('a[href],button,input,select,textarea')).length;
    const said = trial.shown.map(e => (e.textContent || '').trim()).join(' ').replace(/\s+/g, ' ').slice(0, 120);
    return [x, y, crossed.length ? 'over' : '', commands, path(trial.trigger), trial.shown.map(path).join(' '), said, hides ? 'hides' : ''].join('\t');
  }
  /* Whether it still shows, or shows again: some scripts make their bubble anew each time. */
  function stays() {
    const alive = () => trial.shown.some(e => e.isConnected && seen(e));
    if (!alive()) { const words = new Set(trial.shown.map(e => e.textContent.trim())), again = fresh().filter(e => words.has(e.textContent.trim())); if (again.length) trial.shown = again; }
    return alive() ? '1' : '';
  }
  const nearest = element => tabbable(element) ? element : [...element.querySelectorAll('*')].find(e => tabbable(e) && seen(e)) || (upper(element) && tabbable(upper(element)) ? upper(element) : null);
  function byKeys() { // gives the focus to what calls it up, as Tab would; empty when keys cannot get there
    const stop = nearest(trial.trigger);
    if (!stop) return '';
    stop.focus({focusVisible: true, preventScroll: true});
    return active() === stop ? path(stop) : '';
  }

  /* Buttons that say that they open a window, which waits in the page and has a way to be closed. */
  const WINDOW = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
  const SHUTS = '[data-bs-dismiss],[data-dismiss],[data-fr-js-modal-button],[data-close],.close,.btn-close,[aria-label*=ermer],[aria-label*=lose]';
  const shutter = box => [...box.querySelectorAll('button,[role=button],a,input[type=button]')].find(e => e.matches(SHUTS) || /^(fermer|close|annuler|cancel|non merci|no thanks|[×✕✖xX])\b/i.test(name(e).trim() || e.textContent.trim()));
  let opening = null, pressable = {};
  /* A part of the page laid over the rest, that a press shows and that does not say that it is a window. */
  // what a variable stands for, where the scripts written in the page fill it once and from one place
  function held(name, root) {
    const word = name.replace(/\$/g, '\\$&'), filled = new RegExp(`(?<![.\\w$])${word}\\s*=(?![=>])\\s*(?:document\\.(getElementById|querySelector)\\(\\s*['"\`]([^'"\`]+)['"\`]\\s*\\))?`, 'g');
    const found = [...document.scripts].filter(one => !one.src && one.text.length < 300000).flatMap(one => [...one.text.matchAll(filled)]);
    if (found.length !== 1 || !found[0][2]) return null;
    try { return found[0][1] === 'querySelector' ? root.querySelector(found[0][2]) : root.getElementById?.(found[0][2]); } catch (e) { return null; /* no selector */ }
  }
  function overlay(button) {
    const root = button.getRootNode(), deed = button.getAttribute('onclick') || '';
    const ids = [...[...deed.matchAll(/['"`#]([A-Za-z][\w-]*)['"`]/g)].map(found => found[1]), ...Object.keys(pressable).length && pressable[path(button)] || []];
    return ids.map(id => root.getElementById?.(id) || held(id, root)).find(box => box && box !== document.body && !box.contains(button) && !seen(box) && [box, ...box.children].some(one => getComputedStyle(one).position === 'fixed')) || null;
  }
  // what puts it away may be anything that one presses
  const SHUT = '[onclick],.close,[class*=close i],[class*=ferme i]';
  const closer = box => shutter(box) || [...box.querySelectorAll(SHUT)].find(e => /^(fermer|close|[×✕✖xX])?$/i.test(e.textContent.trim()));
  const declared = window => window.matches(WINDOW) || window.closest(WINDOW) || window.querySelector(WINDOW);
  function opened(button) {
    const root = button.getRootNode();
    for (const attribute of ['aria-controls', 'data-bs-target', 'data-target', 'commandfor', 'popovertarget']) {
      const told = (button.getAttribute(attribute) || '').replace(/^#/, '').split(/\s+/)[0];
      const box = told && root.getElementById?.(told);
      const window = box && (box.matches(WINDOW) ? box : box.querySelector(WINDOW) || (box.matches('.modal') ? box : null));
      if (window) return window;
    }
    // a press is read to show a part that says that it is a window
    const called = (Object.keys(pressable).length && pressable[path(button)] || []).map(id => root.getElementById?.(id) || held(id, root)).find(one => one && one.matches(WINDOW));
    if (called) return called;
    const deed = button.getAttribute('onclick'), all = deed || button.getAttribute('aria-haspopup') === 'dialog' ? [...root.querySelectorAll(WINDOW)] : [];
    // the deed written on it names the window, or the page has but one
    return all.find(one => deed && one.id && new RegExp(`\\b${CSS.escape(one.id)}\\b`).test(deed)) || (all.length === 1 && button.getAttribute('aria-haspopup') === 'dialog' ? all[0] : null) || overlay(button);
  }
  function windows(most, told) {
    const found = new Map();
    pressable = told || {};
    for (const button of elements(document).filter(e => e.matches('button[type=button],button:not([type]),[role=button],a[href^="#"][onclick*="return false"],a[href^="javascript:"]'))) {
      const window = opened(button);
      if (!window || seen(window) || !seen(button) || !tabbable(button) || button.localName === 'button' && button.type !== 'button' && button.form) continue;
      if ((window.localName === 'dialog' || (declared(window) ? shutter : closer)(window)) && !found.has(window)) found.set(window, button);
    }
    opening = [...found].slice(0, most);
    return opening.map(([window], i) => i + ' ' + hash(sort(window))).join('\n');
  }
  const traits = element => [...element.attributes].map(one => [one.name, one.value]);
  const restore = all => { for (const [one, kept] of all) { for (const {name} of [...one.attributes]) if (!kept.some(([known]) => known === name)) one.removeAttribute(name); for (const [name, value] of kept) if (one.getAttribute(name) !== value) one.setAttribute(name, value); } };
  const within = window => { const e = active(); return !!e && e !== document.body && (e === window || window.contains(e) || [...elements(window)].includes(e)); };
  const frame = window => window.parentElement?.closest('.modal,[role=presentation]') || window;
  // the four corners of the screen are under something that came with it and stays put
  const veils = window => [[5, 5], [innerWidth - 5, 5], [5, innerHeight - 5], [innerWidth - 5, innerHeight - 5]].filter(([x, y]) => { for (let up = at(x, y); up && up !== document.body; up = upper(up)) if (up === window || getComputedStyle(up).position === 'fixed' && !walk.bars.has(up)) return true; return false; }).length > 2;
  const dialog = {
    to: i => { const button = opening[i][1]; opening[i][2] = [opening[i][0], document.body].map(one => [one, traits(one)]); button.focus({focusVisible: true, preventScroll: true}); return active() === button ? path(button) + '\t' + path(opening[i][0]) : ''; },
    open: i => seen(opening[i][0]) || opening[i][0].open ? '1' : '',
    inside: i => within(opening[i][0]) ? '1' : '',
    // whether it keeps the rest of the page away, by what it says; whether it says nothing, though it lies over all the rest; whether keys can put it away
    kind: i => { const window = opening[i][0], way = closer(window), says = declared(window); return [(window.matches(':modal') || window.getAttribute('aria-modal') === 'true') && 'modal', !says && 'undeclared', !says && veils(window) && 'veils', way && !tabbable(way) && !(upper(way) && tabbable(upper(way))) && 'mouse'].filter(Boolean).join(' '); },
    stops: i => String(elements(opening[i][0]).filter(e => tabbable(e) && seen(e)).length),
    where: i => { const e = active(); return !e || e === document.body || e === document.documentElement ? 'nowhere' : e === opening[i][1] ? 'opener' : within(opening[i][0]) ? 'inside' : frame(opening[i][0]).contains(e) ? 'inside' : seen(e) ? 'elsewhere' : 'nowhere'; },
    shut: i => { const window = opening[i][0], button = closer(window); if (button && seen(button)) { button.focus({preventScroll: true}); button.click(); } else if (window.close) window.close(); return ''; },
    force: i => { const window = opening[i][0]; if (window.close && window.open) window.close(); if (!declared(window) && seen(window)) restore(opening[i][2]); return ''; },
  };

  /* Buttons that say whether a part of the page is folded, which is, and stands in the page already. */
  let folding = [];
  const shows = part => [part, ...part.querySelectorAll('*')].some(e => e.checkVisibility() && [...e.childNodes].some(text => text.nodeType === 3 && /\S/.test(text.data)) && seen(e));
  function folded(button) {
    const told = (button.getAttribute('aria-controls') || '').split(/\s+/)[0];
    return told ? button.getRootNode().getElementById?.(told) : button.nextElementSibling || button.closest('h1,h2,h3,h4,h5,h6,dt')?.nextElementSibling;
  }
  function folds(most) {
    const found = new Map();
    for (const button of elements(document)) {
      if (found.size === most) break;
      if (!button.matches('button[aria-expanded=false],[role=button][aria-expanded=false]')) continue;
      if (button.hasAttribute('aria-haspopup') || button.form && button.type !== 'button' || !seen(button) || !tabbable(button)) continue;
      const part = folded(button);
      if (part && /\S/.test(part.textContent) && !part.matches(WINDOW) && !part.contains(button) && !shows(part)) found.set(part, button);
    }
    folding = [...found].slice(0, most);
    return folding.map(([part, button], i) => i + ' ' + hash('fold ' + sort(button))).join('\n');
  }
  const fold = {
    to: i => { const [part, button] = folding[i]; folding[i].push([part, button].map(one => [one, traits(one)])); button.focus({focusVisible: true, preventScroll: true}); return active() === button ? path(button) + '\t' + path(part) : ''; },
    free: () => { hold(false); return ''; },
    shown: i => shows(folding[i][0]) ? '1' : '',
    // one that is put away when it has unfolded, for another to fold, says nothing any more
    said: i => folding[i][1].getAttribute('aria-expanded') !== 'false' || !folding[i][1].isConnected || !seen(folding[i][1]) ? '1' : '',
    // what a second press did not fold again is put back as it was
    force: i => { restore(folding[i][2]); return ''; },
  };

  parcours.keys = {
    begin, stop, place, light, end, past, glide, changed, came,
    hovers, hover, hovered, stays, byKeys, windows, dialog, folds, fold,
    inner: {tabbable, traits, restore, sort}, // for arrows.js
    // which stops to look at once more, after an exclamation mark; then what must be pictured, after a question mark; when nothing must,
    // all is put back and the notes are given at once
    close: () => { const unseen = late(); if (unseen) return '!' + unseen; const left = doubts(); return left ? '?' + left : end(); },
    // whether something was called up that Escape may put away, and nothing else was open before
    popped: () => !walk.dialog && hash(written()) !== walk.shown ? '1' : '',
    drawn: () => { dark(false); return ''; },
    walking: () => !!walk,
    waiting: () => String(waiting().length),
    // whether something in a ring of stops may open the way out: a dialog has its own rules, a button may let one go
    opens: paths => elements(document).some(e => paths.includes(path(e)) && (e.closest('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]') || e.matches('a,button,summary,[role=button],[role=link],iframe,input[type=button],input[type=submit],input[type=image]'))) ? '1' : '',
    framed: paths => elements(document).some(e => paths.includes(path(e)) && e.closest(WINDOW)) ? '1' : '',
    focused: () => { const e = active(); return e && e !== document.body ? path(e) : ''; },
    away: () => { active()?.blur?.(); return ''; },
    to: where => { const e = elements(document).find(one => path(one) === where); if (!e || /^(date|time|month|week|datetime-local)$/.test(e.type) || e.localName === 'iframe') return ''; e?.focus({preventScroll: true, focusVisible: true}); return e && active() === e ? '1' : ''; },
    paths: nodes => JSON.stringify(nodes.map(node => node.nodeType === 1 && node !== document.documentElement && node !== document.body ? path(node) : '')),
  };
})();
