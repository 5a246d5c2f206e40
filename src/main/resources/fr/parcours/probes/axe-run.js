/*
 * Runs axe-core, already loaded in this isolated world, and gives compact JSON, compressed: at once where the page has no frame,
 * else frame by frame, and joins what the frames found.
 */
(() => {
  'use strict';
  if (globalThis.parcoursAxe) return '';
  // where an element stands is told by its ancestry alone: axe's own shortest selectors cost more than many rules
  axe.utils.nodeSerializer.update({toSpec: node => ({source: '', selector: node.ancestry, xpath: ['/'], ancestry: node.ancestry, nodeIndexes: node.nodeIndexes, fromFrame: node.fromFrame})});
  const rows = [];
  const passes = {};
  const options = {ancestry: true, selectors: false, resultTypes: ['violations', 'incomplete'], rules: Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, {enabled: true}]))};
  const acts = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, rule.actIds || []]));
  let held = [];

  // a node passes when one of "any" holds, all of "all" hold and none of "none" holds; undefined means axe cannot tell
  const good = node => node.none.every(c => c.result === false) && node.all.every(c => c.result === true) && (!node.any.length || node.any.some(c => c.result === true));
  function count(partial) {
    for (const rule of partial.results) passes[rule.id] = (passes[rule.id] || 0) + rule.nodes.filter(good).length;
  }
  const flat = list => list.map(part => Array.isArray(part) ? part.join(' >>> ') : part).join(' | ');
  const plain = data => {
    const out = {};
    if (data && typeof data === 'object') for (const [key, value] of Object.entries(data)) if (typeof value !== 'object' && value !== undefined) out[key] = String(value).slice(0, 200);
    return out;
  };
  const hit = node => ({selector: flat(node.ancestry), data: plain([...node.any, ...node.all, ...node.none].map(c => c.data).find(d => d && typeof d === 'object' && !Array.isArray(d)))});

  // a style sheet shared by a whole site may turn what this page does not hold; the root itself is never told among what is turned
  const sheets = () => [...document.styleSheets].flatMap(sheet => { try { return [...sheet.cssRules]; } catch { return []; } });
  const whole = () => sheets().some(media => /orientation/.test(media.conditionText || '') && [...media.cssRules].some(one => one.selectorText && document.documentElement.matches(one.selectorText) && (one.style.transform || one.style.rotate)));
  const turned = rule => node => rule !== 'css-orientation-lock' || [...node.any, ...node.all, ...node.none].some(check => check.relatedNodes?.length) || whole();

  const framed = root => root.querySelector('iframe, frame') !== null || [...root.querySelectorAll('*')].some(one => one.shadowRoot && framed(one.shadowRoot));
  function pack(done) {
    const rules = {};
    const rule = one => rules[one.id] ??= {id: one.id, impact: one.impact || '', passes: passes[one.id] || 0, violations: [], incomplete: [], act: acts[one.id]};
    done.violations.forEach(one => { const to = rule(one); to.impact = one.impact; to.violations = one.nodes.filter(turned(one.id)).map(hit); });
    done.incomplete.forEach(one => { rule(one).incomplete = one.nodes.map(hit); });
    // whose contrast only a picture can tell
    globalThis.parcoursAxe.doubtful = (done.incomplete.find(one => one.id === 'color-contrast')?.nodes || []).map(node => node.ancestry);
    done.passes.forEach(one => { const to = rule(one); to.passes = Math.max(1, to.passes); });
    return parcours.pack(JSON.stringify({version: done.testEngine.version, rules: Object.values(rules)}));
  }
  const forget = () => { rows.length = 0; for (const rule in passes) delete passes[rule]; }; // a screen may be looked at again
  axe.addReporter('parcours', (raw, asked, done) => {
    for (const rule of raw) passes[rule.id] = rule.passes.length;
    axe.getReporter('v2')(raw, asked, done);
  });

  globalThis.parcoursAxe = {
    async whole() {
      if (framed(document)) return '';
      forget();
      return pack(await axe.run(document, {...options, reporter: 'parcours'}));
    },
    async partial(context, keep) {
      if (keep) forget();
      const partial = await axe.runPartial(context || document, options);
      const clean = JSON.stringify(partial);
      if (keep) { count(partial); rows.push(JSON.parse(clean)); return ''; }
      return clean;
    },
    add(text) { const partial = JSON.parse(text); if (partial) count(partial); rows.push(partial); return ''; },
    frames(context) { held = axe.utils.getFrameContexts(context || document).map(one => ({context: one.frameContext, element: axe.utils.shadowSelect(one.frameSelector)})); return String(held.length); },
    frame: number => held[number].element,
    address: number => held[number].element?.src || 'about:srcdoc',
    context: number => JSON.stringify(held[number].context),
    async finish() {
      return pack(await axe.finishRun(rows, options));
    },
  };
  return '';
})();
