package fr.parcours.selenium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
    private final Hosts hosts = new Hosts(List.of("a.example", "*.b.example", "c.example:8443", "[::1]", "[::2]:81"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/",
                "https://A.EXAMPLE/x?y#z",
                "HTTPS://a.example",
                "https://x.b.example/",
                "https://y.x.b.example/",
                "https://c.example:8443/",
                "blob:https://c.example:8443/0a1b",
                "https://a.example/liste?tri=nom|date&filtre={ville}^`",
                "http://x_y.b.example/",
                "http://[::1]/",
                "http://[::1]:8080/",
                "http://[::2]:81/",
                "about:blank"
            })
    void lets_a_page_go_where_the_journey_says(String url) {
        assertThat(hosts.allow(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://b.example/",
                "http://a.example.evil.example/",
                "http://evil.example/a.example",
                "http://a.example@evil.example/",
                "http://evilb.example/",
                "https://c.example/",
                "http://127.0.0.1/",
                "http://exa mple/",
                "http://a.example:80@evil.example/?a|b",
                "http://evil.example\\@a.example/",
                "http://a@b@a.example/",
                "http://[::2]/",
                "http://[::3]/"
            })
    void refuses_every_other_host(String url) {
        assertThat(hosts.allow(url)).isFalse();
        assertThat(hosts.allowFrame(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "FILE:///etc/passwd",
                "chrome://settings",
                "chrome-extension://abc/page.html",
                "view-source:http://a.example/",
                "devtools://devtools/",
                "javascript:alert(1)",
                "filesystem:http://a.example/x",
                "ftp://a.example/"
            })
    void refuses_what_is_not_the_web_even_where_no_host_is_named(String url) {
        assertThat(hosts.allow(url)).isFalse();
        assertThat(new Hosts(List.of()).allow(url)).isFalse();
        assertThat(new Hosts(List.of()).allowFrame(url)).isFalse();
    }

    @Test
    void lets_a_frame_hold_what_the_page_wrote_but_never_a_page() {
        for (String url : List.of("data:text/html,<p>bonjour", "blob:null/1", "about:srcdoc")) {
            assertThat(hosts.allowFrame(url)).as(url).isTrue();
            assertThat(hosts.allow(url)).as(url).isFalse();
        }
    }
}
