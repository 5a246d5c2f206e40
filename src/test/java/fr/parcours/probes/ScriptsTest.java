package fr.parcours.probes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.browser.Handler;
import fr.parcours.evidence.FocusWalk;
import fr.parcours.evidence.Functions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a handler's text says that it does, and what only looks like it. */
class ScriptsTest {
    private static final String PAGE =
            "function lead(event, where) { if (!where) { return true; } location.href = where; }"
                    + " function paint(one) { one.classList.add('on'); }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change | function onchange(event) { this.form.submit() }            | change leaves straight",
                "change | e => { window.location.href = '/suite'; }                  | change leaves straight",
                "change | e => { if (e.target.value) location.assign(e.target.value) } | change leaves straight",
                "change | function () { this.location.href = this.value }             | change leaves straight",
                "change | e => { if (ready) location.assign(e.target.value) }        | change leaves",
                "input  | e => { if (this.value.length === 5) this.form.submit() }   | input leaves straight",
                "mousedown | () => document.getElementById('t').textContent = '1'    | mousedown acts straight",
                "click  | () => { document.getElementById('m').textContent = 'Ajouté' } | click says #m",
                "click  | () => { message.innerHTML = '<b>Ajouté</b>' }               | click says $message",
                "click  | () => { document.querySelector('#f').hidden = false }       | click shows #f",
                "click  | () => { p.hidden = !p.hidden }                              | click folds $p",
                "click  | function () { $('#p').slideToggle() }                       | click folds #p",
                "click  | e => { this.nextElementSibling.classList.toggle('d-none') } | click folds +",
                "click  | () => { const p = document.getElementById(id); if (p.title) { p.src = small; } else { p.src = big; } } | click redraws",
                "click  | function (event) { return lead(event, '/suite') }          | click leaves",
                "click  | function () { this.parentElement.nextElementSibling.hidden = !open } | click folds ^+",
                "click  | () => { const p = b.nextElementSibling; if (p.style.maxHeight) { p.style.maxHeight = null } } | click folds +",
                "click  | () => { m.textContent = text; setTimeout(() => { m.textContent = '' }, 3000) } | click clears 3000",
                "contextmenu | () => { document.getElementById('m').hidden = false }  | contextmenu shows #m",
                "mousedown | () => { document.addEventListener('mousemove', follow) } | mousedown drags straight",
                "click  | () => { d.style.display = 'block' }                         | click shows $d",
                "click  | e => { e.currentTarget.classList.toggle('on') }             | click toggles straight",
                "click  | () => { const m = document.getElementById('m'); m.textContent = 'Ajouté' } | click says #m",
                "paste  | e => e.preventDefault()                                    | paste refuses straight",
                "focus  | () => window.open('/aide')                                 | focus opens straight",
                "focus  | function onfocus(event) { this.blur() }                    | focus blurs straight",
                "keydown | e => { if (e.key === 's') go() }                          | keydown letter s straight",
                "keydown | e => { if (e.keyCode == 74) go() }                        | keydown letter j straight",
                "keydown | e => { if (e.key === 's' && ready) go() }                 | keydown letter s",
                "keydown | e => { if (e.code === 'KeyS') go() }                      | keydown letter s straight",
                "keydown | e => { switch (e.code) { case 'KeyN': go() } }            | keydown letter n",
                "keydown | e => { switch (e.which) { case 83: case 27: go() } }      | keydown letter s",
                "click  | function () { this.parentElement.parentElement.nextElementSibling.hidden = !open } | click unfolds",
                "click  | e => { e.preventDefault(); window.scrollTo({ top: 0, behavior: 'smooth' }) } | click scrolls",
                "click  | function () { $('html, body').animate({scrollTop: 0}, 500); return false } | click scrolls",
                "mouseenter | () => { b.hidden = false; setTimeout(() => { b.hidden = true; }, 3_000) } | mouseenter later 3000",
                "mouseover | () => { show(); setTimeout(hide, DELAY) }               | mouseover later",
                "click  | () => { document.body.scrollTop = document.documentElement.scrollTop = 0 } | click scrolls",
            })
    void what_it_does_is_told(String event, String source, String deed) {
        assertThat(deeds(event, source)).containsExactly(deed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change | e => { const location = e.target.value; show(location) }",
                "change | e => { this.location = e.target.value }",
                "click  | () => { showStep(2); window.scrollTo(0, 0) }",
                "click  | () => { current++; window.scrollTo(0, 0) }",
                "click  | () => scrollTo(0, 0 + target.offsetTop)",
                "click  | () => { document.getElementById('list').scrollTop = 0 }",
                "change | function (e) { this.location.href = e.target.value; this.draw() }",
                "change | e => { this.location = {}; this.location.href = e.target.value }",
                "change | e => { location.href = '#' + e.target.value }",
                "change | e => { if (location.href === '/suite') stay() }",
                "click  | () => $('form').submit(check)",
                "focus  | () => open('calendrier')",
                "click | () => { message.textContent = total + 1 }",
                "click | () => { this.textContent = 'Masquer' }",
                "click | () => { message.textContent = 'Ajouté'; message.focus() }",
                "click | () => { fetch('/x'); document.getElementById('f').hidden = false }",
                "click | e => { this.classList.toggle('on'); this.setAttribute('aria-pressed', 'true') }",
                "mousedown | e => this.classList.add('ripple')",
                "click | function () { paint(this) }",
                "click | () => { const seen = new Image(); seen.src = '/count'; document.getElementById('m') }",
                "focus | function (event) { lead(event, '/suite') }",
                "click | () => { p.hidden = !p.hidden; update() }",
                "click | () => { p.hidden = !p.hidden; b.textContent = label }",
                "click | () => { m.textContent = copied; setTimeout(() => { m.textContent = label }, 3000) }",
                "contextmenu | e => e.preventDefault()",
                "paste | () => count()",
                "keydown | e => { if (e.ctrlKey && e.key === 's') save() }",
                "keydown | e => { switch (e.which) { case 13: case 39: go() } }",
                "keydown | e => { if (e.key === 'Escape' || e.keyCode === 27) close() }",
            })
    void what_only_looks_like_it_is_not(String event, String source) {
        assertThat(deeds(event, source)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "var $ = function (id) { return document.getElementById(id); }; | $('a').hidden = !$('a').hidden            | click folds #a",
                "const q = s => document.querySelector(s);                      | q('#a').hidden = false                    | click shows #a",
                "const by = document.getElementById.bind(document);             | by('a').textContent = 'Ajouté'            | click says #a",
                "function $(i) { return document.getElementById(i) }            | $('a').hidden = false                     | click shows #a",
                "const part = document.getElementById('a');                     | part.hidden = !part.hidden                | click folds #a",
                "var b = document.getElementById('b'), c = document.getElementById('c'); | c.textContent = 'Ajouté'          | click says #c",
                "let part = document.getElementById('a'); part = other();       | part.hidden = !part.hidden                | click folds $part",
                "const part = document.getElementById('a');                     | const part = next(); part.textContent = 'Ajouté' | click says $part",
            })
    void elements_that_a_page_keeps_under_a_name_are_found(String page, String does, String deed) {
        Handler handler = new Handler("0/1", "click", "function () { " + does + " }");
        assertThat(Scripts.read(List.of(handler), Functions.of(page)))
                .singleElement()
                .satisfies(read -> assertThat(read.does()).containsExactly(deed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mousedown | const h = e.target.closest('.heure'); if (!h) return; pick(h)    | mousedown within .heure",
                "click     | if (e.target.classList.contains('jour')) pick(e.target)          | click within .jour",
                "click     | if (e.target.tagName == 'LI') pick(e.target)                     | click within li",
                "click     | if (!e.target.closest('.menu')) close()                          |",
                "click     | if (e.target.closest('.menu')) return; close()                   |",
                "click     | if (e.target === veil) close()                                   |",
            })
    void what_a_press_in_a_whole_part_is_meant_for_is_told(String event, String does, String deed) {
        Handler handler = new Handler("", event, "e => { " + does + " }");
        assertThat(Scripts.read(List.of(handler), Functions.of("")).get(0).does())
                .isEqualTo(deed == null ? List.of() : List.of(deed));
    }

    private static List<String> deeds(String event, String source) {
        return Scripts.read(List.of(new Handler("0/1", event, source)), Functions.of(PAGE)).stream()
                .map(FocusWalk.Handler::does)
                .flatMap(List::stream)
                .toList();
    }
}
