package fr.parcours.checks.identity;

import fr.parcours.check.Check;
import java.util.List;

/** The checks of what a person has to prove, remember or hand over. */
public final class IdentityChecks {
    private IdentityChecks() {}

    /** All of them, in the order in which they are told. */
    public static List<Check> all() {
        return List.of(
                new MandatoryAccount(),
                new OneIdentity(),
                new PasswordRules(),
                new PlainPassword(),
                new ImageCaptcha(),
                new CaptchaWidget(),
                new OneTimeCode(),
                new SecondDevice(),
                new HardToFindNumber(),
                new MandatoryUploads(),
                new FileConstraints(),
                new CognitiveTest(),
                new DataBeforePrice(),
                new EmailNeeded());
    }
}
