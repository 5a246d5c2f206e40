package fr.parcours.probes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.evidence.Markup.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceReadingTest {
    private static final String REST = "<html lang=\"fr\"><title>Essai</title><p>Bonjour</p></html>";

    private static List<Kind> kinds(String doctype) {
        return new SourceReading()
                .faults(doctype + REST).stream().map(fault -> fault.kind()).toList();
    }

    @Test
    void a_page_says_which_html_it_is_written_in() {
        assertThat(kinds("<!DOCTYPE html>")).isEmpty();
        assertThat(kinds("<!doctype html SYSTEM \"about:legacy-compat\">")).isEmpty();
        assertThat(kinds("")).containsExactly(Kind.UNDECLARED);
        for (String older : List.of(
                "-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd",
                "-//W3C//DTD HTML 4.01 Transitional//EN\" \"http://www.w3.org/TR/html4/loose.dtd",
                "-//W3C//DTD HTML 3.2 Final//EN",
                "-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd",
                "-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd")) {
            assertThat(kinds("<!DOCTYPE html PUBLIC \"" + older + "\">"))
                    .as(older)
                    .containsExactly(Kind.OLDER);
        }
    }
}
