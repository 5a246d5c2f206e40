package fr.parcours.selenium;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openqa.selenium.manager.SeleniumManager;
import org.openqa.selenium.manager.SeleniumManagerOutput;

/**
 * The launcher's one question to Selenium Manager: bring a browser and its driver if the network allows.
 *
 * <p>Its only argument is how many seconds it may take. It prints the browser's path, then the driver's, one a line, and
 * ends with 0; or prints nothing and ends with 2.
 */
final class Download {
    private Download() {}

    public static void main(String[] arguments) throws InterruptedException {
        long seconds = Long.parseLong(arguments[0]);
        try {
            SeleniumManagerOutput.Result found =
                    CompletableFuture.supplyAsync(Download::browserAndDriver).get(seconds, TimeUnit.SECONDS);
            System.out.println(found.getBrowserPath());
            System.out.println(found.getDriverPath());
            System.exit(0);
        } catch (ExecutionException | TimeoutException nothing) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            System.exit(2);
        }
    }

    private static SeleniumManagerOutput.Result browserAndDriver() {
        return SeleniumManager.getInstance()
                .getBinaryPaths(List.of("--browser", "chrome", "--skip-driver-in-path", "--avoid-stats"));
    }
}
