package fr.parcours.selenium;

import fr.parcours.browser.*;
import fr.parcours.demo.DemoSites;
import java.nio.file.*;
import java.util.*;

class Spike {
    public static void main(String[] a) throws Exception {
        long t = System.nanoTime();
        try (DemoSites demo = DemoSites.start();
                ChromiumBrowser b =
                        ChromiumBrowser.start(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromedriver"))) {
            System.out.println(b.version() + " start " + (System.nanoTime() - t) / 1000000);
            try (var c = b.open(new Browser.Conditions(1366, 768, 1, false, demo.hosts("prive"), "fr-FR", 10000))) {
                Page p = c.page();
                System.out.println("ctx " + (System.nanoTime() - t) / 1000000);
                p.open(demo.start("prive"));
                System.out.println(p.settle());
                System.out.println(p.location());
                for (Node n : p.senses().tree()) System.out.println("  " + n.role() + " | " + n.name());
                long u = System.nanoTime();
                Layout l = p.senses().layout();
                System.out.println("layout " + (System.nanoTime() - u) / 1000000 + " nodes "
                        + l.documents().get(0).items().size() + " "
                        + l.documents().get(0).width());
                u = System.nanoTime();
                byte[] pic = p.senses().picture(3000);
                System.out.println("pic " + pic.length + " " + (System.nanoTime() - u) / 1000000);
                Files.write(Path.of("/tmp/spike.jpg"), pic);
                u = System.nanoTime();
                var tabs = p.senses().tabs(20, false);
                System.out.println("tabs " + (System.nanoTime() - u) / 1000000);
                for (Node n : tabs)
                    System.out.println("  " + n.role() + " | " + n.name() + " | " + n.path() + " " + n.states());
                try {
                    p.find(Target.named(Target.Kind.COMMAND, "Nexiste pas"));
                } catch (PageFailure f) {
                    System.out.println(f.french());
                }
                try {
                    p.open(java.net.URI.create("http://127.0.0.1:1/"));
                } catch (PageFailure f) {
                    System.out.println(f.kind() + f.french());
                }
                System.out.println(p.senses().traffic());
            }
        }
        System.out.println("end " + (System.nanoTime() - t) / 1000000);
    }
}
