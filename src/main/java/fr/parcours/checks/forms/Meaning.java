package fr.parcours.checks.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a field is about, as its purpose, its type or its label tells. */
public enum Meaning {
    EMAIL("email", "\\bcourriel|\\be-?mail|\\bmail\\b|adresse (electronique|de messagerie)"),
    ONE_TIME_CODE(
            "one-time-code",
            "code (de (verification|confirmation|validation|securite) )?(a usage unique|recu|envoye|sms|que vous avez recu)"
                    + "|code (de (verification|confirmation|validation))$|one[- ]time code"),
    PHONE("tel", "\\btelephone|\\bportable\\b|numero de mobile|^mobile$|^tel\\b|\\bphone\\b"),
    FORMULA("", "numero de formule"),
    PLATE("", "\\bplaque\\b|numero d'immatriculation|^immatriculation( du vehicule)?$"),
    FISCAL_NUMBER("", "numero fiscal|\\bspi\\b"),
    SOCIAL_NUMBER("", "securite sociale|\\bnir\\b"),
    IBAN("", "\\biban\\b"),
    SIRET("", "\\bsire[tn]\\b"),
    CARD_NUMBER("cc-number", "numero de (la |votre )?(cb|carte( bancaire| bleue| de paiement)?)$|card number"),
    CARD_EXPIRY("cc-exp", "expiration|date de validite|expiry"),
    CARD_CODE("cc-csc", "cryptogramme|\\bcvv|\\bcvc|code de securite de la carte"),
    BIRTH_DATE("bday", "date de naissance|^nee?( \\(?e\\)?)? le|date of birth"),
    FULL_NAME(
            "name",
            "^(vos |votre )?(noms? (et )?prenoms?|prenoms? (et )?noms?|nom complet|full name|your (full )?name)$"),
    GIVEN_NAME("given-name", "^(vos |votre )?(premier )?prenoms?$|^(your )?(first|given) name$"),
    FAMILY_NAME(
            "family-name",
            "^(votre )?nom( de famille| de naissance| d'usage| d'epouse)?$|^(your )?(last name|surname|family name)$"),
    POSTCODE("postal-code", "code postal|\\bpostcode\\b|\\bzip\\b|postal code"),
    STREET(
            "street-address",
            "^(votre )?adresse( postale| complete| du domicile)?$|numero et (nom de )?(la )?(rue|voie|libelle)|^rue$"
                    + "|^(nom|libelle) de (la )?(rue|voie)$|street address|address line 1|^your (street|address)$"),
    CITY("address-level2", "^(votre )?(ville|commune|localite)( de residence)?$|^(city|town)$"),
    DATE("", "\\bdate\\b"),
    OTHER("", "(?!)");

    private static final Set<String> TOKENS = Set.of(
            "name",
            "honorific-prefix",
            "given-name",
            "additional-name",
            "family-name",
            "honorific-suffix",
            "nickname",
            "username",
            "new-password",
            "current-password",
            "one-time-code",
            "organization-title",
            "organization",
            "street-address",
            "address-line1",
            "address-line2",
            "address-line3",
            "address-level4",
            "address-level3",
            "address-level2",
            "address-level1",
            "country",
            "country-name",
            "postal-code",
            "cc-name",
            "cc-given-name",
            "cc-additional-name",
            "cc-family-name",
            "cc-number",
            "cc-exp",
            "cc-exp-month",
            "cc-exp-year",
            "cc-csc",
            "cc-type",
            "transaction-currency",
            "transaction-amount",
            "language",
            "bday",
            "bday-day",
            "bday-month",
            "bday-year",
            "sex",
            "url",
            "photo",
            "tel",
            "tel-country-code",
            "tel-national",
            "tel-area-code",
            "tel-local",
            "tel-extension",
            "email",
            "impp");

    private final String token;
    private final Pattern label;

    Meaning(String token, String label) {
        this.token = token;
        this.label = Pattern.compile(label);
    }

    /** The word of the HTML {@code autocomplete} attribute for it, empty when there is none. */
    public String token() {
        return token;
    }

    /** Whether it is a means of reaching or finding a person. */
    public boolean contact() {
        return this == EMAIL || this == PHONE || this == STREET;
    }

    /** Whether an {@code autocomplete} attribute names a purpose that HTML knows. */
    static boolean purpose(String autocomplete) {
        return TOKENS.contains(lastToken(autocomplete));
    }

    private static String lastToken(String autocomplete) {
        String folded = autocomplete.strip().toLowerCase(Locale.ROOT);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** What a field is about, from its attributes and from its visible label, else its name. */
    static Meaning of(String autocomplete, String type, String label) {
        String token = lastToken(autocomplete);
        String bare = Words.fold(label.replaceAll("\\([^)]*\\)", " ")).replaceAll("[*:?]", " ");
        String words = bare.replaceAll("\\b(obligatoire|facultatif)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return Arrays.stream(values())
                .filter(one -> !one.token.isEmpty() && one.token.equals(token))
                .findFirst()
                .or(() -> type.equals("email") ? Optional.of(EMAIL) : Optional.empty())
                .or(() -> Arrays.stream(values())
                        .filter(one -> one.label.matcher(words).find())
                        .findFirst())
                .orElse(type.equals("tel") ? PHONE : OTHER);
    }
}
