package fr.parcours.cli;

import fr.parcours.check.Check;
import fr.parcours.checks.Checks;
import fr.parcours.criteria.Indicators;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of the rules that judged: checks with what they say of themselves, indicators with their thresholds. */
final class Rules {
    private Rules() {}

    static String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Version.number().getBytes(StandardCharsets.UTF_8));
            for (Check check : Checks.all()) {
                digest.update(String.valueOf(check.about().id()
                                + check.about().indicators()
                                + check.about().severity()
                                + check.about().criteria())
                        .getBytes(StandardCharsets.UTF_8));
            }
            Indicators.all()
                    .forEach(one -> digest.update(
                            (one.id() + one.thresholds() + one.classes()).getBytes(StandardCharsets.UTF_8)));
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
