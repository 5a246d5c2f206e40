package fr.parcours.checks.forms;

import fr.parcours.evidence.Element;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing that a person has to fill in, choose or hand over; the buttons of a radio group are one field.
 *
 * @param element the first of {@code members}
 * @param members the controls that make it, one but for groups
 * @param labels what a person reads beside each of {@code members}, empty where nothing is seen
 * @param label what a person reads as its label, legend of a group included; empty when nothing is seen
 * @param legend of the groups around it, empty when none
 * @param heading above it
 * @param around visible text of {@code near}
 * @param block the largest block that holds this field and no other
 * @param near that block, and what stands beside it up to the fields before and after, when its label is not inside
 * @param wholeFormRequired whether the form says that all its fields are mandatory
 */
public record Field(
        Element element,
        List<Element> members,
        List<String> labels,
        String label,
        String legend,
        String heading,
        String around,
        Element block,
        List<Element> near,
        boolean wholeFormRequired) {
    private static final Set<String> WRITTEN =
            Set.of("text", "email", "tel", "number", "password", "search", "url", "date", "month", "week", "time");
    private static final Pattern MARK = Pattern.compile(
            "\\*|\\bobligatoire|\\brequise?\\b|\\brequired\\b|\\bmandatory\\b"
                    + "|\\bmust be (checked|ticked|accepted)\\b|\\bdoi(t|vent) etre (coche|accepte)e?s?\\b"
                    // the same in the languages around, as they are written without accents
                    + "|\\bpflicht|\\berforderlich|\\bobligatori[oae]|\\bobbligatori|\\bobrigatori|\\brequerid[oa]|\\bverplicht|\\bobligatorisk"
                    + "|\\bwymagan|\\bpovinn|\\bzorunlu|\\bkotelezo|الزامي|الزامی|اجباري|اجباری|مطلوب|обязательн|必須|必填|필수");
    static final Pattern EXAMPLE = Pattern.compile(
            "\\d|\\bexemple|\\bex\\b|\\bformat\\b|\\bjj\\b|\\bmm\\b|\\bforme\\b"
                    + "|\\b(?:jj|mm|aa|dd|yy){3,4}\\b|chiffres?\\b|caracteres?\\b|\\blettres?\\b|\\be\\.?g\\b|\\bexample|\\baaaa\\b|\\byyyy\\b");
    private static final Pattern OPTIONAL = Pattern.compile(
            "\\bfacultati|\\boptionnel|\\b(pas|non) (\\w+ )?obligatoire|si vous en avez|le cas echeant|\\boptional\\b"
                    + "|\\bopcional|\\bfreiwillig|\\bfacoltativ|\\boptioneel|\\bvalgfri|اختياري|اختیاری|необязательн");
    /** « Le responsable de l’enfant »: whoever fills in, named next to somebody else. */
    private static final Pattern ONESELF = Pattern.compile("\\b(responsable|demandeur|titulaire|vous|votre|vos)\\b");

    private static final Pattern SOMEBODY_ELSE = Pattern.compile(
            "\\bcotitulaire|\\bco-titulaire|\\b(du|de votre|de mon) pere\\b|\\bde (la|votre|ma) mere\\b|\\b(father|mother|spouse|husband|wife|partner|child|guardian|tenant|landlord|employer|neighbou?r)('s)?\\b|\\bconjoint|\\benfant|\\bvendeu|\\bacheteu|\\bacquereu|\\brepresentant|\\bparent"
                    + "|\\bmandataire|\\bemployeu|\\bproprietaire|\\bbeneficiaire|\\bdestinataire|\\bfacturation"
                    + "|\\blivraison|\\btemoin|\\btravail|\\burgence|\\bprofessionnel|\\bsociete\\b|\\bentreprise"
                    + "|\\borganisme|\\beleve|\\bdefunt|\\bgarant|\\bcontact a prevenir|\\bpersonne a |\\bteam members?\\b"
                    + "|\\bmembres? de (l'|votre |son )?equipe"
                    + "|\\bcommerce\\b|\\bcommercant|\\bmagasin|\\betablissement|\\bassociation\\b|\\blocataire|\\bbailleur"
                    + "|\\bsyndic\\b|\\bmedecin|\\bincident|\\baccident|\\bsinistre|\\bvoisin|\\bfaits\\b"
                    + "|\\bsignaler (une?|le|la|des) (?!changement|demenagement|modif)"
                    + "|\\bemployer|\\blandlord|\\bcompany|\\bbusiness|\\bdelivery|\\bbilling|\\bspouse|\\bemergency contact");

    public Field {
        members = List.copyOf(members);
        labels = List.copyOf(labels);
        near = List.copyOf(near);
    }

    /** {@code select}, {@code textarea}, {@code custom}, or the type of the input. */
    public String type() {
        return switch (element.tag()) {
            case "input" -> {
                String type = element.attr("type").toLowerCase(Locale.ROOT);
                yield type.isEmpty() ? "text" : type;
            }
            case "select", "textarea" -> element.tag();
            default -> "custom";
        };
    }

    /** Whether something is typed into it. */
    public boolean written() {
        return type().equals("textarea") || WRITTEN.contains(type());
    }

    /** Whether it can only be read. */
    public boolean readOnly() {
        return element.has("readonly") || "true".equals(element.attr("aria-readonly"));
    }

    /** What it is about. */
    public Meaning meaning() {
        return Meaning.of(element.attr("autocomplete"), type(), label.isBlank() ? element.called() : label);
    }

    /** All that a person can read or hear beside it before filling it in. */
    public String beside() {
        return String.join(" ", around, label, element.attr("placeholder"), element.state("description"));
    }

    /** Whether that tells, by an example or in words, how the answer is to be written. */
    public boolean shaped() {
        return Words.says(beside(), EXAMPLE);
    }

    /** Whether the code says that it must be filled in. */
    public boolean coded() {
        return members.stream().anyMatch(Element::required)
                || element.closest("[role=radiogroup], [role=group]")
                        .filter(Element::required)
                        .isPresent();
    }

    /** Whether the words seen around it say that it must be filled in. */
    public boolean marked() {
        return !optional()
                && (Words.says(label + " " + element.name() + " " + legend + " " + element.state("description"), MARK)
                        || Words.says(around, MARK));
    }

    /** Whether the words seen around it say that it may be left empty. */
    public boolean optional() {
        return Words.says(label + " " + element.name() + " " + legend + " " + around, OPTIONAL);
    }

    /** Whether it must be filled in, by all that is seen. */
    public boolean demanded() {
        return coded() || (!optional() && (marked() || wholeFormRequired));
    }

    /** Whether it asks about another person, or another address, than the one who fills in. */
    public boolean aboutSomebodyElse() {
        return Words.says(label + " " + legend, SOMEBODY_ELSE)
                || (Words.says(heading, SOMEBODY_ELSE) && !Words.says(heading, ONESELF));
    }

    /** Whether it already holds something. */
    public boolean prefilled() {
        return !element.attr("value").isBlank() || !element.state("value").isBlank();
    }
}
