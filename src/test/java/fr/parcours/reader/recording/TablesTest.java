package fr.parcours.reader.recording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcours.reader.JourneyReader;
import fr.parcours.reader.Reading;
import fr.parcours.steps.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the two tools can record is in a table: carried over, or refused with a reason; nothing vanishes. */
class TablesTest {
    private static final List<String> TYPES = List.of(
            "change",
            "click",
            "close",
            "customStep",
            "doubleClick",
            "emulateNetworkConditions",
            "hover",
            "keyDown",
            "keyUp",
            "navigate",
            "scroll",
            "setViewport",
            "waitForElement",
            "waitForExpression");

    /** Selenium IDE's own reference, and two that it has and does not document ({@code waitForText}, {@code storeElementCount}). */
    private static final String COMMANDS = """
            addSelection answerOnNextPrompt assert assertAlert assertChecked assertConfirmation assertEditable assertElementNotPresent
            assertElementPresent assertNotChecked assertNotEditable assertNotSelectedValue assertNotText assertPrompt
            assertSelectedLabel assertSelectedValue assertText assertTitle assertValue check chooseCancelOnNextConfirmation
            chooseCancelOnNextPrompt chooseOkOnNextConfirmation click clickAt close debugger do doubleClick doubleClickAt
            dragAndDropToObject echo editContent else elseIf end executeAsyncScript executeScript forEach if mouseDown mouseDownAt
            mouseMoveAt mouseOut mouseOver mouseUp mouseUpAt open pause removeSelection repeatIf run runScript select selectFrame
            selectWindow sendKeys setSpeed setWindowSize store storeAttribute storeElementCount storeJson storeText storeTitle
            storeValue storeWindowHandle storeXpathCount submit times type uncheck verify verifyChecked verifyEditable
            verifyElementNotPresent verifyElementPresent verifyNotChecked verifyNotEditable verifyNotSelectedValue verifyNotText
            verifySelectedLabel verifySelectedValue verifyText verifyTitle verifyValue waitForElementEditable
            waitForElementNotEditable waitForElementNotPresent waitForElementNotVisible waitForElementPresent
            waitForElementVisible waitForText webdriverAnswerOnVisiblePrompt webdriverChooseCancelOnVisibleConfirmation
            webdriverChooseCancelOnVisiblePrompt webdriverChooseOkOnVisibleConfirmation while""";

    /** Texts that make sense to each command. */
    private static final Map<String, String[]> TEXTS = Map.of(
            "open", new String[] {"/", ""},
            "times", new String[] {"2", ""},
            "sendKeys", new String[] {"linkText=Suite", "${KEY_ENTER}"},
            "select", new String[] {"linkText=Mois", "label=mars"},
            "dragAndDropToObject", new String[] {"linkText=Suite", "linkText=Fin"});

    static Stream<String> commands() {
        return Stream.of(COMMANDS.split("\\s+"));
    }

    @Test
    void the_tables_hold_the_fourteen_types_and_every_command() {
        Draft draft = new Draft("");
        assertThat(new ChromeSteps(draft, Asked.in("fr")).types()).containsExactlyInAnyOrderElementsOf(TYPES);
        assertThat(new SideCommands(draft, Asked.in("fr"), new Variables(), command -> {}).names())
                .containsExactlyInAnyOrderElementsOf(commands().toList());
        assertThat(commands().count()).isGreaterThanOrEqualTo(93);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_leaves_a_step_or_a_sentence(String command, @TempDir Path folder) throws IOException {
        Imported one = imported(folder, command);

        boolean step =
                one.yaml().lines().filter(line -> line.startsWith("  - ")).count() > 1;
        boolean told = one.said().stream().anyMatch(said -> said.sentence().fr().contains("(" + command + ","));
        boolean silent = List.of("store", "storeJson", "storeWindowHandle", "end")
                .contains(command); // nothing of its own to say
        assertThat(step || told || silent).as(one.yaml()).isTrue();
        assertThat(one.yaml()).doesNotContain("n’est pas connue");
        Reading reading = new JourneyReader(new Steps()).read(folder.resolve("a.side"), one.yaml());
        assertThat(reading.mistakes())
                .extracting(Throwable::getMessage)
                .as(one.yaml())
                .isEmpty();
    }

    /** A project whose only test opens a page, then does this; blocks are closed. */
    private static Imported imported(Path folder, String command) throws IOException {
        String[] texts = TEXTS.getOrDefault(command, new String[] {"linkText=Suite", "12"});
        String before = command.equals("mouseUp") || command.equals("mouseUpAt")
                ? one("mouseDown", "linkText=Suite", "12")
                : "";
        String opening =
                command.startsWith("webdriver") || command.endsWith("Next") ? one("click", "linkText=Suite", "") : "";
        String after = SideBlocks.OPEN.contains(command)
                ? one("click", "linkText=Dedans", "") + one(command.equals("do") ? "repeatIf" : "end", "${n} < 2", "")
                : command.contains("OnNext") ? one("click", "linkText=Suite", "") : "";
        String all = one("open", "/", "") + before + opening + one(command, texts[0], texts[1]) + after;
        Path file = folder.resolve("a.side");
        Files.writeString(
                file,
                "{\"version\":\"2.0\",\"url\":\"https://a.example\",\"tests\":[{\"id\":\"t\",\"name\":\"Un\",\"commands\":["
                        + all.substring(0, all.length() - 1) + "]}]}");
        return Recordings.read(file, Asked.in("fr")).get(0);
    }

    private static String one(String command, String target, String value) {
        return Stream.of("command", command, "target", target, "value", value)
                .map(text -> "\"" + text + "\"")
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        all -> "{" + all.get(0) + ":" + all.get(1) + "," + all.get(2) + ":" + all.get(3) + ","
                                + all.get(4) + ":" + all.get(5) + "},"));
    }
}
